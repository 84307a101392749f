import { hash } from '../lib/hash.js';
import { absoluteUrls } from '../lib/html-urls.js';
import type { Optional } from '../lib/optional.js';
import { composed, plainText } from '../lib/plain-text.js';
import { safeUrl } from '../lib/safe-url.js';
import type { Article, ArticleImage, Attachment, Author } from './article.js';

/** What a format found, before it is made valid: text is plain already, URLs may be relative or unsafe. */
export type ArticleDraft = Optional<Omit<Article, 'image' | 'attachments'>> & {
  image?: Partial<ArticleImage> | undefined;
  attachments?: Partial<Attachment>[] | undefined;
};

/** What a draft leaves out is this, not what a page's script gave all objects; `bare` would make each a slow dictionary. */
const nothing: Record<keyof ArticleDraft, undefined> = {
  id: undefined,
  url: undefined,
  title: undefined,
  summary: undefined,
  contentHtml: undefined,
  image: undefined,
  datePublished: undefined,
  dateModified: undefined,
  authors: undefined,
  tags: undefined,
  language: undefined,
  attachments: undefined,
};

/**
 * Makes a valid article of what a format found: text in NFC, URLs absolute and safe, unusable parts left out.
 * Nothing comes of a draft that has neither a title nor an address nor content.
 */
export function createArticle(found: ArticleDraft, baseUrl: string): Article | undefined {
  const draft: ArticleDraft = { ...nothing, ...found };
  const url = safeUrl(draft.url, baseUrl);
  const title = plainText(draft.title);
  const summary = plainText(draft.summary);
  const contentHtml = draft.contentHtml ? absoluteUrls(composed(draft.contentHtml), baseUrl) : '';
  if (!url && !title && !summary && !contentHtml.trim()) return undefined;

  const datePublished = validDate(draft.datePublished);
  const dateModified = validDate(draft.dateModified);
  const language = languageTag(draft.language);
  const image = createImage(draft.image, baseUrl);
  const attachments = draft.attachments?.flatMap((attachment) => createAttachment(attachment, baseUrl));
  const article: Article = {
    id: plainText(draft.id) || url || hash(`${title}\n${datePublished?.toISOString() ?? ''}\n${summary}`),
    url,
    title,
    summary,
    contentHtml,
    authors: createAuthors(draft.authors, baseUrl),
    tags: draft.tags?.length ? [...new Set(draft.tags.map(plainText).filter(Boolean))] : [],
  };
  // One by one: to spread what there is takes longer, and a list may have thousands.
  if (image) article.image = image;
  if (datePublished) article.datePublished = datePublished;
  if (dateModified) article.dateModified = dateModified;
  if (language) article.language = language;
  if (attachments?.length) article.attachments = attachments;
  return article;
}

function createImage(image: Partial<ArticleImage> | undefined, baseUrl: string): ArticleImage | undefined {
  const src = safeUrl(image?.src, baseUrl);
  if (!image || !src) return undefined;
  const created: ArticleImage = { src, alt: plainText(image.alt) };
  const caption = plainText(image.caption);
  const srcset = safeSrcset(image.srcset, baseUrl);
  if (caption) created.caption = caption;
  if (isPositive(image.width)) created.width = image.width;
  if (isPositive(image.height)) created.height = image.height;
  if (srcset) created.srcset = srcset;
  return created;
}

/** The candidates of a `srcset` whose addresses are safe, absolute. */
function safeSrcset(srcset: string | undefined, baseUrl: string): string {
  if (!srcset) return '';
  const candidates = srcset.split(/,\s+|,(?=https?:|\/)/).map((candidate) => {
    const [address, descriptor = ''] = candidate.trim().split(/\s+/);
    const url = safeUrl(address, baseUrl);
    return url && /^(?:|\d+(?:\.\d+)?[wx])$/.test(descriptor) ? `${url} ${descriptor}`.trim() : '';
  });
  return candidates.filter(Boolean).join(', ');
}

function createAuthors(authors: Author[] | undefined, baseUrl: string): Author[] {
  if (!authors?.length) return [];
  const byName = new Map<string, Author>();
  for (const author of authors) {
    const name = plainText(author.name);
    const url = safeUrl(author.url, baseUrl);
    if (name && !byName.has(name)) byName.set(name, { name, ...(url && { url }) });
  }
  return [...byName.values()];
}

function createAttachment(attachment: Partial<Attachment>, baseUrl: string): Attachment[] {
  const url = safeUrl(attachment.url, baseUrl);
  if (!url) return [];
  const title = plainText(attachment.title);
  const mimeType = plainText(attachment.mimeType);
  return [
    {
      url,
      ...(mimeType && { mimeType }),
      ...(title && { title }),
      ...(isPositive(attachment.sizeInBytes) && { sizeInBytes: attachment.sizeInBytes }),
    },
  ];
}

/** What has the form of a BCP 47 tag; `vi_VN` is one that programs write. */
function languageTag(language: string | undefined): string {
  if (!language) return '';
  const tag = language.trim().replace(/_/g, '-');
  return /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : '';
}

/** Scripts and the browser's store may have dates as texts, or objects of other libraries. */
function validDate(given: Date | string | number | undefined): Date | undefined {
  if (!given) return undefined;
  const date = given instanceof Date ? given : new Date(given);
  return Number.isFinite(date.getTime()) ? date : undefined;
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0;
}
