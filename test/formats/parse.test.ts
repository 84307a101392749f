import { expect } from '@open-wc/testing';
import { parseArticle, parseArticles, parseLinks, parseVisitorStats } from '../../src/formats/parse.js';
import { loadFormat } from '../../src/formats/load-format.js';
import { registerFormat } from '../../src/formats/registry.js';
import { SourceError } from '../../src/model/source-error.js';

const baseUrl = 'https://portal.example/rss';
const rss = '<rss><channel><item><title>A</title><link>/a</link></item><item><title>B</title></item></channel></rss>';

async function errorOf(promise: Promise<unknown>): Promise<SourceError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(SourceError);
  return error as SourceError;
}

describe('parseArticles', () => {
  for (const [name, text, message] of [
    ['nothing', '', /an empty reply/],
    ['an HTML page', '<!doctype html><title>404</title>', /an HTML page/],
    ['an error of a server', '<Error><Code>AccessDenied</Code></Error>', /root <Error>/],
    ['a tag in a text', '# Mẫu tin\n\n<item>', /begins “# M/],
    ['a sentence', 'See <rss> for the feed.', /begins “See <rss>/],
    ['a JSON error', '{"error":"forbidden"}', /an object with error \(“forbidden”\)/],
    ['a JSON value', 'null', /begins “null”/],
    ['a list without objects', '[1, 2]', /an array without objects/],
    ['broken JSON', '{"items": ', /expected JSON/],
  ] as const) {
    it(`says what came instead of a feed: ${name}`, async () => {
      const error = await errorOf(parseArticles(text, { baseUrl }));
      expect(error.message).to.match(message);
      expect(error.hint).to.be.a('string');
      expect(error.url).to.equal(baseUrl);
    });
  }

  it('resolves with nothing for a feed without items', async () => {
    expect(await parseArticles('<rss><channel/></rss>', { baseUrl })).to.deep.equal([]);
    expect(await parseArticles('[]', { baseUrl })).to.deep.equal([]);
  });

  it('keeps an item of a JSON Feed that can be opened, whatever its id is', async () => {
    const items = ['', null, true].map((id, index) => ({ id, title: 'Tin', url: `/${index}` }));
    const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [...items, { title: 'Không' }] });
    expect((await parseArticles(text, { baseUrl })).map(({ id }) => new URL(id).pathname)).to.deep.equal(['/0', '/1', '/2']);
  });

  it('rejects a format that does not fit or that nobody knows', async () => {
    const wrong = await errorOf(parseArticles(rss, { baseUrl, format: 'atom' }));
    expect(wrong.message).to.contain('expected atom');
    const unknown = await errorOf(parseArticles(rss, { baseUrl, format: 'gopher' }));
    expect(unknown.message).to.contain('format="gopher"');
  });

  for (const text of [
    `<?xml version="1.0" encoding="utf-8"?>\n<string xmlns="http://tempuri.org/">${rss.replace(/</g, '&lt;').replace(/>/g, '&gt;')}</string>`,
    '<string xmlns="http://tempuri.org/">[{"title":"A","url":"/a"},{"title":"B"}]</string>',
    `<string xmlns="http://tempuri.org/"><![CDATA[${rss}]]></string>`,
    JSON.stringify(rss),
    JSON.stringify(rss).replace(/</g, '\\u003c'),
  ]) {
    it(`reads what a service answers as a text: ${text.slice(0, 60)}`, async () => {
      expect((await parseArticles(text, { baseUrl })).map(({ title }) => title)).to.deep.equal(['A', 'B']);
    });
  }

  it('names the field of a map that found nothing', async () => {
    const text = '{"data":{"list":[{"headline":"A","link":"/a"}]}}';
    const items = await errorOf(parseArticles(text, { baseUrl, map: { items: 'data.rows' } }));
    expect(items.message).to.contain('“items” found nothing at “data.rows”');
    const title = await errorOf(
      parseArticles(text, { baseUrl, map: { items: 'data.list', title: 'name', url: 'link' } }),
    );
    expect(title.message).to.contain('“title” found nothing at “name” in {headline, link}');
  });

  it('reads the values of a JSON Feed that stand in lists, and an item that has an address but an empty id', async () => {
    const attachments = [{ url: ['/a.pdf'], size_in_bytes: [5] }];
    const items = [{ id: '', url: ['/a', '/b'], title: ['A'], attachments }];
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
    const [article] = await parseArticles(feed, { baseUrl });
    expect(article).to.include({ url: 'https://portal.example/a', title: 'A' });
    expect(article?.attachments?.[0]).to.include({ url: 'https://portal.example/a.pdf', sizeInBytes: 5 });
  });

  for (const [written, language] of [['vi', 'vi'], ['vi_VN', 'vi-VN'], [' en-US ', 'en-US'], ['Tiếng Việt', undefined], ['\0', undefined], ['7', undefined]] as const) {
    it(`takes ${JSON.stringify(written)} for the language ${language}`, async () => {
      const [article] = await parseArticles(JSON.stringify([{ title: 'A', language: written }]), { baseUrl });
      expect(article?.language).to.equal(language);
    });
  }

  it('says that a list without a name is none', async () => {
    expect((await errorOf(parseArticles('{"":[{"t":"A"}]}', { baseUrl, map: { title: 't' } }))).message).to.contain('expected an array of items');
  });

  it('tells items apart that share one id', async () => {
    const text =
      '<rss><item><guid isPermaLink="false">1</guid><title>A</title></item><item><guid isPermaLink="false">1</guid><title>B</title></item></rss>';
    const ids = (await parseArticles(text, { baseUrl })).map(({ id }) => id);
    expect(ids[0]).to.equal('1');
    expect(new Set(ids)).to.have.length(2);
  });

  for (const [name, item, count] of [
    ['leaves two versions of one article the id that they share', '<guid>1</guid><link>/a</link>', 1],
    ['tells articles apart that have nothing but one address', '<link>/a</link>', 2],
  ] as const) {
    it(name, async () => {
      const items = ['A', 'B'].map((title) => `<item><title>${title}</title>${item}</item>`);
      const articles = await parseArticles(`<rss>${items.join('')}</rss>`, { baseUrl });
      expect(new Set(articles.map(({ id }) => id))).to.have.length(count);
    });
  }

  it('reads dates without a zone in the zone that is given', async () => {
    const text = '<rss><item><title>A</title><pubDate>2023-07-01 12:00</pubDate></item></rss>';
    const [vietnam] = await parseArticles(text, { baseUrl });
    const [paris] = await parseArticles(text, { baseUrl, timeZone: 'Europe/Paris' });
    expect(vietnam?.datePublished?.toISOString()).to.equal('2023-07-01T05:00:00.000Z');
    expect(paris?.datePublished?.toISOString()).to.equal('2023-07-01T10:00:00.000Z');
  });
});

