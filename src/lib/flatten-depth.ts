import { fragmentOf } from './fragment-of.js';

/** Deeper than any page is, unless its tags are never closed: who goes up from each element would go a long way. */
const maxDepth = 64;

/** Takes away the elements within `root` that stand too deep; texts, pictures and line breaks in them stay. */
export function flattenDepth(root: Element): void {
  for (const element of deepElements(root)) {
    if (!element.firstElementChild) continue;
    const ends: Node[] = [];
    const walker = element.ownerDocument.createTreeWalker(element);
    for (let node; (node = walker.nextNode());) if (!node.firstChild) ends.push(node);
    const flat = fragmentOf(ends, element.ownerDocument);
    element.replaceChildren(flat);
  }
}

/** `root`, or where something in it stands too deep, a flat copy: the page's own markup stays as it is. */
export function shallow(root: ParentNode & Node): ParentNode & Node {
  return deepElements(root).some((element) => element.firstElementChild) ? shallowCopy(root) : root;
}

/**
 * A copy of `root`'s children in an inert document, so that it can be taken apart and its images do not load again. It is
 * flat, and made without going into itself: scripts make trees of any depth.
 */
export function shallowCopy(root: ParentNode & Node): HTMLElement {
  const inert = document.implementation.createHTMLDocument('');
  // Each element gets its content at once: a form counts all its controls for each that comes by itself.
  const open: { copy: Node; content: DocumentFragment }[] = [{ copy: inert.body, content: inert.createDocumentFragment() }];
  const close = (depth: number): void => {
    while (open.length > depth) {
      const last = open.pop();
      last?.copy.appendChild(last.content);
    }
  };
  let depth = 1;
  for (let node: Node | null = root.firstChild; node;) {
    if (depth <= maxDepth || !node.firstChild) {
      const copy = inert.importNode(node);
      close(Math.min(depth, maxDepth + 1));
      open.at(-1)?.content.appendChild(copy);
      if (depth <= maxDepth && node.firstChild) open.push({ copy, content: inert.createDocumentFragment() });
    }
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  close(0);
  return inert.body;
}

/** The elements at the greatest depth that is left as it is. */
function deepElements(root: ParentNode): Element[] {
  let level = [...root.children];
  for (let depth = 1; depth < maxDepth && level.length; depth++) level = level.flatMap((element) => [...element.children]);
  return level;
}
