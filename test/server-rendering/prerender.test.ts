import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender } from '../../src/prerender/prerender.js';
import { feed, pageWith, visits } from './portal.js';

const now = (): number => Date.UTC(2024, 5, 18, 3);
const answers: Readonly<Record<string, string>> = { '/rss': feed, '/visits': visits };
const fetchSample: typeof fetch = (input) => {
  const body = answers[input instanceof Request ? input.url : String(input)];
  return Promise.resolve(new Response(body ?? 'Not found', { status: body ? 200 : 404 }));
};
const fail = (message: string): never => assert.fail(message);

/** The text between the tags, as programs see it that know nothing of shadow trees. */
const lightOf = (page: string): string => page.replace(/<template shadowrootmode[^]*?<\/template>/g, '');

describe('prerender', () => {
  it('prints what the sources have between the tags', async () => {
    const light = lightOf(await prerender(pageWith(''), { fetch: fetchSample, now, warn: fail }));
    for (const expected of [
      /<tin-date-banner lunar prerendered><time datetime="2024-06-18">Thứ Ba, 18\/06\/2024<\/time> \(13\/5 Giáp Thìn\)</,
      /<h3 itemprop="headline"><a href="\/tin-3">Khởi công trường học thứ 3 của huyện đảo<\/a><\/h3>/,
      /<div data-tin="other-news" data-tin-src="\/rss" data-tin-limit="2"><tin-other-news src="\/rss" limit="2" prerendered>\s*<ul>\s*<li><a href="\/tin-1">/,
      /<p>Tổng số: 2\.994\.885<\/p>\s*<p>Trực tuyến: 89<\/p>\s*<p>Hôm nay: 4\.118<\/p>/,
      /<tin-other-news source="own" prerendered>\s*<ul>\s*<li><a href="\/nghi-le">Thông báo nghỉ lễ<\/a>/,
      /<\/script>\s*<ul>\s*<li><a href="https:\/\/bao-tang\.example\/">Bảo tàng<\/a>/,
      /<article itemscope[^>]*><h3 itemprop="headline"><a href="\/duong-day-nong">Đường dây nóng<\/a>/,
    ]) assert.match(light, expected);
    assert.doesNotMatch(light, /\.invalid/);
  });

  it('prints the list that the element shows: without the article of the page, the newest first', async () => {
    const filled = await prerender('<!doctype html><tin-other-news src="/rss" limit="2" current="/tin-1"></tin-other-news>', { fetch: fetchSample, now, warn: fail });
    const hrefs = (text: string): (string | undefined)[] => [...text.matchAll(/<a[^>]*href="([^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(hrefs(lightOf(filled)), ['/tin-2', '/tin-3']);
    assert.deepEqual(hrefs(filled.replace(lightOf(filled), '').split('</template>')[0] ?? ''), ['/tin-2', '/tin-3']);
  });

  for (const [what, limits, count] of [
    ['its source', ['limit="2"', ''], 2],
    ['itself', ['', 'limit="1"'], 1],
    ['both', ['limit="2"', 'limit="3"'], 2],
  ] as const) {
    it(`prints as many as the element shows: a limit of ${what}`, async () => {
      const [ofSource, own] = limits;
      const page = `<!doctype html><tin-source id="news" src="/rss" ${ofSource}></tin-source>${['tin-other-news', 'tin-article-grid'].map((tag) => `<${tag} source="news" ${own}></${tag}>`).join('')}`;
      const light = lightOf(await prerender(page, { fetch: fetchSample, now, warn: fail }));
      assert.deepEqual([...light.matchAll(/<ul>[^]*?<\/ul>/g)].map(([list]) => list.match(/<li>/g)?.length), [count, count]);
    });
  }

  for (const [grouping, order] of [
    ['', 'acb'],
    ['group-by="group"', 'acb'],
    ['group-by="host"', 'abc'],
    ['group-by="none"', 'abc'],
  ] as const) {
    it(`prints links in the order in which the element shows them: ${grouping || 'as they are grouped'}`, async () => {
      const links = [['a', 'Tỉnh'], ['b', 'Bộ'], ['c', 'Tỉnh']].map(([name, group]) => ({ title: name, url: `https://${name}.example/`, group }));
      const page = `<!doctype html><tin-links-panel src="/links" ${grouping}></tin-links-panel>`;
      const filled = await prerender(page, { fetch: () => Promise.resolve(Response.json(links)), now, warn: fail });
      const namesIn = (text: string): string => [...text.matchAll(/href="https:\/\/(\w)/g)].map(([, name]) => name).join('');
      assert.equal(namesIn(lightOf(filled)), order);
      assert.equal(namesIn(filled), order + order);
    });
  }

  it('leaves addresses relative as they are written', async () => {
    const page = '<!doctype html><tin-links-panel><ul><li><a href="tin/a">A</a></li><li><a href="../b?c=1#d">B</a></li><li><a href="/e">E</a></li><li><a href="https://page.example/">F</a></li></ul></tin-links-panel>';
    const filled = await prerender(page, { warn: fail });
    assert.deepEqual([...filled.matchAll(/part="link"\s+href="([^"]*)"/g)].map(([, href]) => href), ['tin/a', '../b?c=1#d', '/e', 'https://page.example/']);
  });

  for (const [written, expected] of [
    ['./java&#9;script:alert(1)', './javascript:alert(1)'],
    ['./data:text/html;base64,PGI+', './data:text/html;base64,PGI+'],
    ['.//may-khac.example/tin', './/may-khac.example/tin'],
    ['/.//may-khac.example/tin', '/.//may-khac.example/tin'],
    ['https://page.invalid/~/~/~/~/~/~/~/~/~/~/~/~/tin', '/~/~/~/~/~/~/~/~/~/~/~/~/tin'],
    ['/muc:1/tin', '/muc:1/tin'],
    ['~/Pages/tin.aspx', '~/Pages/tin.aspx'],
    ['../~/tin', '../~/tin'],
  ] as const) {
    it(`makes no other address of ${written} that a feed of a page without one gives`, async () => {
      const rss = `<rss version="2.0"><channel><item><title>Khánh thành nhà văn hoá</title><link>${written}</link></item></channel></rss>`;
      const filled = await prerender('<!doctype html><tin-article src="tin.xml"></tin-article>', { fetch: () => Promise.resolve(new Response(rss)), now, warn: fail });
      assert.equal(/ href="([^"]*)"/.exec(lightOf(filled))?.[1], expected);
    });
  }

  it('leaves all else as it is', async () => {
    const page = pageWith('<!-- <tin-other-news> -->').replaceAll('<p>', '<P  >').replaceAll('\n', '\r\n');
    const filled = await prerender(page, { fetch: fetchSample, now, warn: fail });
    const rest = (text: string): string[] => text.split(/<(?=tin-|\/tin-)/).filter((part) => /^\/tin-/.test(part));
    assert.deepEqual(rest(lightOf(filled)).map((part) => part.replace(/^[^>]*>/, '')).join('').replace(/\s/g, '').slice(-40), rest(page).map((part) => part.replace(/^[^>]*>/, '')).join('').replace(/\s/g, '').slice(-40));
    assert.equal(filled.slice(0, filled.indexOf('<header>')), page.slice(0, page.indexOf('<header>')));
    assert.equal(filled.slice(filled.indexOf('<footer>')), page.slice(page.indexOf('<footer>')));
  });

  it('gives the same page again', async () => {
    const options = { fetch: fetchSample, now, warn: fail };
    const once = await prerender(pageWith(''), options);
    assert.equal(await prerender(once, options), once);
    assert.equal(await prerender(pageWith(''), options), once);
  });

  it('keeps a tag whose source cannot be had, and says so', async () => {
    const page = '<!doctype html><tin-other-news src="/none"><ul><li><a href="/old">Tin cũ vẫn còn đây</a></li></ul></tin-other-news>';
    const told: string[] = [];
    assert.equal(await prerender(page, { fetch: fetchSample, warn: (message) => told.push(message) }), page);
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /<tin-other-news>: expected data from .*404/);
  });

  for (const [what, page, reason] of [
    ['has no end', '<tin-other-news src="/rss"><p>Đoạn sau</p>', /expected <\/tin-other-news> but found none/],
    ['stands within a paragraph', '<p><tin-other-news src="/rss"></tin-other-news></p>', /stands within <p>/],
    ['has nothing to show', '<tin-other-news></tin-other-news>', undefined],
    ['names a source that there is not', '<tin-other-news source="tin"></tin-other-news>', /<tin-source id="tin">/],
    ['is in a template', '<template><tin-other-news src="/rss"></tin-other-news></template>', undefined],
    ['is in a comment', '<!-- <tin-other-news src="/rss"></tin-other-news> -->', undefined],
    ['is text', '<textarea><tin-other-news src="/rss"></tin-other-news></textarea>', undefined],
    ['is a mount of nothing known', '<div data-tin="weather" data-tin-src="/rss">Nắng</div>', undefined],
  ] as const) {
    it(`leaves a tag alone that ${what}`, async () => {
      const told: string[] = [];
      assert.equal(await prerender(page, { fetch: fetchSample, warn: (message) => told.push(message) }), page);
      assert.equal(told.length, reason ? 1 : 0, told.join());
      if (reason) assert.match(told[0] ?? '', reason);
    });
  }

  it('fills a tag however it is written', async () => {
    const filled = await prerender("<TABLE><TR><TD><TIN-OTHER-NEWS SRC='/rss' limit=1\n></TIN-OTHER-NEWS></TABLE>", { fetch: fetchSample, now, warn: fail });
    assert.match(filled, /^<TABLE><TR><TD><TIN-OTHER-NEWS SRC='\/rss' limit=1 prerendered><template shadowrootmode="open">[^]*<li><a href="\/tin-1">[^]*<\/tin-other-news><\/TABLE>$/);
  });

  it('writes no shadow trees where none are wanted', async () => {
    const filled = await prerender(pageWith(''), { fetch: fetchSample, now, shadow: false, warn: fail });
    assert.equal(filled, lightOf(filled));
    assert.match(filled, /thứ 3 của huyện đảo/);
  });

  it('lets nothing in that a source wants to run', async () => {
    const hostile = `<rss version="2.0"><channel><item><title>&lt;/template&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title><link>javascript:alert(1)</link><description>&lt;img src=x onerror=alert(1)&gt; lời dẫn của bài</description></item></channel></rss>`;
    const filled = await prerender('<!doctype html><tin-article-grid src="/rss"></tin-article-grid><tin-article src="/rss"></tin-article>', {
      fetch: () => Promise.resolve(new Response(hostile)),
      warn: fail,
    });
    assert.doesNotMatch(filled, /<script|javascript:|onerror|<\/template>[^]*<\/template>[^]*<\/template>/);
  });

  it('puts the globals back', async () => {
    await prerender(pageWith(''), { fetch: fetchSample, now });
    assert.equal('document' in globalThis, false);
    assert.equal('Node' in globalThis, false);
  });
});
