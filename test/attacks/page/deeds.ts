import type * as Kit from '../../../src/iife.js';
import type { Article } from '../../../src/model/article.js';
import { mediaHosts } from './spots.js';

/** What is done beside the markup, and with what. */
export interface Deed {
  name: keyof typeof deeds;
  src?: string;
  format?: string;
  map?: Record<string, string>;
  markup?: string;
  /** A vector's data, each as the model has it. */
  models?: Record<string, unknown>[];
}

/** Hosts of pictures that stood there only for a while. */
export const passing = new Set<string>();

type Widget = HTMLElement & Record<string, unknown> & { updateComplete: Promise<unknown> };

const kit = (): Promise<typeof Kit> => import('/dist/cdn/tin-widgets.js' as string) as Promise<typeof Kit>;
const prefix = 'tin-widgets:2:articles ';

function put(root: HTMLElement, markup: string): Widget {
  const holder = document.createElement('div');
  holder.innerHTML = policy.createHTML(markup);
  return root.appendChild(holder.firstElementChild as Widget);
}

/** A policy of the stage's own, where the page demands one. */
export const policy: { createHTML(html: string): string } = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: unknown): { createHTML(html: string): string } } }).trustedTypes?.createPolicy('stage', { createHTML: (html: string) => html }) ?? {
  createHTML: (html) => html,
};

