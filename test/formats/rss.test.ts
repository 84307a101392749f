import { expect } from '@open-wc/testing';
import { parseArticles } from '../../src/formats/parse.js';
import type { Article } from '../../src/model/article.js';

const baseUrl = 'https://portal.example/rss/home.rss';
const head =
  '<rss version="2.0" xmlns:a="http://purl.org/atom/ns#" xmlns:dc="http://purl.org/dc/elements/1.0/" xmlns:media="http://search.yahoo.com/mrss" xmlns:itunes="http://www.itunes.com/DTDs/PodCast-1.0.dtd"><channel>';
const tail = '</channel></rss>';
const two =
  '<item><title>Tin một</title><link>https://p.example/1</link><description>Mô tả một</description></item>' +
  '<item><title>Tin hai</title><link>https://p.example/2</link></item>';

async function firstOf(item: string): Promise<Article | undefined> {
  const [article] = await parseArticles(`${head}<item><title>T</title>${item}</item>${tail}`, { baseUrl });
  return article;
}

describe('rss: damaged feeds give every item', () => {
  for (const [name, text] of [
    ['a byte order mark and blanks', `\ufeff\n ${head}${two}${tail}`],
    ['a PHP notice', `<br />\n<b>Warning</b>: x in <b>y</b> on line <b>3</b><br />\n${head}${two}${tail}`],
    ['a script', `<script>var a = "<b>"</script>\n<?xml version="1.0"?>${head}${two}${tail}`],
    ['no channel', `<rss>${two}</rss>`],
    ['no root', two],
    ['no namespace within one', `<rss xmlns="urn:rss"><channel xmlns="">${two}</channel></rss>`],
    ['a namespace of the channel only', `<rss><channel xmlns="urn:rss">${two}</channel></rss>`],
    ['capitals', `${head}${two.replace(/<(\/?)(item|title|link|description)/g, (tag) => tag.toUpperCase())}${tail}`],
    ['no end tags of items', `${head}${two.replaceAll('</item>', '')}${tail}`],
    ['an end tag of a title missing', `${head}${two.replace('một</title>', 'một')}${tail}`],
    ['an end tag of a title misspelt', `${head}${two.replace('một</title>', 'một</titel>')}${tail}`],
    ['an end tag of a link missing', `${head}${two.replace('/1</link>', '/1')}${tail}`],
    ['tags open in the description', `${head}${two.replace('Mô tả', '<b>Mô <i>tả')}${tail}`],
    ['a line break in the description', `${head}${two.replace('Mô tả', '<br>Mô tả')}${tail}`],
    ['CDATA that never ends', `${head}${two.replace('Mô tả', '<![CDATA[Mô tả')}${tail}`],
    ['CDATA that never ends, in the last element',`${head}${two.replace('Mô tả một</description>', '<![CDATA[Mô tả một')}${tail}`],
    ['a prefix for all but the root', `<rss version="2.0"><x:channel>${two.replace(/<(\/?)/g, '<$1x:')}</x:channel></rss>`],
    ['items of an extension', `${head}<y:list xmlns:y="urn:y"><item><title>Không</title></item></y:list>${two}${tail}`],
    ['CDATA in CDATA', `${head}${two.replace('Tin một', '<![CDATA[ <![CDATA[Tin một]]> ]]>')}${tail}`],
    ['CDATA that is escaped', `${head}${two.replace('Tin một', '&lt;![CDATA[Tin một]]&gt;')}${tail}`],
    ['a zero byte in a tag', `${head.replace('channel', 'chan\0nel')}${two}${tail}`],
    ['a DTD', `<!DOCTYPE rss [<!ENTITY x "<item>"><!ENTITY % y SYSTEM "y"> %y;]>${head}${two}${tail}`],
    ['an end that was cut off', `${head}${two}<item><title>Tin ba`],
  ] as const) {
    it(name, async () => {
      const articles = await parseArticles(text, { baseUrl });
      expect(articles.slice(0, 2).map(({ title, url, summary }) => [title, url, summary])).to.deep.equal([
        ['Tin một', 'https://p.example/1', 'Mô tả một'],
        ['Tin hai', 'https://p.example/2', ''],
      ]);
    });
  }
});

