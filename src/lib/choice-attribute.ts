import { warnOnce } from './warn-once.js';

/**
 * Reads an attribute that holds one of some words. Another one is explained to the webmaster and counts as none.
 *
 * @param choices with blanks between them
 */
export function choiceAttribute(name: string, choices: string): { fromAttribute(value: string | null): string | undefined } {
  return {
    fromAttribute(value) {
      const chosen = choices.split(' ').find((choice) => choice === value?.trim());
      if (!chosen && value) warnOnce(`tin-widgets: expected one of ${choices} in the attribute ${name} but got "${value.slice(0, 80)}".`);
      return chosen;
    },
  };
}
