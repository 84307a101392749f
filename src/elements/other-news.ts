import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Tick } from '../controllers/clock.js';
import { readDate } from '../controllers/dates.js';
import { PagingController } from '../controllers/paging-controller.js';
import { SelectController } from '../controllers/select-controller.js';
import { choiceAttribute } from '../lib/choice-attribute.js';
import { numberAttribute } from '../lib/number-attribute.js';
import { addressOfPage, baseOf, pageOf } from '../lib/place-of.js';
import { isPage, pageKey } from '../lib/same-page.js';
import { dateStyles, type DateStyle } from '../locale/dates.js';
import type { Article } from '../model/article.js';
import { ways, type More } from '../model/paging-view.js';
import { renderHeadlineItem } from '../templates/headline.js';
import { renderPaging } from '../templates/paging.js';
import { pagingStyles } from '../templates/paging.styles.js';
import { tokens } from '../templates/tokens.styles.js';
import { DataElement } from './data-element.js';
import { otherNewsStyles } from './other-news.styles.js';

const day = 86_400_000;

/** So many items stand in a list by themselves, and then in each block of it: rows of two, three, four, six or eight are full. */
const blockSize = 48;

function blocksOf(items: readonly Article[]): (readonly Article[])[] {
  const blocks = [];
  for (let start = 0; start < items.length; start += blockSize) blocks.push(items.slice(start, start + blockSize));
  return blocks;
}

/**
 * "Các tin khác": the headlines of a source with their dates, the newest first, without the article that is on the page.
 *
 * @element tin-other-news
 * @slot - The portal's own markup: data and fallback.
 * @slot header - Instead of the heading.
 * @slot footer - Behind the list.
 * @slot loading - Instead of the placeholders while data are on their way.
 * @slot empty - Instead of the message that there is nothing.
 * @slot error - Instead of the message that data could not be had.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of the newer and of the older ones.
 * @csspart list - A list of headlines.
 * @csspart item - A line of it.
 * @csspart link - The headline.
 * @csspart badge - The mark of new articles.
 * @csspart date - The date.
 * @csspart notice - The button "Có n tin mới".
 * @csspart paging-message - That the next page is on its way, or could not be had.
 * @csspart paging - What leads to further headlines.
 * @csspart more - The button that gets more, with `more="button"` and `"scroll"`.
 * @csspart previous - The button to the page before, with `more="pages"`.
 * @csspart page - Which page of how many it is, with `more="pages"`.
 * @csspart next - The button to the next page, with `more="pages"`.
 * @cssprop --tin-color-accent - Colour of what stands out.
 * @fires tin-load - Data came and are shown. `detail: {data, source}`.
 * @fires tin-error - Data could not be had. `detail: {error}`.
 * @fires tin-select - An article was chosen; cancelable. `detail: {item, url}`.
 */
export class TinOtherNews extends DataElement<'articles'> {
  static override styles = [tokens, pagingStyles, otherNewsStyles];

  /** URL or id of the article on the page, which is left out; default: the page's canonical URL. */
  @property() current: string | undefined;
  /** Splits the list into newer and older ones than the current article. */
  @property({ type: Boolean }) split = false;
  /** Days for which an article has the badge "Mới"; default: no badge. */
  @property({ attribute: 'new-days', converter: numberAttribute('new-days') }) newDays: number | undefined;
  /** How further headlines come: `none` (default), `button`, `pages` or `scroll`; `limit` is then the size of a page. */
  @property({ useDefault: true, converter: choiceAttribute('more', ways) }) more: More = 'none';
  /** After a refresh shows the button "Có n tin mới" instead of moving what is being read. */
  @property({ type: Boolean }) notify = false;
  /** How dates are written: `short` (default), `long`, `datetime`, `relative` or `none`. */
  @property({ attribute: 'date-style', useDefault: true, converter: choiceAttribute('date-style', dateStyles) }) dateStyle: DateStyle = 'short';

  /** What is shown while newer data wait for the visitor, with `notify`. */
  @state() private held: Article[] | undefined;

  readonly #paging = new PagingController(this, this.data, this.box);
  #sorted: { all: Article[]; key: string; result: Article[] } | undefined;
  #lastShown: Article[] | undefined;

  constructor() {
    super({ kind: 'articles', isEmpty: (articles) => !articles.length });
    new SelectController(this, (url) => this.data.all?.find((article) => article.url === url));
  }

