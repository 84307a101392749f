import { parsed } from '../lib/json-path.js';
import { toCount } from '../model/create-visitor-stats.js';
import type { VisitorFigure } from '../model/visitor-stats.js';
import { labelOf, plainName } from './cms-fields.js';
import type { FoundFigures } from './counter-replies.js';
import { isObject } from './json-values.js';

/** Names of times that the model does not know (also by their number), and of what is no visit. */
const others = /truoc|last|prev|year|\bnam(?!e)|pagin|peak|record|kyluc|caonhat|max|most|bai(?:viet|dang)|comment|posts|\d$/;

/** What a reply says of itself, or of one page, and the place of a row among others. */
const technical =
  /^(?:id|nam|phut|status|stt|thutu|order|sort|total(?:pages?|items|elements))$|^(?!.*(?:real|all)time$).*time$|code$|limit$|size$|rowcount$|^page(?!view)|version/;

/** What is sure to be counted of visits, where orders and members have their days and totals too. */
const ofVisits = /truycap|luot|visit|view|hit|khach/;

/** What else portals count. */
const things = '(?!.*(?:user|account|nguoidung|taikhoan|news|article|file|product|(?:\\b|tong\\w*)tin\\b|vanban|hoso|thutuc))';

/** What a counter calls its figures, behind what they stand in (`visits today`); the narrower first, the surer first. */
const meanings: readonly (readonly [VisitorFigure, RegExp])[] = [
  ['bots', /bots?$|crawler|spider|maytimkiem|maychu/],
  ['members', /thanhvien|members?$|registered|loggedin/],
  ['yesterday', /homqua|yesterday/],
  ['today', /homnay|today|trongngay|theongay|(?:\b|visits?|hits|truycap|luot)(?:day|daily|ngay)$/],
  ['week', /tuan|week/],
  ['month', /thang|month/],
  ['guests', /guests?$|khach(?:vanglai)?$/],
  ['online', /online|tructuyen|dangtruycap|dangxem|hientai|active|current|realtime|now$|live$/],
  ['total', new RegExp(`^${things}.*(?:tong|total|all(?:time)?$)`)],
  ['total', /^$|(?:truycap|luotxem|visits?|visitors?|hits|views?|count(?:er)?|\b(?:site)?pv)$/],
  ['total', /(?:tong|total|all).*(?:user|nguoidung)|user.* (?:tong|total|all)/],
];

const deepest = 4;

/** The figures of a counter in JSON that is not the kit's own and that no map explains. */
export function foreignFigures(value: unknown): FoundFigures {
  const leaves = [...leavesOf(value, '', deepest)];
  const found = meanings.map(([figure, names]) => {
    const meant = leaves.filter((leaf) => meaningOf(leaf.name) === names);
    return [figure, (meant.find((leaf) => ofVisits.test(leaf.name)) ?? meant[0])?.count] as const;
  });
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
    const rows = value.slice(0, 100).flatMap(rowOf);
    yield* rows;
    // Of a table with one row its columns are the names.
    if (value.length === 1 && !rows.some(({ name }) => meaningOf(name))) yield* leavesOf(value[0], around, depth - 1);
  } else if (isObject(value)) {
    const parts = Object.entries(value).map(([key, part]) => [plainName(key), part] as const);
    // The day and the month of a date.
    const isDate = parts.some(([name, part]) => /^(?:year|nam)$/.test(name) && /^(?:19|20)\d\d$/.test(String(part)));
    for (const [own, part] of parts) {
      const count = toCount(part);
      if (technical.test(own) || (isDate && /^(?:day|ngay|month|thang)$/.test(own))) continue;
      const name = own === 'value' ? around : `${around} ${own}`;
      if (count !== undefined) yield { name, count };
      else yield* leavesOf(parsed(part), name, depth - 1);
    }
  }
}

/** `{"label": "Hôm nay", "value": 12}`; names such as `__type` are the program's own. */
function rowOf(row: unknown): Leaf[] {
  if (!isObject(row)) return [];
  const words = Object.entries(row).find(([key, part]) => /^\w/.test(key) && !key.startsWith('_') && typeof part === 'string' && toCount(part) === undefined);
  const name = plainName(labelOf(row) || String(words?.[1] ?? ''));
  const counts = Object.entries(row).flatMap(([key, part]) => (technical.test(plainName(key)) ? [] : (toCount(part) ?? [])));
  return name && counts[0] !== undefined ? [{ name, count: counts[0] }] : [];
}

function meaningOf(name: string): RegExp | undefined {
  return others.test(name) ? undefined : meanings.find(([, names]) => names.test(name))?.[1];
}
