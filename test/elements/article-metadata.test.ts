import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/tin-article.js';
import { articleOf, showArticle } from '../support/article.js';
import { settle } from '../support/fake-environment.js';
import { reset } from '../support/routes.js';

const type = 'application/ld+json';

describe('tin-article: metadata', () => {
  const added: Element[] = [];

  before(() => import('../../src/controllers/json-ld-controller.js'));

  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
    reset();
  });

  const add = (html: string): void => {
    const template = document.createElement('template');
    template.innerHTML = html;
    for (const element of [...template.content.children]) {
      document.head.append(element);
      added.push(element);
    }
  };
  /** What the kit has added. */
  const metadata = (): Record<string, unknown>[] =>
    [...document.querySelectorAll(`script[type="${type}"]`)].filter((script) => !added.includes(script)).map((script) => JSON.parse(script.textContent!) as Record<string, unknown>);

  it('says all that is known', async () => {
    add('<meta property="og:site_name" content="Báo Tỉnh">');
    const element = await showArticle(
      {
        summary: 'Lời dẫn.',
        image: { src: 'http://localhost:1/bia.jpg', alt: '' },
        contentHtml: '<p><img src="http://localhost:1/bia.jpg"><img src="http://localhost:1/2.jpg"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></p>',
        datePublished: new Date('2024-06-18T03:00:00Z'),
        dateModified: new Date('2024-06-18T04:00:00Z'),
        authors: [{ name: 'Nguyễn Văn An', url: 'https://bao.example/an' }, { name: 'Ban Biên tập' }],
        tags: ['giao thông'],
        language: 'vi',
      },
      { jsonLd: true },
    );
    await waitUntil(() => metadata().length, 'metadata');
    expect(metadata()).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Tin một',
        description: 'Lời dẫn.',
        url: 'https://bao.example/tin-1.html',
        mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://bao.example/tin-1.html' },
        image: ['http://localhost:1/bia.jpg', 'http://localhost:1/2.jpg'],
        datePublished: '2024-06-18T03:00:00.000Z',
        dateModified: '2024-06-18T04:00:00.000Z',
        author: [
          { '@type': 'Person', name: 'Nguyễn Văn An', url: 'https://bao.example/an' },
          { '@type': 'Organization', name: 'Ban Biên tập' },
        ],
        publisher: { '@type': 'Organization', name: 'Báo Tỉnh' },
        keywords: ['giao thông'],
        inLanguage: 'vi',
      },
    ]);
    element.remove();
  });

  it('makes nothing up', async () => {
    await showArticle({}, { jsonLd: true });
    await waitUntil(() => metadata().length, 'metadata');
    expect(Object.keys(metadata()[0]!)).to.deep.equal(['@context', '@type', 'headline', 'url', 'mainEntityOfPage']);
  });

  it('follows the article, goes and comes with its element, and stops when it is told to', async () => {
    const element = await showArticle({}, { jsonLd: true });
    element.article = articleOf({ id: '2', title: 'Tin hai' });
    await waitUntil(() => metadata()[0]?.['headline'] === 'Tin hai');
    const parent = element.parentElement!;
    element.remove();
    expect(metadata()).to.deep.equal([]);
    parent.append(element);
    await waitUntil(() => metadata().length === 1, 'again');
    element.jsonLd = false;
    await element.updateComplete;
    expect(metadata()).to.deep.equal([]);
  });

  const script = (value: unknown): string => `<script type="${type}">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
  for (const [name, page, isAdded] of [
    ['the same article', script({ '@type': 'NewsArticle', headline: ' Tin  một' }), false],
    ['the same address', script({ '@graph': [{ '@type': ['Thing', 'Article'], headline: 'Khác', mainEntityOfPage: { '@id': 'https://www.bao.example/tin-1.html?utm_source=x' } }] }), false],
    ['an article without a name', script({ '@type': 'BlogPosting', datePublished: '2024-06-18' }), false],
    ['another article', script({ '@type': 'NewsArticle', headline: 'Tin khác', url: 'https://bao.example/khac.html' }), true],
    ['other types', script([{ '@type': 'WebSite', name: 'Tin một' }, { '@type': 'BreadcrumbList' }]), true],
    ['a list with it', script({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Tin một' }] }), true],
    ['what is damaged', script('{"@type": "NewsArticle", headline: "Tin một"'), true],
    ['microdata of it', '<meta itemscope itemtype="https://schema.org/NewsArticle"><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Tin một</h1></div>', false],
    ['microdata of others', '<div itemscope itemtype="https://schema.org/NewsArticle"><a itemprop="url" href="https://bao.example/2"><b itemprop="headline">Tin hai</b></a></div>', true],
  ] as const) {
    it(`${isAdded ? 'is added' : 'is not added'} to a page with ${name}`, async () => {
      add(page);
      await showArticle({}, { jsonLd: true });
      await settle();
      expect(metadata()).to.have.length(isAdded ? 1 : 0);
    });
  }
});
