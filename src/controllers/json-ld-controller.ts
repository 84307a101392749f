import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describedInPage } from '../lib/described-in-page.js';
import { parseInert } from '../lib/inert-document.js';
import { pageAddress } from '../lib/share-link.js';
import { toJson } from '../lib/to-json.js';
import type { Article } from '../model/article.js';

/** Adds schema.org NewsArticle metadata (https://schema.org/NewsArticle) to a page that has none of the article. */
export class JsonLdController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #article: Article | undefined;
  #script: HTMLScriptElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Describes `article` with the addresses of its pictures in the page's head; nothing: no longer. */
  describe(article: Article | undefined, pictures: readonly string[] = []): void {
    if (!this.#host.isConnected || article === this.#article) return;
    this.hostDisconnected();
    this.#article = article;
    if (!article || describedInPage(article)) return;
    const text = toJson(describeArticle(article, pictures)).replace(/</g, '\\u003c');
    // The text of a script is a Trusted Types sink, be it never run: the parser may write it.
    this.#script = parseInert(`<script type="application/ld+json">${text}</script>`).querySelector('script') ?? undefined;
    // Not `document.head`: a form of that name stands in for it.
    if (this.#script) document.querySelector('head')?.append(this.#script);
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#article = undefined;
  }
}

/** More say nothing more to a search engine. */
const mostPictures = 10;

/** As https://developers.google.com/search/docs/appearance/structured-data/article recommends; nothing is made up. */
function describeArticle(article: Article, bodyPictures: readonly string[]): object {
  const { title, summary, url, image, datePublished, dateModified, authors, tags, language } = article;
  const address = url || pageAddress();
  const pictures = [...new Set([image?.src ?? '', ...bodyPictures])].filter((picture) => /^https?:/.test(picture)).slice(0, mostPictures);
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content.trim();
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: summary || undefined,
    url: address,
    mainEntityOfPage: { '@type': 'WebPage', '@id': address },
    image: pictures.length ? pictures : undefined,
    datePublished: datePublished?.toISOString(),
    dateModified: dateModified?.toISOString(),
    author: authors.length ? authors.map(({ name, url }) => ({ '@type': isOffice(name) ? 'Organization' : 'Person', name, url })) : undefined,
    publisher: site ? { '@type': 'Organization', name: site } : undefined,
    keywords: tags.length ? tags : undefined,
    inLanguage: language,
  };
}

/** Portals sign with the name of an office rather than a person's. */
function isOffice(name: string): boolean {
  return /^(?:ban biên tập|ban quản|bộ |báo |cổng |cục |đài |phòng |sở |tổng cục |trung tâm |ttxvn|ubnd|uỷ ban|ủy ban|văn phòng )/i.test(name.normalize('NFC'));
}
