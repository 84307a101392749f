const pattern =
  /(?:^|[^a-z\d])(?:(?:thu\s*(hai|ba|tu|nam|sau|bay|[2-7])|t([2-7]))(?![a-z\d]|[/.-]\d)|(?:(cn|chu\s*nhat)|((?:sun|mon|fri)(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|sat(?:urday)?))(?![a-z\d]))/;
const vietnamese = ['chu nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay'];
const english = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The weekday that a text names (`Thứ Năm`, `Thứ 5`, `T5`, `CN`, `Thu`), as `Date.prototype.getDay` counts; undefined where none is named. */
function weekdayIn(text: string): number | undefined {
  const [found, word = '', digit = '', sunday, name = ''] = pattern.exec(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) ?? [];
  if (!found) return undefined;
  if (sunday) return 0;
  if (name) return english.indexOf(name.slice(0, 3));
  return Number(digit || word) ? Number(digit || word) - 1 : vietnamese.indexOf(word);
}

/**
 * Which of two numbers is the month, by the weekday that `text` names: `Thu, 10/12/2023` is the twelfth of October, as
 * Drupal writes it, for the tenth of December was a Sunday.
 * @returns `undefined` where the weekday does not tell.
 */
export function isMonthFirst(text: string, year: number, first: number, second: number): boolean | undefined {
  if (first > 12 || second > 12 || first === second) return undefined;
  const weekday = weekdayIn(text);
  const falls = (month: number, day: number): boolean => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;
  const isMonth = falls(first, second);
  return isMonth === falls(second, first) ? undefined : isMonth;
}