describe('rss: the address of an item', () => {
  for (const [item, url] of [
    ['<link>/tin tức/1.html</link>', 'https://portal.example/tin%20t%E1%BB%A9c/1.html'],
    ['<link><![CDATA[ https://p.example/?a=1&b=2 ]]></link>', 'https://p.example/?a=1&b=2'],
    ['<link>https://p.example/?a=1&b=2</link>', 'https://p.example/?a=1&b=2'],
    ['<link>https://p.example/?a=1&amp;amp;b=2</link>', 'https://p.example/?a=1&b=2'],
    ['<link>&lt;![CDATA[https://p.example/1]]&gt;</link>', 'https://p.example/1'],
    ['<link>www.p.example/1</link>', 'https://www.p.example/1'],
    ['<link/>https://p.example/1', 'https://p.example/1'],
    ['<link href="https://p.example/1"/>', 'https://p.example/1'],
    ['<link>javascript:alert(1)</link><guid>https://p.example/1</guid>', 'https://p.example/1'],
    ['<guid isPermaLink="false">https://p.example/1</guid>', ''],
    ['<guid isPermaLink="no">https://p.example/1</guid>', ''],
    ['<guid isPermaLink="TRUE">https://p.example/1</guid>', 'https://p.example/1'],
    ['<guid>abc</guid>', ''],
    ['<a:link rel="self" href="/self"/><a:link rel="alternate" href="/1"/>', 'https://portal.example/1'],
    ['<link>https://p.example/1</link><link>https://p.example/2</link>', 'https://p.example/1'],
    ['<image><link>https://p.example/no</link></image>', ''],
    ['<enclosure url="https://p.example/1.mp3" type="audio/mpeg"/>', 'https://p.example/1.mp3'],
    ['<enclosure url="https://p.example/1.jpg" type="image/jpeg"/>', ''],
  ] as const) {
    it(item, async () => {
      expect((await firstOf(item))?.url).to.equal(url);
    });
  }
});

describe('rss: the authors of an item', () => {
  for (const [item, names] of [
    ['<author>an@p.example (An Bình)</author>', ['An Bình']],
    ['<author>"An" &lt;an@p.example&gt;</author>', ['An']],
    ['<author>An (an@p.example)</author>', ['An']],
    ['<author>an@p.example</author>', ['an@p.example']],
    ['<author>an@p.example An Bình</author>', ['An Bình']],
    ['<author>An Bình, an@p.example</author>', ['An Bình']],
    ['<author>An Bình [https://an.example] &lt;an@p.example&gt;</author>', ['An Bình']],
    ['<author>an@p.example (An (Bình))</author>', ['An (Bình)']],
    ['<author>an@p.example (An@Nhà)</author>', ['An@Nhà']],
    ['<author>"An" và "Bình" an@p.example</author>', ['"An" và "Bình"']],
    ['<author>mailto:an@p.example?subject=x</author>', ['an@p.example']],
    ['<author>An (Biên tập)</author>', ['An (Biên tập)']],
    ['<author>by <a href="/x">An Bình</a></author>', ['by An Bình']],
    ['<author><name>An</name><title>Chánh văn phòng</title></author>', ['An']],
    ['<a:author><a:name>An</a:name></a:author>', ['An']],
    [
      '<dc:creator>An</dc:creator><dc:creator>Bình (@binh)</dc:creator><dc:creator>An</dc:creator>',
      ['An', 'Bình (@binh)'],
    ],
    ['<itunes:author>Đài (VOV)</itunes:author>', ['Đài (VOV)']],
    ['<creator>An</creator>', ['An']],
  ] as const) {
    it(item, async () => {
      expect((await firstOf(item))?.authors.map(({ name }) => name)).to.deep.equal(names);
    });
  }
});

