import { expect } from '@open-wc/testing';
import { pictureIn } from '../../src/formats/json-picture.js';
import { isTree, treeToHtml } from '../../src/formats/rich-tree.js';

const text = (words: string, more: object = {}): object => ({ type: 'text', text: words, ...more });

describe('rich text that is a tree', () => {
  for (const [what, tree, html] of [
    ['of Lexical', { root: { type: 'root', children: [{ type: 'heading', tag: 'h3', children: [text('Lịch', { format: 0 })] }, { type: 'paragraph', children: [text('Mở ', { format: 0 }), text('cửa', { format: 3 }), { type: 'linebreak' }, { type: 'link', fields: { url: '/a' }, children: [text('đây')] }] }, { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('một')] }] }, { type: 'upload', value: { url: '/a.jpg', alt: 'Ảnh' } }] } }, '<h3>Lịch</h3><p>Mở <strong><em>cửa</em></strong><br><a href="/a">đây</a></p><ol><li>một</li></ol><figure><img src="/a.jpg" alt="Ảnh"></figure>'],
    ['of ProseMirror', { type: 'doc', content: [{ type: 'heading', attrs: { level: 3 }, content: [text('Lịch')] }, { type: 'paragraph', content: [text('cửa', { marks: [{ type: 'bold' }] }), { type: 'hardBreak' }, text('đây', { marks: [{ type: 'link', attrs: { href: '/a' } }] })] }, { type: 'bullet_list', content: [{ type: 'list_item', content: [{ type: 'paragraph', content: [text('một')] }] }] }, { type: 'image', attrs: { src: '/a.jpg', alt: 'Ảnh' } }, { type: 'horizontalRule' }, { type: 'paragraph' }] }, '<h3>Lịch</h3><p><strong>cửa</strong><br><a href="/a">đây</a></p><ul><li><p>một</p></li></ul><figure><img src="/a.jpg" alt="Ảnh"></figure><hr>'],
    ['of Slate', [{ type: 'heading-one', children: [{ text: 'Lịch' }] }, { children: [{ text: 'Mở ' }, { text: 'cửa', bold: true }, { type: 'a', url: '/a', children: [{ text: 'đây' }] }] }, { type: 'numbered-list', children: [{ type: 'list-item', children: [{ type: 'lic', children: [{ text: 'một' }] }] }] }, { type: 'block-quote', children: [{ text: 'Lời' }] }], '<h1>Lịch</h1><p>Mở <strong>cửa</strong><a href="/a">đây</a></p><ol><li><p>một</p></li></ol><blockquote>Lời</blockquote>'],
    ['of Contentful', { nodeType: 'document', data: {}, content: [{ nodeType: 'heading-3', content: [{ nodeType: 'text', value: 'Lịch', marks: [] }] }, { nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'cửa', marks: [{ type: 'bold' }] }, { nodeType: 'hyperlink', data: { uri: '/a' }, content: [{ nodeType: 'text', value: 'đây' }] }] }, { nodeType: 'unordered-list', content: [{ nodeType: 'list-item', content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'một' }] }] }] }, { nodeType: 'embedded-asset-block', data: { target: { fields: { file: { url: '//anh.example/a.jpg' } } } }, content: [] }, { nodeType: 'hr', content: [] }] }, '<h3>Lịch</h3><p><strong>cửa</strong><a href="/a">đây</a></p><ul><li><p>một</p></li></ul><figure><img src="//anh.example/a.jpg" alt=""></figure><hr>'],
    ['of DatoCMS', { schema: 'dast', document: { type: 'root', children: [{ type: 'heading', level: 3, children: [{ type: 'span', value: 'Lịch' }] }, { type: 'paragraph', children: [{ type: 'span', marks: ['emphasis'], value: 'cửa' }] }, { type: 'list', style: 'numbered', children: [{ type: 'listItem', children: [{ type: 'span', value: 'một' }] }] }, { type: 'code', code: 'a\nb' }] } }, '<h3>Lịch</h3><p><em>cửa</em></p><ol><li>một</li></ol><pre>a\nb</pre>'],
    ['of Portable Text', [{ _type: 'block', style: 'h3', children: [{ _type: 'span', text: 'Lịch' }] }, { _type: 'block', style: 'normal', markDefs: [{ _key: 'k', _type: 'link', href: '/a' }], children: [{ _type: 'span', text: 'cửa', marks: ['strong', 'k'] }] }, { _type: 'block', listItem: 'number', style: 'normal', children: [{ _type: 'span', text: 'một' }] }, { _type: 'block', listItem: 'number', style: 'normal', children: [{ _type: 'span', text: 'hai' }] }, { _type: 'image', asset: { url: '/a.jpg' }, alt: 'Ảnh', caption: 'Chú thích' }], '<h3>Lịch</h3><p><a href="/a"><strong>cửa</strong></a></p><ol><li>một</li><li>hai</li></ol><figure><img src="/a.jpg" alt=""><figcaption>Chú thích</figcaption></figure>'],
    ['of Prismic', [{ type: 'heading3', text: 'Lịch', spans: [] }, { type: 'paragraph', text: 'Mở cửa đây', spans: [{ start: 3, end: 6, type: 'strong' }, { start: 7, end: 10, type: 'hyperlink', data: { url: '/a' } }] }, { type: 'list-item', text: 'một', spans: [] }, { type: 'o-list-item', text: 'hai', spans: [] }, { type: 'preformatted', text: 'x', spans: [] }], '<h3>Lịch</h3><p>Mở <strong>cửa</strong> <a href="/a">đây</a></p><ul><li>một</li></ul><ol><li>hai</li></ol><pre>x</pre>'],
    ['of Editor.js', { time: 1, version: '2', blocks: [{ type: 'header', data: { text: 'Lịch', level: 3 } }, { type: 'paragraph', data: { text: 'Mở <b>cửa</b>' } }, { type: 'list', data: { style: 'ordered', items: ['một', '<b>hai</b>'] } }, { type: 'list', data: { style: 'unordered', items: [{ content: 'ba', items: [{ content: 'bốn', items: [] }] }] } }, { type: 'image', data: { file: { url: '/a.jpg' }, caption: 'Chú thích' } }, { type: 'delimiter', data: {} }, { type: 'table', data: { content: [['a', 'b']] } }, { type: 'quote', data: { text: 'Lời', caption: 'Ai' } }] }, '<h3>Lịch</h3><p>Mở <b>cửa</b></p><ol><li>một</li><li><b>hai</b></li></ol><ul><li>ba<ul><li>bốn</li></ul></li></ul><figure><img src="/a.jpg" alt=""><figcaption>Chú thích</figcaption></figure><hr><table><tr><td>a</td><td>b</td></tr></table><blockquote>Lời</blockquote>'],
    ['of Draft.js', { blocks: [{ text: 'Lịch', type: 'header-three' }, { text: 'Mở cửa', type: 'unstyled', inlineStyleRanges: [{ offset: 3, length: 3, style: 'BOLD' }] }, { text: 'một', type: 'unordered-list-item' }, { text: 'hai', type: 'ordered-list-item' }], entityMap: {} }, '<h3>Lịch</h3><p>Mở <strong>cửa</strong></p><ul><li>một</li></ul><ol><li>hai</li></ol>'],
    ['of Strapi', [{ type: 'heading', level: 3, children: [text('Lịch')] }, { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('một')] }, { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('hai')] }] }] }, { type: 'image', image: { url: '/a.jpg', alternativeText: 'Ảnh' }, children: [text('')] }], '<h3>Lịch</h3><ol><li>một<ul><li>hai</li></ul></li></ol><figure><img src="/a.jpg" alt="Ảnh"></figure>'],
    ['of Wagtail', [{ type: 'heading', value: 'Lịch' }, { type: 'paragraph', value: '<p>Mở cửa</p>' }, { type: 'quote', value: { text: 'Lời', attribution: 'Ai' } }, { type: 'image', value: { url: '/a.jpg', alt: 'Ảnh' } }, { type: 'image', value: 3 }], '<h3>Lịch</h3><p>Mở cửa</p><blockquote>Lời</blockquote><figure><img src="/a.jpg" alt="Ảnh"></figure>'.replace(/h3/g, 'h2')],
    ['with a table', { type: 'doc', content: [{ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [{ type: 'paragraph', content: [text('a')] }] }, { type: 'tableCell', content: [text('b')] }] }] }] }, '<table><tr><th><p>a</p></th><td>b</td></tr></table>'],
    ['with columns', [{ type: 'columns', children: [{ type: 'column', children: [{ type: 'paragraph', children: [text('a')] }] }] }], '<p>a</p>'],
    ['with a mention in a paragraph', [{ type: 'paragraph', children: [text('a '), { type: 'mention', children: [text('b')] }] }], '<p>a b</p>'],
    ['with signs of HTML in it', [{ type: 'paragraph', children: [text('<img src=x onerror=y> & "')] }], '<p>&lt;img src=x onerror=y&gt; &amp; &quot;</p>'],
    ['with a link that is none', [{ type: 'paragraph', children: [{ type: 'link', url: 'javascript:x', children: [text('đây')] }] }], '<p>đây</p>'],
    ['with nothing in it', { root: { children: [] } }, ''],
    ['that is a list of records', [{ id: 1, title: 'Một', link: '/1' }], ''],
  ] as const) {
    it(what, () => {
      expect(treeToHtml(tree, pictureIn)).to.equal(html);
    });
  }

  it('is told from records', () => {
    expect([{ root: { children: [{ type: 'paragraph' }] } }, [{ type: 'heading', value: 'x' }], { blocks: [{ type: 'paragraph' }] }].map((tree) => isTree(tree))).to.deep.equal([true, true, true]);
    expect([[{ type: 'news', title: 'x' }], { items: [{ title: 'x' }] }, 'x', null].map((tree) => isTree(tree))).to.deep.equal([false, false, false, false]);
  });

  it('ends where nobody goes that deep', () => {
    let tree: object = text('x');
    for (let i = 0; i < 5000; i++) tree = { type: 'div', children: [tree] };
    expect(treeToHtml(tree, pictureIn)).to.equal('');
  });
});
