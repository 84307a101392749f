import { expect } from '@open-wc/testing';
import { coverageOf, datesOf, problemsOf, type Circumstances } from '../../demo/builder/verdict.js';
import { parseArticles, type Article } from '../../src/index.js';

const now = Date.UTC(2024, 5, 20);
const full = '<title>Một</title><link>https://a.example/1</link><pubDate>Tue, 18 Jun 2024 10:30:00 +0700</pubDate><enclosure type="image/jpeg" url="https://a.example/1.jpg"/><description>Tóm tắt.</description>';
const rss = (...items: string[]): string => `<rss version="2.0"><channel><link>https://a.example/</link>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;

async function read(text: string): Promise<Article[]> {
  return parseArticles(text, { baseUrl: 'https://a.example/rss' });
}

async function problemIds(text: string, more: Partial<Circumstances> = {}): Promise<string[]> {
  const circumstances: Circumstances = { src: 'https://a.example/rss', way: 'direct', text, format: 'rss', now, ...more };
  return problemsOf(await read(text), circumstances).map(({ id }) => id);
}

describe('coverageOf', () => {
  it('counts the articles that have a field, with an example', async () => {
    const coverage = coverageOf(await read(rss(full, '<title>Hai</title>')));
    const found = Object.fromEntries(coverage.map(({ field, count, example }) => [field, [count, example]]));
    expect(found).to.deep.include({
      title: [2, 'Một'],
      url: [1, 'https://a.example/1'],
      datePublished: [1, '2024-06-18T03:30:00.000Z'],
      image: [1, 'https://a.example/1.jpg'],
      summary: [1, 'Tóm tắt.'],
      tags: [0, ''],
    });
  });

  it('bears an empty list', () => {
    expect(coverageOf([]).every(({ count }) => count === 0)).to.equal(true);
  });
});

describe('datesOf', () => {
  const cases: [written: string, zones: string][] = [
    ['Tue, 18 Jun 2024 10:30:00 +0700', 'given'],
    ['Tue, 18 Jun 2024 10:30:00 GMT+7', 'given'],
    ['2024-06-18T03:30:00Z', 'given'],
    ['18/06/2024 10:30', 'missing'],
    ['2024-06-18 10:30:00', 'missing'],
    ['18/06/2024', 'unknown'],
  ];
  for (const [written, zones] of cases) {
    it(`tells of ${written}: ${zones}`, async () => {
      const text = rss(`<title>Cuộc họp lúc 10:30 năm 2024</title><pubDate>${written}</pubDate>`);
      expect(datesOf(await read(text), text, 'rss').zones).to.equal(zones);
    });
  }
});

describe('problemsOf', () => {
  const cases: { name: string; text: string; more?: Partial<Circumstances>; ids: string[] }[] = [
    { name: 'nothing', text: rss(full), ids: [] },
    { name: 'a way through the relay', text: rss(full), more: { way: 'relay' }, ids: ['cors'] },
    { name: 'http:', text: rss(full), more: { src: 'http://a.example/rss' }, ids: ['mixed'] },
    { name: 'no http: of this machine', text: rss(full), more: { src: 'http://localhost:5173/rss' }, ids: [] },
    { name: 'an empty feed', text: rss(), ids: ['empty'] },
    { name: 'no dates and no pictures', text: rss('<title>Một</title><link>https://a.example/1</link>'), ids: ['no-dates', 'no-images'] },
    { name: 'no addresses', text: rss(full.replace(/<link>.*?<\/link>/, '')), ids: ['no-url'] },
    { name: 'some without date and address', text: rss(full, '<title>Hai</title>'), ids: ['some-no-url', 'some-dates'] },
    { name: 'times without zones', text: rss(full.replace(/<pubDate>.*?</, '<pubDate>18/06/2024 10:30<')), ids: ['zones'] },
    { name: 'dates to come', text: rss(full.replace('Jun', 'Dec')), ids: ['future'] },
    { name: 'old news', text: rss(full.replace('2024', '2023')), ids: ['old'] },
    { name: 'summaries cut off', text: rss(full.replace('Tóm tắt.', 'Tóm tắt…')), ids: ['cut'] },
    { name: 'pictures by http:', text: rss(full.replace('https://a.example/1.jpg', 'http://a.example/1.jpg')), more: { src: 'http://a.example/rss' }, ids: ['mixed', 'http-images'] },
    { name: 'relative addresses', text: rss(full.replace('https://a.example/1<', '/1<')), ids: ['relative'] },
    { name: 'addresses that were made up', text: rss(full), more: { guessedUrl: '/{slug}' }, ids: ['guessed-url'] },
    { name: 'no relative addresses of a sample, which are so on purpose', text: rss(full.replace('https://a.example/1<', '/1<')), more: { way: 'sample' }, ids: [] },
  ];
  for (const { name, text, more, ids } of cases) {
    it(`finds ${name}`, async () => {
      expect(await problemIds(text, more)).to.deep.equal(ids);
    });
  }

  it('says what to do in both languages', async () => {
    const text = rss('<title>Một</title>');
    for (const { what, remedy } of problemsOf(await read(text), { src: 'http://a.example/rss', way: 'direct', text, format: 'rss', now })) {
      for (const words of [...what, ...remedy]) expect(words).to.match(/^\p{Lu}.*[.”)]$/su);
    }
  });
});
