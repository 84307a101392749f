import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { rssFeed } from '../support/feed.js';
import { reset, serve, warningsOf } from '../support/routes.js';
import { part, showsLightDom, texts } from '../support/shadow.js';

const printed = '<ul><li><a href="/a">Khánh thành cầu</a> (12/10/2023)</li><li><a href="/b">Mở tuyến xe buýt</a> (11/10/2023)</li></ul>';
const headlines = ['Khánh thành cầu', 'Mở tuyến xe buýt'];

async function list(markup = `<tin-other-news>${printed}</tin-other-news>`): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  root.innerHTML = markup;
  await waitUntil(() => root.querySelector('tin-other-news') && texts(widget(root), 'link').length === 2);
  return root;
}

const widget = (root: ParentNode): HTMLElement => root.querySelector('tin-other-news')!;

/** What the page's author wrote: the widget or its mount. */
const own = (root: HTMLElement): HTMLElement => root.firstElementChild as HTMLElement;

/** What the page's scripts do with a widget that shows its data. Gives where it is to be found then. */
const deeds: Record<string, (root: HTMLElement) => ParentNode | Promise<ParentNode>> = {
  'takes it out and puts it back': (root) => {
    const moved = own(root);
    moved.remove();
    root.append(moved);
    return root;
  },
  'puts it back later': async (root) => {
    const moved = own(root);
    moved.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    root.append(moved);
    return root;
  },
  'moves it to another parent': (root) => {
    const other = document.createElement('section');
    root.append(other);
    other.append(own(root));
    return root;
  },
  'puts a clone in its place': (root) => {
    own(root).replaceWith(own(root).cloneNode(true));
    return root;
  },
  'writes its own markup again': (root) => {
    const { innerHTML } = root;
    root.innerHTML = innerHTML;
    return root;
  },
  'wraps it': (root) => {
    const moved = own(root);
    const frame = document.createElement('div');
    moved.replaceWith(frame);
    frame.append(moved);
    return root;
  },
  'keeps it in a template meanwhile': (root) => {
    const moved = own(root);
    const template = document.createElement('template');
    template.content.append(moved);
    root.append(template.content);
    return root;
  },
  'keeps it in another document meanwhile': async (root) => {
    const other = document.implementation.createHTMLDocument('');
    other.body.append(own(root));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    root.append(document.adoptNode(other.body.firstElementChild!));
    return root;
  },
  'moves it into a frame': async (root) => {
    const frame = document.createElement('iframe');
    root.append(frame);
    frame.contentDocument!.body.append(own(root));
    return frame.contentDocument!;
  },
  'moves it into a frame and back': async (root) => {
    const moved = own(root);
    const frame = document.createElement('iframe');
    root.append(frame);
    frame.contentDocument!.body.append(moved);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    root.append(moved);
    frame.remove();
    return root;
  },
  'splits its texts': (root) => {
    for (const link of root.querySelectorAll('a')) {
      const font = document.createElement('font');
      font.append(...link.childNodes);
      link.append(font);
      (font.firstChild as Text).splitText(3);
    }
    return root;
  },
};

describe('a page script', () => {
  // A widget that had to wait for what reads its markup keeps the size of that, until it is moved.
  before('what reads printed markup is there', async () => void (await list()));
  const faults: string[] = [];
  const handleFault = (event: Event): void => {
    faults.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));
  };
  beforeEach(() => {
    faults.length = 0;
    addEventListener('error', handleFault);
    addEventListener('unhandledrejection', handleFault);
  });
  afterEach(() => {
    removeEventListener('error', handleFault);
    removeEventListener('unhandledrejection', handleFault);
    reset();
  });

  for (const [name, deed] of Object.entries(deeds)) {
    for (const kind of ['tin-other-news', 'div']) {
      it(`${name}: a ${kind} shows its data, and looks as before`, async () => {
        const mount = `<div data-tin="other-news">${printed}</div>`;
        const root = await list(kind === 'div' ? mount : undefined);
        const size = part(widget(root), 'item')!.offsetHeight;
        const warnings = await warningsOf(async () => {
          const place = await deed(root);
          await waitUntil(() => texts(widget(place), 'link').length === 2, name);
          const shown = widget(place);
          expect(texts(shown, 'link')).to.deep.equal(headlines);
          expect(place.querySelectorAll('tin-other-news')).to.have.length(1);
          expect(showsLightDom(shown)).to.equal(false);
          const { listStyleType } = shown.ownerDocument.defaultView!.getComputedStyle(part(shown, 'list')!);
          expect(listStyleType, 'styles').to.equal('none');
          if (place === root) expect(part(shown, 'item')!.offsetHeight).to.equal(size);
        });
        expect(warnings).to.deep.equal([]);
        expect(faults).to.deep.equal([]);
      });
    }
  }

  it('writes the page around widgets that are loading: the new ones load', async () => {
    const answers: (() => void)[] = [];
    serve({ '/rss': () => new Promise((resolve) => answers.push(() => resolve(new Response(rssFeed(2))))) });
    const root = await fixture<HTMLElement>(html`<div></div>`);
    root.innerHTML = '<tin-other-news src="/rss"></tin-other-news>';
    await waitUntil(() => answers.length === 1);
    root.innerHTML = '<section><tin-other-news src="/rss"></tin-other-news></section>';
    for (let i = 0; i < 100 && !texts(widget(root), 'link').length; i++) {
      for (const answer of answers) answer();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(texts(widget(root), 'link')).to.deep.equal(['Tin 1', 'Tin 2']);
    expect(faults).to.deep.equal([]);
  });
});
