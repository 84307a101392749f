import { TinArticleGrid } from '../elements/article-grid.js';
import { defineElement } from '../lib/define-element.js';

defineElement('tin-article-grid', TinArticleGrid);

declare global {
  interface HTMLElementTagNameMap {
    'tin-article-grid': TinArticleGrid;
  }
}

export { TinArticleGrid };
export type { TinErrorEvent, TinLoadEvent, TinSelectEvent } from '../model/events.js';
