import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BoxController } from '../controllers/box-controller.js';
import type { Tick } from '../controllers/clock.js';
import { ClockController } from '../controllers/clock-controller.js';
import { syncClock } from '../controllers/sync-clock.js';
import { parseDate } from '../lib/date-text.js';
import { warnOnce } from '../lib/warn-once.js';
import { isTimeZone } from '../lib/zone-offset.js';
import { formatDateAs, machineDate } from '../locale/dates.js';
import { formatLunarDate, toLunarDate } from '../locale/lunar.js';
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
 * @cssprop --tin-color-text - Colour of the text.
 * @cssprop --tin-color-muted - Colour of the lunar date.
 */
export class TinDateBanner extends TinElement {
  static override styles = [tokens, dateBannerStyles];

  /** Adds the time of day: `none`, `minutes` or `seconds`. */
  @property() clock: 'none' | 'minutes' | 'seconds' = 'none';
  /**
   * Adds the lunar date of the day shown, in Vietnam's calendar, 1968–2100: present (or `short`) `13/5 Giáp Thìn`, `full`
   * `13 tháng 5 năm Giáp Thìn`, `names` `mùng 1 tháng Giêng năm Giáp Thìn`: there days 1–10 are `mùng`, the 15th is `rằm`,
   * months 1 and 12 are `Giêng` and `Chạp`. `none`: no lunar date.
   */
  @property() lunar: string | boolean | null = null;
  /** `long` (default) or `none`. */
  @property() weekday: 'long' | 'none' = 'long';
  /** Other names of the days of the week: seven, separated by commas, Sunday's first: `Chủ nhật, Thứ hai, …`. */
  @property({ attribute: 'weekday-names' }) weekdayNames: string | undefined;
  /**
   * A same-origin URL that tells the time, which corrects a wrong client clock: by its `Date` header, else by its body
   * (`{"now":"…"}`, or `updated`, `time`, `datetime`; ISO 8601, or seconds or milliseconds since 1970).
   */
  @property({ attribute: 'clock-src' }) clockSrc: string | undefined;
  /** A fixed moment instead of now. */
  @property() datetime: string | undefined;

  readonly #clock = new ClockController(this);

  constructor() {
    super();
    new BoxController(this, false);
  }

  /** The moment that is shown. */
  get date(): Date {
    return this.#fixedDate ?? this.#clock.now;
  }

  protected override willUpdate(): void {
    const { timeZone } = this.language;
    if (!isTimeZone(timeZone)) explain('time-zone', timeZone, 'the name of a time zone', 'Write it as Asia/Ho_Chi_Minh, which stands in.');
    const isLive = !this.#fixedDate;
    this.#clock.tick = isLive ? this.#tick : undefined;
    if (isLive && this.clockSrc) void syncClock(this.clockSrc);
    this.setState('ready');
  }

  protected override render(): TemplateResult {
    const { locale, timeZone } = this.language;
    const { date } = this;
    const clock = choice('clock', this.clock, ['none', 'minutes', 'seconds']);
    const weekday = choice('weekday', this.weekday, ['long', 'none']);
    const text = formatDateAs('long', date, {
      locale,
      timeZone,
      weekday,
      weekdayNames: this.#weekdayNames,
      ...(clock !== 'none' && { clock }),
    });
    return html`<span part="base"
      ><slot name="prefix"></slot
      ><time part="date" datetime=${machineDate(date, timeZone, clock !== 'none')}>${text}</time>${this.#renderLunar(
        date,
        timeZone,
      )}<slot name="suffix"></slot
    ></span>`;
  }

  #renderLunar(date: Date, timeZone: string): unknown {
    const { lunar } = this;
    if (lunar == null || lunar === false) return nothing;
    const style = choice('lunar', lunar === true || lunar === '' ? 'short' : lunar, ['short', 'full', 'names', 'none']);
    const lunarDate = style === 'none' ? undefined : toLunarDate(date, timeZone);
    // Vietnamese in pages of any language, for who listens to it.
    return lunarDate && style !== 'none' ? html`<span part="lunar" lang="vi">${formatLunarDate(lunarDate, style)}</span>` : nothing;
  }

  get #fixedDate(): Date | undefined {
    const { datetime } = this;
    const date = datetime ? parseDate(datetime, { timeZone: this.language.timeZone }) : undefined;
    if (datetime && !date) explain('datetime', datetime, 'a date', 'Write it as 2024-06-18.');
    return date;
  }

  get #tick(): Tick {
    const { now } = this.#clock;
    // Zones once had seconds in their offsets: their minutes and days begin between those of UTC.
    if (this.clock === 'seconds' || zonedTime(now, this.language.timeZone).second !== now.getUTCSeconds()) return 'second';
    return this.clock === 'minutes' ? 'minute' : 'day';
  }

  get #weekdayNames(): string[] | undefined {
    const text = this.weekdayNames;
    if (!text) return undefined;
    const names = text.split(',').map((name) => name.trim());
    if (names.length === 7 && names.every((name) => name)) return names;
    explain('weekday-names', text, 'seven names', 'Write them as Chủ nhật, Thứ hai, …: separated by commas, Sunday’s first.');
    return undefined;
  }
}

/** `value` where it is one of `choices`; another is explained, and counts as the first of them, as none does. */
function choice<T extends string>(attribute: string, value: string | null | undefined, choices: readonly [T, ...T[]]): T {
  const chosen = choices.find((name) => name === value);
  if (value != null && !chosen) explain(attribute, value, choices.join(', '), `${choices[0]} stands in.`);
  return chosen ?? choices[0];
}

/** Tells the webmaster once what is wrong with an attribute. */
function explain(attribute: string, value: string, expected: string, hint: string): void {
  warnOnce(`<tin-date-banner>: expected ${expected} in the attribute ${attribute} but got "${value}". ${hint}`);
}