/** The key by which what `src` gave is kept, for another address. */
async function keyFor(root: HTMLElement, src: string): Promise<string> {
  const known = '/data/known';
  const find = (): string | undefined => Object.keys(localStorage).find((key) => key.startsWith(prefix) && key.includes(`${known}"`));
  if (!find()) {
    put(root, `<tin-other-news src="${known}" format="json"></tin-other-news>`);
    for (let tries = 0; tries < 100 && !find(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return (find() ?? '').replace(`${known}"`, `${src}"`);
}

export const deeds = {
  /** Articles are read of a source, and each is shown by an element of its own. */
  async each(root: HTMLElement, { src = '', markup = '', format = 'auto', map }: Deed): Promise<void> {
    const { loadArticles, SourceError } = await kit();
    try {
      const articles = await loadArticles({ src, format, ...(map && { map }), limit: 10_000 });
      for (const article of articles) put(root, markup)['article'] = article;
    } catch (error) {
      // Of one vector alone a reader may make nothing at all.
      if (!(error instanceof SourceError)) throw error;
    }
  },

  /** A script hands on what it got elsewhere. */
  async properties(root: HTMLElement, { models = [] }: Deed): Promise<void> {
    put(root, '<tin-article-grid layout="hero"></tin-article-grid>')['articles'] = models;
    put(root, '<tin-other-news></tin-other-news>')['articles'] = models;
    for (const layout of ['list', 'select', 'logos']) put(root, `<tin-links-panel layout="${layout}"></tin-links-panel>`)['links'] = models.map(({ image, ...model }) => ({ ...model, image: (image as { src: string }).src }));
    for (const model of models) {
      put(root, '<tin-article tools="share"></tin-article>')['article'] = model;
      put(root, '<tin-article-card></tin-article-card>')['article'] = model;
    }
    put(root, '<tin-visitor-counter></tin-visitor-counter>')['stats'] = { total: models[0]?.['title'], updated: models[0]?.['title'] };
  },

  /** Sources and formats that a script registers. */
  async registered(root: HTMLElement, { models = [], src = '' }: Deed): Promise<void> {
    const { registerSource, registerFormat } = await kit();
    const id = `source-${src}`;
    registerSource(id, () => Promise.resolve(models));
    const drafts = models.map((model) => ({ ...model, datePublished: undefined })) as never[];
    registerFormat('mine', { parseArticles: () => drafts, parseArticle: () => drafts[0], parseLinks: () => models.map(({ url, title, image }) => ({ url, title, image: (image as { src: string }).src })) as never });
    for (const tag of ['tin-article-grid', 'tin-other-news', 'tin-links-panel', 'tin-article', 'tin-article-card']) {
      put(root, `<${tag} source="${id}"></${tag}>`);
      put(root, `<${tag} src="${src}" format="mine"></${tag}>`);
    }
  },

  /** Somebody else wrote into the browser's store, and the source fails. */
  async store(root: HTMLElement, { models = [], src = '' }: Deed): Promise<void> {
    const url = `${src}-missing`;
    const key = await keyFor(root, url);
    localStorage.setItem(key, JSON.stringify({ time: Date.now(), data: models }));
    localStorage.setItem(key.replace(prefix, 'tin-widgets:2:links '), JSON.stringify({ time: Date.now(), data: models.map(({ image, ...model }) => ({ ...model, image: (image as { src: string }).src })) }));
    localStorage.setItem(key.replace(prefix, 'tin-widgets:2:article '), JSON.stringify({ time: models[0]?.['title'], data: models[0] }));
    for (const tag of ['tin-article-grid', 'tin-other-news', 'tin-links-panel', 'tin-article']) put(root, `<${tag} src="${url}" format="json"></${tag}>`);
    for (const name of ['font-size', 'fontSize', 'tin-font-size']) localStorage.setItem(`tin-widgets:${name}`, String(models[0]?.['title']));
  },

  /** Another tab tells what it got. */
  async broadcast(root: HTMLElement, { models = [], src = '' }: Deed): Promise<void> {
    const url = `${src}-missing`;
    const key = (await keyFor(root, url)).slice(prefix.length).replace(/ \[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]$/, '');
    const name = `tin-widgets:1:${key} 60 `;
    const channel = new BroadcastChannel(name);
    const title = String(models[0]?.['title']);
    const news = { time: Date.now() + 60_000, answer: { text: JSON.stringify(models), contentType: 'application/json', url: location.href, next: title } };
    channel.addEventListener('message', () => {
      for (const message of [{ type: 'news', news }, { type: title, news: title }]) channel.postMessage(message);
    });
    void navigator.locks.request(name, { ifAvailable: true }, () => new Promise((resolve) => setTimeout(resolve, 2000)));
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const tag of ['tin-article-grid', 'tin-other-news', 'tin-links-panel']) put(root, `<${tag} src="${url}" format="json" refresh="60"></${tag}>`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    channel.close();
  },

  /** Metadata in the page's head, of one article after the other. */
  async metadata(root: HTMLElement, { models = [] }: Deed): Promise<void> {
    const widget = put(root, '<tin-article json-ld></tin-article>');
    for (const model of models) {
      widget['article'] = model as unknown as Article;
      await widget.updateComplete;
      for (const host of mediaHosts(root, 'pictures')) passing.add(host);
      const scripts = [...document.querySelectorAll('head script:not([src])')];
      const faults = [...document.head.children].map(({ localName }) => localName).filter((name) => !/^(?:meta|script|title)$/.test(name));
      for (const script of scripts) {
        const text = script.textContent ?? '';
        const { url, image = [] } = JSON.parse(text) as { url?: string; image?: string[] };
        if (script.getAttribute('type') !== 'application/ld+json' || text.includes('<')) faults.push(`script ${text.slice(0, 80)}`);
        for (const address of [url ?? 'http:', ...image]) if (!/^https?:/.test(address)) faults.push(`metadata with ${address.slice(0, 60)}`);
      }
      if (faults.length) throw new Error(faults.join());
    }
  },

  /** Every choice of a select, and where its link leads. */
  async choices(root: HTMLElement, { src = '' }: Deed): Promise<void> {
    const panel = put(root, `<tin-links-panel src="${src}" format="json" layout="select"></tin-links-panel>`);
    for (let tries = 0; tries < 200 && panel['status'] === 'loading'; tries++) await new Promise((resolve) => setTimeout(resolve, 5));
    await panel.updateComplete;
    const select = panel.shadowRoot?.querySelector('select');
    for (const { value } of select?.options ?? []) {
      if (!select) break;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await panel.updateComplete;
      const link = panel.shadowRoot?.querySelector<HTMLAnchorElement>('a[part="link"]');
      if (link && (!/^(?:https?|mailto|tel):/.test(link.href) || link.rel !== 'noopener')) throw new Error(`a choice leads to ${link.href.slice(0, 80)}`);
      link?.click();
    }
  },

  /** All that is to be shown is in the markup. */
  async nothing(): Promise<void> {},
};
