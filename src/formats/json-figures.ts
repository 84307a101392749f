import { parsed } from '../lib/json-path.js';
import { toCount } from '../model/create-visitor-stats.js';
import type { VisitorFigure } from '../model/visitor-stats.js';
import { labelOf, plainName } from './cms-fields.js';
import type { FoundFigures } from './counter-replies.js';
import { isObject } from './json-values.js';

/** Names of times that the model does not know, and of what is no visit. */
const others = /truoc|last|prev|year|\bnam(?!e)|pagin|peak|record|bai(?:viet|dang)|comment|posts/;

/** What a reply says of itself, or of one page. */
const technical = /^(?:id|nam|phut|time|status|total(?:pages?|items|elements))$|code$|limit$|size$|^page(?!views)|version/;

/** What a counter calls its figures, behind what they stand in (`visits today`); the narrower first, the surer first. */
const meanings: readonly (readonly [VisitorFigure, RegExp])[] = [
  ['bots', /bots?$|crawler|spider|maytimkiem|maychu/],
  ['members', /thanhvien|members?$|registered|loggedin/],
  ['yesterday', /homqua|yesterday/],
  ['today', /homnay|today|trongngay|theongay|(?:\b|visits?|hits|truycap|luot)(?:day|daily|ngay)$/],
  ['week', /tuan|week/],
  ['month', /thang|month/],
  ['guests', /guests?$|khach(?:vanglai)?$/],
  ['online', /online|tructuyen|dangtruycap|dangxem|hientai|active|current|realtime|now$/],
  ['total', /tong|total|all(?:time)?$/],
  ['total', /(?:truycap|luotxem|visits?|visitors?|hits|views|count(?:er)?|\b(?:site)?pv)$/],
];

const deepest = 4;

/** The figures of a counter in JSON that is not the kit's own and that no map explains. */
export function foreignFigures(value: unknown): FoundFigures {
  const leaves = [...leavesOf(value, '', deepest)];
  const found = meanings.map(([figure, names]) => [figure, leaves.find((leaf) => meaningOf(leaf.name) === names)?.count] as const);
  // Of two names for one figure the surer.
  return Object.fromEntries(found.filter(([, count]) => count !== undefined).reverse());
}

interface Leaf {
  name: string;
  count: number;
}

function* leavesOf(value: unknown, around: string, depth: number): Generator<Leaf> {
  if (!depth) return;
  if (Array.isArray(value)) {
    for (const row of value.slice(0, 100)) yield* rowOf(row);
  } else if (isObject(value)) {
    for (const [key, part] of Object.entries(value)) {
      const own = plainName(key);
      const count = toCount(part);
      if (technical.test(own)) continue;
      const name = own === 'value' ? around : `${around} ${own}`;
      if (count !== undefined) yield { name, count };
      else yield* leavesOf(parsed(part), name, depth - 1);
    }
  }
}

/** `{"label": "Hôm nay", "value": 12}` */
function* rowOf(row: unknown): Generator<Leaf> {
  if (!isObject(row)) return;
  const label = plainName(labelOf(row) || String(Object.values(row).find((part) => typeof part === 'string' && toCount(part) === undefined) ?? ''));
  for (const [key, part] of Object.entries(row)) {
    const count = toCount(part);
    if (count !== undefined && label && !technical.test(plainName(key))) return yield { name: label, count };
  }
}

function meaningOf(name: string): RegExp | undefined {
  return others.test(name) ? undefined : meanings.find(([, names]) => names.test(name))?.[1];
}
