import { expect } from '@open-wc/testing';
import { parseArticles } from '../../src/formats/parse.js';
import type { Article } from '../../src/model/article.js';

const baseUrl = 'https://portal.example/feed.atom';

async function firstOf(entry: string, namespace = 'http://www.w3.org/2005/Atom'): Promise<Article | undefined> {
  const text = `<feed xmlns="${namespace}" xmlns:h="http://www.w3.org/1999/xhtml"><entry><id>1</id>${entry}</entry></feed>`;
  const [article] = await parseArticles(text, { baseUrl });
  return article;
}

describe('atom: the title', () => {
  for (const [title, expected] of [
    ['<title>Less: &lt; and Q&amp;A</title>', 'Less: < and Q&A'],
    ['<title>History of the &lt;blink&gt; tag</title>', 'History of the <blink> tag'],
    ['<title>&lt;b&gt;x&lt;/b&gt;</title>', 'x'],
    ['<title type="text">&lt;b&gt;x&lt;/b&gt;</title>', '<b>x</b>'],
    ['<title type="html">&lt;b&gt;x&lt;/b&gt; &amp;amp; y</title>', 'x & y'],
    ['<title type="html">&lt;blink&gt;x&lt;/blink&gt; y</title>', 'x y'],
    ['<title type="html">&amp;lt;title></title>', '<title>'],
    ['<title type="html"><![CDATA[&lt;title>]]></title>', '<title>'],
    ['<title type="html">&amp;#39;x&amp;#39;</title>', "'x'"],
    ['<title type="xhtml"><h:div>a <h:b>b</h:b> &lt;c></h:div></title>', 'a b <c>'],
    ['<title type="application/xhtml+xml" mode="xml"><h:div>a &amp;amp; b</h:div></title>', 'a & b'],
    ['<title type="text/html" mode="escaped">&lt;i&gt;&amp;amp;&lt;/i&gt;</title>', '&'],
    ['<title type="text/plain" mode="base64">VGlu</title>', 'Tin'],
    ['<title type="application/octet-stream"> VGluIDxiPm3hu5tpPC9iPg== </title>', 'Tin mới'],
    ['<title>Item <!-- no --><![CDATA[title]]></title>', 'Item title'],
    ['<x:y xmlns:x="urn:x"><title>No</title></x:y><title>Yes</title>', 'Yes'],
    ['<source><title>No</title></source><title>Yes</title>', 'Yes'],
  ] as const) {
    it(title, async () => {
      expect((await firstOf(title))?.title).to.equal(expected);
    });
  }
});

describe('atom: the summary and the content', () => {
  for (const [entry, summary, contentHtml] of [
    ['<summary type="text">&lt;Some text.&gt;</summary>', '<Some text.>', '&lt;Some text.>'],
    ['<summary type="html">&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;</summary>', 'a b', '<p>a</p><p>b</p>'],
    ['<content type="xhtml"><h:div><h:p>a</h:p></h:div></content>', '', '<p>a</p>'],
    ['<content type="html"><h:div>a &lt;b>b&lt;/b></h:div></content>', '', '<h:div>a <b>b</b></h:div>'],
    ['<content type="application/octet-stream">VGlu</content>', '', 'Tin'],
    ['<content type="application/octet-stream">/9j/4A==</content>', '', ''],
    ['<content type="image/jpeg">VGlu</content>', '', ''],
    ['<content type="xhtml"><![CDATA[<p>Tin</p>]]></content>', '', '<p>Tin</p>'],
    ['<content type="xhtml">a &lt; b &amp; c</content>', '', 'a &lt; b &amp; c'],
    [
      '<summary type="html" xml:base="/goc/">&lt;a href="1">x&lt;/a></summary>',
      'x',
      '<a href="https://portal.example/goc/1">x</a>',
    ],
    ['<summary mode="base64">Jmx0O3A+VGluJmx0Oy9wPg==</summary>', 'Tin', '<p>Tin</p>'],
    ['<itunes:summary>S</itunes:summary>', 'S', 'S'],
    ['<media:group><media:description>S</media:description></media:group>', 'S', 'S'],
    ['<content type="multipart/alternative"><content type="text">T</content><content type="html">&lt;p>H&lt;/p></content></content>', '', '<p>H</p>'],
    ['<content type="application/atom+xml"><entry><title>x</title></entry></content><title>t</title>', '', ''],
  ] as const) {
    it(entry, async () => {
      const article = await firstOf(`<title>t</title>${entry}`);
      expect(article?.summary).to.equal(summary);
      expect(article?.contentHtml).to.equal(contentHtml);
    });
  }
});

