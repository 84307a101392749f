import { parseDate } from './date-text.js';

/** `/2024/06/18/…`, `/2024-06-18-…`; numbers of articles that are their time: `-20240618103015123.htm`, `-185240618103015123.htm`. */
const forms = [
  /\/((?:19|20)\d\d)([/-])(\d\d?)\2(\d\d?)(?=[/_-])/,
  /\D(?:20|1\d\d)(\d\d)()([01]\d)([0-3]\d)([0-2]\d)([0-5]\d)([0-5]\d)\d{3}(?:\.\w+)?$/,
] as const;

/** When an article was written by what its address says, which is as good as nothing where a page prints the date. */
export function dateInUrl(url: string, options: { timeZone?: string | undefined } = {}): Date | undefined {
  const path = url.split(/[?#]/)[0] ?? '';
  for (const form of forms) {
    const [, year = '', , month = '', day = '', ...time] = form.exec(path) ?? [];
    const date = day && parseDate(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')} ${time.join(':')}`, options);
    if (date) return date;
  }
  return undefined;
}
