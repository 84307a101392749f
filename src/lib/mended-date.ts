/** The text of a date without what programs make of it that print it in their own way, or badly. */
export function mendedDate(text: string): string {
  return text
    .replace(/&nbsp;?/gi, ' ')
    .replace(/(\d{4}[ ,t]+\d\d?)\.(\d\d)(?:\.(\d\d))?(?!\d)/i, (_, hour: string, minute: string, second = '00') => `${hour}:${minute}:${second}`)
    // Zone and offset: `ICT +0700`, and as Go prints a time, `+0700 +07 m=+0.01`.
    .replace(/(\d) [a-z]{2,4} ?([+-]\d\d:?\d\d)/i, '$1 $2')
    .replace(/([+-]\d{4}) (?:[+-]\d{2,4}|[a-z]{2,4})(?: m=.*)?$/i, '$1')
    .replace(/:(?=[+-]\d)/, '')
    .replace(/([+-]\d\d:\d\d):\d\d$/, '$1')
    .replace(/-(?=-\d{4}$)/, '')
    .trim();
}
