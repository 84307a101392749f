/** The texts of all parts of that name, white space folded. */
export function texts(element: Element, part: string): string[] {
  return [...(element.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? [])].map((node) =>
    (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

export function part<T extends HTMLElement = HTMLElement>(element: Element, name: string): T | null {
  return element.shadowRoot?.querySelector<T>(`[part~="${name}"]`) ?? null;
}

/** Whether a visitor sees the element's own light DOM. */
export function showsLightDom(element: Element): boolean {
  return element.shadowRoot?.querySelector('slot:not([name])') != null;
}
