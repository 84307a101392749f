import { TinArticle } from '../elements/article.js';
import { defineElement } from '../lib/define-element.js';

defineElement('tin-article', TinArticle);

declare global {
  interface HTMLElementTagNameMap {
    'tin-article': TinArticle;
  }
}

export { TinArticle };
export type { TinErrorEvent, TinLoadEvent } from '../model/events.js';
