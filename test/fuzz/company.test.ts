import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/all.js';
import { startMounts } from '../../src/lib/mounts.js';
import { forgetSources } from '../../src/sources/share.js';
import { reset, serve } from '../support/routes.js';
import { check } from './check.js';
import { settled, shown, type Widget } from './shown.js';

const ids = ['bao', 'so', 'xa'] as const;
const addresses = ['/bao.json', '/so.json', '/rong.json', '/khong-co.json'];
const inner = [
  '<script type="application/json">{"items":[{"title":"Tin trong trang","url":"/t"}],"total":12,"updated":"2024-06-18T09:00:00Z"}</script>',
  '<ul><li><a href="/1">Khánh thành cây cầu mới qua sông</a> (12/10/2023)</li><li><a href="/2">Mùa vàng trên những thửa ruộng bậc thang</a></li></ul>',
  '<div>Tổng truy cập: 12.345</div><div>Hôm nay: 67</div>',
  '<tin-source src="/so.json"></tin-source>',
  '<tin-source src="/bao.json" limit="1"></tin-source><p>Chữ của trang.</p>',
];
const widgets = ['other-news', 'article-grid', 'article-card', 'links-panel', 'visitor-counter'];

const settings: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['source', [...ids, 'bao so', 'xa bao', 'la']],
  ['src', addresses],
  ['id', ids],
  ['limit', ['1', '2', '5']],
  ['map', ['{"items":"items[*]","title":"title","url":"url"}', '{"items":"tin[*]"}', '{']],
  ['format', ['json', 'rss', 'auto']],
  ['refresh', ['60', '0']],
];

/** What happens on a page: something is printed, taken away, moved, changed. Numbers say to which of what is there. */
type Step =
  | ['printed', string, string, string | null]
  | ['taken away' | 'moved' | 'moved into', number, number]
  | ['changed', number, string, string | null]
  | ['emptied', number, string]
  | ['waited for'];

const some = fc.nat({ max: 7 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('tin-source', 'tin-source', 'mount', ...widgets), fc.constantFrom(...ids), fc.option(fc.constantFrom(...addresses)))
      .map(([name, id, src]): Step => ['printed', name, id, src]),
  },
  { weight: 3, arbitrary: fc.constantFrom(...settings).chain(([name, values]) => fc.tuple(fc.constant('changed' as const), some, fc.constant(name), fc.constantFrom(...values, null))) },
  fc.tuple(fc.constantFrom('taken away' as const, 'moved' as const, 'moved into' as const), some, some),
  fc.tuple(fc.constant('emptied' as const), some, fc.constantFrom('', ...inner)),
  fc.constant(['waited for'] as ['waited for']),
);

function elementsOf(place: Element): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('*')].filter((element) => element.localName.startsWith('tin-') || element.dataset['tin']);
}

/** Whether it names nothing but sources that are there: for others it waits a while, and says so then. */
function isTold(widget: Element, place: Element): boolean {
  const sources = [...place.querySelectorAll('tin-source')].filter((source) => source.getAttribute('src') ?? source.querySelector('script'));
  const names = (widget.getAttribute('source') ?? '').split(/\s+/).filter(Boolean);
  return names.every((name) => sources.some(({ id }) => id === name));
}

function shownIn(place: Element): string[] {
  return widgetsOf(place).filter((widget) => isTold(widget, place)).map(shown);
}

function widgetsOf(place: Element): Widget[] {
  return [...place.querySelectorAll<Widget>('*')].filter(({ localName }) => localName.startsWith('tin-') && localName !== 'tin-source');
}

async function take([what, ...rest]: Step, place: HTMLElement): Promise<void> {
  if (what === 'waited for') return void (await Promise.all(widgetsOf(place).map(settled)));
  const [first, second, third] = rest;
  if (what === 'printed') {
    const isMount = first === 'mount';
    const element = document.createElement(isMount ? 'div' : first === 'tin-source' ? 'tin-source' : `tin-${String(first)}`);
    if (isMount) element.dataset['tin'] = 'other-news';
    if (first === 'tin-source') element.id = String(second);
    else if (!third) element.setAttribute(isMount ? 'data-tin-source' : 'source', String(second));
    if (third) element.setAttribute(isMount ? 'data-tin-src' : 'src', String(third));
    return void place.append(element);
  }
  const there = elementsOf(place);
  const element = there[Number(first) % there.length];
  if (!element) return;
  const other = there[Number(second) % there.length];
  if (what === 'taken away') element.remove();
  else if (what === 'moved') place.prepend(element);
  else if (what === 'moved into' && other && !element.contains(other) && !other.dataset['tin'] && other.localName !== 'tin-source') other.append(element);
  else if (what === 'emptied') element.innerHTML = String(second);
  // Of what a mount holds the mount says what it is.
  else if (what === 'changed' && !element.parentElement?.dataset['tin']) {
    const name = element.dataset['tin'] ? `data-tin-${String(second)}` : String(second);
    if (third === null) element.removeAttribute(name);
    else element.setAttribute(name, String(third));
  }
}

const faults: unknown[] = [];
const handleFault = (event: ErrorEvent | PromiseRejectionEvent): void => {
  faults.push('reason' in event ? event.reason : event.message);
};

async function comesOutTheSame(steps: readonly Step[]): Promise<void> {
  forgetSources();
  const place = document.body.appendChild(document.createElement('main'));
  let before: string[];
  let page: string;
  try {
    for (const each of steps) await take(each, place);
    const names = [...place.querySelectorAll('tin-source')].map(({ id }) => id).filter(Boolean);
    // Which of two of one name holds is a matter of when they came.
    fc.pre(new Set(names).size === names.length);
    await Promise.all(widgetsOf(place).map(settled));
    before = shownIn(place);
    page = place.innerHTML;
  } finally {
    place.remove();
  }
  forgetSources();
  const fresh = document.createElement('main');
  fresh.innerHTML = page;
  document.body.append(fresh);
  try {
    await Promise.all(widgetsOf(fresh).map(settled));
    assert.equal([page, ...before].join('\n'), [page, ...shownIn(fresh)].join('\n'));
  } finally {
    fresh.remove();
  }
  assert.isEmpty(faults.splice(0));
}

describe('whatever happened on a page', () => {
  const { warn } = console;
  before(() => {
    console.warn = () => undefined;
    window.addEventListener('error', handleFault);
    window.addEventListener('unhandledrejection', handleFault);
    startMounts();
  });
  beforeEach(() =>
    serve({
      '/bao.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', url: '/1', title: 'Tin một của báo' }, { id: '2', url: '/2', title: 'Tin hai của báo' }] }),
      '/so.json': JSON.stringify({ total: 99, online: 4, updated: '2024-06-18T09:00:00Z', title: 'Sở', url: '/so', items: [{ title: 'Sở một', url: '/so-1' }] }),
      '/rong.json': '[]',
    }),
  );
  after(() => {
    console.warn = warn;
    window.removeEventListener('error', handleFault);
    window.removeEventListener('unhandledrejection', handleFault);
    reset();
  });

  it('its widgets show what they would if it had been printed so', () =>
    check(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), comesOutTheSame), { cost: 2 }));
});
