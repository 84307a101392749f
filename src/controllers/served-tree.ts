import { hydrate } from '@lit-labs/ssr-client';
import { render, type RenderOptions } from 'lit';

export { wake, whenNeeded } from '../lib/near-view.js';

/**
 * Takes over what a server rendered into a shadow root, where it is just what `value` gives here: its nodes stay, with
 * their pictures, selection and focus. Tells whether it did; what differs (the day is another one) is left to be replaced.
 */
export function adoptServedTree(value: unknown, root: ShadowRoot, options: RenderOptions): boolean {
  const fresh = document.createElement('template').content;
  render(value, fresh);
  if (!isSameTree(root, fresh)) return false;
  try {
    hydrate(value, root, options);
    return true;
  } catch {
    // Rendered by another version: it looks the same, but is made of other templates.
    return false;
  }
}

/** What says something of this moment only, and what scripts set without an attribute where policies forbid that. */
const momentary = new Set(['aria-busy', 'style']);

function isSameTree(served: Node, fresh: Node): boolean {
  const [ours, theirs] = [visible(served), visible(fresh)];
  return ours.length === theirs.length && ours.every((node, index) => isSameNode(node, theirs[index] as Node));
}

function isSameNode(served: Node, fresh: Node): boolean {
  if (served.nodeName !== fresh.nodeName) return false;
  if (served.nodeType !== 1) return served.nodeValue === fresh.nodeValue;
  const [ours, theirs] = [served as Element, fresh as Element].map((element) => attributesOf(element));
  return ours === theirs && isSameTree(served, fresh);
}

function attributesOf(element: Element): string {
  const names = element.getAttributeNames().filter((name) => !momentary.has(name)).sort();
  return JSON.stringify(names.map((name) => [name, valueOf(name, element.getAttribute(name) ?? '')]));
}

/** A server that did not know the page's address left relative what is relative. */
function valueOf(name: string, value: string): string {
  return (name === 'href' || name === 'src') && URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).href : value;
}

/** The nodes within `parent` without comments and style sheets: a blank between tags is none. */
function visible(parent: Node): Node[] {
  const nodes = [...parent.childNodes].filter((node) => node.nodeType !== 8 && node.nodeName !== 'STYLE' && node.nodeValue !== '');
  // A text may be in pieces: two values side by side.
  return nodes.flatMap((node, index) => {
    if (node.nodeType !== 3) return [node];
    if (nodes[index - 1]?.nodeType === 3) return [];
    const end = nodes.findIndex((next, at) => at > index && next.nodeType !== 3);
    const text = nodes.slice(index, end < 0 ? undefined : end).map(({ nodeValue }) => nodeValue).join('');
    return /\S/.test(text) ? [document.createTextNode(text)] : [];
  });
}
