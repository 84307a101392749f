import { expect } from '@open-wc/testing';
import { markdownToHtml } from '../../src/lib/markdown.js';

const cases: readonly (readonly [string, string])[] = [
  ['Một đoạn\nhai dòng.', '<p>Một đoạn\nhai dòng.</p>'],
  ['Một  \nhai\\\nba', '<p>Một<br>hai<br>ba</p>'],
  ['Một\n\n\nHai', '<p>Một</p><p>Hai</p>'],
  ['# Đầu đề\n## Mục ##\n####### Không', '<h1>Đầu đề</h1><h2>Mục</h2><p>####### Không</p>'],
  ['#hashtag', '<p>#hashtag</p>'],
  ['Đầu đề\n===\n\nMục\n---', '<h1>Đầu đề</h1><h2>Mục</h2>'],
  ['a\n\n---\n\n* * *', '<p>a</p><hr><hr>'],
  ['**đậm** và *nghiêng* và ***cả hai***', '<p><strong>đậm</strong> và <em>nghiêng</em> và <em><strong>cả hai</strong></em></p>'],
  ['__đậm__ _nghiêng_ ~~bỏ~~', '<p><strong>đậm</strong> <em>nghiêng</em> <del>bỏ</del></p>'],
  ['ten_bien_dai và đường_dẫn', '<p>ten_bien_dai và đường_dẫn</p>'],
  ['5 * 3 * 2 = 30, \\*không\\*', '<p>5 * 3 * 2 = 30, *không*</p>'],
  ['`<b>*mã*</b>` và ``a``', '<p><code>&lt;b&gt;*mã*&lt;/b&gt;</code> và <code>a</code></p>'],
  ['```html\n<b>&amp;</b>\n\n# không\n```\nsau', '<pre><code>&lt;b&gt;&amp;amp;&lt;/b&gt;\n\n# không</code></pre><p>sau</p>'],
  ['~~~\nchưa đóng', '<pre><code>chưa đóng</code></pre>'],
  ['[liên kết](/tin-1 "Đề") và <https://a.example/?x=1&y=2>', '<p><a href="/tin-1">liên kết</a> và <a href="https://a.example/?x=1&amp;y=2">https://a.example/?x=1&amp;y=2</a></p>'],
  ['[một (hai)](https://vi.example/Huế_(thành_phố))', '<p><a href="https://vi.example/Huế_(thành_phố)">một (hai)</a></p>'],
  ['[**đậm** trong](mailto:a@b.example)', '<p><a href="mailto:a@b.example"><strong>đậm</strong> trong</a></p>'],
  ['![Ảnh "đẹp"](/uploads/a_b_c.jpg)', '<p><img src="/uploads/a_b_c.jpg" alt="Ảnh &quot;đẹp&quot;"></p>'],
  ['[![Ảnh](/a.jpg)](https://a.example)', '<p><a href="https://a.example"><img src="/a.jpg" alt="Ảnh"></a></p>'],
  ['- một\n- hai\n+ ba', '<ul><li>một</li><li>hai</li><li>ba</li></ul>'],
  ['1. một\n2) hai', '<ol><li>một</li><li>hai</li></ol>'],
  ['3. ba\n4. bốn', '<ol start="3"><li>ba</li><li>bốn</li></ol>'],
  ['- a\n  - b\n    - c\n- d', '<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>'],
  ['1. a\n   - b\n\n   c\n2. d', '<ol><li><p>a</p><ul><li>b</li></ul><p>c</p></li><li><p>d</p></li></ol>'],
  ['- a\ntiếp\n\nđoạn', '<ul><li>a\ntiếp</li></ul><p>đoạn</p>'],
  ['- a\n1. b', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
  ['Từ năm\n2024. Rồi thôi', '<p>Từ năm\n2024. Rồi thôi</p>'],
  ['Gồm:\n- a\n- b', '<p>Gồm:</p><ul><li>a</li><li>b</li></ul>'],
  ['> một\nhai\n>\n> - ba', '<blockquote><p>một\nhai</p><ul><li>ba</li></ul></blockquote>'],
  ['AT&T &nbsp;&copy; & &lt;b&gt;', '<p>AT&amp;T &nbsp;&copy; &amp; &lt;b&gt;</p>'],
  ['<u>gạch chân</u><br/>xuống', '<p><u>gạch chân</u><br>xuống</p>'],
  ['a\r\n\r\nb', '<p>a</p><p>b</p>'],
  ['', ''],
];

/** Nothing but text and tags that were made here may come of these. */
const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt&#58;alert(1))',
  '[a](\u0001javascript:alert(1))',
  '[a](vbscript:x) [b](data:text/html,<script>)',
  '![a](javascript:alert(1)) ![b](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![a" onerror="alert(1)](/x.jpg)',
  '[a](/x"onmouseover="alert(1))',
  '<javascript:alert(1)>',
  '<https://a.example/"onclick="alert(1)>',
  '`</code><script>`',
  '```\n</code></pre><script>alert(1)</script>\n```',
  '[<img src=x onerror=alert(1)>](/a)',
  '\ue0000\ue001<b>',
  '![`<img onerror=x>`](/a.jpg)',
];

describe('markdownToHtml', () => {
  for (const [markdown, html] of cases) {
    it(JSON.stringify(markdown), () => {
      expect(markdownToHtml(markdown)).to.equal(html);
    });
  }

  for (const markdown of attacks) {
    it(`makes nothing of ${JSON.stringify(markdown)}`, () => {
      const body = new DOMParser().parseFromString(markdownToHtml(markdown), 'text/html').body;
      for (const element of body.querySelectorAll('*')) {
        expect(element.localName).to.match(/^(?:p|a|img|code|pre|u|br|em|strong|del)$/);
        for (const { name, value } of element.attributes) {
          expect(name).to.match(/^(?:href|src|alt)$/);
          if (name !== 'alt') expect(new URL(value, 'https://a.example').protocol).to.equal('https:');
        }
      }
    });
  }

  for (const piece of ['[', '![', '[a](', '**', '*a', '_a ', '`', '> ', '- ', '  - a\n', '1. a\n', '#', '<', '~~', '\\', '[a](b "', '&#', '> - ', '** a']) {
    it(`reads 100 kB of ${JSON.stringify(piece)} at once`, () => {
      const start = performance.now();
      markdownToHtml(piece.repeat(100_000 / piece.length));
      expect(performance.now() - start).to.be.below(1000);
    });
  }
});
