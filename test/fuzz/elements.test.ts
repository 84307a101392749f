import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { LitElement } from 'lit';
import '../../src/all.js';
import { reset } from '../support/routes.js';
import { markupSoup, portalMarkup } from './arbitraries-markup.js';
import { check } from './check.js';

const tags = ['tin-other-news', 'tin-article-grid', 'tin-article-card', 'tin-article', 'tin-links-panel', 'tin-visitor-counter', 'tin-date-banner'] as const;

/** One picture under many names: the page really asks for it. */
const anyPicture = '/demo/images/ben-cang.svg?';

const attributes = fc.dictionary(
  fc.constantFrom('layout', 'heading', 'limit', 'more', 'split', 'date-style', 'lang', 'time-zone', 'group-by', 'show', 'columns', 'new-days', 'current', 'heading-level', 'tools', 'target', 'clock', 'lunar', 'weekday', 'grouping', 'card-layout', 'map'),
  fc.constantFrom('', 'list', 'select', 'logos', 'hero', 'row', 'horizontal', 'overlay', 'digits', 'inline', 'buttons', 'button', 'pages', 'long', 'relative', 'none', 'vi', 'en', 'xx-', 'UTC', 'Mars/X', '0', '1', '-3', '1e9', 'full', 'total online', 'font-size print share listen', '{"a":', '_self', 'minutes'),
  { maxKeys: 4, noNullPrototype: true },
);

/** The texts that a visitor sees of a host: what slots hold stands where the slots are. */
function shownText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes().map(shownText).join('');
  const inner = node instanceof Element ? (node.shadowRoot ?? node) : node;
  return [...inner.childNodes].map(shownText).join('');
}

/** Makes the text of each link that reads like a headline one of its own; gives what tells them apart. */
function markHeadlines(root: ParentNode): string[] {
  // A title over links may be a link itself.
  const links = [...root.querySelectorAll('a')].filter((link) => !link.closest('h1,h2,h3,h4,h5,h6,caption,legend,summary,dt,th') && /^\p{L}+(?: \p{L}+)+$/u.test(link.textContent ?? '') && link.childElementCount === 0);
  return links.map((link, index) => {
    const mark = `dấu${'abcdefghij'.charAt(index % 10)}${'klmnopqrst'.charAt(Math.floor(index / 10) % 10)}riêng`;
    link.append(` ${mark}`);
    return mark;
  });
}

const faults: unknown[] = [];
const handleFault = (event: ErrorEvent | PromiseRejectionEvent): void => {
  faults.push('reason' in event ? event.reason : event.message);
};

async function standsUp(tag: (typeof tags)[number], markup: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const element = document.createElement(tag) as unknown as LitElement;
  for (const [name, value] of Object.entries(settings)) element.setAttribute(name, value);
  // A page's own scripts are its own.
  element.innerHTML = markup.replaceAll('onerror=', 'data-x=');
  const marks = markHeadlines(element);
  const printed = element.innerHTML;
  document.body.append(element);
  try {
    await element.updateComplete;
    await element.updateComplete;
    assert.equal(element.innerHTML, printed, 'what the page printed is as it was');
    const text = shownText(element);
    for (const mark of marks) assert.isAtMost(text.split(mark).length - 1, 1, `${mark} is shown once`);
    // What comes late is followed.
    element.append(document.createElement('p'));
    await element.updateComplete;
  } finally {
    element.remove();
  }
  assert.isEmpty(faults.splice(0));
}

describe('elements around generated markup', () => {
  const { warn } = console;
  before(() => {
    // What they tell the webmaster of wrong attributes is not what is asked here.
    console.warn = () => undefined;
    window.addEventListener('error', handleFault);
    window.addEventListener('unhandledrejection', handleFault);
  });
  after(() => {
    console.warn = warn;
    window.removeEventListener('error', handleFault);
    window.removeEventListener('unhandledrejection', handleFault);
    reset();
  });

  it('show each headline once, throw nothing and leave the markup as it is', () =>
    check(fc.asyncProperty(fc.constantFrom(...tags), fc.oneof({ weight: 3, arbitrary: portalMarkup(anyPicture) }, markupSoup(anyPicture)), attributes, standsUp)));
});
