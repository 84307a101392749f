import { css, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { LightDomController } from '../controllers/light-dom-controller.js';
import { readJsonChild } from '../formats/dom-script.js';
import { closestAttribute } from '../lib/closest-attribute.js';
import { parseJsonAttribute } from '../lib/json-attribute.js';
import { numberAttribute } from '../lib/number-attribute.js';
import { version } from '../lib/version.js';
import { warnOnce } from '../lib/warn-once.js';
import { createSourceConfig } from '../model/create-source-config.js';
import type { FieldMap, Format } from '../model/source-config.js';
import { declareSource, registerSource, unregisterSource, type Source } from '../sources/registry.js';
import { PlainElement } from './plain-element.js';

/**
 * Declares a source of data: one that several widgets share by `source="id"`, or, between the tags of a widget, one for
 * that widget alone. It shows nothing.
 *
 * @element tin-source
 * @attr {string} id - The name by which widgets ask for it: `source="…"`. Within a widget it needs none.
 * @slot - A `<script type="application/json">` with the data themselves, instead of `src`.
 */
export class TinSource extends PlainElement {
  // Attributes are the page's: a framework that hydrates would find one that it does not know.
  static override styles = css`
    :host {
      display: none;
    }
  `;

  /** The kit's version. */
  static readonly version = version;

  /** URL of the data, relative to the page. */
  @property() src: string | undefined;
  /** Format of the data; `auto` by content type and content. */
  @property() format: Format | undefined;
  /** How to read foreign data, as JSON: field → path, or field → CSS selector with `format="html"`. */
  @property({ converter: { fromAttribute: (value) => parseJsonAttribute('map', value) } }) map: FieldMap | undefined;
  /** Seconds between refreshes; 0 never; at least 15. */
  @property({ converter: numberAttribute('refresh') }) refresh: number | undefined;
  /** Whether to send cookies: `omit`, `same-origin` (default) or `include`. */
  @property() credentials: RequestCredentials | undefined;
  /** A stream instead of polling: Server-Sent Events, or a WebSocket for `ws:` and `wss:`. */
  @property({ type: Boolean }) live = false;
  /** At most that many items. */
  @property({ converter: numberAttribute('limit') }) limit: number | undefined;
  /** Zone of dates that name none: an IANA name. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  readonly #lightDom = new LightDomController(this);
  #registered: { id: string; source: Source } | undefined;
  #json: { text: string; source: Source } | undefined;

  /** The element's own `id` is the name by which widgets ask for it. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#register(undefined);
  }

  protected override render(): undefined {
    return undefined;
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.isConnected) return;
    const source = this.#source();
    declareSource(this, source);
    this.#register(source);
  }

  #source(): Source | undefined {
    const { src, format, map, refresh, credentials, live, limit } = this;
    const timeZone = closestAttribute(this, 'time-zone');
    if (src) return createSourceConfig({ src, format, map, refresh, credentials, live, limit, timeZone });
    // The parser may be in the middle of it.
    const text = this.#lightDom.isParsed ? readJsonChild(this) : undefined;
    if (text === undefined) return undefined;
    // Another function would be another source.
    if (text !== this.#json?.text) this.#json = { text, source: () => Promise.resolve(text) };
    return this.#json.source;
  }

  #register(source: Source | undefined): void {
    const { id } = this;
    if (this.#registered) unregisterSource(this.#registered.id, this.#registered.source);
    this.#registered = undefined;
    if (!source) return;
    if (!id) {
      // Within a widget, or what is to become one.
      if (this.parentElement?.matches('[data-tin]') || this.parentElement?.localName.startsWith('tin-')) return;
      return warnOnce('<tin-source>: expected an id, by which widgets name it: <tin-source id="news" src="…">.');
    }
    registerSource(id, source);
    this.#registered = { id, source };
  }
}
