import { TinLinksPanel } from '../elements/links-panel.js';
import { defineElement } from '../lib/define-element.js';

defineElement('tin-links-panel', TinLinksPanel);

declare global {
  interface HTMLElementTagNameMap {
    'tin-links-panel': TinLinksPanel;
  }
}

export { TinLinksPanel };
export type { TinErrorEvent, TinLoadEvent, TinSelectEvent } from '../model/events.js';
