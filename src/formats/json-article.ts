import { findImage } from '../lib/html-image.js';
import { unescapedHtml } from '../lib/html-text.js';
import { safeUrl } from '../lib/safe-url.js';
import type { Article } from '../model/article.js';
import { createArticle } from '../model/create-article.js';
import type { ParseOptions } from '../model/format-module.js';
import {
  pick,
  toAttachments,
  toAuthors,
  toDate,
  toImage,
  toSummary,
  toTags,
  toText,
  toTitle,
  type JsonObject,
} from './json-values.js';

/**
 * An article of an object with the fields of the model or of JSON Feed, in camelCase or with underscores.
 * @param isOfCms Whether the first picture of the text stands in for one that editors did not choose.
 */
export function articleOf(
  item: JsonObject,
  { baseUrl, timeZone }: ParseOptions,
  defaults: JsonObject = {},
  isOfCms = false,
): Article | undefined {
  const attachments = toAttachments(item['attachments']);
  const images = [item['image'], pick(item, 'bannerImage', 'banner_image')].map(toImage);
  const picture = attachments.find(({ mimeType = '' }) => mimeType.startsWith('image/'));
  const authors = [pick(item, 'authors'), pick(item, 'author'), pick(defaults, 'authors', 'author')].map(toAuthors);
  const text = toText(pick(item, 'contentText', 'content_text'));
  const contentHtml = unescapedHtml(toText(pick(item, 'contentHtml', 'content_html'))) || escapeText(text);
  return createArticle(
    {
      id: toText(item['id']),
      url: [item['url'], pick(item, 'externalUrl', 'external_url')]
        .map((url) => toText(url))
        .find((url) => safeUrl(url, baseUrl)),
      title: toTitle(item['title']),
      summary: toSummary(item['summary']),
      contentHtml,
      image: images.find((image) => safeUrl(image?.src, baseUrl)) ?? (picture && { src: picture.url }) ?? (isOfCms ? findImage(contentHtml) : undefined),
      datePublished: toDate(pick(item, 'datePublished', 'date_published'), timeZone),
      dateModified: toDate(pick(item, 'dateModified', 'date_modified'), timeZone),
      authors: authors.find((list) => list.some(({ name }) => name)) ?? [],
      tags: toTags(item['tags']),
      language: toText(pick(item, 'language')) || toText(pick(defaults, 'language')),
      attachments,
    },
    baseUrl,
  );
}

function escapeText(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped && `<p>${escaped.replace(/\n\s*\n/g, '</p><p>').replace(/\n/g, '<br>')}</p>`;
}