describe('rss: the summary of an item', () => {
  for (const [item, summary] of [
    ['<itunes:summary>B</itunes:summary><description>A</description>', 'A'],
    ['<description/><dc:description>B</dc:description>', 'B'],
    ['<itunes:subtitle>C</itunes:subtitle><itunes:summary>B</itunes:summary>', 'B'],
    ['<a:summary>D</a:summary>', 'D'],
    ['<summary>E</summary>', 'E'],
    ['<media:group><media:description>F</media:description></media:group>', 'F'],
    ['<description>&lt;![CDATA[Một]]&gt;</description>', 'Một'],
    ['<description><![CDATA[<html><head><title>T</title></head><body>Một</body></html>]]></description>', 'Một'],
    ['<description><b>Một</b>\n<p>Hai</p></description>', 'Một Hai'],
    ['<description>&amp;lt;p&amp;gt;Một&amp;lt;/p&amp;gt;</description>', 'Một'],
    ['<description><![CDATA[<p>Một</p>\n<p>Bài viết <a rel="nofollow" href="https://p.example/a/">T</a> đã xuất hiện đầu tiên vào ngày <a rel="nofollow" href="https://p.example">Báo</a>.</p>]]></description>', 'Một'],
    ['<description><![CDATA[<p>Một</p><p>Xem <a href="https://p.example/a/">A</a> và <a href="https://p.example/b/">B</a>.</p>]]></description>', 'Một Xem A và B.'],
  ] as const) {
    it(item, async () => {
      expect((await firstOf(item))?.summary).to.equal(summary);
    });
  }
});

describe('rss: the picture of an item', () => {
  const html = '<description>&lt;img src="/html.jpg"&gt;</description>';
  for (const [item, src] of [
    [html, '/html.jpg'],
    [`${html}<image><url>/image.jpg</url></image>`, '/image.jpg'],
    [`${html}<image><title>Image</title></image>`, '/html.jpg'],
    [`${html}<itunes:image href="/itunes.jpg"/>`, '/itunes.jpg'],
    [`${html}<enclosure url="/enclosed.jpg" type="image/jpeg"/>`, '/enclosed.jpg'],
    [`${html}<enclosure url="/enclosed.webp?w=1"/>`, '/enclosed.webp?w=1'],
    [`${html}<enclosure url="/a.mp3" type="audio/mpeg"/>`, '/html.jpg'],
    ['<media:thumbnail url="/thumb.jpg"/><enclosure url="/enclosed.jpg" type="image/jpeg"/>', '/thumb.jpg'],
    ['<media:thumbnail url="/thumb.jpg"/><media:content url="/media.jpg" medium="image"/>', '/media.jpg'],
    ['<media:content url="/film.mp4" type="video/mp4"><media:thumbnail url="/film.jpg"/></media:content>', '/film.jpg'],
    [
      '<media:content url="/size.jpg?w=140" width="140"/><media:content url="/size.jpg?w=460" width="460"/>',
      '/size.jpg?w=460',
    ],
    ['<media:content url="/one.jpg" width="140"/><media:content url="/two.jpg" width="460"/>', '/one.jpg'],
    ['<enclosure url=/bare.jpg type=image/jpeg>', '/bare.jpg'],
    ['<enclosure url="/Ảnh đại diện.jpg" type="image/jpeg"/>', '/%E1%BA%A2nh%20%C4%91%E1%BA%A1i%20di%E1%BB%87n.jpg'],
    ['<image><url>/anh dai dien.jpg</url></image>', '/anh%20dai%20dien.jpg'],
    ['<media:content url="/1" type="IMAGE/JPEG"/>', '/1'],
    ['<media:content url="/1" width="600" height="400"/>', '/1'],
    ['<media:content url="/1.jpg"/><media:content url="/2.jpg" isDefault="true"/>', '/2.jpg'],
    ['<enclosure url="/1" type="image"/>', '/1'],
    ['<featuredImage>/f.jpg</featuredImage>', '/f.jpg'],
    ['<post-thumbnail><url>/f.jpg</url></post-thumbnail>', '/f.jpg'],
    ['<img src="/f.jpg"/>', '/f.jpg'],
    ['<n:Image xmlns:n="urn:n">/f?id=1&amp;w=2</n:Image><n:ImageSize xmlns:n="urn:n">/no</n:ImageSize>', '/f?id=1&w=2'],
    [`${html}<imageCaption>cap.jpg</imageCaption>`, '/html.jpg'],
  ] as const) {
    it(item, async () => {
      expect((await firstOf(item))?.image?.src).to.equal(`https://portal.example${src}`);
    });
  }
});

