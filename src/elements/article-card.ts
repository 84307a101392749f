import { property } from 'lit/decorators.js';
import { choiceAttribute } from '../lib/choice-attribute.js';
import { baseOf } from '../lib/place-of.js';
import { canReadDate, prepareDates, readDate } from '../controllers/dates.js';
import { PictureController } from '../controllers/picture-controller.js';
import { SelectController } from '../controllers/select-controller.js';
import { dateStyles, type DateStyle } from '../locale/dates.js';
import type { Article } from '../model/article.js';
import { createArticle } from '../model/create-article.js';
import { cardLayouts, renderCard, renderCardPlaceholder, type CardLayout } from '../templates/card.js';
import { cardStyles } from '../templates/card.styles.js';
import { tokens } from '../templates/tokens.styles.js';
import { articleCardStyles } from './article-card.styles.js';
import { DataElement } from './data-element.js';

/**
 * One article as a card: the first one of its source, or what its attributes say.
 *
 * @element tin-article-card
 * @slot - The portal's own markup: data and fallback.
 * @slot header - Before the card.
 * @slot footer - Behind the card.
 * @slot loading - Instead of the placeholder while data are on their way.
 * @slot empty - Instead of the message that there is nothing.
 * @slot error - Instead of the message that data could not be had.
 * @csspart base - The whole widget.
 * @csspart heading - The heading, where the attribute gives one.
 * @csspart card - The card.
 * @csspart media - The room of the picture.
 * @csspart image - The picture.
 * @csspart content - All but the picture.
 * @csspart label - The word above the headline.
 * @csspart headline - The headline.
 * @csspart link - The link in the headline.
 * @csspart summary - The summary.
 * @csspart date - The date.
 * @cssprop [--tin-card-ratio=16 / 9] - Aspect ratio of the picture.
 * @cssprop [--tin-headline-size=1.05em] - Size of a card's headline.
 * @cssprop [--tin-summary-lines=3] - At most that many lines of a summary.
 * @fires tin-load - Data came and are shown. `detail: {data, source}`.
 * @fires tin-error - Data could not be had. `detail: {error}`.
 * @fires tin-select - The article was chosen; cancelable. `detail: {item, url}`.
 */
export class TinArticleCard extends DataElement<'articles'> {
  static override styles = [tokens, cardStyles, articleCardStyles];

  /** Instead of the headline that the data have. */
  @property() headline: string | undefined;
  /** Address of the article. */
  @property() href: string | undefined;
  /** Address of the picture. */
  @property() image: string | undefined;
  /** Text alternative of the picture; empty where it adds nothing to the headline. */
  @property({ attribute: 'image-alt' }) imageAlt: string | undefined;
  /** A sentence or two on what the article says. */
  @property() summary: string | undefined;
  /** When the article was published: ISO 8601, or as portals print it. */
  @property() published: string | undefined;
  /** A word above the headline: a category, `Nóng`. */
  @property() label: string | undefined;
  /** `vertical` (default), `horizontal`, `overlay` or `headline`. */
  @property({ reflect: true, useDefault: true, converter: choiceAttribute('layout', cardLayouts) }) layout: CardLayout = 'vertical';
  /** How the date is written: `short` (default), `long`, `datetime`, `relative` or `none`. */
  @property({ attribute: 'date-style', useDefault: true, converter: choiceAttribute('date-style', dateStyles) }) dateStyle: DateStyle = 'short';

  constructor() {
    super({
      kind: 'articles',
      isEmpty: (articles) => !articles.length,
    });
    new SelectController(this, () => this.article);
    new PictureController(this);
  }

  /** What is shown; set it to show an article from script. */
  get article(): Article | undefined {
    return this.#withAttributes(this.data.data?.[0]);
  }

  set article(article: Article | undefined) {
    this.data.data = article && [article];
  }

  protected override get canRead(): boolean {
    return super.canRead && canReadDate(this.published);
  }

  protected override async prepareToRead(): Promise<void> {
    await (super.canRead ? prepareDates() : super.prepareToRead());
  }

  protected override get hasOwnData(): boolean {
    return Boolean(this.headline);
  }

  protected override renderData(): unknown {
    const { article } = this;
    if (!article) return undefined;
    return renderCard(article, {
      layout: this.layout,
      level: this.headingLevel ?? 3,
      dateStyle: this.dateStyle,
      place: this.place,
      label: this.label,
      isTextOnly: this.layout !== 'overlay' && !article.image,
    });
  }

  protected override renderPlaceholder(): unknown {
    return renderCardPlaceholder(this.layout);
  }

  /** The card's own heading is the headline. */
  protected override get headingText(): string {
    return this.heading ?? '';
  }

  #withAttributes(article: Article | undefined): Article | undefined {
    const { headline, href, image, imageAlt, summary, published } = this;
    const isAsGiven = !headline && !href && !image && imageAlt === undefined && summary === undefined && !published;
    // Data are valid already.
    if (isAsGiven || (!article && !headline)) return article;
    const datePublished = published ? readDate(published, { timeZone: this.timeZone }, this) : undefined;
    const draft = {
      ...article,
      ...(headline && { title: headline }),
      ...(href && { url: href }),
      ...(summary !== undefined && { summary }),
      ...(datePublished && { datePublished }),
      ...(image && { image: { src: image, alt: imageAlt ?? '' } }),
      ...(!image && article?.image && imageAlt !== undefined && { image: { ...article.image, alt: imageAlt } }),
    };
    return createArticle(draft, baseOf(this));
  }
}
