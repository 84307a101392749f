import { TinSource } from '../elements/source.js';
import { defineElement } from '../lib/define-element.js';

defineElement('tin-source', TinSource);

declare global {
  interface HTMLElementTagNameMap {
    'tin-source': TinSource;
  }
}

export { TinSource };
