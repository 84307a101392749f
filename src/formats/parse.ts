import { withoutControls } from '../lib/controls.js';
import { isLarge } from '../lib/large-text.js';
import { serviceText } from '../lib/service-text.js';
import { Stretch } from '../lib/stretch.js';
import type { Article } from '../model/article.js';
import { createLink } from '../model/create-link.js';
import type { FormatModule, ParseOptions } from '../model/format-module.js';
import type { SiteLink } from '../model/site-link.js';
import type { Format } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import type { VisitorStats } from '../model/visitor-stats.js';
import { describeContent, detectFormat } from './detect.js';
import { loadFormat } from './load-format.js';
import { formatName } from './registry.js';
import { bare } from '../lib/bare.js';
import type { Optional } from '../lib/optional.js';

/** How to read a text. */
export type ParseTextOptions = Optional<ParseOptions> & {
  /** Default `auto`: by content type and content. */
  format?: Format | undefined;
};

/**
 * The articles of a feed or of any other source.
 * @throws SourceError (as a rejection) for what is no feed at all; a damaged feed gives every item that can be saved.
 */
export async function parseArticles(text: string, options: ParseTextOptions & { baseUrl: string }): Promise<Article[]> {
  return read(text, options, 'articles', async (format, clean, settings) => {
    if (format.parseArticles) return format.parseArticles(clean, settings);
    const article = await format.parseArticle?.(clean, settings);
    return article && [article];
  });
}

/** One whole article: of a list, the first. */
export async function parseArticle(
  text: string,
  options: ParseTextOptions & { baseUrl: string },
): Promise<Article | undefined> {
  return read(text, options, 'an article', async (format, clean, settings) =>
    format.parseArticle ? [await format.parseArticle(clean, settings)] : format.parseArticles?.(clean, settings),
  ).then(([article]) => article);
}

/** Links to other sites; of a feed, its articles as links. */
export async function parseLinks(text: string, options: ParseTextOptions & { baseUrl: string }): Promise<SiteLink[]> {
  return read(text, options, 'links', async (format, clean, settings) => {
    if (format.parseLinks) return format.parseLinks(clean, settings);
    const articles = await format.parseArticles?.(clean, settings);
    return articles?.flatMap(
      ({ url, title, image, summary }) => createLink({ url, title, image: image?.src, description: summary }, options.baseUrl) ?? [],
    );
  });
}

/** The figures of a visitor counter. */
export async function parseVisitorStats(text: string, options: ParseTextOptions = {}): Promise<VisitorStats> {
  return read(text, options, 'visitor figures', (format, clean, settings) =>
    format.parseVisitorStats?.(clean, settings),
  );
}

async function read<T>(
  raw: string,
  given: ParseTextOptions,
  what: string,
  parse: (format: FormatModule, text: string, options: ParseOptions) => T | undefined | Promise<T | undefined>,
): Promise<T> {
  // It took its time to come from bytes.
  if (isLarge(raw)) await new Stretch().rest();
  const text = serviceText(withoutControls(raw));
  const { format, ...rest } = bare(given);
  const options: ParseOptions = bare({ baseUrl: 'http://localhost/', ...rest });
  const url = given.baseUrl;
  const name =
    formatName(format) ?? detectFormat(text, options.contentType, !!options.map, what === 'visitor figures');
  if (!name) {
    throw new SourceError(`expected RSS, Atom or JSON but got ${describeContent(text, options.contentType)}`, {
      url,
      hint: 'Look whether src is the address of the feed itself. A page without a feed is read with format="html" and a map.',
    });
  }
  const module = await loadFormat(name, url);
  try {
    const result = await parse(module, text, options);
    if (result !== undefined) return result;
  } catch (error) {
    if (error instanceof SourceError && error.url) throw error;
    const { message, hint = await hintOf(name) } = error as SourceError;
    throw new SourceError(message, { url, format: name, hint, cause: error });
  }
  throw new SourceError(`expected ${what} but format="${name}" has none`, {
    url,
    format: name,
    hint: 'Use another format for this element.',
  });
}

/** What is to be switched on at the CMS of that format; nothing where the file cannot be had. */
async function hintOf(format: string): Promise<string | undefined> {
  try {
    return (await import('./cms-hints.js')).hints.get(format);
  } catch {
    return undefined;
  }
}
