import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/tin-links-panel.js';
import type { SiteLink } from '../../src/model/site-link.js';
import type { TinLinksPanel } from '../../src/elements/links-panel.js';
import { contrastRatio } from '../../demo/themes/contrast.js';
import { resolveColour } from '../../demo/themes/resolve-colour.js';
import { reset, serve } from '../support/routes.js';
import { part, showsLightDom, texts } from '../support/shadow.js';

describe('tin-links-panel', () => {
  afterEach(reset);

  const printed = html`
    <ul>
      <li><a href="https://a.example/">Cơ quan A</a></li>
      <li><a href="https://b.example/"><img src="/faults/body?text=x" alt="Cơ quan B" /></a></li>
      <li><a href="#">Hỏng</a></li>
    </ul>
  `;

  it('shows the printed links in a new tab', async () => {
    const element = await fixture<TinLinksPanel>(html`<tin-links-panel>${printed}</tin-links-panel>`);
    expect(texts(element, 'heading')).to.deep.equal(['Liên kết website']);
    expect(texts(element, 'link')).to.deep.equal(['Cơ quan A', 'Cơ quan B']);
    const link = part<HTMLAnchorElement>(element, 'link')!;
    expect([link.href, link.target, link.rel]).to.deep.equal(['https://a.example/', '_blank', 'noopener']);
    expect(showsLightDom(element)).to.equal(false);
  });

  it('shows logos, with names where there are none', async () => {
    const element = await fixture<TinLinksPanel>(html`<tin-links-panel layout="logos">${printed}</tin-links-panel>`);
    const logos = element.shadowRoot!.querySelectorAll<HTMLImageElement>('img[part="logo"]');
    expect([...logos].map(({ alt }) => alt)).to.deep.equal(['Cơ quan B']);
    expect(texts(element, 'link')[0]).to.equal('Cơ quan A');
  });

  it('keeps names within their tiles, which may be the addresses of sites', async () => {
    const title = 'congthongtindientu.huyenvenbien.tinhnamtrung.example';
    const links = ['', '/demo/images/cau-moi.svg'].map((image, index) => ({ url: `https://${index}.example/`, title, ...(image && { image }) }));
    const element = await fixture<TinLinksPanel>(html`<tin-links-panel style="width: 260px" layout="logos" .links=${links}></tin-links-panel>`);
    for (const link of element.shadowRoot!.querySelectorAll('[part="link"]')) expect(link.scrollWidth).to.be.at.most(link.clientWidth);
  });

  it('names the site whose logo cannot be had, and no other in its place later', async () => {
    const site = (name: string, image: string): SiteLink => ({ url: `https://${name}.example/`, title: `Cơ quan ${name}`, image });
    const element = await fixture<TinLinksPanel>(html`<tin-links-panel layout="logos" .links=${[site('a', '/faults/body?text=x')]}></tin-links-panel>`);
    await waitUntil(() => part(element, 'link')!.innerText === 'Cơ quan a', 'the name');
    element.links = [site('b', '/demo/images/cau-moi.svg')];
    await element.updateComplete;
    expect([part(element, 'link')!.innerText.trim(), getComputedStyle(part(element, 'logo')!).display]).to.deep.equal(['', 'block']);
  });

  it('keeps printed logos, with the names that stood beside them', async () => {
    const element = await fixture<TinLinksPanel>(html`
      <tin-links-panel>
        <div>
          <div><a href="https://a.example/"><img src="/faults/body?text=x" alt="" /></a></div>
          <div>Ngân hàng A</div>
        </div>
        <div>
          <div><a href="https://b.example/"><img src="/faults/body?text=y" alt="" /></a></div>
          <div>Bưu điện B</div>
        </div>
      </tin-links-panel>
    `);
    expect(texts(element, 'caption')).to.deep.equal(['Ngân hàng A', 'Bưu điện B']);
    await expect(element).to.be.accessible();
  });

  it('reads a select and opens what is chosen in a second step', async () => {
    const element = await fixture<TinLinksPanel>(html`
      <tin-links-panel layout="select">
        <select>
          <option value="">-- Chọn --</option>
          <option value="https://a.example/">Cơ quan A</option>
          <option value="https://b.example/">Cơ quan B</option>
        </select>
      </tin-links-panel>
    `);
    const select = part<HTMLSelectElement>(element, 'select')!;
    expect([...select.options].map(({ text }) => text.trim())).to.deep.equal(['– Chọn trang web –', 'Cơ quan A', 'Cơ quan B']);
    expect(part(element, 'link')).to.equal(null);
    select.value = 'https://b.example/';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const link = part<HTMLAnchorElement>(element, 'link')!;
    expect([link.href, link.target, link.rel]).to.deep.equal(['https://b.example/', '_blank', 'noopener']);
  });

  // https://www.w3.org/TR/WCAG22/#non-text-contrast: what tells where a field is.
  it('keeps what was chosen when other links come, as long as it is among them', async () => {
    const links = ['a', 'b'].map((name) => ({ title: `Cơ quan ${name}`, url: `https://${name}.example/` }));
    const element = await fixture<TinLinksPanel>(html`<tin-links-panel layout="select" .links=${links}></tin-links-panel>`);
    const select = part<HTMLSelectElement>(element, 'select')!;
    select.value = 'https://b.example/';
    select.dispatchEvent(new Event('change'));
    const open: (string | undefined)[] = [];
    for (const now of [[...links].reverse(), links.slice(0, 1)]) {
      element.links = now;
      await element.updateComplete;
      open.push(select.value, part<HTMLAnchorElement>(element, 'link')?.href);
    }
    expect(open).to.deep.equal(['https://b.example/', 'https://b.example/', '', undefined]);
  });

  for (const scheme of ['light', 'dark']) {
    it(`shows where the select is, ${scheme}`, async () => {
      const box = await fixture(html`<div style="color-scheme: ${scheme}; background: Canvas; color: CanvasText"><tin-links-panel layout="select">${printed}</tin-links-panel></div>`);
      const select = part(box.querySelector('tin-links-panel')!, 'select')!;
      const [border, ground] = [getComputedStyle(select).borderTopColor, getComputedStyle(box).backgroundColor].map((colour) => resolveColour(colour, 'light', ''));
      expect(contrastRatio(border!, ground!)).to.be.above(3);
    });
  }

  for (const layout of ['list', 'logos'] as const) {
    it(`shows where the keyboard is on a dark bar of a light page, as ${layout}`, async () => {
      const root = await fixture<HTMLElement>(html`<div style="background: #8b0000; color: #fff"><tin-links-panel layout=${layout}>${printed}</tin-links-panel></div>`);
      const element = root.querySelector('tin-links-panel')!;
      const control = element.shadowRoot!.querySelector('a')!;
      control.focus();
      await sendKeys({ press: 'Shift' });
      const { outlineStyle, outlineColor, color } = getComputedStyle(control);
      expect([outlineStyle, outlineColor]).to.deep.equal(['solid', color]);
    });
  }

  it('groups', async () => {
    const element = await fixture<TinLinksPanel>(html`<tin-links-panel></tin-links-panel>`);
    element.links = [
      { url: 'https://a.example/', title: 'A', group: 'Trung ương' },
      { url: 'https://b.example/', title: 'B', group: 'Địa phương' },
      { url: 'https://c.example/', title: 'C', group: 'Trung ương' },
    ];
    await element.updateComplete;
    expect(texts(element, 'group')).to.deep.equal(['Trung ương', 'Địa phương']);
    expect(texts(element, 'link')).to.deep.equal(['A', 'C', 'B']);
    element.groupBy = 'none';
    await element.updateComplete;
    expect(texts(element, 'group')).to.deep.equal([]);
  });

  it('reads JSON', async () => {
    serve({ '/links.json': '[{"url":"https://a.example/","title":"A"},{"url":"javascript:alert(1)","title":"X"},{"url":"tel:1900","title":"Đường dây nóng"}]' });
    const element = await fixture<TinLinksPanel>(html`<tin-links-panel src="/links.json" target="_self"></tin-links-panel>`);
    await oneEvent(element, 'tin-load');
    expect(texts(element, 'link')).to.deep.equal(['A', 'Đường dây nóng']);
    const links = element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a');
    expect([...links].map(({ target }) => target)).to.deep.equal(['_self', '']);
  });

  for (const layout of ['list', 'select', 'logos'] as const) {
    it(`is accessible as ${layout}`, async () => {
      const element = await fixture<TinLinksPanel>(html`<tin-links-panel layout=${layout}>${printed}</tin-links-panel>`);
      await expect(element).to.be.accessible();
    });
  }
});
