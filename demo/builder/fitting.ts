import type { Content } from './examine.js';
import { mapText, type Widget } from './snippets.js';
import { optionNames, type BuilderState } from './state.js';
import type { Bilingual } from '../site/bilingual.js';
import type { Way } from '../site/retrieve.js';
import type { FieldMap } from '../../src/index.js';

/** The elements that can show something, the likeliest first. */
export function fittingTags(content: Content): readonly string[] {
  if (content.kind === 'articles') {
    const hasBody = content.articles.some(({ contentHtml }) => contentHtml.length > 200);
    return ['tin-other-news', 'tin-article-grid', 'tin-article-card', ...(hasBody ? ['tin-article'] : []), 'tin-links-panel'];
  }
  return content.kind === 'links' ? ['tin-links-panel', 'tin-other-news'] : content.kind === 'stats' ? ['tin-visitor-counter'] : [];
}

export const tagNames: Readonly<Record<string, Bilingual>> = {
  'tin-other-news': ['Các tin khác', 'Other news'],
  'tin-article-grid': ['Lưới tin', 'Cards'],
  'tin-article-card': ['Một tin', 'One card'],
  'tin-article': ['Toàn văn một tin', 'One whole article'],
  'tin-links-panel': ['Liên kết website', 'Links'],
  'tin-visitor-counter': ['Thống kê truy cập', 'Visitor counter'],
};

/** The widget as the page will have it, with the source as it has to be asked there. */
export function toWidget(tag: string, state: Pick<BuilderState, 'src' | 'options' | 'relay'>, source: { format: string; map?: FieldMap; way: Way; has: ReadonlySet<string> }): Widget {
  const { src, options, relay } = state;
  const address = source.way === 'relay' ? `${relay}${relay.includes('?') ? '&' : '?'}url=${encodeURIComponent(src)}` : src;
  const set = optionNames.flatMap((name): Widget['attributes'] => {
    const value = options[name];
    // An empty heading means none; empty elsewhere is the default.
    return value !== undefined && source.has.has(name) && (value || name === 'heading') ? [[name, value]] : [];
  });
  return { tag, attributes: [['src', address], ...(source.format ? [['format', source.format] as const] : []), ...(source.map ? [['map', mapText(source.map)] as const] : []), ...set] };
}
