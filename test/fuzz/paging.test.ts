import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/define/tin-article-grid.js';
import '../../src/define/tin-other-news.js';
import type { TinArticleGrid } from '../../src/elements/article-grid.js';
import type { TinOtherNews } from '../../src/elements/other-news.js';
import type { Article } from '../../src/model/article.js';
import { articleOf } from '../support/article.js';
import { texts } from '../support/shadow.js';
import { check } from './check.js';

type List = TinOtherNews | TinArticleGrid;

/** What visitors and the page do: a button is pressed, another list comes, pages become longer or shorter, come in another way. */
type Step = ['press', number] | ['list', number, number] | ['limit', number | null] | ['more', string] | ['notify', boolean];

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('press' as const), fc.nat({ max: 3 })) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('list' as const), fc.nat({ max: 20 }), fc.nat({ max: 25 })) },
  fc.tuple(fc.constant('limit' as const), fc.constantFrom(1, 2, 3, 7, null)),
  fc.tuple(fc.constant('more' as const), fc.constantFrom('none', 'button', 'pages', 'scroll')),
  fc.tuple(fc.constant('notify' as const), fc.boolean()),
);

function titles(first: number, count: number): string[] {
  return [...Array(count)].map((_, index) => `Tin ${first + index}`);
}

async function take([what, first, second]: Step, element: List): Promise<void> {
  if (what === 'press') {
    const buttons = [...element.shadowRoot!.querySelectorAll('button')].filter(({ disabled }) => !disabled);
    buttons[Number(first) % buttons.length]?.click();
  } else if (what === 'list') element.articles = titles(Number(first), Number(second)).map((title): Article => articleOf({ id: title, title }));
  else if (what === 'more') element.setAttribute('more', String(first));
  else if (what === 'notify') element.toggleAttribute('notify', Boolean(first));
  else if (first === null) element.removeAttribute('limit');
  else element.setAttribute('limit', String(first));
  for (let turn = 0; turn < 3; turn++) await element.updateComplete;
}

/** What must hold, whatever was done: `all` is what the page has given last. */
function look(element: List, all: readonly string[]): void {
  const shown = texts(element, 'link');
  const held = texts(element, 'notice').length > 0;
  const size = element.limit ?? 10;
  const { more } = element;
  if (!held) {
    const start = all.indexOf(shown[0] ?? '');
    assert.deepEqual(shown, shown.length ? all.slice(start, start + shown.length) : [], 'a stretch of the list');
    assert.equal(shown.length > 0, all.length > 0, 'something where there is something');
    if (more !== 'pages') assert.isAtMost(start, 0, 'from the beginning');
    if (more === 'none') assert.lengthOf(shown, Math.min(all.length, element.limit ?? all.length));
    if (more === 'button' || more === 'scroll') assert.equal(texts(element, 'more').length > 0, shown.length < all.length, 'a button where there is more');
    const [, page, of] = /(\d+)\/(\d+)/.exec(texts(element, 'page')[0] ?? '') ?? [];
    assert.equal(page !== undefined, more === 'pages' && all.length > size, 'pages where there are several');
    if (page) assert.deepEqual([shown, Number(of)], [all.slice((Number(page) - 1) * size, Number(page) * size), Math.ceil(all.length / size)]);
  }
  assert.equal(new Set(shown).size, shown.length, 'none twice');
}

describe('whatever visitors do with a list', () => {
  for (const tag of ['tin-other-news', 'tin-article-grid'] as const) {
    it(`<${tag}> shows a stretch of it, and a way to the rest`, () =>
      check(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
          const element = document.body.appendChild(document.createElement(tag) as List);
          let all = titles(0, 9);
          try {
            await take(['list', 0, 9], element);
            for (const each of steps) {
              if (each[0] === 'list') all = titles(each[1], each[2]);
              await take(each, element);
              look(element, all);
            }
          } finally {
            element.remove();
          }
        }),
      ));
  }
});
