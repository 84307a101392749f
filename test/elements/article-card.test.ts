import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/tin-article-card.js';
import type { TinArticleCard } from '../../src/elements/article-card.js';
import { reset } from '../support/routes.js';
import { part, showsLightDom, texts } from '../support/shadow.js';

describe('tin-article-card', () => {
  afterEach(reset);

  it('shows the printed article', async () => {
    const element = await fixture<TinArticleCard>(html`
      <tin-article-card>
        <a href="/tin-1"><img src="data:," alt="" /></a>
        <h3><a href="/tin-1">Khánh thành cầu</a></h3>
        <p>Cầu dài hai cây số.</p>
        <time datetime="2024-06-18T10:00:00+07:00">18/06/2024</time>
      </tin-article-card>
    `);
    expect(texts(element, 'headline')).to.deep.equal(['Khánh thành cầu']);
    expect(texts(element, 'summary')).to.deep.equal(['Cầu dài hai cây số.']);
    expect(texts(element, 'date')).to.deep.equal(['18/06/2024']);
    expect(new URL(part<HTMLAnchorElement>(element, 'link')!.href).pathname).to.equal('/tin-1');
    expect(showsLightDom(element)).to.equal(false);
  });

  it('shows what its attributes say', async () => {
    const element = await fixture<TinArticleCard>(html`
      <tin-article-card headline="Tiêu đề" href="/bai" summary="Tóm tắt" published="12/10/2023" label="Nóng"></tin-article-card>
    `);
    expect(element.status).to.equal('ready');
    expect(texts(element, 'headline')).to.deep.equal(['Tiêu đề']);
    expect(texts(element, 'label')).to.deep.equal(['Nóng']);
    expect(texts(element, 'date')).to.deep.equal(['12/10/2023']);
    expect(element.article?.url).to.equal(`${location.origin}/bai`);
  });

  it('lets no script in by an address', async () => {
    const element = await fixture<TinArticleCard>(html`
      <tin-article-card headline="Tiêu đề" href="javascript:alert(1)" image="data:text/html,x"></tin-article-card>
    `);
    expect(part(element, 'link')).to.equal(null);
    expect(part(element, 'image')).to.equal(null);
    expect(texts(element, 'headline')).to.deep.equal(['Tiêu đề']);
  });

  it('has the middle of the picture behind an overlay, however high its words are', async () => {
    const element = await fixture<TinArticleCard>(html`
      <tin-article-card style="width: 160px" layout="overlay" headline=${'Tiêu đề của một bài dài '.repeat(6)} href="/bai" image="/demo/images/cau-moi.svg"></tin-article-card>
    `);
    const { offsetHeight, offsetWidth } = part(element, 'media')!;
    expect([offsetHeight > 120, offsetWidth]).to.deep.equal([true, 160]);
  });

  it('shows where the keyboard is in an overlay in the colour of its words', async () => {
    const element = await fixture<TinArticleCard>(html`<tin-article-card layout="overlay" headline="Tiêu đề" href="/bai" label="Nóng" published="2023-10-12"></tin-article-card>`);
    const link = part(element, 'link')!;
    link.focus();
    await sendKeys({ press: 'Shift' });
    expect(getComputedStyle(link).outlineColor).to.equal('rgb(255, 255, 255)');
    for (const name of ['link', 'label', 'date']) expect(getComputedStyle(part(element, name)!).color, name).to.equal('rgb(255, 255, 255)');
  });

  for (const layout of ['vertical', 'horizontal', 'overlay', 'headline'] as const) {
    it(`is accessible as ${layout}`, async () => {
      const element = await fixture<TinArticleCard>(html`
        <tin-article-card layout=${layout} headline="Tiêu đề" href="/bai" summary="Tóm tắt" published="2023-10-12"></tin-article-card>
      `);
      expect(part(element, 'media') === null).to.equal(layout !== 'overlay');
      await expect(element).to.be.accessible();
    });
  }
});
