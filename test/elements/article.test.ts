import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/tin-article.js';
import type { TinArticle } from '../../src/elements/article.js';
import { reset, serve } from '../support/routes.js';
import { part, showsLightDom, texts } from '../support/shadow.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('tin-article', () => {
  afterEach(reset);

  const printed = html`
    <h1>Tỉnh mở tuyến xe buýt mới</h1>
    <p>Thứ Năm, 12/10/2023</p>
    <p><strong>Từ đầu tháng, người dân có thêm một tuyến xe buýt.</strong></p>
    <p>Tuyến dài hai mươi cây số, chạy từ sáng đến tối.</p>
    <p style="text-align: center"><img src=${picture} width="600" height="400" /></p>
    <p style="text-align: center"><em>Xe buýt ở bến trung tâm</em></p>
    <p>Giá vé không đổi.</p>
    <p style="text-align: right"><strong>Ban biên tập</strong></p>
  `;

  const shown = async (element: TinArticle): Promise<void> => {
    await waitUntil(() => part(element, 'article'));
  };

  it('shows a printed article whole', async () => {
    const element = await fixture<TinArticle>(html`<tin-article>${printed}</tin-article>`);
    await shown(element);
    expect(texts(element, 'title')).to.deep.equal(['Tỉnh mở tuyến xe buýt mới']);
    expect(texts(element, 'date')).to.deep.equal(['Thứ Năm, 12/10/2023']);
    expect(texts(element, 'author')).to.deep.equal(['Ban biên tập']);
    const body = part(element, 'body')!;
    expect(body.textContent).to.contain('Tuyến dài hai mươi cây số').and.to.contain('Giá vé không đổi.');
    expect(body.querySelector('figure > figcaption')?.textContent).to.equal('Xe buýt ở bến trung tâm');
    expect(showsLightDom(element)).to.equal(false);
    const all = element.shadowRoot!.textContent!;
    for (const once of ['Tỉnh mở tuyến', 'Từ đầu tháng', '12/10/2023', 'Xe buýt ở bến', 'Ban biên tập']) {
      expect(all.split(once), once).to.have.length(2);
    }
  });

  it('lets nothing in', async () => {
    serve({
      '/a.json': JSON.stringify([{ id: '1', title: 'A', content_html: '<p onclick="x()">Chữ<script>window.bad=1</script><a href="javascript:x()">nối</a><iframe src="/x"></iframe></p>', contentHtml: '<p onclick="x()">Chữ<script>window.bad=1</script><a href="javascript:x()">nối</a><iframe src="/x"></iframe></p>' }]),
    });
    const element = await fixture<TinArticle>(html`<tin-article src="/a.json" format="json"></tin-article>`);
    await oneEvent(element, 'tin-load');
    await shown(element);
    expect(part(element, 'body')!.innerHTML).to.equal('<p>Chữ<a rel="noopener noreferrer">nối</a></p>');
  });

  for (const [title, columns, isScrolled] of [
    ['fills the column with a narrow table', 2, false],
    ['scrolls a wide table in its own place, by the keyboard too, and leaves the page as wide as it is', 30, true],
  ] as const) {
    it(title, async () => {
      const cells = [...Array(columns)].map((_, index) => html`<td>Chỉ tiêu ${index}</td>`);
      const element = await fixture<TinArticle>(html`<tin-article style="width: 400px"><h1>Kế hoạch năm</h1><p>Bảng chỉ tiêu của các huyện.</p><table><tr>${cells}</tr></table></tin-article>`);
      await shown(element);
      const body = part(element, 'body')!;
      const frame = body.querySelector('table')!.parentElement!;
      expect([body.scrollWidth, body.querySelector('table')!.offsetWidth > 400, frame.tabIndex]).to.deep.equal([400, isScrolled, isScrolled ? 0 : -1]);
      await expect(element).to.be.accessible();
    });
  }

  it('has tools; the size of the text is remembered', async () => {
    const element = await fixture<TinArticle>(html`<tin-article tools="font-size print share">${printed}</tin-article>`);
    await shown(element);
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part="tool"]')];
    expect(buttons.map((button) => button.ariaLabel)).to.deep.equal([
      'A− – Giảm cỡ chữ', 'A – Cỡ chữ mặc định', 'A+ – Tăng cỡ chữ', 'In bài viết', 'Chia sẻ',
    ]);
    buttons[2]!.click();
    await element.updateComplete;
    const second = await fixture<TinArticle>(html`<tin-article>${printed}</tin-article>`);
    await shown(second);
    await second.updateComplete;
    expect(part(second, 'article')!.style.getPropertyValue('--_scale')).to.equal('1.125');
  });

  it('describes itself once', async () => {
    const element = await fixture<TinArticle>(html`<tin-article json-ld>${printed}</tin-article>`);
    await waitUntil(() => document.querySelector('script[type="application/ld+json"]'));
    const scripts = document.querySelectorAll('script[type="application/ld+json"]');
    expect(scripts).to.have.length(1);
    expect(JSON.parse(scripts[0]!.textContent!)).to.include({ '@type': 'NewsArticle', headline: 'Tỉnh mở tuyến xe buýt mới' });
    element.remove();
    expect(document.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('is accessible', async () => {
    const element = await fixture<TinArticle>(html`<tin-article tools="font-size print share">${printed}</tin-article>`);
    await shown(element);
    await expect(element).to.be.accessible();
  });

  it('looks the same when it has been in another document', async () => {
    const element = await fixture<TinArticle>(html`<tin-article tools="font-size">${printed}</tin-article>`);
    await shown(element);
    const sheets = element.shadowRoot!.adoptedStyleSheets.length;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    frame.contentDocument!.body.append(element);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
    document.body.append(element);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
    expect(getComputedStyle(part(element, 'tools')!).display).to.equal('flex');
    element.remove();
  });
});
