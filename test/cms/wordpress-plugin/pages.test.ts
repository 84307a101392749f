import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { activate, narrow, openBrowser, openPage, runPhp, site, world } from './world.js';

const { posts, traps } = world.expected;
const titleOf = (id: string | undefined): string => posts.find((post) => post.id === id)?.title ?? '';

/** What stands on a page as a shortcode and as a block; what readers see of it, and where it leads. */
const widgets = [
  {
    name: 'date-banner',
    shortcode: '[tin_date_banner lunar clock="minutes"]',
    block: { lunar: 'short' },
    texts: [/^(?:Thứ|Chủ) \S+, \d\d\/\d\d\/\d{4}.*\d{1,2}\/\d{1,2} (?:nhuận )?\p{Lu}/su],
    links: [],
  },
  {
    name: 'other-news',
    shortcode: '[tin_other_news category="giao-duc" limit="7" new_days="3"]',
    block: { category: 'giao-duc', limit: 7 },
    texts: [/Các tin khác/],
    links: ['/tin-so-5/', '/tin-so-8/', '/tin-so-11/'],
  },
  {
    name: 'article-grid',
    shortcode: '[tin_article_grid tag="lễ hội" limit="6" offset="4" columns="3"]',
    block: { tag: 'lễ hội', limit: 6, offset: 4, layout: 'hero' },
    texts: [],
    links: ['/tin-so-11/', '/tin-so-13/', '/tin-so-15/'],
  },
  {
    name: 'article-card',
    shortcode: `[tin_article_card id="${traps['picture'] ?? ''}" layout="horizontal"]`,
    block: { id: Number(traps['picture']) },
    texts: [/Tin có ảnh và chú thích/],
    links: ['/tin-so-14/'],
  },
  {
    name: 'article',
    shortcode: `[tin_article id="${traps['picture'] ?? ''}" tools="font-size print" json-ld]`,
    block: { id: Number(traps['picture']) },
    texts: [/Tin có ảnh và chú thích/, /khai mạc tuần lễ “Đọc sách & làm theo sách”/, /Cổng chợ Thị xã & bến xe/, /Ban biên tập|Trần "Bút"|Nguyễn Thị Bích/],
    links: [],
  },
  {
    name: 'links-panel',
    shortcode: '[tin_links_panel menu="lien-ket"]',
    block: { category: 'bao-chi', showHeading: false },
    texts: [/Sở Y tế & Môi trường|Báo Một/],
    links: [],
  },
  {
    name: 'visitor-counter',
    shortcode: '[tin_visitor_counter show="total online today yesterday week month"]',
    block: {},
    texts: [/Tổng số/, /Trực tuyến/],
    links: [],
  },
] as const;

const shortcodePage = Object.fromEntries(widgets.map(({ name, shortcode }) => [`ma-${name}`, shortcode]));
const blockPage = Object.fromEntries(
  widgets.map(({ name, block }) => [`khoi-${name}`, `<!-- wp:tin-widgets/${name} ${JSON.stringify(block)} /-->`]),
);

let browser: Browser;
let pages: Record<string, string>;

before(async () => {
  browser = await openBrowser();
  await activate(browser);
  pages = await runPhp('add-pages.php', {
    ...shortcodePage,
    ...blockPage,
    'trang-thuong': '<p>Không có gì.</p>',
    chung: '[tin_source id="giao-duc" category="giao-duc" limit="4"]\n[tin_other_news source="giao-duc"]',
    'tiep-theo': '[tin_other_news category="giao-duc" limit="5" more="button"]',
    'tu-viet': '[tin_links_panel heading="Đơn vị"]<ul><li><a href="https://a.example/">Đơn vị A</a></li></ul>[/tin_links_panel]',
    'long-nhau': '[tin_article]',
    la: '[tin_other_news category="khong-co"][tin_article_card id="999999"][tin_links_panel menu="khong-co"]<p>Hết.</p>',
    bi_mat: `[tin_article id="${traps['password'] ?? ''}"][tin_other_news ids="${traps['password'] ?? ''}"]`,
  });
});
after(() => browser.close());

/** Texts and links below the first tag of a kind, wherever the reader sees them. */
async function read(page: Page, tag: string): Promise<{ text: string; links: string[]; status: string }> {
  return page.$eval(tag, (element) => {
    const root = element.shadowRoot?.childElementCount ? element.shadowRoot : element;
    const paths = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
    const text = [...root.children].filter(({ localName }) => localName !== 'style').map((child) => (child as HTMLElement).innerText || child.textContent).join('\n');
    return { text: text ?? '', links: paths, status: (element as unknown as { status?: string }).status ?? '' };
  });
}

function assertShown({ text, links }: { text: string; links: string[] }, { texts, links: wanted }: { texts: readonly RegExp[]; links: readonly string[] }): void {
  for (const pattern of texts) assert.match(text, pattern);
  for (const path of wanted) assert.ok(links.includes(site + path), `${path} among ${links.join(' ')}`);
}

