/** The value of an attribute on the element itself or the nearest ancestor that has it, shadow hosts among them. */
export function closestAttribute(element: Element, name: string): string | undefined {
  let node: Element | null = element;
  while (node) {
    const found: Element | null = node.closest(`[${name}]`);
    if (found) return found.getAttribute(name) ?? undefined;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
