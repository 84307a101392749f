import { LitElement } from 'lit';
import { LanguageController } from '../controllers/language-controller.js';
import { version } from '../lib/version.js';

/** What all elements of the kit share: language and time zone of their place, CSS states. */
export abstract class TinElement extends LitElement {
  /** The kit's version. */
  static readonly version = version;

  protected readonly language = new LanguageController(this);
  readonly #internals = this.attachInternals?.();
  #state = '';

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
