import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/all.js';
import { registerSource } from '../../src/sources/registry.js';
import { reset, serve } from '../support/routes.js';
import { check } from './check.js';
import { settled, shown, type Widget } from './shown.js';

const properties = {
  'tin-other-news': 'articles',
  'tin-article-grid': 'articles',
  'tin-article-card': 'article',
  'tin-article': 'article',
  'tin-links-panel': 'links',
  'tin-visitor-counter': 'stats',
  'tin-date-banner': '',
} as const;
type Tag = keyof typeof properties;

const article = (name: string, more: object = {}) => ({ id: name, url: `https://bao.example/${name}`, title: `Bài ${name}`, summary: '', contentHtml: `<p>Chữ của ${name}.</p>`, authors: [], tags: [], ...more });
const a = article('a');
const b = article('b', { summary: 'Tóm tắt của b.', datePublished: new Date(0), image: { src: `${location.origin}/faults/body?text=x`, alt: '' } });
const c = article('c', { datePublished: new Date(1e12), image: { src: `${location.origin}/demo/images/ben-cang.svg`, alt: 'Bến cảng' } });
const lists = [[], [b], [c], [b, a], [c, b], [a, a], [b, c, b, a, c]];
const links = lists.map((list) => list.map(({ url, title, image }: { url: string; title: string; image?: { src: string } }, index) => ({ url, title, ...(image && { image: image.src }), ...(index % 2 && { group: 'Nhóm' }) })));
const figures = [{ total: 5, updated: new Date(0) }, { total: 1234, online: 3, today: 7, updated: new Date(0) }, { yesterday: 9, updated: new Date(0) }];
const data: Record<string, readonly unknown[]> = { articles: lists, article: lists.flat(), links, stats: figures, '': [] };

const markups = [
  '',
  ' ',
  '<ul><li><a href="/1">Khánh thành cây cầu mới qua sông</a> (12/10/2023)</li><li><a href="/2">Mùa vàng trên những thửa ruộng bậc thang</a></li></ul>',
  '<h3>Các tin khác</h3><div class="it"><img src="/demo/images/ben-cang.svg?1" alt=""><h4><a href="/3">Trường học vùng cao đón năm học mới</a></h4><p>Hơn ba trăm em đã đến lớp trong ngày khai giảng.</p></div>',
  '<select><option value="">-- Chọn --</option><option value="https://so.example/">Sở Nội vụ</option></select>',
  '<div>Tổng truy cập: 12.345</div><div>Hôm nay: 67</div><div>Đang online: 8</div>',
  '<h1>Khánh thành cây cầu mới qua sông</h1><p><b>Sáng nay cây cầu đã được khánh thành.</b></p><p>Cây cầu dài ba trăm mét nối hai bờ sông.</p>',
  '<tin-source src="/so.json"></tin-source><p>Chữ của trang.</p>',
  '<script type="application/json">{"items":[{"title":"Tin trong trang","url":"/t"}]}</script>',
];

const settings: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['layout', ['grid', 'hero', 'row', 'horizontal', 'overlay', 'headline', 'select', 'logos', 'list', 'digits', 'inline', 'lạ']],
  ['heading', ['', 'Tin nóng']],
  ['heading-level', ['3', '9', 'x']],
  ['limit', ['1', '2', '0', '-1', 'x']],
  ['date-style', ['short', 'long', 'none', 'datetime']],
  ['lang', ['en', 'vi', 'fr', 'xx-']],
  ['time-zone', ['UTC', '+07:00']],
  ['show', ['total', 'online today', 'yesterday x']],
  ['grouping', ['none']],
  ['columns', ['2', 'x']],
  ['card-layout', ['horizontal', 'overlay']],
  ['group-by', ['host', 'none']],
  ['target', ['_self']],
  ['current', ['a', 'https://bao.example/b']],
  ['split', ['']],
  ['new-days', ['3', '99999']],
  ['tools', ['font-size print', 'share']],
  ['headline', ['Tiêu đề của trang']],
  ['url', ['/trang']],
  ['published', ['2024-06-18', '12/10/2023']],
  ['label', ['Nóng']],
  ['clock', ['none']],
  ['lunar', ['', 'full', 'names']],
  ['weekday', ['none']],
  ['datetime', ['2024-06-18', '12/10/2023 10:30', 'hôm nào']],
  ['src', ['/bao.json', '/so.json', '/rong.json']],
  ['source', ['bao', 'so bao', 'bao hàm']],
];

