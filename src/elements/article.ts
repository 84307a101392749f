import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choiceAttribute } from '../lib/choice-attribute.js';
import { parseInert } from '../lib/inert-document.js';
import { baseOf, placeOf } from '../lib/place-of.js';
import { createServerBody } from '../lib/server-body.js';
import { warnOnce } from '../lib/warn-once.js';
import { Lazy } from '../lib/lazy.js';
import { warnOfOwnFile } from '../lib/own-file-hint.js';
import { dateStyles, type DateStyle } from '../locale/dates.js';
import type { Article } from '../model/article.js';
import { renderHeading } from '../templates/heading.js';
import { tokens } from '../templates/tokens.styles.js';
import type { ArticleView, ShownArticle } from './article-view.js';
import { articleStyles } from './article.styles.js';
import { DataElement } from './data-element.js';
import { isServer } from '../lib/is-server.js';

/** What shows an article and makes it safe. */
export const articleView = new Lazy(async () => {
  const [{ ArticleView: View, createBody }, { sanitize }] = await Promise.all([import('./article-view.js'), import('../lib/sanitizer.js')]);
  return { View, createBody, sanitize };
});

/**
 * One whole article: title, date line, lead, body with captioned figures, author, tools.
 *
 * @element tin-article
 * @slot - The portal's own markup: data and fallback.
 * @slot header - Before the title.
 * @slot footer - Behind the article.
 * @slot loading - Instead of the placeholder while data are on their way.
 * @slot empty - Instead of the message that there is nothing.
 * @slot error - Instead of the message that data could not be had.
 * @csspart base - The whole widget.
 * @csspart heading - The heading, where the attribute gives one.
 * @csspart article - The article.
 * @csspart title - The title.
 * @csspart date - The date line.
 * @csspart tools - The tools.
 * @csspart tool - A tool's button.
 * @csspart sizes - The buttons for the size of the text.
 * @csspart speech - The buttons for reading aloud.
 * @csspart speed - The choice of how fast it is read.
 * @csspart audio - The player of the recording.
 * @csspart notice - What a tool has done, for a moment.
 * @csspart link - The link where the visitor has to copy it by hand.
 * @csspart link-field - The field that holds it.
 * @csspart lead - The lead (sapo).
 * @csspart image - The lead picture, where the body has none.
 * @csspart body - The body.
 * @csspart author - The signature.
 * @csspart attachments - The list of attachments.
 * @csspart attachment - The link to an attachment.
 * @csspart file - Type and size of an attachment.
 * @csspart download - The link that saves an attachment.
 * @csspart origin - On paper: the article's address, and when it was printed.
 * @csspart viewer - The dialog that shows pictures large.
 * @csspart viewer-pictures - The row of pictures in it.
 * @csspart viewer-figure - A picture with its caption.
 * @csspart viewer-image - The picture.
 * @csspart viewer-caption - Its caption.
 * @csspart viewer-count - Which of how many it is.
 * @csspart viewer-close - The button that closes the dialog.
 * @csspart viewer-previous - The button to the picture before.
 * @csspart viewer-next - The button to the next picture.
 * @cssprop --tin-color-accent - Colour of what stands out.
 * @cssprop [--tin-title-size=1.7em] - Size of the title.
 * @cssprop [--tin-article-size=1em] - Size of the body's text.
 * @fires tin-load - Data came and are shown. `detail: {data, source}`.
 * @fires tin-error - Data could not be had. `detail: {error}`.
 */
export class TinArticle extends DataElement<'article'> {
  static override styles = [tokens, articleStyles];

  /**
   * Tools, in the order in which they stand: `font-size print share listen`. The size of the text is remembered for the site;
   * printed is the article alone, with its address; what cannot be shared is copied; `listen` is there where the device has a
   * voice for the article.
   */
  @property() tools: string | undefined;
  /** URL of a recording, which `listen` plays instead of the device's voice, as long as it can be had. */
  @property() audio: string | undefined;
  /** Adds schema.org NewsArticle metadata to the page, unless it has them of this article. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;
  /** How the date is written: `long` (default), `short`, `datetime`, `relative` or `none`. */
  @property({ attribute: 'date-style', useDefault: true, converter: choiceAttribute('date-style', dateStyles) }) dateStyle: DateStyle = 'long';

