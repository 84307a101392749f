import { adoptStyles, type CSSResult, type PropertyValues } from 'lit';
import { firstTurns } from '../controllers/first-turns.js';
import { hydration } from '../controllers/hydration.js';
import { LanguageController } from '../controllers/language-controller.js';
import { hasLayout, rememberLayout, takeLayout } from '../lib/old-layout.js';
import { version } from '../lib/version.js';
import { PlainElement } from './plain-element.js';
import { isServer } from '../lib/is-server.js';

/**
 * What all elements of the kit share: language and time zone of their place, CSS states, tokens.
 *
 * @attr {string} lang - Language, a BCP 47 tag; default: the nearest ancestor's, then `vi`.
 * @attr {string} time-zone - Time zone, an IANA name or an offset as `+07:00`; default: the nearest ancestor's, then `Asia/Ho_Chi_Minh`.
 * @cssprop --tin-font - Font family; default: the page's.
 * @cssprop --tin-font-size - Size of the text; default: the page's.
 * @cssprop [--tin-line-height=1.5] - Line height of the text; not under 1.4, or Vietnamese diacritics touch.
 * @cssprop --tin-color-text - Colour of the text; default: the page's.
 * @cssprop --tin-color-muted - Colour of dates and notes, and of the borders of fields; default: the text's, lighter.
 * @cssprop --tin-color-accent - Colour of what stands out: headings' lines, links under the pointer, badges.
 * @cssprop --tin-color-on-accent - Colour of text on the accent.
 * @cssprop --tin-color-surface - Ground of cards and panels; default: none.
 * @cssprop --tin-color-subtle - Ground of what is set off slightly; default: the text's colour at 8 %.
 * @cssprop --tin-color-border - Colour of lines; default: the text's colour at 18 %.
 * @cssprop [--tin-radius=6px] - Radius of corners.
 * @cssprop [--tin-space=0.75em] - The unit of gaps.
 * @cssprop [--tin-heading-size=1.15em] - Size of a widget's heading.
 */
export abstract class TinElement extends PlainElement {
  /** The kit's version. */
  static readonly version = version;

  protected readonly language = new LanguageController(this);
  readonly #internals = this.attachInternals?.();
  #state = '';
  #served: ShadowRoot | undefined;
  #mayTakeOver = false;
  /** Where what the page printed is seen until the first update. */
  #slot: HTMLSlotElement | undefined;

  /** Time zone in which dates are shown: from the nearest ancestor that has the attribute `time-zone`. Setting it sets the element's own. */
  get timeZone(): string {
    return this.language.timeZone;
  }

  set timeZone(timeZone: string | null | undefined) {
    if (timeZone) this.setAttribute('time-zone', timeZone);
    else this.removeAttribute('time-zone');
  }

  /** The parser gives a tag its prerendered tree only where there is none yet: until it is past that, none is made. */
  override connectedCallback(): void {
    const isComing = document.readyState === 'loading' && !this.firstChild && this.hasAttribute('prerendered');
    if (isComing) setTimeout(() => this.isConnected && this.connectedCallback());
    else super.connectedCallback();
  }

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

  /** What a server rendered, or the page printed, stays where it is until there is something to take its place. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = this.shadowRoot;
    if (isServer) return super.createRenderRoot();
    if (!served?.firstChild) {
      const root = super.createRenderRoot();
      // Scripts print and measure what they have just put on the page: the first update comes after them.
      // Of a thousand cards with nothing between their tags, and nothing to come, each would make one for nothing.
      if (this.firstChild || document.readyState === 'loading') root.append((this.#slot = document.createElement('slot')));
      return root;
    }
    this.#served = served;
    adoptStyles(served, (this.constructor as typeof PlainElement).elementStyles);
    // Without it what the server rendered is replaced.
    const hydrate = (): Promise<void> => firstTurns.take(() => this.#takeOver());
    hydration.load().then(hydrate, hydrate);
    return served;
  }

  async #takeOver(): Promise<void> {
    this.#mayTakeOver = true;
    this.requestUpdate();
    await super.getUpdateComplete().catch(() => undefined);
  }

  /** Whether what a server rendered stands there still. */
  protected get isServed(): boolean {
    return this.#served !== undefined;
  }

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return !this.isServed || this.#mayTakeOver;
  }

  protected override update(changed: PropertyValues): void {
    const served = this.#served;
    if (served) {
      this.#served = undefined;
      // Nothing changes: there is no place to keep.
      if (hydration.value?.adoptServedTree(this.render(), served, this.renderOptions)) takeLayout(this);
      else {
        if (!hasLayout(this)) rememberLayout([this]);
        served.replaceChildren();
        this.renderOptions.renderBefore = null;
      }
      // They are adopted now.
      for (const child of [...served.children]) if (child.localName === 'style') child.remove();
    }
    super.update(changed);
    // Where nothing can be rendered (Trusted Types that do not name the kit's policy), the page's own markup stays.
    this.#slot?.remove();
    // Old polyfills of `remove` fail where there is nothing to remove it from.
    this.#slot = undefined;
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
