import { html, nothing } from 'lit';
import type { DateStyle } from '../locale/dates.js';
import type { Article } from '../model/article.js';
import { renderDate, type Place } from './article-date.js';
import { flat } from './flat.js';
import { headlineText } from './headline-text.js';

export interface HeadlineOptions {
  dateStyle: DateStyle;
  place: Place;
  /** The word of the "new" badge; nothing for none. */
  badge?: string | undefined;
}

/** One line of a list of news: linked headline, badge, date. */
export function renderHeadlineItem(article: Article, options: HeadlineOptions): unknown {
  const { url, datePublished } = article;
  const { dateStyle, place, badge } = options;
  const text = headlineText(article);
  return flat`
    <li part="item">
      ${url ? html`<a part="link" href=${url}>${text}</a>` : html`<span part="link">${text}</span>`} <span class="details">${badge ? html`<span part="badge">${badge}</span>` : nothing} ${renderDate(datePublished, dateStyle, place)}</span>
    </li>
  `;
}
