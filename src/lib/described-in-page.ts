import { pageKey } from './same-page.js';
import { pageAddress } from './share-link.js';

/** What is asked of an article to tell whether it is the one that is described. */
export interface Described {
  url: string;
  title: string;
}

const articleType = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|Report)$/;
const microdata = '[itemscope]:is([itemtype$="Article"], [itemtype$="BlogPosting"])';

/** Whether the page's own metadata, JSON-LD or microdata, describe the article. */
export function describedInPage({ url, title }: Described): boolean {
  const page = pageKey(url || pageAddress());
  const isSame = (headline: string, address: string): boolean =>
    (headline !== '' && folded(headline) === folded(title)) || (address !== '' && pageKey(address, document.baseURI) === page);
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(articlesOf);
  return (
    nodes.some((node) => {
      const [headline, address] = [textOf(node['headline'] ?? node['name']), textOf(node['mainEntityOfPage'] ?? node['url'])];
      // What says nothing of its own is about the page that it is in.
      return isSame(headline, address) || (!headline && !address);
    }) ||
    [...document.querySelectorAll(microdata)].some((item) =>
      isSame(propertyOf(item, '[itemprop~="headline"], [itemprop~="name"]'), propertyOf(item, '[itemprop~="mainEntityOfPage"], [itemprop~="url"]')),
    )
  );
}

type JsonNode = Readonly<Record<string, unknown>>;

/** The articles that a script describes; those that it only lists or mentions are others'. */
function articlesOf(script: Element): JsonNode[] {
  let root: unknown;
  try {
    root = JSON.parse(script.textContent ?? '');
  } catch {
    // Search engines do not understand it either.
    return [];
  }
  const articles: JsonNode[] = [];
  const rest = [root];
  while (rest.length) {
    const value = rest.pop();
    if (value === null || typeof value !== 'object') continue;
    if (Array.isArray(value)) {
      for (const each of value) rest.push(each);
      continue;
    }
    const { '@type': type, '@graph': graph, mainEntity } = value as JsonNode;
    rest.push(graph, mainEntity);
    if ([type].flat().some((name) => typeof name === 'string' && articleType.test(name))) articles.push(value as JsonNode);
  }
  return articles;
}

/** A text, or that by which a node is named: `{"@id": "https://…"}`. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' && '@id' in value ? textOf(value['@id']) : '';
}

function propertyOf(item: Element, selector: string): string {
  const property = item.querySelector(selector);
  return property?.getAttribute('content') ?? property?.getAttribute('href') ?? property?.getAttribute('itemid') ?? property?.textContent ?? '';
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
