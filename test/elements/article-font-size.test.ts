import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/tin-article.js';
import type { TinArticle } from '../../src/elements/article.js';
import { replace, showArticle, tool } from '../support/article.js';
import { reset } from '../support/routes.js';
import { part, texts } from '../support/shadow.js';

describe('tin-article: size of the text', () => {
  afterEach(reset);

  const scale = (element: TinArticle): string => part(element, 'article')!.style.getPropertyValue('--_scale');
  const press = async (element: TinArticle, name: string, times = 1): Promise<void> => {
    for (let i = 0; i < times; i++) tool(element, name).click();
    await element.updateComplete;
  };

  it('stops at its ends without losing the focus', async () => {
    const element = await showArticle();
    const larger = tool(element, 'larger');
    larger.focus();
    await press(element, 'larger', 9);
    expect([scale(element), larger.getAttribute('aria-disabled'), larger.disabled]).to.deep.equal(['1.75', 'true', false]);
    expect(element.shadowRoot!.activeElement).to.equal(larger);
    await press(element, 'smaller', 9);
    expect([scale(element), tool(element, 'smaller').getAttribute('aria-disabled'), larger.getAttribute('aria-disabled')]).to.deep.equal(['0.875', 'true', null]);
  });

  it('says what it is', async () => {
    const element = await showArticle();
    expect(part(element, 'sizes')!.getAttribute('aria-label')).to.equal('Cỡ chữ');
    expect(tool(element, 'normal').ariaPressed).to.equal('true');
    const notice = part(element, 'notice')!;
    await press(element, 'larger');
    expect(tool(element, 'normal').ariaPressed).to.equal('false');
    expect([part(element, 'notice'), notice.textContent, notice.getAttribute('role')]).to.deep.equal([notice, 'Cỡ chữ 112,5%', 'status']);
    expect(notice.getBoundingClientRect().width).to.equal(1);
    await press(element, 'normal');
    expect([tool(element, 'normal').ariaPressed, scale(element)]).to.deep.equal(['true', '1']);
  });

  it('is followed by the other articles of the page', async () => {
    const [first, second] = [await showArticle(), await showArticle({}, { tools: '' })];
    await press(first, 'larger');
    await second.updateComplete;
    expect(scale(second)).to.equal('1.125');
    second.remove();
    await press(first, 'larger');
    document.body.append(second);
    await second.updateComplete;
    expect(scale(second)).to.equal('1.25');
    second.remove();
  });

  for (const [name, stored, key] of [
    ['another tab changes it', '4', 'tin-widgets:font-size'],
    ['another tab throws all away', undefined, null],
  ] as const) {
    it(`follows when ${name}`, async () => {
      const element = await showArticle();
      await press(element, 'larger');
      if (stored) localStorage.setItem('tin-widgets:font-size', stored);
      else localStorage.clear();
      dispatchEvent(new StorageEvent('storage', { key }));
      await element.updateComplete;
      expect(scale(element)).to.equal(stored ? '1.5' : '1');
    });
  }

  it('takes what is no size for none', async () => {
    localStorage.setItem('tin-widgets:font-size', 'xyz');
    expect(scale(await showArticle())).to.equal('1');
  });

  it('holds for the page where nothing can be stored', async () => {
    const element = await showArticle();
    const restore = replace(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await press(element, 'larger', 2);
    restore();
    expect(scale(element)).to.equal('1.25');
    await press(element, 'normal');
  });

  it('is reached and used by keyboard', async () => {
    const element = await showArticle({}, { tools: 'font-size' });
    tool(element, 'smaller').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(tool(element, 'larger'));
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    await waitUntil(() => scale(element) === '1.25');
  });

  it('has targets large enough, also in a narrow place', async () => {
    const element = await showArticle();
    element.style.cssText = 'inline-size: 200px; font-size: 10px';
    for (const button of element.shadowRoot!.querySelectorAll('[part="tool"]')) {
      const { width, height, right } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(31.9);
      expect(right).to.be.at.most(element.getBoundingClientRect().right + 0.5);
    }
  });

  it('is said in other languages', async () => {
    const element = await showArticle({}, { lang: 'fr' });
    await press(element, 'larger');
    expect(texts(element, 'notice')).to.deep.equal(['Taille du texte : 112,5 %']);
  });
});
