import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { PagingController } from '../controllers/paging-controller.js';
import { PictureController } from '../controllers/picture-controller.js';
import { SelectController } from '../controllers/select-controller.js';
import { choiceAttribute } from '../lib/choice-attribute.js';
import { isServer } from '../lib/is-server.js';
import { numberAttribute } from '../lib/number-attribute.js';
import { dateStyles, type DateStyle } from '../locale/dates.js';
import type { Article } from '../model/article.js';
import { ways, type More } from '../model/paging-view.js';
import { cardLayouts, renderCard, renderCardPlaceholder, type CardLayout } from '../templates/card.js';
import { cardStyles } from '../templates/card.styles.js';
import { flat } from '../templates/flat.js';
import { renderPaging } from '../templates/paging.js';
import { pagingStyles } from '../templates/paging.styles.js';
import { tokens } from '../templates/tokens.styles.js';
import { articleGridStyles } from './article-grid.styles.js';
import { DataElement } from './data-element.js';

/**
 * The articles of a source as cards.
 *
 * @element tin-article-grid
 * @slot - The portal's own markup: data and fallback.
 * @slot header - Instead of the heading.
 * @slot footer - Behind the cards.
 * @slot loading - Instead of the placeholders while data are on their way.
 * @slot empty - Instead of the message that there is nothing.
 * @slot error - Instead of the message that data could not be had.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart list - The list of cards.
 * @csspart card - A card.
 * @csspart media - The room of a card's picture.
 * @csspart image - A card's picture.
 * @csspart content - All of a card but the picture.
 * @csspart headline - A card's headline.
 * @csspart link - The link in the headline.
 * @csspart summary - A card's summary.
 * @csspart date - A card's date.
 * @csspart paging-message - That the next page is on its way, or could not be had.
 * @csspart paging - What leads to further cards.
 * @csspart more - The button that gets more, with `more="button"` and `"scroll"`.
 * @csspart previous - The button to the page before, with `more="pages"`.
 * @csspart page - Which page of how many it is, with `more="pages"`.
 * @csspart next - The button to the next page, with `more="pages"`.
 * @cssprop --tin-color-accent - Colour of what stands out.
 * @cssprop [--tin-card-ratio=16 / 9] - Aspect ratio of the pictures.
 * @cssprop [--tin-card-width=15em] - The narrowest card.
 * @cssprop [--tin-headline-size=1.05em] - Size of a card's headline.
 * @cssprop [--tin-summary-lines=3] - At most that many lines of a summary.
 * @fires tin-load - Data came and are shown. `detail: {data, source}`.
 * @fires tin-error - Data could not be had. `detail: {error}`.
 * @fires tin-select - An article was chosen; cancelable. `detail: {item, url}`.
 */
export class TinArticleGrid extends DataElement<'articles'> {
  static override styles = [tokens, cardStyles, pagingStyles, articleGridStyles];

  /** `grid` (default), `hero` (the first one large) or `row` (one line that scrolls). */
  @property({ reflect: true, useDefault: true, converter: choiceAttribute('layout', 'grid hero row') }) layout: 'grid' | 'hero' | 'row' = 'grid';
  /** Number of columns; default: as many as fit. */
  @property({ converter: numberAttribute('columns') }) columns: number | undefined;
  /** Layout of the cards: `vertical` (default), `horizontal`, `overlay` or `headline`. */
  @property({ attribute: 'card-layout', converter: choiceAttribute('card-layout', cardLayouts) }) cardLayout: CardLayout | undefined;
  /** How further cards come: `none` (default), `button`, `pages` or `scroll`; `limit` is then the size of a page. */
  @property({ useDefault: true, converter: choiceAttribute('more', ways) }) more: More = 'none';
  /** How dates are written: `short` (default), `long`, `datetime`, `relative` or `none`. */
  @property({ attribute: 'date-style', useDefault: true, converter: choiceAttribute('date-style', dateStyles) }) dateStyle: DateStyle = 'short';

  readonly #paging = new PagingController(this, this.data, this.box);

  constructor() {
    super({ kind: 'articles', isEmpty: (articles) => !articles.length });
    new SelectController(this, (url) => this.data.all?.find((article) => article.url === url));
    new PictureController(this);
  }

  /** What is shown; set it to show articles from script. */
  get articles(): Article[] {
    return this.data.data ?? [];
  }

  set articles(articles: Article[] | undefined) {
    this.data.data = articles;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.shadowRoot?.querySelector<HTMLElement>('[part="list"]')?.style.setProperty('--_columns', `${this.columns ?? ''}`);
  }

  protected override renderData(): unknown {
    const all = this.data.all ?? [];
    const { place } = this;
    const { words } = this;
    const isTextOnly = this.layout !== 'hero' && all.every(({ image }) => !image);
    const level = this.headingText ? (this.headingLevel ?? 2) + 1 : (this.headingLevel ?? 3);
    return html`
      <ul part="list" style=${isServer && this.columns ? `--_columns:${this.columns}` : nothing} class=${this.layout} ?data-columns=${this.columns} role="list">
        ${repeat(
          this.#paging.slice(all),
          ({ id }) => id,
          (article, index) =>
            flat`<li>
              ${renderCard(article, {
                layout: this.#layoutOf(index),
                level,
                dateStyle: this.dateStyle,
                place,
                isTextOnly,
                isEager: index === 0,
              })}
            </li>`,
        )}
      </ul>
      ${renderPaging(this.#paging.view(all.length), words)}
    `;
  }

  protected override get isList(): boolean {
    return true;
  }

  protected override renderPlaceholder(): unknown {
    return html`
      <div part="list" class=${this.layout} ?data-columns=${this.columns}>
        ${this.placeholders(6, 24).map((_, index) => html`<div>${renderCardPlaceholder(this.#layoutOf(index))}</div>`)}
      </div>
    `;
  }

  #layoutOf(index: number): CardLayout {
    if (this.layout !== 'hero') return this.cardLayout ?? 'vertical';
    return index === 0 ? 'overlay' : (this.cardLayout ?? 'horizontal');
  }
}
