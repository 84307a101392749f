/**
 * White space runs become one blank, the ends are cut, and the letters are composed (NFC). Control characters,
 * invisible blanks and half characters are left out.
 */
export function plainText(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\0-\x08\x0e-\x1f\x7f\u200b\ufeff]|[\ufdd0-\ufdef\ufffe\uffff]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
