/** Anything but printable ASCII, composed Latin letters and dashes or quotes, each blank single and within the text. */
const unusual = /[^ !-~\u00c0-\u024f\u1ea0-\u1ef9\u2010-\u2027]| {2}|^ | $/;

/**
 * More marks on one letter than any language has: they would reach over other lines, and putting them in order takes time
 * that grows with the square of their number (https://unicode.org/reports/tr15/#Stream_Safe_Text_Format).
 */
const heaps = /([\u0300-\u036f]{8})[\u0300-\u036f]+/g;

/**
 * White space runs become one blank, the ends are cut, and the letters are composed (NFC). Control characters,
 * invisible blanks and half characters are left out, and so are marks that turn the direction of what follows, be it the
 * date beside a headline.
 */
export function plainText(text: string | null | undefined): string {
  if (!text || !unusual.test(text)) return text ?? '';
  // Most that are have nothing but the lines of their source in them.
  const joined = text.replace(/[\t\n\r \xa0]+/g, ' ').trim();
  if (!unusual.test(joined)) return joined;
  return text
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\u200b\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(heaps, '$1')
    .normalize('NFC');
}

/** What may not be composed: anything but ASCII, Latin letters, and the marks and signs of which NFC makes no others. */
const loose = /[^\0-\u02ff\u1e00-\u1eff\u2002-\u2125]/;

/** Composed (NFC), without half characters, for texts that stay as they are otherwise. */
export function composed(text: string): string {
  if (!loose.test(text)) return text;
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(heaps, '$1').normalize('NFC');
}