describe('parseArticle', () => {
  it('gives the first of a list', async () => {
    expect((await parseArticle(rss, { baseUrl }))?.title).to.equal('A');
  });

  it('reads one object of the model', async () => {
    expect((await parseArticle('{"title":"A","url":"/a"}', { baseUrl }))?.url).to.equal('https://portal.example/a');
  });
});

describe('parseLinks', () => {
  it('takes a feed for links', async () => {
    expect(await parseLinks(rss, { baseUrl })).to.deep.equal([{ url: 'https://portal.example/a', title: 'A' }]);
  });

  it('calls an article without a title by its host', async () => {
    expect(await parseLinks('[{"url":"/a"}]', { baseUrl })).to.deep.equal([{ url: 'https://portal.example/a', title: 'portal.example' }]);
  });
});

describe('parseVisitorStats', () => {
  it('leaves out what is no number', async () => {
    const stats = await parseVisitorStats('{"total":"1 234","online":null,"today":0,"updated":1697081400}');
    expect(stats).to.deep.equal({ total: 1234, today: 0, updated: new Date('2023-10-12T03:30:00Z') });
  });

  it('says where the map found nothing', async () => {
    const error = await errorOf(parseVisitorStats('{"a":1}', { map: { total: 'b.c' } }));
    expect(error.message).to.contain('“total” found nothing at “b.c”');
  });

  it('rejects what has no figures', async () => {
    expect((await errorOf(parseVisitorStats('{"message":"Denied"}'))).message).to.contain('Denied');
  });
});

describe('registerFormat', () => {
  it('adds a format', async () => {
    registerFormat('lines', {
      parseArticles: (text) =>
        text
          .split('\n')
          .map((title) => ({ id: title, url: '', title, summary: '', contentHtml: '', authors: [], tags: [] })),
    });
    expect(await loadFormat('lines')).to.have.property('parseArticles');
    expect(await parseArticles('A\nB', { baseUrl, format: 'lines' })).to.have.length(2);
  });
});