describe('atom: the address', () => {
  for (const [entry, url] of [
    ['<link href="/1"/>', '/1'],
    ['<link rel="via" href="/no"/><link rel="alternate" href="/1"/>', '/1'],
    ['<link rel="alternate" type="application/json" href="/no"/><link type="text/html" href="/1"/>', '/1'],
    ['<link rel="alternate">/1</link>', '/1'],
    ['<link rel="Alternate" href="/1"/>', '/1'],
    ['<link rel="ALTERNATE" href="/no"/><link rel="alternate" href="/1"/>', '/1'],
    ['<link href="/1?a=1&amp;amp;b=2"/>', '/1?a=1&b=2'],
    ['<link rel="self" href="/no"/>', ''],
    ['<content type="text/html" src="/1"/>', '/1'],
    ['<link href="tag:x,2024:1"/>', ''],
    ['<link href=""/>', ''],
    ['<link href="" xml:base="/1/"/>', '/1/'],
    ['<link rel="enclosure" type="audio/mpeg" href="/1.mp3"/>', '/1.mp3'],
    ['<link href="a"><title>no end tag</title>', '/a'],
  ] as const) {
    it(entry, async () => {
      const expected = url && `https://portal.example${url}`;
      expect((await firstOf(`<title>t</title>${entry}`))?.url).to.equal(expected);
    });
  }

  for (const [id, url] of [
    ['https://portal.example/1', 'https://portal.example/1'],
    ['urn:uuid:1', ''],
    ['/1', ''],
  ] as const) {
    it(`${url ? 'is' : 'is not'} the id ${id} where there is no link`, async () => {
      const [article] = await parseArticles(`<feed><entry><id>${id}</id><title>t</title></entry></feed>`, { baseUrl });
      expect(article?.url).to.equal(url);
    });
  }
});

describe('atom: tags and authors', () => {
  for (const [entry, tags, name] of [
    ['<category term="a" label="Q&amp;amp;A"/>', ['Q&A'], undefined],
    ['<media:keywords>a, b</media:keywords><itunes:author>An</itunes:author>', ['a', 'b'], 'An'],
    ['<media:group><media:category>c</media:category></media:group><dcterms:creator>An</dcterms:creator>', ['c'], 'An'],
  ] as const) {
    it(entry, async () => {
      const article = await firstOf(`<title>t</title>${entry}`);
      expect(article?.tags).to.deep.equal(tags);
      expect(article?.authors[0]?.name).to.equal(name);
    });
  }
});

describe('atom: the language', () => {
  for (const [entry, language] of [
    ['<entry><title>t</title></entry>', 'vi'],
    ['<entry xml:lang=""><title>t</title></entry>', undefined],
    ['<entry><title>t</title><summary xml:lang="fr">s</summary></entry>', 'fr'],
    ['<entry><title>t</title><summary xml:lang="fr">s</summary><content>c</content></entry>', 'vi'],
    ['<entry><title>t</title><content xml:lang="en_US">c</content></entry>', 'en-US'],
  ] as const) {
    it(`is ${language} for ${entry}`, async () => {
      const [article] = await parseArticles(`<feed xml:lang="vi">${entry}</feed>`, { baseUrl });
      expect(article?.language).to.equal(language);
    });
  }
});

describe('atom: dates', () => {
  it('takes the change for the publication where that is all', async () => {
    const article = await firstOf('<title>t</title><updated>2023-10-12T10:30:00+07:00</updated>');
    expect(article?.datePublished?.toISOString()).to.equal('2023-10-12T03:30:00.000Z');
    expect(article?.dateModified?.toISOString()).to.equal('2023-10-12T03:30:00.000Z');
  });

  it('does not lend the date of the feed to its entries', async () => {
    const text = '<feed><updated>2023-10-12T00:00:00Z</updated><entry><title>t</title></entry></feed>';
    const [article] = await parseArticles(text, { baseUrl });
    expect(article?.datePublished).to.equal(undefined);
  });

  it('reads 0.3', async () => {
    const article = await firstOf(
      '<title>t</title><issued>Thu, 01 Jan 2004 19:48:21 GMT</issued>',
      'http://purl.org/atom/ns#',
    );
    expect(article?.datePublished?.toISOString()).to.equal('2004-01-01T19:48:21.000Z');
  });
});
