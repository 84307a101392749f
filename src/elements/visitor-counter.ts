import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { asking } from '../controllers/asking.js';
import type { Tick } from '../controllers/clock.js';
import { warnOfSource } from '../controllers/source-controller.js';
import { TweenController } from '../controllers/tween-controller.js';
import { printedLabels } from '../formats/printed-labels.js';
import { choiceAttribute } from '../lib/choice-attribute.js';
import { numberAttribute } from '../lib/number-attribute.js';
import { warnOnce } from '../lib/warn-once.js';
import { formatNumber, isVietnamese } from '../locale/numbers.js';
import { formatClock, formatDateAs } from '../locale/dates.js';
import { zonedTime } from '../locale/zoned-time.js';
import { hasFigures } from '../model/create-visitor-stats.js';
import type { SourceError } from '../model/source-error.js';
import { visitorFigures, type VisitorFigure, type VisitorStats } from '../model/visitor-stats.js';
import { renderDigits } from '../templates/digits.js';
import { renderFigureIcon } from '../templates/figure-icon.js';
import { tokens } from '../templates/tokens.styles.js';
import { DataElement } from './data-element.js';
import { visitorCounterStyles } from './visitor-counter.styles.js';

/** What is shown where nobody says what. */
export const defaultFigures: readonly VisitorFigure[] = ['total', 'online', 'today'];

/**
 * "Thống kê truy cập": how many visitors there are and were.
 *
 * @element tin-visitor-counter
 * @slot - The portal's own markup: data and fallback.
 * @slot header - Instead of the heading.
 * @slot footer - Behind the figures.
 * @slot label-total - Instead of the label; also `label-online`, `label-today`, … for each figure.
 * @slot icon-total - Instead of the icon; also `icon-online`, `icon-today`, … for each figure.
 * @slot loading - Instead of the placeholders while data are on their way.
 * @slot empty - Instead of the message that there is nothing.
 * @slot error - Instead of the message that data could not be had.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart list - The figures.
 * @csspart item - A figure with its label; each also has the figure's name as a part: `total`, `online`, `today`, ….
 * @csspart icon - The kit's own icon; `display: none` hides it. Not shown with `layout="inline"`.
 * @csspart label - The label.
 * @csspart value - The figure.
 * @csspart digit - A digit, with `layout="digits"`.
 * @csspart separator - What stands between thousands, with `layout="digits"`.
 * @csspart updated - "Cập nhật lúc …".
 * @cssprop --tin-color-accent - Colour of what stands out.
 * @fires tin-load - Data came and are shown. `detail: {data, source}`.
 * @fires tin-error - Data could not be had. `detail: {error}`.
 */
export class TinVisitorCounter extends DataElement<'visitorStats'> {
  static override styles = [tokens, visitorCounterStyles];

  /** Which figures, in which order: `total online today yesterday week month members guests bots`. */
  @property() show: string | undefined;
  /** `rows` (default), `inline` or `digits`. */
  @property({ reflect: true, useDefault: true, converter: choiceAttribute('layout', 'rows inline digits') }) layout: 'rows' | 'inline' | 'digits' = 'rows';
  /** `none`: no separators between thousands. */
  @property() grouping: 'none' | undefined;
  /** Lets figures run to their new values. */
  @property({ type: Boolean, attribute: 'animate' }) animated = false;
  /** URL to which the visit is reported, once a page view. */
  @property() record: string | undefined;
  /** Within how many minutes a visitor counts as online, where the source is known to count so: for the description. */
  @property({ attribute: 'online-minutes', converter: numberAttribute('online-minutes') }) onlineMinutes: number | undefined;

  readonly #tween = new TweenController(this);
  #stopRecord: (() => void) | undefined;

  constructor() {
    super({ kind: 'visitorStats', isEmpty: (stats) => !hasFigures(stats) });
  }

  /** What is shown; set it to show figures from script. */
  get stats(): VisitorStats | undefined {
    return this.data.data;
  }

  set stats(stats: VisitorStats | undefined) {
    this.data.data = stats;
  }

  /** Whoever has the page open is counted, whether they see it or not. */
  protected override get sleeps(): boolean {
    return false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#followRecord();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#followRecord();
  }

  /** "Cập nhật lúc 10:30" is said of today only. */
  protected override get tick(): Tick | undefined {
    return this.data.time === undefined ? undefined : 'day';
  }

  protected override get defaultHeading(): string {
    return this.words.visitorCounter;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Before figures are asked for: who looks is to be among them.
    if (changed.has('record')) this.#followRecord();
    super.willUpdate(changed);
  }

