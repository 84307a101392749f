/**
 * RFC 822 with the year of RFC 1123, and ISO 8601 with a zone: so nearly all feeds write their dates. The letters of a
 * weekday are enough, since a list of the seven takes longer to compile than a feed's dates to read.
 */
const rfc822 =
  /^(?:[mtwfs][aehoru][deintu], )?(\d\d?) ([a-z]{3}) ([12]\d{3}) ([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))? (?:gmt|z|([+-])(0\d|1[0-4]):?([0-5]\d))$/i;
const iso8601 =
  /^([12]\d{3})-(\d\d)-(\d\d)t([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d{3})?))?(?:z|([+-])(0\d|1[0-4]):?([0-5]\d))$/i;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec';

/** The moment that a text names as the standards want it; `undefined` for any other text, which may be a date still. */
export function standardDate(text: string): Date | undefined {
  const isIso = text[4] === '-';
  const match = (isIso ? iso8601 : rfc822).exec(text);
  if (!match) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const month = isIso ? part(2) - 1 : months.indexOf((match[2] ?? '').toLowerCase()) / 4;
  const day = part(isIso ? 3 : 1);
  const date = new Date(Date.UTC(part(isIso ? 1 : 3), month, day));
  // 31 June is the first of July.
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return undefined;
  const offset = (part(8) * 60 + part(9)) * (match[7] === '-' ? -60 : 60);
  date.setTime(date.getTime() + Math.round(((part(4) * 60 + part(5)) * 60 + part(6) - offset) * 1000));
  return date;
}