/** What happens to an element: an attribute is set or taken away, a script gives data, what stands around changes, it is moved, asked again, waited for. */
type Step = ['attribute', string, string | null] | ['data', number] | ['markup', string] | ['moved'] | ['asked again'] | ['waited for'];

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constant('data' as const), fc.nat({ max: lists.length })) },
  { weight: 2, arbitrary: fc.constant(['waited for'] as ['waited for']) },
  fc.constantFrom(...settings).chain(([name, values]) => fc.tuple(fc.constant('attribute' as const), fc.constant(name), fc.constantFrom(...values, null))),
  fc.tuple(fc.constant('markup' as const), fc.constantFrom(...markups)),
  fc.constantFrom<Step>(['moved'], ['asked again']),
);

/** Of what a script may give the element; one more is nothing. */
function dataOf(tag: Tag, number: number): unknown {
  const values = data[properties[tag]] ?? [];
  return values[number % (values.length + 1)];
}

function take([what, ...rest]: Step, tag: Tag, element: Widget, place: HTMLElement): unknown {
  const [first, second] = rest;
  if (what === 'attribute') return second == null ? element.removeAttribute(String(first)) : element.setAttribute(String(first), second);
  if (what === 'data') return properties[tag] && (element[properties[tag]] = dataOf(tag, Number(first)));
  if (what === 'markup') return (element.innerHTML = String(first));
  if (what === 'asked again') return element.reload?.();
  if (what === 'waited for') return settled(element);
  element.remove();
  return place.append(element);
}

const faults: unknown[] = [];
const handleFault = (event: ErrorEvent | PromiseRejectionEvent): void => {
  faults.push('reason' in event ? event.reason : event.message);
};

async function comesOutTheSame(tag: Tag, steps: readonly Step[]): Promise<void> {
  const place = document.body.appendChild(document.createElement('main'));
  try {
    const element = place.appendChild(document.createElement(tag)) as unknown as Widget;
    for (const each of steps) await take(each, tag, element, place);
    await settled(element);
    const fresh = document.createElement(tag) as unknown as Widget;
    for (const { name, value } of element.attributes) fresh.setAttribute(name, value);
    fresh.innerHTML = element.innerHTML;
    const given = steps.filter(([what]) => what === 'data').pop();
    if (given) take(given, tag, fresh, place);
    place.append(fresh);
    await settled(fresh);
    assert.equal(shown(element), shown(fresh));
  } finally {
    place.remove();
  }
  assert.isEmpty(faults.splice(0));
}

describe('whatever happened to an element', () => {
  const { warn } = console;
  before(() => {
    console.warn = () => undefined;
    window.addEventListener('error', handleFault);
    window.addEventListener('unhandledrejection', handleFault);
  });
  beforeEach(() => {
    registerSource('bao', { src: '/bao.json' });
    registerSource('so', { src: '/so.json' });
    registerSource('hàm', () => Promise.resolve([{ title: 'Tin của hàm', url: '/ham' }]));
    serve({
      '/bao.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', url: '/1', title: 'Tin một của báo' }, { id: '2', url: '/2', title: 'Tin hai của báo', image: '/2.jpg' }] }),
      '/so.json': JSON.stringify({ total: 99, online: 4, title: 'Sở', url: '/so', items: [{ title: 'Sở một', url: '/so-1' }] }),
      '/rong.json': '[]',
    });
  });
  after(() => {
    console.warn = warn;
    window.removeEventListener('error', handleFault);
    window.removeEventListener('unhandledrejection', handleFault);
    reset();
  });

  for (const tag of Object.keys(properties) as Tag[]) {
    it(`<${tag}> shows what one shows that is made so from the start`, () =>
      check(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => comesOutTheSame(tag, steps)), { cost: 2 }));
  }
});
