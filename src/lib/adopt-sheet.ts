/** Sheets belong to the document that they were made in. */
const sheets = new WeakMap<object, Map<string, CSSStyleSheet>>();

/**
 * Adds a style sheet to a document or a shadow tree, once; gives back what takes it away. It is constructed, which policies
 * without 'unsafe-inline' let pass (https://drafts.csswg.org/cssom/#extensions-to-the-document-or-shadow-root-interface).
 */
export function adoptSheet(root: Document | ShadowRoot, text: string): () => void {
  const document = root.ownerDocument ?? (root as Document);
  let known = sheets.get(document);
  if (!known) sheets.set(document, (known = new Map()));
  let sheet = known.get(text);
  if (!sheet) {
    // Nobody sees a document without a window.
    const { CSSStyleSheet: Sheet } = (document.defaultView ?? globalThis) as typeof globalThis;
    known.set(text, (sheet = new Sheet()));
    sheet.replaceSync(text);
  }
  const own = sheet;
  // jsdom has no such list.
  const adopted = (): CSSStyleSheet[] | undefined => root.adoptedStyleSheets;
  const withoutOwn = (): CSSStyleSheet[] => (adopted() ?? []).filter((other) => other !== own);
  root.adoptedStyleSheets = [...withoutOwn(), own];
  return () => {
    root.adoptedStyleSheets = withoutOwn();
  };
}
