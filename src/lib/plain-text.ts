/** White space runs become one blank, the ends are cut, and the letters are composed (NFC). */
export function plainText(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim().normalize('NFC');
}
