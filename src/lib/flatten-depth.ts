import { fragmentOf } from './fragment-of.js';
import { isElement } from './is-element.js';

/** Deeper than any page is, unless its tags are never closed: who goes up from each element would go a long way. */
const maxDepth = 64;
/** … but for what says what is what, some levels more. */
const maxTelling = 70;
const telling = /^(?:a|h\d|p|time|li|td|select|option|label)$/;

/** What scripts print besides what there is: slides once more, to go round, and digits that have rolled by or only keep room. */
const copies = '.clone,.cloned,[class*=-clone],[class*=slide-duplicate],.odometer-digit-spacer,.odometer-value:not(:last-child)';

/** Takes away the elements within `root` that stand too deep; links, headings, texts, pictures and line breaks in them stay. */
export function flattenDepth(root: Element): void {
  if (isDeep(root)) root.replaceChildren(fragmentOf(shallowCopy(root).childNodes, root.ownerDocument));
}

/** `root`, or where something in it stands too deep, or twice, a flat copy: the page's own markup stays as it is. */
export function shallow(root: ParentNode & Node): ParentNode & Node {
  return isDeep(root) || root.querySelector(copies) ? shallowCopy(root) : root;
}

/**
 * A copy of `root`'s children in an inert document, so that it can be taken apart and its images do not load again. It is
 * flat, and made without going into itself: scripts make trees of any depth. What scripts repeat is not in it.
 */
export function shallowCopy(root: ParentNode & Node): HTMLElement {
  const inert = document.implementation.createHTMLDocument('');
  // Each element gets its content at once: a form counts all its controls for each that comes by itself.
  const open: { copy: Node; content: DocumentFragment; depth: number }[] = [];
  const enter = (copy: Node, depth: number): void => void open.push({ copy, content: inert.createDocumentFragment(), depth });
  const close = (depth: number): void => {
    for (let last = open[open.length - 1]; last && last.depth >= depth; last = open[open.length - 1]) {
      last.copy.appendChild(last.content);
      open.pop();
    }
  };
  enter(inert.body, 0);
  let depth = 1;
  for (let node: Node | null = root.firstChild; node;) {
    close(depth);
    if (depth <= maxDepth || (node.firstChild ? open.length <= maxTelling && telling.test((node as Element).localName) : !isForeign(node))) {
      const copy = inert.importNode(node);
      open[open.length - 1]?.content.appendChild(copy);
      if (node.firstChild) enter(copy, depth);
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
  for (const copy of inert.querySelectorAll(copies)) copy.remove();
  return inert.body;
}

/** Whether a node is a part of a drawing or formula: formulas in one another take a browser a time that grows with their square. */
function isForeign(node: Node): boolean {
  return isElement(node) && node.namespaceURI !== 'http://www.w3.org/1999/xhtml';
}

/** Whether something stands deeper than `most` levels within `root`. */
function isDeep(root: ParentNode, most = maxDepth): boolean {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) if (!most || isDeep(child, most - 1)) return true;
  return false;
}