  protected override renderData(stats: VisitorStats): unknown {
    return [this.#renderFigures(stats), this.data.hasSource ? this.#renderUpdated(stats.updated) : nothing];
  }

  protected override renderPlaceholder(): unknown {
    return [
      this.#renderFigures(),
      this.data.hasSource ? html`<p part="updated"><span part="skeleton">00:00</span></p>` : nothing,
    ];
  }

  #renderFigures(stats?: VisitorStats): unknown {
    const labels = stats && this.data.origin === 'html' ? printedLabels(stats) : undefined;
    const figures = this.#figures(stats);
    return html`
      <dl part="list" class=${this.layout || 'rows'}>
        ${figures.map((figure) => this.#renderFigure(figure, labels?.[figure], stats?.[figure]))}
      </dl>
      ${figures.includes('online') ? html`<p id="online" hidden>${this.#onlineMeaning}</p>` : nothing}
    `;
  }

  #renderFigure(figure: VisitorFigure, label: string | undefined, count: number | undefined): unknown {
    const isOnline = figure === 'online';
    const { words } = this;
    const { locale } = this.language;
    // What a portal prints in Vietnamese is of no use to a page that is in English now.
    const isKept = label && (isVietnamese(locale) || /^[ -~]+$/.test(label));
    // In a span: on pages that unset everything, WebKit shows no text that stands in a slot itself.
    return html`
      <div part="item ${figure}" title=${isOnline ? this.#onlineMeaning : nothing}>
        <dt>
          <slot name="icon-${figure}">${renderFigureIcon(figure)}</slot>
          <span part="label"><slot name="label-${figure}"><span>${isKept ? label : words.figures[figure]}</span></slot></span>
        </dt>
        <dd part="value" aria-describedby=${isOnline ? 'online' : nothing}>${this.#renderCount(figure, count)}</dd>
      </div>
    `;
  }

  #renderCount(figure: VisitorFigure, count: number | undefined): unknown {
    const value = this.#tween.value(figure, count, this.animated);
    if (count === undefined || value === undefined) return forEye('–', this.words.unknown);
    const text = this.#format(count);
    const shown = this.#format(Math.floor(value));
    if (this.layout === 'digits') return forEye(renderDigits(shown, value), text);
    // What runs is for the eye; a screen reader hears the figure itself.
    return shown === text ? text : forEye(shown, text);
  }

  /** What the page itself says has no time: the line waits for an answer. */
  #renderUpdated(updated: Date): unknown {
    return html`<p part="updated">${this.data.time === undefined ? nothing : this.#renderTime(updated)}</p>`;
  }

  #renderTime(updated: Date): unknown {
    const { place } = this;
    const [day, today] = [updated, new Date(place.now)].map((date) => formatDateAs('short', date, place));
    const time = formatClock(zonedTime(updated, place.timeZone), 'minutes');
    return html`<time datetime=${updated.toISOString()}>${this.words.updated(day === today ? time : `${time}, ${day}`)}</time>`;
  }

  get #onlineMeaning(): string {
    const minutes = this.onlineMinutes;
    return this.words.onlineMeaning(minutes && minutes > 0 ? minutes : undefined);
  }

  /** At once, if what asks is there: whatever asks for figures comes after it. */
  #followRecord(): void {
    this.#stopRecord?.();
    this.#stopRecord = undefined;
    const { record } = this;
    if (!record || !this.isConnected) return;
    const follow = ({ recordVisits }: NonNullable<typeof asking.value>): void => {
      if (this.isConnected && record === this.record) this.#stopRecord ??= recordVisits(record);
    };
    if (asking.value) follow(asking.value);
    else asking.load().then(follow, (error: SourceError) => warnOfSource(this, error));
  }

  #format(count: number): string {
    return formatNumber(count, { locale: this.language.locale, grouping: this.grouping !== 'none' });
  }

  /** The figures to be shown: those of `show`; else all that the portal itself printed, at least the usual three. */
  #figures(stats?: VisitorStats): readonly VisitorFigure[] {
    if (!this.show) {
      const isOwn = stats !== undefined && this.data.origin === 'html';
      return isOwn ? visitorFigures.filter((figure) => stats[figure] !== undefined) : defaultFigures;
    }
    const names = this.show.split(/[\s,]+/).filter(Boolean);
    const unknown = names.filter((name) => !visitorFigures.includes(name as VisitorFigure));
    if (unknown.length) {
      warnOnce(
        `<tin-visitor-counter>: expected names of figures in the attribute show but got "${unknown.join(' ')}". ` +
          `There are: ${visitorFigures.join(' ')}.`,
      );
    }
    return names.filter((name): name is VisitorFigure => visitorFigures.includes(name as VisitorFigure));
  }
}

/** What is seen, and what is heard in its place. */
function forEye(seen: unknown, heard: string): TemplateResult {
  return html`<span aria-hidden="true">${seen}</span><span class="visually-hidden">${heard}</span>`;
}
