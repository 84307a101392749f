import { expect } from '@open-wc/testing';
import { htmlToText, titleText, unescapedHtml } from '../../src/lib/html-text.js';

describe('htmlToText', () => {
  for (const [html, text] of [
    ['<p>Một</p><p>Hai</p>', 'Một Hai'],
    ['Ba<br/>Bốn</br>Năm', 'Ba Bốn Năm'],
    ['S<b>á</b>u <o:p></o:p>', 'Sáu'],
    ['a &amp; b &lt; c', 'a & b < c'],
    ['&amp;nbsp;x &amp;#8211; y', 'x – y'],
    ['&lt;p&gt;Một&lt;/p&gt;', 'Một'],
    ['<p>the &lt;b&gt; tag</p>', 'the <b> tag'],
    ['x<script>alert("<p>")</SCRIPT >y<style>p{}</style>z', 'xyz'],
    ['x<script>never closed', 'x'],
    ['x<script src="y"/><iframe src="z"/> w', 'x w'],
    ['x<iframe src="z"> instead</iframe>', 'x instead'],
    ['<!--[if gte mso 9]><xml>w</xml><![endif]-->Căn cứ', 'Căn cứ'],
    ['a <!-- never closed', 'a'],
    ['5 < 6 <7 <', '5 < 6 <7 <'],
    ['<a title="x > y">z</a>', 'z'],
    ['<a href="x>y</a> <b c="z">w</b>', 'y w'],
    ['<![CDATA[x]]>', 'x'],
    ['<img src=x onerror=alert(1)>', ''],
    ['Tin\x7f \x80mới\x9f', 'Tin mới'],
    ['Tiê\u0301ng Viê\u0323t\u200b', 'Tiếng Việt'],
  ] as const) {
    it(`${html} → ${text}`, () => {
      expect(htmlToText(html)).to.equal(text);
    });
  }

  it('does not heap up marks on a letter', () => {
    const start = performance.now();
    expect(titleText(`a${'\u0301\u0323'.repeat(200_000)}b`).length).to.be.below(40);
    expect(performance.now() - start).to.be.below(1000);
  });

  it('reads depth and breadth in one go', () => {
    expect(htmlToText('<div>'.repeat(100_000) + 'x')).to.equal('x');
    expect(htmlToText('<'.repeat(500_000))).to.have.length(500_000);
  });
});

describe('titleText', () => {
  for (const [html, text] of [
    ['<span style="color:red">Mới</span> Quy định', 'Mới Quy định'],
    ['Tom &amp; Jerry', 'Tom & Jerry'],
    ['Tom &amp;amp; Jerry', 'Tom & Jerry'],
    ['List<String> và <blink>', 'List<String> và <blink>'],
    ['RSS <<<Tutorial>>>', 'RSS <<<Tutorial>>>'],
    ['&lt;title>', '<title>'],
    ['</example> và <x>y</x>', '</example> và y'],
    ['Khi a<b', 'Khi a<b'],
    ['&amp;&lt;/', '&</'],
    ['Tin </', 'Tin </'],
    ['Tin <a href="/cut', 'Tin'],
    ['Tin <img src=x onerror=alert(1)><script>x</script>', 'Tin'],
  ] as const) {
    it(`${html} → ${text}`, () => {
      expect(titleText(html)).to.equal(text);
    });
  }
});

describe('unescapedHtml', () => {
  it('unescapes what is escaped as a whole, nothing else', () => {
    expect(unescapedHtml('&lt;p&gt;x &amp;amp; y&lt;/p&gt;')).to.equal('<p>x &amp; y</p>');
    expect(unescapedHtml('<p>&lt;b&gt;</p>')).to.equal('<p>&lt;b&gt;</p>');
    expect(unescapedHtml('a &amp; b')).to.equal('a &amp; b');
  });
});
