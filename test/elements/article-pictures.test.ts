import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/tin-article.js';
import type { TinArticle } from '../../src/elements/article.js';
import { showArticle } from '../support/article.js';
import { reset } from '../support/routes.js';
import { part, texts } from '../support/shadow.js';

function paint(width: number, height: number): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')!.fillRect(0, 0, width, height);
  return canvas.toDataURL('image/png');
}

describe('tin-article: pictures', () => {
  const [first, second, icon] = [paint(200, 100), paint(100, 200), paint(16, 16)];
  const contentHtml = `<p>Đầu bài.</p>
    <figure><img src="${first}" alt="Xe buýt" width="200" height="100"><figcaption>Xe buýt ở <b>bến</b></figcaption></figure>
    <p>Giữa <img src="${icon}" alt=":)"> bài.</p><p><a href="/album"><img src="${second}" alt="Nối"></a></p>
    <p><img src="${second}" alt=""></p><p>Đoạn cuối của bài không phải là chú thích: ${'dài '.repeat(40)}.</p>`;
  /** A picture that the server has. */
  const served = `${location.origin}/test/e2e/pages/portal/picture.png`;

  afterEach(reset);

  const pictures = (element: TinArticle): HTMLImageElement[] => [...element.shadowRoot!.querySelectorAll<HTMLImageElement>('[part="body"] img[role="button"]')];
  const show = async (): Promise<TinArticle> => {
    const element = await showArticle({ contentHtml });
    await waitUntil(() => pictures(element).length === 2 && pictures(element).every(({ complete }) => complete), 'pictures');
    return element;
  };
  const dialog = (element: TinArticle): HTMLDialogElement => part<HTMLDialogElement>(element, 'viewer')!;
  const open = async (element: TinArticle, index = 0): Promise<HTMLDialogElement> => {
    pictures(element)[index]!.click();
    await waitUntil(() => part<HTMLDialogElement>(element, 'viewer')?.open, 'dialog');
    return dialog(element);
  };
  /** The picture in the middle of the window. */
  const inView = (element: TinArticle): string | null | undefined => {
    const middle = element.shadowRoot!.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return middle?.closest('figure')?.querySelector('img')?.getAttribute('src');
  };

  it('say that they are to be pressed; icons and links are not', async () => {
    const element = await show();
    expect(pictures(element).map((image) => [image.getAttribute('aria-label'), image.tabIndex, image.getAttribute('aria-haspopup')])).to.deep.equal([
      ['Phóng to: Xe buýt', 0, 'dialog'],
      ['Phóng to hình ảnh', 0, 'dialog'],
    ]);
  });

  it('open large, with the caption, over a page that stands still', async () => {
    const element = await show();
    const { height } = element.getBoundingClientRect();
    const { open: isOpen, ariaLabel } = await open(element);
    expect([isOpen, ariaLabel]).to.deep.equal([true, 'Hình ảnh của bài viết']);
    expect(inView(element)).to.equal(first);
    expect([texts(element, 'viewer-caption'), texts(element, 'viewer-count')]).to.deep.equal([['Xe buýt ở bến'], ['Ảnh 1/2']]);
    expect(getComputedStyle(document.documentElement).overflowY).to.equal('hidden');
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  it('are gone through by keyboard; in the end the focus is where it was', async () => {
    const element = await show();
    const [opener] = pictures(element);
    opener!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => part<HTMLDialogElement>(element, 'viewer')?.open, 'dialog');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'viewer-close'));
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => inView(element) === second, 'second');
    expect(texts(element, 'viewer-count')).to.deep.equal(['Ảnh 2/2']);
    expect(part(element, 'viewer-next')!.getAttribute('aria-disabled')).to.equal('true');
    expect([...element.shadowRoot!.querySelectorAll('[part="viewer-figure"]')].map((figure) => (figure as HTMLElement).inert)).to.deep.equal([true, false]);
    await sendKeys({ press: 'Home' });
    await waitUntil(() => inView(element) === first, 'first again');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !part(element, 'viewer'), 'closed');
    expect(element.shadowRoot!.activeElement).to.equal(opener);
    expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
  });

  it('keep their keys from what the page does at the same ones: its next article, its own dialogs', async () => {
    const element = await show();
    await open(element);
    const heard: string[] = [];
    const handleKey = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', handleKey);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !part(element, 'viewer'), 'closed');
    document.removeEventListener('keydown', handleKey);
    expect(heard).to.deep.equal([]);
  });

  it('are gone through by buttons, and by swiping', async () => {
    const element = await show();
    await open(element, 1);
    await waitUntil(() => inView(element) === second, 'second');
    part(element, 'viewer-previous')!.click();
    await waitUntil(() => inView(element) === first, 'first');
    const row = part(element, 'viewer-pictures')!;
    row.dispatchEvent(new CustomEvent('pointerdown'));
    row.scrollTo({ left: row.clientWidth, behavior: 'instant' });
    await waitUntil(() => texts(element, 'viewer-count')[0] === 'Ảnh 2/2', 'swiped');
  });

  it('lie the way that the text goes', async () => {
    const element = await show();
    element.dir = 'rtl';
    await open(element);
    await sendKeys({ press: 'ArrowLeft' });
    await waitUntil(() => inView(element) === second, 'second');
  });

  it('that are strips are no smaller than in the article, and scrolled by the keyboard', async () => {
    const strip = paint(300, 3000);
    const element = await showArticle({ contentHtml: `<p>Đầu bài.</p><p><img src="${strip}" alt="Đồ họa"></p>` });
    await waitUntil(() => pictures(element)[0]?.complete, 'picture');
    await open(element);
    const figure = part(element, 'viewer-figure')!;
    await waitUntil(() => figure.scrollHeight > 3000, 'as high as it is');
    expect(part(element, 'viewer-image')!.offsetWidth).to.equal(300);
    await sendKeys({ press: 'PageDown' });
    await waitUntil(() => figure.scrollTop > 0, 'scrolled');
  });

  it('have words and buttons of their size where the page makes its root’s text a unit', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const element = await show();
      await open(element);
      const { fontSize } = getComputedStyle(part(element, 'viewer-caption')!);
      expect([parseFloat(fontSize) > 14, part(element, 'viewer-close')!.offsetWidth]).to.deep.equal([true, 44]);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  for (const [name, close] of [
    ['the button', (element: TinArticle) => part(element, 'viewer-close')!.click()],
    ['a click beside the picture', (element: TinArticle) => part(element, 'viewer-figure')!.click()],
  ] as const) {
    it(`are closed by ${name}`, async () => {
      const element = await show();
      await open(element);
      close(element);
      await waitUntil(() => !part(element, 'viewer'), 'closed');
      expect(element.shadowRoot!.activeElement).to.equal(pictures(element)[0]);
    });
  }

  it('leave the page as it was when their article leaves it', async () => {
    const element = await show();
    await open(element);
    element.remove();
    expect([document.adoptedStyleSheets.length, getComputedStyle(document.documentElement).overflowY]).to.deep.equal([0, 'visible']);
    document.body.append(element);
    await element.updateComplete;
    expect(part(element, 'viewer')).to.equal(null);
    await open(element);
    element.remove();
  });

  it('stand there at once, and at their largest when that has come', async () => {
    const element = await showArticle({ contentHtml: `<p><img src="${served}" srcset="${served}?nho 300w, ${served}?lon 1200w" sizes="10px" alt="" width="200" height="100"></p>` });
    const [image] = element.shadowRoot!.querySelectorAll('img');
    image!.click();
    await waitUntil(() => part(element, 'viewer-image'), 'dialog');
    await waitUntil(() => part<HTMLImageElement>(element, 'viewer-image')!.src === `${served}?lon`, 'largest');
    expect(part(element, 'viewer-image')!.hasAttribute('data-small')).to.equal(false);
  });

  it('that cannot be had are none', async () => {
    const element = await showArticle({ contentHtml: '<p><img src="data:image/png;base64,AAAA" alt="Hỏng" width="300"></p>' });
    const image = part(element, 'body')!.querySelector('img')!;
    await waitUntil(() => image.hasAttribute('data-missing'), 'missing');
    await element.updateComplete;
    expect([image.getAttribute('role'), image.getAttribute('tabindex')]).to.deep.equal([null, null]);
  });

  it('the lead picture is one too', async () => {
    const element = await showArticle({ contentHtml: '<p>Chữ.</p>', image: { src: `${location.origin}/demo/images/cau-moi.svg`, alt: 'Bìa', caption: 'Chú thích bìa', width: 200, height: 100 } });
    part(element, 'image')!.click();
    await waitUntil(() => part<HTMLDialogElement>(element, 'viewer')?.open, 'dialog');
    expect([texts(element, 'viewer-caption'), part(element, 'viewer-count')]).to.deep.equal([['Chú thích bìa'], null]);
  });

  it('the lead picture is none where it cannot be had, until another article has one', async () => {
    const element = await showArticle({ contentHtml: '<p>Chữ.</p>', image: { src: `${location.origin}/faults/body?text=x`, alt: 'Hỏng', width: 200, height: 100 } });
    await waitUntil(() => part(element, 'image')!.hasAttribute('data-missing'), 'missing');
    await element.updateComplete;
    expect(part(element, 'image')!.getAttribute('role')).to.equal(null);
    element.article = { ...element.article!, id: '2', image: { src: `${location.origin}/demo/images/cau-moi.svg`, alt: 'Bìa', width: 200, height: 100 } };
    await waitUntil(() => part<HTMLImageElement>(element, 'image')!.alt === 'Bìa', 'the other article');
    await element.updateComplete;
    expect([part(element, 'image')!.hasAttribute('data-missing'), part(element, 'image')!.style.inlineSize, part(element, 'image')!.getAttribute('role')]).to.deep.equal([false, '', 'button']);
  });

  it('are accessible when they are open', async () => {
    const element = await show();
    await open(element);
    await expect(element).to.be.accessible();
  });
});
