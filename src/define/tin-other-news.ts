import { TinOtherNews } from '../elements/other-news.js';
import { defineElement } from '../lib/define-element.js';

defineElement('tin-other-news', TinOtherNews);

declare global {
  interface HTMLElementTagNameMap {
    'tin-other-news': TinOtherNews;
  }
}

export { TinOtherNews };
export type { TinErrorEvent, TinLoadEvent, TinSelectEvent } from '../model/events.js';
