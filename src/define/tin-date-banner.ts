import { TinDateBanner } from '../elements/date-banner.js';
import { defineElement } from '../lib/define-element.js';

defineElement('tin-date-banner', TinDateBanner);

declare global {
  interface HTMLElementTagNameMap {
    'tin-date-banner': TinDateBanner;
  }
}

export { TinDateBanner };
