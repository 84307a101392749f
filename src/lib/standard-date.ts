/**
 * RFC 822 with the year of RFC 1123, and ISO 8601 with a zone: so nearly all feeds write their dates. The letters of a
 * weekday are enough, since a list of the seven takes longer to compile than a feed's dates to read; so does any case of them.
 */
const rfc822 =
  /^(?:[MTWFS][aehoru][deintu], )?(\d\d?) ([A-Z][a-z]{2}) ([12]\d{3}) ([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))? (?:GMT|Z|([+-])(0\d|1[0-4]):?([0-5]\d))$/;
const iso8601 =
  /^([12]\d{3})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d{3})?))?(?:Z|([+-])(0\d|1[0-4]):?([0-5]\d))$/;

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

/** The moment that a text names as the standards want it; `undefined` for any other text, which may be a date still. */
export function standardDate(text: string): Date | undefined {
  const isIso = text[4] === '-';
  const match = (isIso ? iso8601 : rfc822).exec(text);
  if (!match) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const month = isIso ? part(2) - 1 : months.indexOf(match[2] ?? '') / 4;
  const day = part(isIso ? 3 : 1);
  const date = new Date(Date.UTC(part(isIso ? 1 : 3), month, day));
  // 31 June is the first of July.
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return undefined;
  const offset = (part(8) * 60 + part(9)) * (match[7] === '-' ? -60 : 60);
  date.setTime(date.getTime() + Math.round(((part(4) * 60 + part(5)) * 60 + part(6) - offset) * 1000));
  return date;
}
