import { parsed } from '../../src/lib/json-path.js';

/** A list of things somewhere in JSON, and the path that `map` takes to it. */
export interface FoundList {
  readonly path: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** A value within the items of a list: the path to it, and what stands there in each item that has it. */
export interface FoundPath {
  readonly path: string;
  readonly values: readonly (string | number)[];
}

const deepest = 5;
/** Foreign data may be large: so many items say what all are like. */
const looked = 30;

/** All lists of objects in a reply, those first that are the likeliest to be the news: long ones with many fields. */
export function findLists(reply: unknown): FoundList[] {
  const lists: FoundList[] = [];
  collect(parsed(reply), '', 0, lists);
  return lists.sort((a, b) => weight(b) - weight(a));
}

function weight({ path, items }: FoundList): number {
  const depth = path ? path.split('.').length : 0;
  return Math.min(items.length, 10) * Math.min(Object.keys(items[0] ?? {}).length, 12) - depth * 4;
}

function collect(value: unknown, path: string, depth: number, lists: FoundList[]): void {
  if (depth > deepest || !value || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    const items = value.slice(0, looked).map(parsed).filter(isObject);
    if (items.length) lists.push({ path: path || '$', items });
    return;
  }
  const members = Object.entries(value).map(([key, member]) => [key, parsed(member)] as const);
  if (isKeyed(members)) lists.push({ path: path || '$', items: members.slice(0, looked).map(([$key, member]) => ({ $key, ...(member as object) })) });
  for (const [key, member] of members) collect(member, joinPath(path, key), depth + 1, lists);
}

/** Items that stand under their numbers: `{"123": {…}, "124": {…}}`. */
function isKeyed(members: readonly (readonly [string, unknown])[]): boolean {
  return members.length > 1 && members.every(([key, member]) => /^\d+$/.test(key) && isObject(member));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function joinPath(path: string, key: string): string {
  if (/[[\]|'"{}]|^\s|\s$/.test(key) || key === '*') return `${path}['${key}']`;
  return path ? `${path}.${key}` : key;
}

/** Every path to a text or a number in the items, in the order in which they stand there. */
export function findPaths(items: readonly unknown[]): FoundPath[] {
  const found = new Map<string, (string | number)[]>();
  for (const item of items.slice(0, looked)) {
    const own = new Map<string, string | number>();
    read(item, '', 0, own);
    for (const [path, value] of own) found.set(path, [...(found.get(path) ?? []), value]);
  }
  return [...found].map(([path, values]) => ({ path, values }));
}

function read(value: unknown, path: string, depth: number, own: Map<string, string | number>): void {
  if (depth > deepest) return;
  if (typeof value === 'string' || typeof value === 'number') {
    if (value !== '' && !own.has(path)) own.set(path, value);
    return;
  }
  // Of a list, as the kit reads paths, the first member that has the name.
  if (Array.isArray(value)) for (const member of value) read(member, path, depth + 1, own);
  else if (isObject(value)) for (const [key, member] of Object.entries(value)) read(member, joinPath(path, key), depth + 1, own);
}
