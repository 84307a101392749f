import { html, nothing } from 'lit';
import type { Words } from '../locale/words.js';
import type { PagingView } from '../model/paging-view.js';

/** What leads to further items. */
export function renderPaging({ more, hasMore, isLoading, hasFailed, page, pageCount, onNext, onPrevious }: PagingView, words: Words): unknown {
  const message = html`<span part="paging-message" role="status">${isLoading ? words.loading : hasFailed ? words.moreFailed : nothing}</span>`;
  if (more === 'pages') {
    if (pageCount < 2) return nothing;
    return html`
      <nav part="paging" aria-label=${words.page(page, pageCount)}>
        <button part="previous" type="button" ?disabled=${page === 1} @click=${onPrevious}>${words.previousPage}</button>
        <span part="page" role="status">${words.page(page, pageCount)}</span>
        <button part="next" type="button" ?disabled=${!hasMore} @click=${onNext}>${words.nextPage}</button>
        ${message}
      </nav>
    `;
  }
  if (more === 'none' || !hasMore) return nothing;
  // The button is there for scrolling too: for keyboards, and where nothing scrolls.
  return html`<div part="paging"><button part="more" type="button" @click=${onNext}>${words.more}</button>${message}</div>`;
}
