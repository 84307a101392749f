/** A widget with whatever its data are called. */
export type Widget = HTMLElement & Record<string, unknown> & { updateComplete: Promise<unknown>; status?: string; reload?(): Promise<void> };

/** Ends when a widget has what it asked for. */
export async function settled(element: Widget): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    const pictures = [...element.shadowRoot!.querySelectorAll('img')];
    const areThere = pictures.every((picture) => picture.complete && (picture.naturalWidth || picture.closest('[data-missing]')));
    if (turn > 3 && element.status !== 'loading' && areThere) return;
  }
}

const places = new Set(['style', 'data-compact', 'data-scroll', 'loading']);

/** What a visitor gets, without what keeps the place of what stood there before, and Lit's marks. */
export function shown(element: Widget): string {
  const copy = document.createElement('div');
  for (const child of element.shadowRoot!.childNodes) copy.append(child.cloneNode(true));
  const walk = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walk.nextNode()) comments.push(walk.currentNode);
  for (const comment of comments) (comment as Comment).remove();
  for (const each of copy.querySelectorAll('*')) {
    const attributes = [...each.attributes].sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const { name } of attributes) each.removeAttribute(name);
    for (const { name, value } of attributes) if (!places.has(name)) each.setAttribute(name, value);
  }
  return `${element.status ?? ''} ${copy.innerHTML.replace(/\s+/g, ' ')}`;
}
