/** A text for visitors in the site's two languages. */
export type Bilingual = readonly [vi: string, en: string];

/** The text in the language that the page has at present. */
export function say([vi, en]: Bilingual): string {
  return document.documentElement.lang === 'en' ? en : vi;
}

/** Calls back when the visitor changes the language: what is rendered from script has to be rendered anew. */
export function onLanguage(change: () => void): void {
  new MutationObserver(change).observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
}