  @state() private shown: ShownArticle | undefined;

  #view: ArticleView | undefined;
  #pending: Article | undefined;
  #preparing: Promise<void> | undefined;

  constructor() {
    super({ kind: 'article', isEmpty: (article) => !article });
  }

  /** What is shown; set it to show an article from script. */
  get article(): Article | undefined {
    return this.data.data;
  }

  set article(article: Article | undefined) {
    this.data.data = article;
  }

  override connectedCallback(): void {
    // While the article is on its way, not after it: what cannot be had is told when it is needed.
    if (!this.sleeps) articleView.load().catch(() => undefined);
    super.connectedCallback();
  }

  protected override prepareData(): void {
    if (this.article) this.#prepare(this.article);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#view?.updated(this.shown, this);
  }

  /** An article is shown when its body is safe: until then what stood there stays. */
  protected override get isPrepared(): boolean {
    return this.shown !== undefined;
  }

  protected override renderData(): unknown {
    const { shown, place, tools, audio, jsonLd, dateStyle } = this;
    if (!shown) return nothing;
    const old = placeOf<HTMLElement>(this)?.querySelector('h1, h2, h3, h4, h5, h6')?.localName.slice(1);
    const level = this.headingLevel ?? Number(old ?? 1);
    if (this.#view) return this.#view.render(shown, { tools, audio, jsonLd, dateStyle: dateStyle || 'long', level, place });
    return html`<article part="article">${renderHeading('title', shown.article.title, level)}${shown.body}</article>`;
  }

  protected override renderPlaceholder(): unknown {
    const lines = [...Array(12)].map(() => html`<p><span part="skeleton">Nội dung bài viết đang được tải về từ cổng thông tin.</span></p>`);
    return html`<div aria-hidden="true" data-placeholder>
      <p part="title"><span part="skeleton">Tiêu đề bài viết</span></p>
      <p part="date"><span part="skeleton">00/00/0000</span></p>
      <div part="body">${lines}</div>
    </div>`;
  }

  /** The title is the article's heading. */
  protected override get headingText(): string {
    return this.heading ?? '';
  }

  /** Makes the body safe; until that is done what was shown stays. */
  #prepare(article: Article): void {
    if (article === this.#pending) return;
    this.#pending = article;
    if (isServer) return this.#prepareOnServer(article);
    this.#preparing = this.#bodyOf(article).then((body) => {
      // Of two on their way the later one counts.
      if (!body || article !== this.#pending) return;
      this.box.expectChange();
      this.shown = { article, body };
    });
  }

  /** There is no later there. */
  #prepareOnServer(article: Article): void {
    const { value } = articleView;
    const made = value && createServerBody(article.contentHtml, article.url || baseOf(this));
    if (!made) return warnOnce('<tin-article>: expected tin-widgets/server.js to make the body safe on this server. Import it first.');
    this.#view ??= new value.View(this);
    this.shown = { article, ...made };
  }

  /** The update is complete when the body is there too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#preparing;
    return super.getUpdateComplete();
  }

  async #bodyOf({ contentHtml, url }: Article): Promise<HTMLElement | undefined> {
    try {
      const { View, createBody, sanitize } = await articleView.load();
      const fragment = await sanitize(contentHtml, url || this.baseURI);
      this.#view ??= new View(this);
      return createBody(fragment);
    } catch (error) {
      return this.#withoutMarkup(contentHtml, error);
    }
  }

  /** Where the sanitiser cannot be had: what the portal printed, else the body's words. */
  #withoutMarkup(contentHtml: string, error: unknown): HTMLElement | undefined {
    warnOfOwnFile('<tin-article>: expected to make the body safe', error, 'sanitiser');
    if (this.lightDom.hasContent) return undefined;
    const { body: words } = parseInert(contentHtml);
    for (const silent of words.querySelectorAll('script, style, template, noscript')) silent.remove();
    const body = document.createElement('div');
    body.part.add('body');
    body.append(words.textContent);
    return body;
  }
}