describe('rss: the content of an item', () => {
  for (const item of [
    '<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">Toàn văn</content:encoded>',
    '<turbo:content xmlns:turbo="http://turbo.yandex.ru">Toàn văn</turbo:content>',
    '<yandex:full-text>Toàn văn</yandex:full-text>',
    '<fullText>Toàn văn</fullText>',
  ]) {
    it(item, async () => {
      expect((await firstOf(`<description>Tóm tắt</description>${item}`))?.contentHtml).to.equal('Toàn văn');
    });
  }
});

describe('rss: the attachments of an item', () => {
  for (const [item, expected] of [
    ['<media:content url="/1.pdf" type="application/pdf" fileSize="42"/>', ['https://portal.example/1.pdf', 42]],
    ['<media:content url="/1" medium="video"/>', ['https://portal.example/1', undefined]],
    ['<enclosure url="/1" length="7"/><media:content url="/1" type="audio/mp4"/>', ['https://portal.example/1', 7]],
    ['<enclosure url="/1"/><media:content url="/1" medium="audio" fileSize="8"/>', ['https://portal.example/1', 8]],
    ['<media:peerLink href="/1.torrent" type="application/x-bittorrent"/>', ['https://portal.example/1.torrent', undefined]],
    ['<media:content url="/1.jpg" medium="image"/>', undefined],
    ['<media:content url="/1"/>', undefined],
    ['<media:content url="/1.mp4"/>', ['https://portal.example/1.mp4', undefined]],
  ] as const) {
    it(item, async () => {
      const attachment = (await firstOf(item))?.attachments?.[0];
      expect(attachment && [attachment.url, attachment.sizeInBytes]).to.deep.equal(expected);
    });
  }
});

describe('rss: the tags of an item', () => {
  for (const [item, tags] of [
    ['<category>T&amp;amp;T</category><category domain="x"> Tin </category>', ['T&T', 'Tin']],
    ['<itunes:keywords>a, &lt;b&gt;b&lt;/b&gt;, T&amp;amp;T</itunes:keywords>', ['a', 'b', 'T&T']],
    ['<media:group><media:category>c</media:category><media:keywords>d</media:keywords></media:group>', ['c', 'd']],
    ['<itunes:category text="Một"><itunes:category text="Hai"/></itunes:category>', ['Một', 'Hai']],
    ['<category>Tin<image><url>/1.jpg</url></image></category>', ['Tin']],
    ['<category><b>Tin</b></category>', ['Tin']],
    ['<section>Tin</section><tags>a, b</tags>', ['a', 'b', 'Tin']],
  ] as const) {
    it(item, async () => {
      expect((await firstOf(item))?.tags).to.deep.equal(tags);
    });
  }
});

describe('rss: the language of an item', () => {
  for (const [item, language] of [
    ['', 'vi'],
    ['<dc:language>en-US</dc:language>', 'en-US'],
    ['<content:encoded xml:lang="en_US">x</content:encoded>', 'en-US'],
    ['<description xml:lang="fr">x</description>', 'fr'],
  ] as const) {
    it(`is ${language} for ${item || 'one that says nothing'}`, async () => {
      const text = `${head}<language>vi</language><item><title>T</title>${item}</item>${tail}`;
      expect((await parseArticles(text, { baseUrl }))[0]?.language).to.equal(language);
    });
  }
});

