import type { CSSResult } from 'lit';
import { LanguageController } from '../controllers/language-controller.js';
import { version } from '../lib/version.js';
import { PlainElement } from './plain-element.js';

/** What all elements of the kit share: language and time zone of their place, CSS states. */
export abstract class TinElement extends PlainElement {
  /** The kit's version. */
  static readonly version = version;

  protected readonly language = new LanguageController(this);
  readonly #internals = this.attachInternals?.();
  #state = '';

  /** A shadow root loses its style sheets on the way to another document, be it that of a template, and back. */
  adoptedCallback(): void {
    const { CSSStyleSheet: Sheet } = (this.ownerDocument.defaultView ?? {}) as Partial<typeof globalThis>;
    if (!Sheet || !this.hasUpdated) return;
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = (this.constructor as typeof PlainElement).elementStyles.map((style) => {
      const sheet = new Sheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  /** Shows `state` to style sheets as `:state(…)`, the one before no longer. */
  protected setState(state: string): void {
    if (state === this.#state) return;
    try {
      this.#internals?.states.delete(this.#state);
      this.#internals?.states.add(state);
    } catch {
      // Engines before the custom state set: the looks do without.
    }
    this.#state = state;
  }
}
