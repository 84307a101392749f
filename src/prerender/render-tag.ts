import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { RenderInfo } from '@lit-labs/ssr';
import { setPlace } from '../lib/place-of.js';

/** What stands for an element that was rendered. */
export interface RenderedTag {
  /** What is in its shadow root. */
  shadow: string;
  /** The attributes that the element gave itself, besides those that it had. */
  added: readonly [name: string, value: string][];
  /** The element itself, as far as there is one. */
  element: object;
}

/**
 * Renders the element of `place`, a tag of a parsed page, as it would be there.
 *
 * @param data what goes before the markup, by the name of the property
 */
export async function renderTag(place: HTMLElement, data: Readonly<Record<string, unknown>>): Promise<RenderedTag> {
  const renderer = new LitElementRenderer(place.localName);
  const { element } = renderer;
  setPlace(element, place);
  for (const { name, value } of place.attributes) renderer.setAttribute(name, value);
  for (const [name, value] of Object.entries(data)) renderer.setProperty(name, value);
  renderer.connectedCallback();
  const info: RenderInfo = {
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const shadow = await collectResult(renderer.renderShadow(info) ?? []);
  const added = [...element.attributes].flatMap(({ name, value }): [string, string][] => (place.hasAttribute(name) ? [] : [[name, value]]));
  return { shadow, added, element };
}
