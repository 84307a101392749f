import type { Content } from './examine.js';
import type { Widget } from './snippets.js';

let shown: HTMLElement | undefined;

/** The widget as it will look, fed with what was found: no second request, and it works for pasted texts too. */
export function previewOf({ tag, attributes }: Widget, content: Content): HTMLElement {
  const element = shown?.localName === tag ? shown : document.createElement(tag);
  shown = element;
  const set = new Map(attributes.filter(([name]) => !/^(?:src|format|map|refresh)$/.test(name)));
  for (const name of element.getAttributeNames()) if (!set.has(name) && isOption(name)) element.removeAttribute(name);
  for (const [name, value] of set) if (element.getAttribute(name) !== (value === true ? '' : value)) element.setAttribute(name, value === true ? '' : value);
  feed(element, tag, content);
  return element;
}

function isOption(name: string): boolean {
  return /^(?:limit|layout|heading|date-style|more|show)$/.test(name);
}

const fed = new WeakMap<HTMLElement, Content>();

function feed(element: HTMLElement, tag: string, content: Content): void {
  if (fed.get(element) === content) return;
  fed.set(element, content);
  const data = dataOf(tag, content);
  // A card that is clicked would leave the page.
  element.addEventListener('tin-select', (event) => event.preventDefault());
  if (data) Object.assign(element, data);
}

function dataOf(tag: string, content: Content): object | undefined {
  if (content.kind === 'stats') return { stats: content.stats };
  if (content.kind === 'links') return tag === 'tin-links-panel' ? { links: content.links } : { articles: content.links };
  if (content.kind === 'nothing') return undefined;
  const { articles } = content;
  if (tag === 'tin-links-panel') return { links: articles.map(({ url, title, image }) => ({ url, title, ...(image && { image: image.src }) })) };
  return tag === 'tin-article' || tag === 'tin-article-card' ? { article: articles[0] } : { articles };
}
