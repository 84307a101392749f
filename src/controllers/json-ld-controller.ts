import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseInert } from '../lib/inert-document.js';
import { toJson } from '../lib/to-json.js';
import type { Article } from '../model/article.js';

/** Adds schema.org NewsArticle metadata (https://schema.org/NewsArticle) to a page that has none. */
export class JsonLdController implements ReactiveController {
  #script: HTMLScriptElement | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Describes `article` in the page's head; nothing: no longer. */
  describe(article: Article | undefined): void {
    if (!article) return this.hostDisconnected();
    if (!this.#script && hasMetadata()) return;
    const text = toJson(describeArticle(article)).replace(/</g, '\\u003c');
    if (this.#script?.text === text) return;
    this.#script?.remove();
    // The text of a script is a Trusted Types sink, be it never run: the parser may write it.
    this.#script = parseInert(`<script type="application/ld+json">${text}</script>`).querySelector('script') ?? undefined;
    // Not `document.head`: a form of that name stands in for it.
    if (this.#script) document.querySelector('head')?.append(this.#script);
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}

function hasMetadata(): boolean {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    /"(?:News)?Article"|"BlogPosting"/.test(script.textContent ?? ''),
  );
}

function describeArticle(article: Article): object {
  const { title, summary, url, image, datePublished, dateModified, authors, tags, language } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: summary || undefined,
    url: url || undefined,
    mainEntityOfPage: url || location.href,
    image: image && [image.src],
    datePublished: datePublished?.toISOString(),
    dateModified: dateModified?.toISOString(),
    author: authors.map(({ name, url }) => ({ '@type': 'Person', name, url })),
    keywords: tags.length ? tags : undefined,
    inLanguage: language,
  };
}
