import { findImage } from '../lib/html-image.js';
import { safeUrl } from '../lib/safe-url.js';
import type { ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { SourceConfig } from '../model/source-config.js';
import { cmsArticle, cmsArticles } from './cms-article.js';
import { decodedName } from './cms-fields.js';
import { readRecords } from './cms-records.js';
import { hasParameter, linkedPage, requestUrl, trimmedPath, type Parameter } from './cms-request.js';
import { isObject, pick, readJson, toText, type JsonObject } from './json-values.js';

/** Without it SharePoint answers in Atom. `nometadata` may leave the link to the next page out. */
const headers = { Accept: 'application/json;odata=minimalmetadata' };

/** All that SharePoint 2013 knows. */
const verbose = { Accept: 'application/json;odata=verbose' };

/**
 * List items of SharePoint
 * (https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest).
 */
export const sharepoint: FormatModule = {
  request,
  parseArticles(text, options) {
    const items = readRecords(text, 'SharePoint', findItems, options.map).map(cleaned).filter(isArticle);
    return cmsArticles(items, options, (item) => readItem(item, options));
  },
  nextPage(text, { baseUrl }) {
    const value = readJson(text, 'sharepoint');
    const reply = isObject(value) && isObject(value['d']) ? value['d'] : value;
    const next = isObject(reply) ? pick(reply, '__next', 'odata.nextLink', '@odata.nextLink') : '';
    return linkedPage(next, baseUrl);
  },
};

/** What is asked for: as much as SharePoint has, or what even its older versions give to anybody. */
interface Wish {
  /** Name of the library where a site has its news. */
  library: string;
  isNews: boolean;
  /** SharePoint 2013 finds lists by their titles only. */
  isByTitle?: boolean;
  fields: readonly Parameter[];
}

const modern: Wish = {
  library: 'SitePages',
  isNews: true,
  fields: [['$select', '*,FileRef,Author/Title'], ['$expand', 'Author']],
};

/** Who writes may be hidden from visitors. Pictures of publishing pages are told only as HTML. */
const classic: Wish = {
  library: 'Pages',
  isNews: false,
  fields: [['$select', '*,FileRef,FieldValuesAsHtml'], ['$expand', 'FieldValuesAsHtml']],
};

const oldest: Wish = { ...classic, isByTitle: true, fields: [['$select', '*,FileRef']] };

/** `config.src` may be the site (then of its news pages), a list or its page, `…/_api`, or the items themselves. */
function request({ src, limit }: SourceConfig): FormatRequest {
  const ask = (wish: Wish): string => requestUrl(src, (address) => complete(address, wish, Math.min(limit ?? 10, 5000)));
  return { url: ask(modern), headers, otherwise: { url: ask(classic), headers: verbose, otherwise: { url: ask(oldest), headers: verbose } } };
}

function complete(address: URL, { library, isNews, isByTitle, fields }: Wish, limit: number): Parameter[] {
  const path = trimmedPath(address).replace(/\/[^/]*\.aspx$/i, '');
  const [, root = path, api = ''] = /^(.*?)\/_api(?:\/(.*))?$/i.exec(path) ?? [];
  const [, site = root, list] = /^(.*?)(?:\/(Lists\/[^/]+).*|\/(?:SitePages|Pages|_layouts)(?:\/.*)?)$/i.exec(root) ?? [];
  const isSite = /^(?:web)?$/i.test(api);
  const isList = /^web\/(?:lists|getlist)\b.*\)$/i.test(api) && !/\/items\b/i.test(api);
  // By address, where that is known: what a list is called depends on the site's language.
  const folder = list ?? library;
  const found = isByTitle ? `lists/getbytitle('${folder.replace('Lists/', '')}')` : `GetList('${site}/${folder}')`;
  const endpoint = isSite ? `web/${found}/items` : isList ? `${api}/items` : api;
  address.pathname = `${site}/_api/${endpoint}`;
  const own = hasParameter(address, '$select') || hasParameter(address, '$expand') ? [] : fields;
  if (/\/items\(\d+\)/.test(address.pathname)) return [...own];
  const isNewsPages = isNews && /(?:getbytitle\('Site(?:%20| )Pages'\)|\/SitePages'\))/i.test(address.pathname);
  // Long lists can be sorted by what is indexed only. `$skip` is ignored for list items: further pages are reached by the link that the reply names.
  return [
    ...own,
    ['$filter', isNewsPages ? 'PromotedState eq 2' : undefined],
    ['$orderby', isNewsPages ? 'FirstPublishedDate desc' : 'Id desc'],
    ['$top', limit],
  ];
}

function findItems(value: unknown): unknown {
  if (!isObject(value)) return value;
  const reply = value['d'] ?? value;
  return isObject(reply) ? (pick(reply, 'results', 'value') ?? (pick(reply, 'Id', 'ID') ? reply : undefined)) : reply;
}

/** An item without what verbose OData wraps around values, under the names that people gave its columns too. */
function cleaned(item: JsonObject): JsonObject {
  // What only its HTML tells stands behind what the item says itself.
  const html = isObject(item['FieldValuesAsHtml']) ? item['FieldValuesAsHtml'] : {};
  const entries = Object.entries({ ...html, ...withoutEmpty(item) }).map(([key, value]) => [key, plainValue(value)] as const);
  return Object.fromEntries([...entries.map(([key, value]) => [decodedName(key), value]), ...entries]);
}

function withoutEmpty(item: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return withoutWrapper(value);
  if (!isObject(value)) return value;
  if ('__deferred' in value) return undefined;
  return Array.isArray(value['results']) ? value['results'] : value;
}

/** Rich text stands in a `<div class="ExternalClass…">`, whose class means something to SharePoint's own pages only. */
function withoutWrapper(text: string): string {
  const html = text.trim();
  const start = /^<div class="?ExternalClass[^>]*>/i.exec(html)?.[0];
  return start && html.endsWith('</div>') ? html.slice(start.length, -6).trim() : text;
}

/** No folder, no page that becomes news only when it is published, nothing that waits for approval. */
function isArticle(item: JsonObject): boolean {
  const approval = item['OData__ModerationStatus'];
  return item['FileSystemObjectType'] !== 1 && item['PromotedState'] !== 1 && (approval == null || approval === 0);
}

function readItem(item: JsonObject, options: ParseOptions): ReturnType<typeof cmsArticle> {
  const id = toText(pick(item, 'Id', 'ID'));
  const path = toText(item['FileRef']);
  const folder = path.slice(0, path.lastIndexOf('/'));
  // An item that is no file has a number for a name (`5_.000`): its page is the list's form.
  const page = /_\.000$/.test(path) ? `${folder}/DispForm.aspx?ID=${id}` : path;
  return cmsArticle(item, options, {
    image: (value) => readImage(value, `${folder}/Attachments/${id}/`),
    // A file in a library may have no title. What describes a publishing page stands in a column of that name.
    otherwise: { url: page, summary: toText(item['Comments']), title: page === path ? path.replace(/.*\/|\.\w+$/g, '') : '' },
  });
}

/** An image column is JSON in a text, a Hyperlink or Picture column `{Url}`, a publishing column an `<img>`. */
function readImage(value: unknown, attachments: string): Partial<ArticleImage> | undefined {
  if (isObject(value)) {
    const description = toText(value['Description']);
    return { src: toText(pick(value, 'Url', 'url')), alt: safeUrl(description) ? '' : description };
  }
  const text = toText(value);
  if (/^\s*</.test(text)) return findImage(text);
  if (!text.startsWith('{')) return { src: text };
  const file = readJson(text, 'sharepoint') as JsonObject;
  const path = toText(file['serverRelativeUrl']);
  // Newer columns keep the picture as an attachment of the item and tell only its name.
  const src = path ? toText(file['serverUrl']) + path : attachments + encodeURIComponent(toText(file['fileName']));
  return pick(file, 'serverRelativeUrl', 'fileName') ? { src: src.replace(/ /g, '%20') } : undefined;
}