  /** What is shown; set it to show articles from script. */
  get articles(): Article[] {
    return [...this.#paging.slice(this.#others(this.#shown))];
  }

  set articles(articles: Article[] | undefined) {
    this.data.data = articles;
  }

  protected override get defaultHeading(): string {
    return this.words.otherNews;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { all } = this.data;
    if (this.notify && this.#lastShown && all && all !== this.#lastShown && this.#countNew(this.#lastShown, all)) {
      this.held ??= this.#lastShown;
    } else {
      this.held = undefined;
    }
    // What the second of two sources brings at first is no news.
    if (!this.held) this.#lastShown = this.data.origin === 'html' || this.data.isPartial ? undefined : all;
  }

  protected override renderData(): unknown {
    const others = this.#others(this.#shown);
    const { words } = this;
    return html`
      ${this.notify ? html`<p role="status">${this.held ? this.#renderNotice(this.held) : nothing}</p>` : nothing}
      ${others.length
        ? this.#renderLists(this.#paging.slice(others))
        : html`<p part="message empty-message" role="status">${words.empty}</p>`}
      ${renderPaging(this.#paging.view(others.length), words)}
    `;
  }

  /** What is new is so for whole days. */
  protected override get tick(): Tick | undefined {
    return super.tick ?? (this.newDays === undefined ? undefined : 'day');
  }

  protected override get isList(): boolean {
    return true;
  }

  protected override renderPlaceholder(): unknown {
    // As long as headlines are: as many lines as theirs.
    return html`
      <div part="list" aria-hidden="true">
        ${this.placeholders(10, 30).map(() => html`<p part="item"><span part="skeleton">Tin tức đang được tải về từ cổng thông tin. Nội dung bài viết 00/00/0000</span></p>`)}
      </div>
    `;
  }

  #renderNotice(held: Article[]): unknown {
    const count = this.#countNew(held, this.data.all ?? []);
    return html`<button part="notice" type="button" @click=${this.#handleNotice}>${this.words.newItems(count)}</button>`;
  }

  #renderLists(items: readonly Article[]): unknown {
    const since = this.split ? this.#currentDate() : undefined;
    if (since === undefined) return this.#renderList(items);
    const isNewer = ({ datePublished }: Article): boolean => (datePublished?.getTime() ?? 0) > since;
    const { newer, older } = this.words;
    return [
      [newer, items.filter(isNewer)] as const,
      [older, items.filter((item) => !isNewer(item))] as const,
    ].map(([title, list]) => (list.length ? html`<p part="subheading">${title}</p>${this.#renderList(list)}` : nothing));
  }

  #renderList(items: readonly Article[]): unknown {
    const { place } = this;
    const { words } = this;
    const isNew = ({ datePublished }: Article): boolean =>
      this.newDays !== undefined && datePublished !== undefined && place.now - datePublished.getTime() < this.newDays * day;
    const renderItems = (some: readonly Article[]): unknown =>
      repeat(
        some,
        (item) => item.id,
        (item) =>
          renderHeadlineItem(item, {
            dateStyle: this.dateStyle,
            place,
            badge: isNew(item) ? words.newBadge : undefined,
          }),
      );
    const [first = [], ...blocks] = blocksOf(items);
    return html`
      <ul part="list" role="list">
        ${renderItems(first)}
        ${blocks.map((block) => html`<div class=${block.length === blockSize ? 'block full' : 'block'} role="none">${renderItems(block)}</div>`)}
      </ul>
    `;
  }

  get #shown(): Article[] {
    const { all = [] } = this.data;
    return this.held ? [...this.held, ...this.#unknown(this.held, all).further] : all;
  }

  /** The list without the current article, the newest first where every article has a date. */
  #others(all: Article[]): Article[] {
    const current = this.#currentKey;
    if (this.#sorted?.all === all && this.#sorted.key === current) return this.#sorted.result;
    const result = all.filter(({ id, url }) => id !== this.current && !isPage(url, current));
    if (result.every(({ datePublished }) => datePublished)) {
      result.sort((a, b) => (b.datePublished?.getTime() ?? 0) - (a.datePublished?.getTime() ?? 0));
    }
    this.#sorted = { all, key: current, result };
    return result;
  }

  get #currentKey(): string {
    const canonical = pageOf()?.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    return pageKey(this.current ?? canonical ?? addressOfPage(), baseOf(this));
  }

  /** When the current article was published: by the list itself, else by the page's metadata. */
  #currentDate(): number | undefined {
    const key = this.#currentKey;
    const listed = this.#shown.find(({ id, url }) => id === this.current || isPage(url, key));
    const meta = pageOf()?.querySelector('meta[property="article:published_time"]')?.getAttribute('content');
    const date = listed?.datePublished ?? (meta ? readDate(meta, { timeZone: this.timeZone }, this) : undefined);
    return date?.getTime();
  }

  #countNew(old: Article[], all: Article[]): number {
    return this.#unknown(old, all).newer.length;
  }

  /** What was not there: new articles, and those that a further page put behind the known ones. */
  #unknown(old: Article[], all: Article[]): { newer: Article[]; further: Article[] } {
    const known = new Set(old.map(({ id }) => id));
    const isKnown = ({ id }: Article): boolean => known.has(id);
    const end = all.length - [...all].reverse().findIndex(isKnown);
    const unknown = (list: Article[]): Article[] => list.filter((article) => !isKnown(article));
    return end > all.length ? { newer: all, further: [] } : { newer: unknown(all.slice(0, end)), further: all.slice(end) };
  }

  /** What has been pressed goes: the keyboard is left at the first of the news. */
  readonly #handleNotice = async (): Promise<void> => {
    this.#lastShown = undefined;
    this.held = undefined;
    await this.updateComplete;
    this.shadowRoot?.querySelector('a')?.focus();
  };
}