for (const [kind, prefix] of [
  ['shortcode', 'ma'],
  ['block', 'khoi'],
] as const) {
  for (const widget of widgets) {
    describe(`${widget.name} as a ${kind}`, () => {
      it('is readable and linked without JavaScript', async () => {
        const { page, complaints } = await openPage(browser, pages[`${prefix}-${widget.name}`] ?? '', { script: false });
        assertShown(await read(page, `tin-${widget.name}`), widget);
        assert.deepEqual(complaints, []);
        await page.close();
      });

      for (const [width, viewport] of [
        ['wide', undefined],
        ['narrow', narrow],
      ] as const) {
        it(`is ready in a ${width} window, moves nothing and complains of nothing`, async () => {
          const { page, complaints } = await openPage(browser, pages[`${prefix}-${widget.name}`] ?? '', viewport && { viewport });
          const shown = await read(page, `tin-${widget.name}`);
          assertShown(shown, widget);
          if (widget.name !== 'date-banner') assert.equal(shown.status, 'ready');
          assert.deepEqual(complaints, []);
          const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
          let sum = 0;
          for (const shift of shifts) sum += parseFloat(shift);
          // A figure that grows by a digit at the right edge moves by a hundred-thousandth.
          assert.equal(sum.toFixed(3), '0.000', shifts.join());
          await page.close();
        });
      }
    });
  }
}

describe('markup that the server prints', () => {
  const markup = async (slug: string): Promise<string> => (await fetch(pages[slug] ?? '')).text();

  it('dates in the zone of the site', async () => {
    assert.match(await markup('ma-other-news'), /<time datetime="2024-06-17T09:10:00\+07:00">/);
  });

  it('pictures with their sizes and text alternative', async () => {
    const text = await markup('ma-article-card');
    assert.match(text, /<img [^>]*width="\d+" height="\d+" src="[^"]+" [^>]*alt="Cổng &quot;chợ&quot; &amp; bến xe"[^>]*srcset="[^"]+ 300w/);
  });

  it('loads the kit once, with hashes, and what it needs next beside it', async () => {
    const text = await markup('ma-other-news');
    assert.equal(text.match(/<script[^>]+tin-widgets\.js\?ver=[\da-f]{8}[^>]*integrity="sha384-/g)?.length, 1);
    assert.equal(text.match(/<link[^>]+integrity="sha384-[^>]+tin-widgets\.css/g)?.length, 1);
    assert.equal(text.match(/<link rel="modulepreload"[^>]+chunks\/[^>]+integrity="sha384-/g)?.length, 3);
    assert.ok(text.indexOf('tin-widgets.css') < text.indexOf('<body'), 'the style sheet stands in the head');
  });

  it('asks for nothing more where nothing is asked for', async () => {
    assert.doesNotMatch(await markup('ma-other-news'), /<tin-other-news[^>]* src=/);
  });

  it('loads nothing on pages without widgets', async () => {
    assert.doesNotMatch(await markup('trang-thuong'), /plugins\/tin-widgets/);
  });

  for (const [name, slug] of [
    ['a post that holds itself', 'long-nhau'],
    ['a post with a password', 'bi_mat'],
    ['what there is not', 'la'],
  ] as const) {
    it(`prints nothing of ${name}`, async () => {
      const text = await markup(slug);
      assert.doesNotMatch(text, /<tin-article\b|<tin-links-panel|<tin-article-card|<tin-other-news[^>]*>.*<li>/);
      assert.doesNotMatch(text, /TUYỆT MẬT/);
    });
  }

  it('takes what the author writes into a shortcode', async () => {
    assert.match(await markup('tu-viet'), /<tin-links-panel><h2>Đơn vị<\/h2><ul>\s*<li><a href="https:\/\/a\.example\/">Đơn vị A<\/a>/);
  });
});

describe('widgets that ask the REST API', () => {
  it('share a source', async () => {
    const { page, complaints } = await openPage(browser, pages['chung'] ?? '');
    const { status, links } = await read(page, 'tin-other-news');
    assert.equal(status, 'ready');
    assert.deepEqual(links, [2, 5, 8, 11].map((n) => `${site}/tin-so-${String(n)}/`));
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('show more of the same category', async () => {
    const { page } = await openPage(browser, pages['tiep-theo'] ?? '');
    const titles = async (): Promise<string[]> => page.$eval('tin-other-news', (element) => (element as unknown as { articles: { title: string }[] }).articles.map(({ title }) => title));
    const first = await titles();
    assert.equal(first.length, 5);
    await page.evaluate(() => document.querySelector('tin-other-news')?.shadowRoot?.querySelector<HTMLElement>('[part~="more"]')?.click());
    await page.waitForFunction(() => (document.querySelector('tin-other-news') as unknown as { articles: unknown[] }).articles.length > 5);
    const all = await titles();
    assert.deepEqual(all.slice(0, 5), first);
    assert.equal(all[0], titleOf(posts.find(({ slug }) => slug === 'tin-so-2')?.id));
    assert.equal(new Set(all).size, all.length);
    await page.close();
  });
});
