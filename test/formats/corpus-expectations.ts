import type { Article } from '../../src/model/article.js';
import { SourceError } from '../../src/model/source-error.js';

/** A line of the corpus; its README says what the keys mean. */
export interface CorpusCase {
  id: string;
  group: string;
  text?: string;
  base64?: string;
  parts?: [text: string, count: number][];
  baseUrl: string;
  contentType?: string;
  expect: Expectation;
}

interface Expectation {
  items?: Record<string, unknown>[];
  count?: number;
  countMin?: number;
  reject?: boolean;
  withinMs?: number;
  settle?: string;
  noUrl?: string[];
  noPollution?: boolean;
  maxText?: number;
  distinctIds?: boolean;
}

/** The bytes of a case as they come over the network. */
export function inputOf({ text, base64, parts }: CorpusCase): Uint8Array {
  if (base64 !== undefined) return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const repeated = (parts ?? []).map(([part, count]) =>
    part.includes('{n}')
      ? Array.from({ length: count }, (_, n) => part.replaceAll('{n}', String(n))).join('')
      : part.repeat(count),
  );
  return new TextEncoder().encode(text ?? repeated.join(''));
}

/** What a result lacks of what was expected, a line each. */
export function check(expect: Expectation, articles: Article[] | undefined, error: unknown, ms: number): string[] {
  const problems: string[] = [];
  const note = (holds: boolean, problem: string): void => void (holds || problems.push(problem));
  if (expect.withinMs) note(ms < expect.withinMs, `took ${Math.round(ms)} ms`);
  if (expect.noPollution) note(!('polluted' in {}), 'a prototype was polluted');
  if (!articles) {
    note(error instanceof SourceError, `rejected with ${String(error)}`);
    note(!!expect.reject || expect.settle === 'any', `rejected: ${String(error)}`);
    return problems;
  }
  note(!expect.reject, `resolved with ${articles.length} articles`);
  if (expect.count !== undefined)
    note(articles.length === expect.count, `${articles.length} articles, not ${expect.count}`);
  if (expect.countMin !== undefined) note(articles.length >= expect.countMin, `only ${articles.length} articles`);
  if (expect.distinctIds) note(new Set(articles.map(({ id }) => id)).size === articles.length, 'ids are repeated');
  if (expect.maxText) note(JSON.stringify(articles).length <= expect.maxText, 'too much text');
  for (const pattern of expect.noUrl ?? []) {
    for (const url of articles.flatMap(urlsOf)) note(!new RegExp(pattern).test(url), `${url} matches ${pattern}`);
  }
  for (const { at, find, ...fields } of expect.items ?? []) {
    const article =
      typeof at === 'number' ? articles[at] : articles.find(({ title }) => squeeze(title) === squeeze(String(find)));
    note(!!article, `no article ${String(at ?? find)}`);
    if (!article) continue;
    for (const [name, wanted] of Object.entries(fields)) {
      const actual = valueOf(article, name);
      note(
        matches(name, actual, wanted),
        `${name} is ${JSON.stringify(actual)?.slice(0, 200)}, not ${JSON.stringify(wanted).slice(0, 200)}`,
      );
    }
  }
  return problems;
}

function urlsOf({ url, image, authors, attachments }: Article): string[] {
  const others = [
    image?.src,
    ...authors.map((author) => author.url),
    ...(attachments ?? []).map((attachment) => attachment.url),
  ];
  return [url, ...others].filter((address): address is string => !!address);
}

function valueOf(article: Article, name: string): unknown {
  if (name === 'image') return article.image?.src;
  if (name === 'imageAlt') return article.image?.alt;
  if (name === 'authors') return article.authors.map((author) => author.name);
  const value = (article as unknown as Record<string, unknown>)[name];
  return value instanceof Date ? value.toISOString() : value;
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function isSame(actual: unknown, wanted: string): boolean {
  const text = String(actual ?? '');
  const asUrl = (value: string): string =>
    /^https?:/i.test(value) && URL.canParse(value) ? new URL(value).href : value;
  return squeeze(text) === squeeze(wanted) || asUrl(text) === asUrl(wanted);
}

function matches(name: string, actual: unknown, wanted: unknown): boolean {
  if (wanted === null) return actual === undefined || actual === '' || (Array.isArray(actual) && !actual.length);
  if (wanted === true) return !!actual && (!Array.isArray(actual) || actual.length > 0);
  if (typeof wanted === 'string') return isSame(actual, wanted);
  if (Array.isArray(wanted)) {
    const list = actual as unknown[] | undefined;
    return list?.length === wanted.length && wanted.every((value, i) => memberMatches(list[i], value));
  }
  const condition = wanted as Record<string, unknown[]>;
  if (name === 'contentHtml') return htmlMatches(String(actual ?? ''), condition as Record<string, string[]>);
  const text = squeeze(String(actual ?? ''));
  const { anyOf, includes, contains = [], lacks = [], squash } = condition;
  if (anyOf) return anyOf.some((value) => matches(name, actual, value));
  if (includes)
    return includes.every((value) => (actual as unknown[] | undefined)?.some((member) => memberMatches(member, value)));
  if (squash) return squash.some((value) => String(value).replace(/\s/g, '') === text.replace(/\s/g, ''));
  return (
    contains.every((value) => text.includes(String(value))) && !lacks.some((value) => text.includes(String(value)))
  );
}

function memberMatches(actual: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return isSame(actual, String(wanted));
  return Object.entries(wanted).every(([key, value]) =>
    isSame((actual as Record<string, unknown>)?.[key], String(value)),
  );
}

/** Read as a browser reads it where there is one; else as text with tags. */
function htmlMatches(
  html: string,
  { text = [], has = [], hasNot = [], lacks = [] }: Record<string, string[]>,
): boolean {
  if (typeof DOMParser === 'undefined') {
    const bare = squeeze(html.replace(/<[^>]*>/g, ''));
    return text.every((value) => bare.includes(squeeze(value))) && !lacks.some((value) => html.includes(value));
  }
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const read = squeeze(body.textContent ?? '');
  return (
    text.every((value) => read.includes(squeeze(value))) &&
    has.every((selector) => body.querySelector(selector)) &&
    !hasNot.some((selector) => body.querySelector(selector)) &&
    !lacks.some((value) => html.includes(value))
  );
}
