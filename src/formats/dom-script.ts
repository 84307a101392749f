/** The text of the JSON that stands in a child `<script type="application/json">`. */
export function readJsonChild(root: ParentNode & Node): string | undefined {
  for (const child of root.children) {
    if (child.localName === 'script' && /^application\/json\b/i.test(child.getAttribute('type') ?? '')) {
      return child.textContent?.trim() || undefined;
    }
  }
  return undefined;
}
