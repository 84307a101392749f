import { TinArticleCard } from '../elements/article-card.js';
import { defineElement } from '../lib/define-element.js';

defineElement('tin-article-card', TinArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'tin-article-card': TinArticleCard;
  }
}

export { TinArticleCard };
export type { TinErrorEvent, TinLoadEvent, TinSelectEvent } from '../model/events.js';
