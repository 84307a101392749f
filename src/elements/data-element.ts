import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BoxController } from '../controllers/box-controller.js';
import type { Tick } from '../controllers/clock.js';
import { ClockController } from '../controllers/clock-controller.js';
import { answerTurns, firstTurns } from '../controllers/first-turns.js';
import { hydration, wake } from '../controllers/hydration.js';
import { LightDomController } from '../controllers/light-dom-controller.js';
import { readers } from '../controllers/readers.js';
import { SourceController, type SourceOptions, type Status } from '../controllers/source-controller.js';
import { parseJsonAttribute } from '../lib/json-attribute.js';
import { numberAttribute } from '../lib/number-attribute.js';
import { configuration } from '../lib/configuration.js';
import { countOf } from '../lib/count-of.js';
import { hasLayout, rememberLayout } from '../lib/old-layout.js';
import { placeOf } from '../lib/place-of.js';
import { formatDateAs, type DateStyle } from '../locale/dates.js';
import { loadWords, wordsOf } from '../locale/languages.js';
import type { Words } from '../locale/words.js';
import type { FieldMap, Format } from '../model/source-config.js';
import type { DataKind, DataKinds } from '../sources/data-kinds.js';
import type { Place } from '../templates/article-date.js';
import { renderHeading } from '../templates/heading.js';
import { renderMessage } from '../templates/message.js';
import { TinElement } from './tin-element.js';
import { bare } from '../lib/bare.js';
import { isServer } from '../lib/is-server.js';
import { takeOwn } from '../lib/take-own.js';

/** Those whose markup is to be read. */
const unread = new Set<Element>();

/** Properties with accessors of their own: the others Lit takes over itself. */
const accessors = ['article', 'articles', 'links', 'stats', 'timeZone'];

type OldHeading = ReturnType<NonNullable<typeof readers.value>['heading']>;

/**
 * What the data-driven elements share: the attributes that name a source, the states and what stands in their place.
 *
 * @fires tin-load - Data came and are shown. `detail: {data, source}`.
 * @fires tin-error - Data could not be had. `detail: {error}`, a `SourceError`.
 * @csspart skeleton - A bar in the place of words that are on their way.
 * @csspart message - A message about the state.
 * @csspart empty-message - The message that there is nothing.
 * @csspart error-message - The message that data could not be had.
 * @csspart stale-message - The message that the last good data are shown, and of when they are.
 * @cssState unread - What stands between the tags is yet to be read.
 * @cssState idle - There is no source at all.
 * @cssState loading - Data are on their way.
 * @cssState ready - Data are shown.
 * @cssState empty - The source has nothing.
 * @cssState error - Data never came; what stands between the tags stays shown.
 * @cssState stale - The last good data are shown, since the refresh failed.
 */
export abstract class DataElement<K extends DataKind> extends TinElement {
  /**
   * Ids of `<tin-source>`s on the page, or names of sources registered from script, with blanks between them. Of several
   * counters the first that knows a figure gives it; lists become one. A `<tin-source>` between the tags needs no id.
   */
  @property() source: string | undefined;
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
  /** The widget's heading; empty: none. Default: the old one in the light DOM, else the widget's own. */
  @property() heading: string | undefined;
  /** Level of the heading, 2–6. */
  @property({ attribute: 'heading-level', converter: numberAttribute('heading-level') }) headingLevel: number | undefined;

  protected readonly box = new BoxController(this, () => this.#isUnmeasured);
  protected readonly lightDom: LightDomController;
  protected readonly data: SourceController<K>;
  /** What listeners were told of last: failures, data. */
  #announced: readonly unknown[] = [];
  #isUnread = false;
  #clock: ClockController | undefined;
  #oldHeading: { version: number; heading: OldHeading } | undefined;

  constructor(options: SourceOptions<K>) {
    super();
    this.lightDom = new LightDomController(this);
    this.data = new SourceController<K>(this, this.lightDom, this.box, options);
    for (const name of accessors) takeOwn(this, name);
  }

  /** `idle`, `loading`, `ready`, `empty`, `error` or `stale`; also a CSS state: `:state(loading)`. */
  get status(): Status {
    wake(this);
    return this.sleeps ? 'loading' : this.#status;
  }

  get #status(): Status {
    const { status } = this.data;
    return this.hasOwnData && (status === 'idle' || status === 'empty') ? 'ready' : status;
  }

  /** What the element says, in the language of its place. */
  protected get words(): Words {
    return wordsOf(this.language.locale);
  }

  /** Where and when the element is read. */
  protected get place(): Place {
    const { locale, timeZone } = this.language;
    return { locale, timeZone, now: configuration().now() };
  }

