/** Anything but printable ASCII, composed Latin letters and dashes or quotes, each blank single and within the text. */
const unusual = /[^ !-~\u00c0-\u024f\u1ea0-\u1ef9\u2010-\u2027]| {2}|^ | $/;

/**
 * White space runs become one blank, the ends are cut, and the letters are composed (NFC). Control characters,
 * invisible blanks and half characters are left out.
 */
export function plainText(text: string | null | undefined): string {
  if (!text || !unusual.test(text)) return text ?? '';
  return text
    .replace(/[\0-\x08\x0e-\x1f\x7f\u200b\ufeff\ufffe\uffff]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
