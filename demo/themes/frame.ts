import samples from 'virtual:tin-samples';
import { pages } from './pairs.js';
import type { Scheme } from './resolve-colour.js';
import type { Theme } from './theme.js';

/** The widgets of the preview, with their attributes. */
const widgets: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['tin-date-banner', { lunar: '' }],
  ['tin-other-news', { limit: '5', 'new-days': '7', more: 'button', 'heading-level': '3' }],
  ['tin-article-card', { layout: 'horizontal' }],
  ['tin-visitor-counter', { 'heading-level': '3' }],
  ['tin-links-panel', { layout: 'select', 'heading-level': '3' }],
  ['tin-article-grid', { limit: '4', columns: '2', heading: 'Tin mới', 'heading-level': '3' }],
  ['tin-article', { tools: 'font-size print share', 'heading-level': '3' }],
];

/** All widgets on a page of one scheme. */
export function createFrame(scheme: Scheme): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.dataset['scheme'] = scheme;
  // What stands there is Vietnamese, whatever the page's own words are in.
  frame.lang = 'vi';
  frame.style.setProperty('--page-ground', pages[scheme].ground);
  frame.style.setProperty('--page-text', pages[scheme].text);
  const shown = widgets.map(([tag, attributes]) => {
    const widget = document.createElement(tag) as HTMLElement & { updateComplete?: Promise<boolean> };
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    const { body } = new DOMParser().parseFromString(samples.markup[tag] ?? '', 'text/html');
    widget.append(...[...body.childNodes].map((node) => document.importNode(node, true)));
    widget.addEventListener('tin-select', (event) => event.preventDefault());
    frame.append(widget);
    return widget;
  });
  // Widgets keep to the room of visible markup before them, which a preview is not about.
  frame.classList.add('pending');
  void Promise.all(shown.map(({ updateComplete }) => updateComplete)).then(() => frame.classList.remove('pending'));
  return frame;
}

/** Lets a frame have a theme's values for its scheme. */
export function dress(frame: HTMLElement, theme: Theme): void {
  const scheme: Scheme = frame.dataset['scheme'] === 'dark' ? 'dark' : 'light';
  for (const name of [...frame.style]) if (name.startsWith('--tin-') && !theme[name]) frame.style.removeProperty(name);
  for (const [name, value] of Object.entries(theme)) frame.style.setProperty(name, value[scheme]);
}
