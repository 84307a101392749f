import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TinArticle } from '../../src/elements/article.js';
import type { Article } from '../../src/model/article.js';
import { part } from './shadow.js';

/** An article of which a test says what it is about. */
export function articleOf(given: Partial<Article> = {}): Article {
  return { id: '1', url: 'https://bao.example/tin-1.html', title: 'Tin một', summary: '', contentHtml: '<p>Câu một. Câu hai.</p>', authors: [], tags: [], ...given };
}

/** A `tin-article` that shows it, with all the tools that the device allows. */
export async function showArticle(given: Partial<Article> = {}, attributes: { tools?: string; audio?: string; lang?: string; jsonLd?: boolean } = {}): Promise<TinArticle> {
  const { tools = 'font-size print share listen', audio, lang = 'vi', jsonLd = false } = attributes;
  const element = await fixture<TinArticle>(
    html`<tin-article lang=${lang} .tools=${tools} .audio=${audio} .jsonLd=${jsonLd} .article=${articleOf(given)}></tin-article>`,
  );
  await waitUntil(() => part(element, 'article'));
  await element.updateComplete;
  return element;
}

/** A tool by its name. */
export function tool(element: TinArticle, name: string): HTMLButtonElement {
  return element.shadowRoot!.querySelector<HTMLButtonElement>(`button[name="${name}"]`)!;
}

/** Puts `value` in the place of a property of the browser's; gives back what takes it away. */
export function replace(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}
