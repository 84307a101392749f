import { warnOnce } from './warn-once.js';

/** The number that an attribute holds, 0 or more. A wrong one is explained to the webmaster and counts as none. */
export function parseNumberAttribute(name: string, value: string | null): number | undefined {
  if (!value?.trim()) return undefined;
  const number = Number(value);
  if (number >= 0) return number;
  warnOnce(`tin-widgets: expected a number in the attribute ${name} but got "${value.slice(0, 80)}". Write it as ${name}="10".`);
  return undefined;
}
