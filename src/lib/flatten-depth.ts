/** Deeper than any page is, unless its tags are never closed: who goes up from each element would go a long way. */
const maxDepth = 64;

/** Takes away the elements within `root` that stand too deep; texts, pictures and line breaks in them stay. */
export function flattenDepth(root: Element): void {
  let level: Element[] = [root];
  for (let depth = 0; depth < maxDepth && level.length; depth++) level = level.flatMap((element) => [...element.children]);
  for (const element of level) {
    if (!element.firstElementChild) continue;
    const ends: Node[] = [];
    const walker = element.ownerDocument.createTreeWalker(element);
    for (let node; (node = walker.nextNode());) if (!node.firstChild) ends.push(node);
    element.replaceChildren(...ends);
  }
}
