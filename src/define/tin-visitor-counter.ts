import { TinVisitorCounter } from '../elements/visitor-counter.js';
import { defineElement } from '../lib/define-element.js';

defineElement('tin-visitor-counter', TinVisitorCounter);

declare global {
  interface HTMLElementTagNameMap {
    'tin-visitor-counter': TinVisitorCounter;
  }
}

export { TinVisitorCounter };
export type { TinErrorEvent, TinLoadEvent } from '../model/events.js';
