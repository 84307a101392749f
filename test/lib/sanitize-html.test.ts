import { expect } from '@open-wc/testing';
import { allowedElements } from '../../src/lib/allow-list.js';
import { sanitizeHtml } from '../../src/lib/sanitize-html.js';
import { sanitisedPairs } from './sanitised-pairs.js';

const baseUrl = 'https://portal.example/tin/';

async function clean(html: string): Promise<string> {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(await sanitizeHtml(html, { baseUrl }));
  return holder.innerHTML;
}

describe('sanitizeHtml', () => {
  for (const [title, html, expected] of [
    ['text structure', '<h2>A</h2><p>B <b>c</b><br>d</p><ul><li>e</li></ul>', '<h2>A</h2><p>B <b>c</b><br>d</p><ul><li>e</li></ul>'],
    ['scripts', '<p>A<script>x()</script></p><style>p{}</style>', '<p>A</p>'],
    ['events, styles, names', '<p onclick="x()" style="color:red" class="a" id="b" name="c" data-tin="d">A</p>', '<p>A</p>'],
    ['script links', '<a href="javascript:x()">A</a>', '<a rel="noopener noreferrer">A</a>'],
    ['relative links', '<a href="b.html" target="_top">A</a>', '<a href="https://portal.example/tin/b.html" rel="noopener noreferrer">A</a>'],
    ['mail', '<a href="mailto:a@b.example">A</a>', '<a href="mailto:a@b.example" rel="noopener noreferrer">A</a>'],
    ['frames, forms, objects', '<iframe src="/x"></iframe><form><input name="a">B</form><object data="x"></object>', 'B'],
    ['SVG and MathML', '<svg><a href="#">x</a></svg><math><mi>y</mi></math>', ''],
    ['fonts and centres stay text', '<center><font color="red">A</font></center>', 'A'],
    ['the kit’s own tags', '<tin-article src="/x">A</tin-article>', ''],
    ['attributes with names that no script can give', '<p is="x-y" x"y title="B">A</p><script is x"y></script>', '<p title="B">A</p>'],
    ['links within links', '<a href="/x"><table><a href="/y">A</a></table></a>', '<a href="https://portal.example/x" rel="noopener noreferrer"></a><a href="https://portal.example/y" rel="noopener noreferrer">A</a><table></table>'],
    ['cells over more columns and rows than there can be', `<table><tbody>${'<tr><td colspan="999" rowspan="0">A</td><td rowspan="2">B</td></tr>'.repeat(20)}</tbody></table>`, `<table><tbody>${'<tr><td>A</td><td>B</td></tr>'.repeat(20)}</tbody></table>`],
    ['blanks around attributes', '<p title=" A ">B</p>', '<p title="A">B</p>'],
    ['a table', '<table width="100%"><tbody><tr><td colspan="2" bgcolor="x">A</td></tr></tbody></table>', '<table><tbody><tr><td colspan="2">A</td></tr></tbody></table>'],
  ] as const) {
    it(title, async () => expect(await clean(html)).to.equal(expected));
  }

  for (const html of ['<a href="/a"><img src="/b.jpg"><p/><table><a href="/c">A</p></table>', '<h2>A<font><h1>B</h1></font></h2>', '<ul><li>A<center><li>B</center></ul>', '<dl><dt>A<center><dd>B</center></dl>']) {
    it(`makes what stands within its kind part of the outer one, once for all: ${html}`, async () => {
      const once = await clean(html);
      expect(await clean(once)).to.equal(once);
      expect(once.replace(/<[^>]*>/g, '')).to.match(/^AB?$/);
    });
  }

  it('takes words in fonts between cells out of the table', async () => {
    const holder = document.createElement('template');
    holder.innerHTML = await clean('<table><font>A</font><tr><font>B</font><td>C</td></tr></table>');
    expect(holder.content.querySelector('table')?.outerHTML).to.equal('<table><tbody><tr><td>C</td></tr></tbody></table>');
    expect(holder.content.textContent).to.have.length(3);
  });

  it('keeps pictures, politely', async () => {
    const holder = document.createElement('template');
    holder.innerHTML = await clean('<img src="/a.jpg" alt="B" width="6" onerror="x()"><img src="data:text/html,x"><img src="data:image/png;base64,AAAA">');
    const images = [...holder.content.querySelectorAll('img')];
    expect(images.map((image) => image.getAttribute('src'))).to.deep.equal(['https://portal.example/a.jpg', 'data:image/png;base64,AAAA']);
    expect(images[0]?.getAttribute('loading')).to.equal('lazy');
    expect(images[0]?.getAttribute('alt')).to.equal('B');
    expect(images[0]?.hasAttribute('onerror')).to.equal(false);
  });

  describe('by the browser or by DOMPurify', () => {
    const proto = Element.prototype as { setHTML?: unknown };
    const native = proto.setHTML;
    afterEach(() => {
      if (native) proto.setHTML = native;
    });

    for (const [html, expected] of sanitisedPairs) {
      it(`makes the same of ${html}`, async () => {
        expect(await clean(html)).to.equal(expected);
        delete proto.setHTML;
        expect(await clean(html)).to.equal(expected);
      });
    }

    it('makes the same of the known attacks, where they are at hand', async function () {
      this.timeout(60_000);
      const text = await (await fetch('/testdata/xss-vectors.jsonl')).text();
      if (!text || !native) return this.skip();
      for (const line of text.split('\n').filter(Boolean)) {
        const { id, html } = JSON.parse(line) as { id: number; html: string };
        const first = await clean(html);
        delete proto.setHTML;
        expect(await clean(html), `vector ${id}`).to.equal(first);
        proto.setHTML = native;
      }
    });
  });

  it('leaves nothing active of the known attacks, where they are at hand', async function () {
    this.timeout(60_000);
    const text = await (await fetch('/testdata/xss-vectors.jsonl')).text();
    if (!text) return this.skip();
    const vectors = text.split('\n').filter(Boolean);
    for (const line of vectors) {
      const { id, html, keep = [] } = JSON.parse(line) as { id: number; html: string; keep?: string[] };
      const once = await clean(html);
      const holder = document.implementation.createHTMLDocument('').createElement('div');
      holder.innerHTML = once;
      for (const element of holder.querySelectorAll('*')) {
        expect(Object.keys(allowedElements), `vector ${id}`).to.include(element.localName);
        for (const { name, value } of element.attributes) {
          expect(name, `vector ${id}`).to.not.match(/^on|^style$|^class$|^id$|^name$|^data-|^srcdoc$/);
          if (!/^(?:href|src|cite|poster)$/.test(name)) continue;
          expect(value, `vector ${id}`).to.match(/^(?:https?:|mailto:|tel:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,)/);
        }
      }
      for (const wanted of keep) {
        if (wanted.startsWith('text:')) expect(holder.textContent, `vector ${id}`).to.contain(wanted.slice(5));
      }
      expect(await clean(once), `vector ${id} twice`).to.equal(once);
    }
  });
});
