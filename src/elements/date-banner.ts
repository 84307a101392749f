import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BoxController } from '../controllers/box-controller.js';
import type { Tick } from '../controllers/clock.js';
import { ClockController } from '../controllers/clock-controller.js';
import { canReadDate, dates, prepareDates, readDate } from '../controllers/dates.js';
import { choiceAttribute } from '../lib/choice-attribute.js';
import { warnOfOwnFile } from '../lib/own-file-hint.js';
import { warnOnce } from '../lib/warn-once.js';
import { formatDateAs, machineDate } from '../locale/dates.js';
import { formatLunarDate, toLunarDate, type LunarStyle } from '../locale/lunar.js';
import { zonedTime } from '../locale/zoned-time.js';
import { dateBannerStyles } from './date-banner.styles.js';
import { tokens } from '../templates/tokens.styles.js';
import { TinElement } from './tin-element.js';

/**
 * The live date of a portal's head: `Thứ Ba, 18/06/2024`, whatever the visitor's zone. It turns over at midnight of its
 * own time zone, also after the machine slept. A date printed between the tags is the fallback without script.
 *
 * @element tin-date-banner
 * @slot prefix - Before the date.
 * @slot suffix - Behind the date: holidays, events.
 * @csspart base - The whole line.
 * @csspart date - The date, a `<time>`.
 * @csspart lunar - The lunar date.
 * @cssState ready - The date is shown.
 * @cssprop --tin-color-text - Colour of the text.
 * @cssprop --tin-color-muted - Colour of the lunar date.
 */
export class TinDateBanner extends TinElement {
  static override styles = [tokens, dateBannerStyles];

  /** Adds the time of day: `none`, `minutes` or `seconds`. */
  @property({ useDefault: true, converter: choiceAttribute('clock', 'none minutes seconds') }) clock: 'none' | 'minutes' | 'seconds' = 'none';
  /**
   * Adds the lunar date: present `13/5 Giáp Thìn`, `full` `13 tháng 5 năm Giáp Thìn`, `names` the days and months by the
   * names that people say: `mùng 1 tháng Giêng năm Giáp Thìn`, `rằm tháng 7 năm Giáp Thìn`.
   */
  @property() lunar: LunarStyle | 'none' | '' | boolean | null = null;
  /** `long` (default) or `none`. */
  @property({ useDefault: true, converter: choiceAttribute('weekday', 'long none') }) weekday: 'long' | 'none' = 'long';
  /** Seven Vietnamese names instead of the usual ones, Sunday first: `Chủ nhật, Thứ hai, Thứ ba, …`. */
  @property({ attribute: 'weekday-names' }) weekdayNames: string | undefined;
  /** A same-origin URL that corrects a wrong client clock, by its `Date` header or the time in its body. */
  @property({ attribute: 'clock-src' }) clockSrc: string | undefined;
  /** A fixed moment instead of now. */
  @property() datetime: string | undefined;

  readonly #clock = new ClockController(this);

  constructor() {
    super();
    new BoxController(this, () => true);
  }

  /** The moment that is shown. */
  get date(): Date {
    return this.#fixedDate ?? this.#clock.now;
  }

  /** What the page printed stands until a moment that is written as people do can be read. */
  override connectedCallback(): void {
    if (this.hasUpdated || canReadDate(this.datetime)) return super.connectedCallback();
    void prepareDates().then((isReady) => {
      if (isReady && this.isConnected && !this.hasUpdated) super.connectedCallback();
    });
  }

  protected override willUpdate(): void {
    const isLive = !this.#fixedDate;
    this.#clock.tick = isLive ? this.#tick : undefined;
    if (this.clockSrc && isLive) void this.#syncClock(this.clockSrc);
    this.setState('ready');
  }

  async #syncClock(src: string): Promise<void> {
    try {
      const { syncClock } = await import('../controllers/sync-clock.js');
      await syncClock(src);
    } catch (error) {
      warnOfOwnFile(`<tin-date-banner>: expected to ask ${src} for the time`, error, 'clock-src');
    }
  }

  protected override render(): TemplateResult {
    const { locale, timeZone } = this.language;
    const { date } = this;
    const clock = this.clock === 'minutes' || this.clock === 'seconds' ? this.clock : undefined;
    const { weekday } = this;
    const text = formatDateAs('long', date, { locale, timeZone, weekday, weekdayNames: this.#weekdayNames, ...(clock && { clock }) });
    return html`<span part="base"
      ><slot name="prefix"></slot
      ><time part="date" datetime=${machineDate(date, timeZone, clock !== undefined)}>${text}</time>${this.#renderLunar(
        date,
      )}<slot name="suffix"></slot
    ></span>`;
  }

  get #fixedDate(): Date | undefined {
    const { datetime } = this;
    if (!datetime) return undefined;
    const date = readDate(datetime, { timeZone: this.language.timeZone }, this);
    if (!date && dates.value) warnOnce(`<tin-date-banner>: expected a date in the attribute datetime but got "${datetime}". Write it as 2024-06-18.`);
    return date;
  }

  get #tick(): Tick {
    const { now } = this.#clock;
    // Zones once had seconds in their offsets: their minutes and days begin between those of UTC.
    if (zonedTime(now, this.language.timeZone).second !== now.getUTCSeconds()) return 'second';
    return ticks[this.clock] ?? 'day';
  }

  #renderLunar(date: Date): unknown {
    const { lunar } = this;
    if (lunar === 'none' || (!lunar && lunar !== '')) return nothing;
    // Of the day that is shown, whichever zone's it is.
    const { year, month, day } = zonedTime(date, this.language.timeZone);
    const lunarDate = toLunarDate(new Date(Date.UTC(year, month - 1, day)));
    return lunarDate ? html`<span part="lunar" lang="vi">${formatLunarDate(lunarDate, this.#lunarStyle)}</span>` : nothing;
  }

  get #lunarStyle(): LunarStyle {
    const { lunar } = this;
    if (lunar === 'full' || lunar === 'names') return lunar;
    if (lunar && lunar !== true && lunar !== 'short') {
      warnOnce(`<tin-date-banner>: expected full, names or nothing in the attribute lunar but got "${lunar}".`);
    }
    return 'short';
  }

  get #weekdayNames(): readonly string[] | undefined {
    if (!this.weekdayNames) return undefined;
    const names = this.weekdayNames.split(',').map((name) => name.trim());
    if (names.length === 7 && names.every(Boolean)) return names;
    warnOnce(
      `<tin-date-banner>: expected seven names, Sunday first, in the attribute weekday-names but got "${this.weekdayNames}".`,
    );
    return undefined;
  }
}

const ticks: Record<string, Tick> = { seconds: 'second', minutes: 'minute', none: 'day' };