  /** Whether the element has something to show besides what a source gives: its attributes. */
  protected get hasOwnData(): boolean {
    return false;
  }

  /** How often what is shown changes by itself, as "5 phút trước" does; `undefined`: never. */
  protected get tick(): Tick | undefined {
    return (this as { dateStyle?: DateStyle }).dateStyle === 'relative' ? 'minute' : undefined;
  }

  /** Whether the element shows as many as there are. */
  protected get isList(): boolean {
    return false;
  }

  /** Whether data that are there can be shown already; until then what stood there stays. */
  protected get isPrepared(): boolean {
    return true;
  }

  /** Asks the source again now. */
  reload(): Promise<void> {
    wake(this);
    return this.data.reload();
  }

  /** Whether what the page says of the element can be read, or nothing is there to be read. */
  protected get canRead(): boolean {
    return this.data.canRead;
  }

  /** Ends when it can be read, or what reads it could not be had. */
  protected prepareToRead(): Promise<void> {
    return this.data.prepareToRead();
  }

  /** Whether what was prerendered stays as it is until a visitor comes near it. */
  protected get sleeps(): boolean {
    return this.#isServed && this.hasAttribute('prerendered');
  }

  get #isServed(): boolean {
    return !this.hasUpdated && Boolean(this.shadowRoot?.firstChild);
  }

  /** What stands between the tags stays as it is, and where it is, until it can be read: the style sheet goes by `:state(unread)`. */
  override connectedCallback(): void {
    if (this.sleeps) return void this.#sleep();
    if (this.hasUpdated || this.canRead) {
      this.#endWaiting();
      return super.connectedCallback();
    }
    if (this.#isServed) return void this.#readServed();
    if (this.#isUnread) return;
    this.#isUnread = true;
    unread.add(this);
    // No attribute: frameworks that hydrate know what theirs are.
    this.setState('unread');
    void firstTurns.take(() => this.isConnected && this.#isUnread && this.data.ask());
    void this.prepareToRead().then(() => {
      // All of them before any of them changes, since frames have been painted meanwhile.
      rememberLayout(unread);
      void firstTurns.take(() => this.#readAtLast());
      void firstTurns.take(() => this.#showAtLast());
    });
  }

  #readAtLast(): void {
    if (!this.#isUnread) return;
    this.lightDom.follow();
    try {
      this.data.update();
    } catch {
      // The first update fails in the same way, and is heard of.
    }
  }

  async #showAtLast(): Promise<void> {
    // It may have been moved meanwhile.
    if (!this.#isUnread) return;
    // The first frame may have been painted between two turns.
    if (!hasLayout(this)) rememberLayout(unread);
    this.#endWaiting();
    if (!this.isConnected) return;
    super.connectedCallback();
    await super.getUpdateComplete().catch(() => undefined);
  }

  /** Without what takes over there is nothing to wait for. */
  async #sleep(): Promise<void> {
    await hydration.load().then(({ whenNeeded }) => whenNeeded(this), () => undefined);
    await this.#readServed();
  }

  async #readServed(): Promise<void> {
    if (!this.canRead) await this.prepareToRead();
    await firstTurns.take(() => this.#connectServed());
  }

  /** Over what a server rendered. */
  async #connectServed(): Promise<void> {
    if (!this.isConnected || this.hasUpdated) return;
    super.connectedCallback();
    await super.getUpdateComplete().catch(() => undefined);
  }

  /** Whoever asks or tells the widget something needs it. */
  override requestUpdate(...args: Parameters<TinElement['requestUpdate']>): void {
    super.requestUpdate(...args);
    wake(this);
  }

  #endWaiting(): void {
    this.#isUnread = false;
    unread.delete(this);
  }

  /** The update is complete when what stands between the tags has been read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    wake(this);
    await super.getUpdateComplete();
    await this.data.settled();
    return super.getUpdateComplete();
  }

  /** What a server rendered stays until there are data, or there are none any more. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    this.box.keepPlace();
    if (!this.isServed) return true;
    this.data.update();
    this.prepareData();
    this.setState(this.#status);
    if (super.shouldUpdate(changed) && (this.#hasData || this.#status === 'empty')) return true;
    this.#tell();
    return false;
  }

  /** An answer may be one of many. */
  protected override scheduleUpdate(): ReturnType<TinElement['scheduleUpdate']> {
    if (!this.box.isChanging) return super.scheduleUpdate();
    return new Promise<void>((resolve) => void answerTurns.take(resolve)).then(() => super.scheduleUpdate());
  }

  /** Makes ready what came; until that is done `isPrepared` says no. */
  protected prepareData(): void {
    // Most data are as they come.
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.data.update();
    this.prepareData();
    const { tick } = this;
    // Few have one, and of a thousand cards each would.
    if (tick) this.#clock ??= new ClockController(this);
    if (this.#clock) this.#clock.tick = tick;
    // A language that cannot be had leaves the page in English.
    loadWords(this.language.locale)?.then(() => this.requestUpdate(), () => undefined);
    this.setState(this.#status);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#tell();
  }

  /** A list has come, and how long it would be nobody could know: no limit, nothing between the tags. */
  get #isUnmeasured(): boolean {
    return this.isList && countOf(this.limit) === undefined && !this.lightDom.hasContent && this.#hasData;
  }

  #tell(): void {
    const { status, errors, all, data, origin } = this.data;
    this.data.explain();
    const before = this.#announced;
    const hasCome = (status === 'ready' || status === 'empty') && all !== undefined;
    if (hasCome || errors.length) this.#announced = hasCome ? [...errors, all] : errors;
    for (const error of errors) if (!before.includes(error)) this.#announce('tin-error', { error });
    if (hasCome && !before.includes(all)) this.#announce('tin-load', { data, source: origin });
  }

  #announce(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, bare({ detail, bubbles: true, composed: true })));
  }

  /** What the element shows when it has data. */
  protected abstract renderData(data: DataKinds[K] | undefined): unknown;

  /** What stands in the place of data that are on their way: as large as they will be. */
  protected renderPlaceholder(): unknown {
    return nothing;
  }

  /** The element's own name for itself; none by default. */
  protected get defaultHeading(): string {
    return '';
  }

  protected override render(): TemplateResult {
    const status = this.#status;
    const data = this.data.data;
    const hasData = this.#hasData;
    // What stands between the tags is not known there: if nothing does, this stands in its place.
    if (isServer && !hasData && !placeOf(this)) return this.#renderUnknown(status);
    const showsOld = !hasData && status !== 'empty' && this.lightDom.hasContent;
    const header = showsOld || (status === 'idle' && !hasData) ? nothing : this.renderHeading();
    // No blanks between the tags: of a thousand cards each would have a dozen text nodes more.
    return html`<div part="base" aria-busy=${status === 'loading' && !isServer ? 'true' : nothing}
      ><slot name="header">${header}</slot
      >${hasData ? this.renderData(data) : nothing}${this.#renderOther(status, hasData, showsOld)}<slot name="footer"></slot
    ></div>`;
  }

  /** What stands beside data or in their place: the portal's own markup, or a word on the state. */
  #renderOther(status: Status, hasData: boolean, showsOld: boolean): unknown {
    if (showsOld) return html`<slot></slot>`;
    if (hasData) return status === 'stale' ? this.#renderState(status) : nothing;
    return html`<slot name=${status}>${status === 'stale' ? nothing : this.#renderState(status)}</slot>`;
  }

  get #hasData(): boolean {
    return ((this.data.data !== undefined && this.#status !== 'empty') || this.hasOwnData) && this.isPrepared;
  }

  #renderUnknown(status: Status): TemplateResult {
    const content = status === 'idle' ? nothing : [this.renderHeading(), this.#renderState(status)];
    return html`<div part="base"><slot name="header"></slot><slot>${content}</slot><slot name="footer"></slot></div>`;
  }

  /** What stands in the slot that is named after the state, unless the page puts something else there. */
  #renderState(state: Status): unknown {
    const { words } = this;
    switch (state) {
      case 'loading':
        return [this.renderPlaceholder(), html`<span class="visually-hidden">${words.loading}</span>`];
      case 'empty':
      case 'error':
        return renderMessage(state, words[state]);
      case 'stale':
        return renderMessage(state, words.stale(this.#staleTime()));
      default:
        return nothing;
    }
  }

  /** One for each item that is expected: as many as `limit` says, else `usual`. */
  protected placeholders(usual: number, most: number): unknown[] {
    return [...Array(Math.min(countOf(this.limit) ?? usual, most))];
  }

  protected renderHeading(): unknown {
    const level = this.headingLevel ?? this.#readOldHeading()?.level ?? 2;
    return renderHeading('heading', this.headingText, level);
  }

  protected get headingText(): string {
    return this.heading ?? this.#readOldHeading()?.text ?? this.defaultHeading;
  }

  #readOldHeading(): OldHeading {
    const { version } = this.lightDom;
    const read = readers.value?.heading;
    const root = this.#oldHeading?.version === version ? undefined : this.lightDom.root;
    if (read && root) this.#oldHeading = { version, heading: read(root) };
    return this.#oldHeading?.heading;
  }

  #staleTime(): string {
    const { locale, timeZone } = this.language;
    return formatDateAs('datetime', new Date(this.data.time ?? 0), { locale, timeZone });
  }
}
