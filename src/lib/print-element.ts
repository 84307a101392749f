import { bare } from './bare.js';

let sheet: CSSStyleSheet | undefined;

/** Prints one element of the page alone. */
export function printElement(element: Element): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print {
      body:has([data-tin-printing]) * { visibility: hidden; }
      body [data-tin-printing] { visibility: visible; position: absolute; inset: 0 0 auto; }
    }`);
  }
  const own = sheet;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
  element.setAttribute('data-tin-printing', '');
  const clear = (): void => {
    element.removeAttribute('data-tin-printing');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== own);
  };
  addEventListener('afterprint', clear, bare({ once: true }));
  print();
}
