import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/tin-article.js';
import { replace, showArticle, tool } from '../support/article.js';
import { reset } from '../support/routes.js';
import { part, texts } from '../support/shadow.js';

const refuse = (name: string) => (): Promise<void> => Promise.reject(new DOMException('no', name));

describe('tin-article: sharing', () => {
  let restore: (() => void)[] = [];

  afterEach(() => {
    for (const each of restore.splice(0)) each();
    reset();
  });

  const device = (share: unknown, writeText: ((text: string) => Promise<void>) | undefined, canShare?: () => boolean): void => {
    restore = [
      replace(navigator, 'share', share),
      replace(navigator, 'canShare', canShare),
      replace(navigator, 'clipboard', writeText && { writeText }),
      replace(document, 'execCommand', () => false),
    ];
  };

  it('is the device’s own where it has one', async () => {
    const shared: unknown[] = [];
    device((data: unknown) => Promise.resolve(void shared.push(data)), undefined);
    const element = await showArticle();
    tool(element, 'share').click();
    await element.updateComplete;
    expect(shared).to.deep.equal([{ title: 'Tin một', url: 'https://bao.example/tin-1.html' }]);
    expect(texts(element, 'notice')).to.deep.equal(['']);
  });

  for (const [name, share, canShare] of [
    ['there is none', undefined, undefined],
    ['it may not be used', refuse('NotAllowedError'), undefined],
    ['it does not take links', refuse('TypeError'), () => false],
  ] as const) {
    it(`copies the link where ${name}, and says so for a moment`, async () => {
      const copied: string[] = [];
      device(share, (text) => Promise.resolve(void copied.push(text)), canShare);
      const element = await showArticle();
      const notice = part(element, 'notice')!;
      const { height } = element.getBoundingClientRect();
      tool(element, 'share').click();
      await waitUntil(() => notice.textContent === 'Đã sao chép liên kết.');
      expect(copied).to.deep.equal(['https://bao.example/tin-1.html']);
      expect(element.getBoundingClientRect().height).to.equal(height);
    });
  }

  it('does nothing more when the visitor has second thoughts', async () => {
    device(refuse('AbortError'), () => Promise.reject(new Error('not asked for')));
    const element = await showArticle();
    tool(element, 'share').click();
    await element.updateComplete;
    expect([texts(element, 'notice'), part(element, 'link')]).to.deep.equal([[''], null]);
  });

  for (const [name, writeText] of [
    ['on a plain http: page', undefined],
    ['without permission', refuse('NotAllowedError')],
  ] as const) {
    it(`lets the visitor copy ${name}; Escape closes it`, async () => {
      device(undefined, writeText);
      const element = await showArticle();
      tool(element, 'share').click();
      await waitUntil(() => texts(element, 'notice')[0] === 'Chưa sao chép được. Vui lòng tự sao chép liên kết.');
      const field = part<HTMLInputElement>(element, 'link-field')!;
      expect([field.value, field.readOnly, field.selectionEnd! - field.selectionStart!]).to.deep.equal(['https://bao.example/tin-1.html', true, 30]);
      expect([element.shadowRoot!.activeElement, texts(element, 'link')]).to.deep.equal([field, ['Liên kết của bài viết']]);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !part(element, 'link'));
      expect(element.shadowRoot!.activeElement).to.equal(tool(element, 'share'));
    });
  }

  it('copies what is selected where browsers let it', async () => {
    device(undefined, undefined);
    document.execCommand = () => true;
    const element = await showArticle();
    tool(element, 'share').click();
    await waitUntil(() => texts(element, 'notice')[0] === 'Đã sao chép liên kết.');
    await element.updateComplete;
    expect([part(element, 'link'), element.shadowRoot!.activeElement]).to.deep.equal([null, tool(element, 'share')]);
  });

  it('gives the page’s address for an article without one', async () => {
    const copied: string[] = [];
    device(undefined, (text) => Promise.resolve(void copied.push(text)));
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = 'https://bao.example/chinh-thuc.html';
    document.head.append(canonical);
    const element = await showArticle({ url: '' });
    tool(element, 'share').click();
    await waitUntil(() => copied.length);
    canonical.remove();
    expect(copied).to.deep.equal(['https://bao.example/chinh-thuc.html']);
  });

  it('is over with its article', async () => {
    device(undefined, undefined);
    const element = await showArticle();
    tool(element, 'share').click();
    await waitUntil(() => part(element, 'link'));
    const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="Tìm kiếm" />`);
    elsewhere.focus();
    element.article = { ...element.article!, id: '2', title: 'Tin hai' };
    await waitUntil(() => texts(element, 'title')[0] === 'Tin hai');
    await element.updateComplete;
    expect([part(element, 'link'), document.activeElement]).to.deep.equal([null, elsewhere]);
  });
});