describe('rss: the dates of an item', () => {
  it('say when it was changed where nothing says when it was published', async () => {
    const article = await firstOf('<a:updated>2023-10-12T03:30:00Z</a:updated>');
    expect(article?.datePublished).to.deep.equal(new Date('2023-10-12T03:30:00Z'));
    expect(article?.dateModified).to.deep.equal(article?.datePublished);
  });
});

describe('rss: the date of publication', () => {
  for (const name of ['pubDate', 'publishDate', 'publishedAt', 'postDate', 'prism:publicationDate']) {
    it(`stands in ${name}`, async () => {
      expect((await firstOf(`<${name}>2023-10-12 10:30:00</${name}>`))?.datePublished).to.deep.equal(new Date('2023-10-12T03:30:00Z'));
    });
  }
});

describe('rss: the authors of a feed', () => {
  it('stand in for those of an item that has none', async () => {
    const text = `${head}<itunes:author>VOV</itunes:author><item><title>A</title></item><item><title>B</title><author>An</author></item>${tail}`;
    const articles = await parseArticles(text, { baseUrl });
    expect(articles.map(({ authors }) => authors[0]?.name)).to.deep.equal(['VOV', 'An']);
  });

  for (const [fields, name] of [
    ['<itunes:owner><itunes:name>Đài</itunes:name><itunes:email>d@p.example</itunes:email></itunes:owner>', 'Đài'],
    ['<g:author xmlns:g="http://www.google.com/schemas/play-podcasts/1.0">Đài</g:author>', 'Đài'],
    ['<itunes:author>Ban</itunes:author><itunes:owner><itunes:name>Đài</itunes:name></itunes:owner>', 'Ban'],
  ] as const) {
    for (const text of [`${fields}${two}`, `${two}${fields}`]) {
      it(`are read from ${text.replace(two, '…')}`, async () => {
        const articles = await parseArticles(head + text + tail, { baseUrl });
        expect(articles.map(({ authors }) => authors)).to.deep.equal([[{ name }], [{ name }]]);
      });
    }
  }
});

describe('rss: text', () => {
  for (const [title, expected] of [
    ['R&D &nbsp; T&amp;T &foo;', 'R&D T&T &foo;'],
    ['&amp;quot;A&amp;quot; &amp;#8211; &amp;amp;amp; B', '"A" – & B'],
    ['Map&lt;String, List&lt;X&gt;&gt;', 'Map<String, List<X>>'],
    ['&lt;blink>safe&lt;/blink> text', 'safe text'],
    ['Test: <b>bold</b>', 'Test: bold'],
    ['A<!-- x -->B', 'AB'],
    ['don\u0092t &#146;', 'don’t ’'],
  ] as const) {
    it(title, async () => {
      const [article] = await parseArticles(`${head}<item><title>${title}</title></item>${tail}`, { baseUrl });
      expect(article?.title).to.equal(expected);
    });
  }
});

describe('rss: xml:base', () => {
  it('holds within its element, for links, pictures and content', async () => {
    const text =
      '<rss xml:base="https://b.example/x/"><channel xml:base="y/"><item xml:base="z/"><link>l</link>' +
      '<description>&lt;img src="i.jpg"&gt;&lt;a href="k"&gt;k&lt;/a&gt;</description></item><item><link>m</link></item></channel></rss>';
    const [first, second] = await parseArticles(text, { baseUrl });
    expect(first?.url).to.equal('https://b.example/x/y/z/l');
    expect(first?.image?.src).to.equal('https://b.example/x/y/z/i.jpg');
    expect(first?.contentHtml).to.equal('<a href="https://b.example/x/y/z/k">k</a>');
    expect(second?.url).to.equal('https://b.example/x/y/m');
  });

  it('is looked for once, however deep and however often', async function () {
    this.timeout(60_000);
    const depth = 20_000;
    const item = '<item><title>T</title><link>m</link></item>';
    const articles = await parseArticles(`<rss>${'<x xml:base="y/">'.repeat(depth)}${item.repeat(depth)}`, { baseUrl });
    expect(articles).to.have.length(depth);
  });
});
