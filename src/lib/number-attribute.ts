import { warnOnce } from './warn-once.js';

/** Reads an attribute that holds a number, 0 or more. A wrong one is explained to the webmaster and counts as none. */
export function numberAttribute(name: string): { fromAttribute(value: string | null): number | undefined } {
  return {
    fromAttribute(value) {
      if (!value?.trim()) return undefined;
      const number = Number(value);
      if (number >= 0) return number;
      warnOnce(`tin-widgets: expected a number in the attribute ${name} but got "${value.slice(0, 80)}". Write it as ${name}="10".`);
      return undefined;
    },
  };
}
