import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { reset } from '../support/routes.js';
import { texts } from '../support/shadow.js';

describe('data-tin', () => {
  afterEach(reset);

  it('mounts a widget in a plain element that came later', async () => {
    const mount = await fixture<HTMLElement>(html`
      <div id="khac" class="khoi" data-tin="other-news" data-tin-heading="Tin liên quan">
        <ul>
          <li><a href="/1">Tin một</a></li>
        </ul>
      </div>
    `);
    await waitUntil(() => mount.firstElementChild?.shadowRoot);
    const widget = mount.firstElementChild!;
    expect(widget.localName).to.equal('tin-other-news');
    expect(mount.childNodes).to.have.length(1);
    expect(mount.id).to.equal('khac');
    await waitUntil(() => texts(widget, 'link')[0] === 'Tin một');
    expect(texts(widget, 'heading')).to.deep.equal(['Tin liên quan']);
  });

  for (const [attribute, expected] of [
    ['onclick="x()"', []],
    ['style="top:0"', []],
    ['x-init="x()"', []],
    ['@click="x()"', []],
    ['"x="x()"', []],
    ['lang="en"', ['lang']],
    ['online-minutes="15"', ['online-minutes']],
  ] as const) {
    it(`${expected.length ? 'hands on' : 'makes nothing of'} data-tin-${attribute}`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<p data-tin="visitor-counter" data-tin-heading="A" data-tin-${attribute}></p>`;
      await waitUntil(() => box.querySelector('tin-visitor-counter'));
      expect(box.querySelector('tin-visitor-counter')!.getAttributeNames()).to.deep.equal(['heading', ...expected]);
    });
  }

  for (const [kind, expected] of [
    ['other-news', ['TIN-OTHER-NEWS']],
    ['links-panel', ['TIN-LINKS-PANEL']],
    [null, ['UL']],
  ] as const) {
    it(`holds what was printed in a widget of its kind alone, now ${kind ?? 'none'}`, async () => {
      const mount = await fixture<HTMLElement>(html`<div data-tin="other-news"><ul><li><a href="/1">Tin một</a></li></ul></div>`);
      await waitUntil(() => mount.firstElementChild?.shadowRoot);
      if (kind) mount.dataset['tin'] = kind;
      else delete mount.dataset['tin'];
      await waitUntil(() => mount.firstElementChild?.tagName === expected[0]);
      expect([...mount.children].map(({ tagName }) => tagName)).to.deep.equal(expected);
      expect(mount.querySelectorAll('tin-other-news, tin-links-panel')).to.have.length(kind ? 1 : 0);
      expect(mount.querySelectorAll('ul')).to.have.length(1);
    });
  }

  it('keeps what was prerendered, to which the parser came when one was made already', async () => {
    const mount = await fixture<HTMLElement>(html`<div data-tin="other-news"></div>`);
    await waitUntil(() => mount.firstElementChild?.localName === 'tin-other-news');
    const printed = document.createElement('tin-other-news');
    printed.setAttribute('prerendered', '');
    printed.innerHTML = '<ul><li><a href="/1">Tin một</a></li></ul>';
    mount.append('\n', printed);
    await waitUntil(() => mount.firstElementChild === printed);
    expect(mount.querySelectorAll('tin-other-news')).to.have.length(1);
  });

  it('follows its attributes and its new children', async () => {
    const mount = await fixture<HTMLElement>(html`<div data-tin="links-panel"></div>`);
    await waitUntil(() => mount.firstElementChild?.localName === 'tin-links-panel');
    mount.insertAdjacentHTML('beforeend', '<a href="https://a.example/">A</a>');
    const widget = mount.firstElementChild!;
    await waitUntil(() => texts(widget, 'link')[0] === 'A');
    mount.dataset['tinHeading'] = 'Trang bạn';
    await waitUntil(() => texts(widget, 'heading')[0] === 'Trang bạn');
    delete mount.dataset['tinHeading'];
    await waitUntil(() => texts(widget, 'heading')[0] === 'Liên kết website');
  });
});
