import { html, nothing } from 'lit';
import { secureUrl } from '../lib/secure-url.js';
import type { DateStyle } from '../locale/dates.js';
import type { Article, ArticleImage } from '../model/article.js';
import { renderDate, type Place } from './article-date.js';
import { Fixed, flat } from './flat.js';
import { headlineText } from './headline-text.js';
import { renderHeading } from './heading.js';

export type CardLayout = 'vertical' | 'horizontal' | 'overlay' | 'headline';
export const cardLayouts = 'vertical horizontal overlay headline';

const layouts = new Map(cardLayouts.split(' ').map((name) => [name, new Fixed(name)]));
const eager = new Fixed('eager');
/** The one large picture at the head of a page. */
const foremost = new Fixed('eager fetchpriority=high');
const lazy = new Fixed('lazy');
const empty = new Fixed('""');

export interface CardOptions {
  layout: CardLayout;
  /** Level of the headline, 2–6. */
  level: number;
  dateStyle: DateStyle;
  place: Place;
  /** A word above the headline. */
  label?: string | undefined;
  /** Leaves no room for a picture where the whole list has none. */
  isTextOnly?: boolean;
  /** Of the first card above the fold: its picture is not left for later. */
  isEager?: boolean;
}

/** One article as a card: one link, the whole card clickable (see `SelectController`). */
export function renderCard(article: Article, { layout, level, dateStyle, place, label, isTextOnly, isEager }: CardOptions): unknown {
  const { title, url, summary, image, datePublished } = article;
  return flat`
    <article part="card" class=${layouts.get(layout) ?? layout}>
      ${layout === 'headline' || isTextOnly ? nothing : renderMedia(image, title, isEager ? (layout === 'overlay' ? foremost : eager) : lazy)}
      <div part="content">
        ${label ? html`<p part="label">${label}</p>` : nothing}
        ${renderHeadline(headlineText(article), url, level)}
        ${summary && title && layout !== 'headline' ? html`<p part="summary">${summary}</p>` : nothing}
        ${renderDate(datePublished, dateStyle, place)}
      </div>
    </article>
  `;
}

/** A card's room while its data are on their way. */
export function renderCardPlaceholder(layout: CardLayout): unknown {
  return html`
    <div part="card" class="${layout} placeholder" aria-hidden="true">
      ${layout === 'headline' ? nothing : html`<div part="media"></div>`}
      <div part="content">
        <p part="headline"><span part="skeleton">Tin tức đang được tải về từ cổng thông tin</span></p>
        ${layout === 'headline' ? nothing : html`<p part="summary"><span part="skeleton">Nội dung bài viết đang được tải về từ cổng thông tin.</span></p>`}
        <span part="date"><span part="skeleton">00/00/0000</span></span>
      </div>
    </div>
  `;
}

function renderHeadline(title: string, url: string, level: number): unknown {
  return renderHeading('headline', url ? html`<a part="link" href=${url}>${title}</a>` : title, level);
}

function renderMedia(image: ArticleImage | undefined, title: string, loading: Fixed): unknown {
  if (!image) return html`<div part="media" data-missing></div>`;
  const { src, srcset, alt, width, height } = image;
  return flat`
    <div part="media">
      <img
        part="image"
        src=${secureUrl(src)}
        srcset=${srcset ? secureUrl(srcset) : nothing}
        sizes=${srcset ? '(min-width: 60em) 30vw, 100vw' : nothing}
        alt=${alt === title ? empty : alt || empty}
        width=${width ?? nothing}
        height=${height ?? nothing}
        loading=${loading}
        decoding="async"
      />
    </div>
  `;
}
