import { expect } from '@open-wc/testing';
import { examine, type Reply } from '../../demo/builder/examine.js';

const rss = (items: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title>${items}</channel></rss>`;
const item = '<item><title>Một</title><link>https://a.example/1</link></item>';

interface Case {
  name: string;
  text: string;
  more?: Partial<Reply>;
  kind: 'articles' | 'links' | 'stats' | 'nothing';
  format: string;
  isTold?: boolean;
}

const cases: Case[] = [
  { name: 'RSS', text: rss(item), kind: 'articles', format: 'rss', isTold: true },
  { name: 'RSS without items', text: rss(''), kind: 'articles', format: 'rss', isTold: true },
  { name: 'Atom', text: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Một</title><link href="/1"/></entry></feed>', kind: 'articles', format: 'atom', isTold: true },
  { name: 'JSON Feed', text: '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"/1","title":"Một"}]}', kind: 'articles', format: 'json-feed', isTold: true },
  { name: 'WordPress', text: '[{"id":1,"title":{"rendered":"Một"},"link":"https://a.example/1"}]', kind: 'articles', format: 'wordpress', isTold: true },
  { name: 'the kit’s own JSON', text: '{"items":[{"url":"/1","title":"Một","datePublished":"2024-06-18"}]}', kind: 'articles', format: 'json', isTold: true },
  { name: 'JSON of another shape', text: '{"data":[{"TieuDe":"Một","DuongDan":"/1"}]}', kind: 'articles', format: 'json', isTold: true },
  { name: 'links to other sites', text: '[{"url":"https://b.example/","title":"Bộ"},{"url":"https://c.example/","title":"Sở"}]', kind: 'links', format: 'json', isTold: true },
  { name: 'a counter', text: '{"total":2994885,"online":89}', kind: 'stats', format: 'json', isTold: true },
  { name: 'GoatCounter', text: '{"count":"1 234","count_unique":"1 234"}', kind: 'stats', format: 'goatcounter' },
  { name: 'Vercount', text: '{"site_uv":3,"site_pv":9}', kind: 'stats', format: 'vercount' },
  {
    name: 'a listing page',
    text: `<!doctype html><main><ul class="news">${[1, 2, 3].map((n) => `<li><a href="/tin-${n}">Khánh thành cây cầu số ${n} qua sông</a> <span>18/06/2024</span></li>`).join('')}</ul></main>`,
    more: { contentType: 'text/html' },
    kind: 'articles',
    format: 'html',
  },
  { name: 'a page with a counter alone', text: '<!doctype html><div><p>Trực tuyến: 89</p><p>Tổng số: 2994885</p></div>', kind: 'stats', format: 'html' },
  { name: 'an empty page', text: '<!doctype html><p>Không có gì.</p>', kind: 'nothing', format: 'html' },
  { name: 'a page behind many comments', text: `${'<!-- a -->\n'.repeat(200)}<!doctype html><p>Không có gì.</p>`, kind: 'nothing', format: 'html' },
  { name: 'comments alone', text: '<!-- a -->\n'.repeat(200), kind: 'nothing', format: '' },
  { name: 'plain text', text: 'Xin chào', kind: 'nothing', format: '' },
  { name: 'an empty answer', text: '', kind: 'nothing', format: '' },
  { name: 'JSON with an error', text: '{"code":"rest_forbidden","message":"no"}', kind: 'nothing', format: 'json', isTold: true },
  { name: 'a map that finds nothing', text: '{"data":[{"a":"Một"}]}', more: { map: { items: 'data', title: 'b' } }, kind: 'nothing', format: 'json', isTold: true },
  { name: 'a format that the visitor chose', text: rss(item), more: { format: 'atom' }, kind: 'nothing', format: 'atom' },
];

describe('examine', () => {
  for (const { name, text, more, kind, format, isTold = false } of cases) {
    it(`finds out: ${name}`, async () => {
      const finding = await examine({ text, url: 'https://a.example/x', contentType: '', ...more });
      expect({ kind: finding.content.kind, format: finding.format, isTold: finding.isTold }).to.deep.equal({ kind, format, isTold });
    });
  }

  it('proposes how to read JSON of another shape, and reads it so', async () => {
    const { map, content, proposal } = await examine({ text: '{"data":[{"TieuDe":"Một","DuongDan":"/1"}]}', url: 'https://a.example/', contentType: '' });
    expect(map).to.deep.equal({ items: 'data', title: 'TieuDe', url: 'DuongDan' });
    expect(content.kind === 'articles' && content.articles[0]?.url).to.equal('https://a.example/1');
    expect(proposal?.paths.map(({ path }) => path)).to.deep.equal(['TieuDe', 'DuongDan']);
  });
});
