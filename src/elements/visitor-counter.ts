import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { TweenController } from '../controllers/tween-controller.js';
import { readVisitorStats } from '../formats/dom-visitor-stats.js';
import { warnOnce } from '../lib/warn-once.js';
import { formatNumber } from '../locale/numbers.js';
import { formatClock } from '../locale/dates.js';
import { zonedTime } from '../locale/zoned-time.js';
import { hasFigures } from '../model/create-visitor-stats.js';
import { visitorFigures, type VisitorFigure, type VisitorStats } from '../model/visitor-stats.js';
import { recordVisit } from '../sources/record-visit.js';
import { tokens } from '../templates/tokens.styles.js';
import { DataElement } from './data-element.js';
import { visitorCounterStyles } from './visitor-counter.styles.js';

const defaultFigures: readonly VisitorFigure[] = ['total', 'online', 'today'];

/**
 * "Thống kê truy cập": how many visitors there are and were.
 *
 * @element tin-visitor-counter
 * @slot - The portal's own markup: data and fallback.
 * @slot header - Instead of the heading.
 * @slot footer - Behind the figures.
 * @slot loading - Instead of the placeholders while data are on their way.
 * @slot empty - Instead of the message that there is nothing.
 * @slot error - Instead of the message that data could not be had.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart list - The figures.
 * @csspart item - A figure with its label.
 * @csspart label - The label.
 * @csspart value - The figure.
 * @csspart digit - A digit, with `layout="digits"`.
 * @csspart updated - "Cập nhật lúc …".
 * @csspart message - A message about the state.
 * @cssprop --tin-color-accent - Colour of what stands out.
 * @fires tin-load - Data came and are shown. `detail: {data, source}`.
 * @fires tin-error - Data could not be had. `detail: {error}`.
 */
export class TinVisitorCounter extends DataElement<'visitorStats'> {
  static override styles = [tokens, visitorCounterStyles];

  /** Which figures, in which order: `total online today yesterday week month members guests bots`. */
  @property() show: string | undefined;
  /** `rows` (default), `inline` or `digits`. */
  @property({ reflect: true }) layout: 'rows' | 'inline' | 'digits' = 'rows';
  /** `none`: no separators between thousands. */
  @property() grouping: string | undefined;
  /** Lets figures run to their new values. */
  @property({ type: Boolean, attribute: 'animate' }) animated = false;
  /** URL to which the visit is reported, once a page view. */
  @property() record: string | undefined;

  readonly #tween = new TweenController(this);

  constructor() {
    super({ kind: 'visitorStats', read: readVisitorStats, isEmpty: (stats) => !hasFigures(stats) });
  }

  /** What is shown; set it to show figures from script. */
  get stats(): VisitorStats | undefined {
    return this.data.data;
  }

  set stats(stats: VisitorStats | undefined) {
    this.data.data = stats;
  }

  protected override get defaultHeading(): string {
    return this.language.words.visitorCounter;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('record') && this.record) recordVisit(this.record);
  }

  protected override renderData(stats: VisitorStats): unknown {
    return html`
      <dl part="list" class=${this.layout}>
        ${this.#figures(stats).map((figure) => this.#renderFigure(figure, stats[figure]))}
      </dl>
      ${this.data.time === undefined ? nothing : this.#renderUpdated(stats.updated)}
    `;
  }

  protected override renderPlaceholder(): unknown {
    return html`
      <dl part="list" class=${this.layout}>
        ${this.#figures().map((figure) => this.#renderFigure(figure, undefined))}
      </dl>
      ${this.data.isAsking ? html`<p part="updated"><span part="skeleton">00:00</span></p>` : nothing}
    `;
  }

  #renderFigure(figure: VisitorFigure, count: number | undefined): unknown {
    const { words } = this.language;
    return html`
      <div part="item ${figure}">
        <dt part="label">${words.figures[figure]}</dt>
        <dd part="value">${count === undefined ? this.#renderUnknown() : this.#renderCount(figure, count)}</dd>
      </div>
    `;
  }

  #renderUnknown(): unknown {
    return html`<span aria-hidden="true">–</span><span class="visually-hidden">${this.language.words.unknown}</span>`;
  }

  #renderCount(figure: VisitorFigure, count: number): unknown {
    const text = this.#format(count);
    const isAnimated = this.animated;
    const shown = this.#format(this.#tween.value(figure, count, isAnimated));
    if (this.layout === 'digits') {
      return html`<span class="digits" aria-hidden="true"
          >${[...shown].map((digit) => html`<span part=${/\d/.test(digit) ? 'digit' : 'separator'}>${digit}</span>`)}</span
        ><span class="visually-hidden">${text}</span>`;
    }
    // What runs is for the eye; a screen reader hears the figure itself.
    return isAnimated && shown !== text
      ? html`<span aria-hidden="true">${shown}</span><span class="visually-hidden">${text}</span>`
      : text;
  }

  #renderUpdated(updated: Date): unknown {
    const { timeZone, words } = this.language;
    const time = formatClock(zonedTime(updated, timeZone), 'minutes');
    return html`<p part="updated"><time datetime=${updated.toISOString()}>${words.updated(time)}</time></p>`;
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
