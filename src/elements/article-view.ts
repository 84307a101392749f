import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { FontSizeController } from '../controllers/font-size-controller.js';
import { JsonLdController } from '../controllers/json-ld-controller.js';
import { SpeechController } from '../controllers/speech-controller.js';
import { groupFigures } from '../lib/figures.js';
import { printElement } from '../lib/print-element.js';
import { safeUrl } from '../lib/safe-url.js';
import { secureUrl } from '../lib/secure-url.js';
import { shareLink } from '../lib/share-link.js';
import type { DateStyle } from '../locale/dates.js';
import type { Words } from '../locale/words.js';
import type { Article } from '../model/article.js';
import { renderDate, type Place } from '../templates/article-date.js';
import { renderArticleTools, type ArticleTool } from '../templates/article-tools.js';
import { renderAttachments } from '../templates/attachments.js';
import { renderHeading } from '../templates/heading.js';

/** An article with its body made safe: the two change together. */
export interface ShownArticle {
  article: Article;
  body: HTMLElement;
}

/** What the element's attributes and its place say. */
export interface ArticleSettings {
  tools: string | undefined;
  /** URL of a recording. */
  audio: string | undefined;
  jsonLd: boolean;
  dateStyle: DateStyle;
  /** Of the title. */
  level: number;
  place: Place;
  words: Words;
}

/** How a whole article is shown, with its tools: loaded with the first one. */
export class ArticleView {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #fontSize: FontSizeController;
  readonly #speech: SpeechController;
  readonly #metadata: JsonLdController;
  #notice = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#fontSize = new FontSizeController(host);
    this.#speech = new SpeechController(host);
    this.#metadata = new JsonLdController(host);
  }

  render(shown: ShownArticle, settings: ArticleSettings): TemplateResult {
    const { article, body } = shown;
    const { place, words } = settings;
    const { title, datePublished, summary, image, authors, attachments } = article;
    const hasOwnPicture = body.querySelector('img, video') !== null;
    const lead = isBeginning(summary, body) ? '' : summary;
    const audio = this.#audioUrl(settings);
    return html`
      <article part="article" lang=${article.language ?? nothing}>
        ${renderHeading('title', title, settings.level)}
        <div class="line">
          ${renderDate(datePublished, settings.dateStyle, place)}
          ${renderArticleTools({
            tools: this.#tools(settings.tools, audio),
            words,
            isSpeaking: this.#speech.isSpeaking,
            audio,
            onTool: (tool, step) => this.#handleTool(tool, step, shown, words),
          })}
        </div>
        ${this.#notice ? html`<p part="notice" role="status">${this.#notice}</p>` : nothing}
        ${lead ? html`<p part="lead">${lead}</p>` : nothing}
        ${image && !hasOwnPicture
          ? html`<figure>
              <img part="image" src=${secureUrl(image.src)} alt=${image.alt} width=${image.width ?? nothing} height=${image.height ?? nothing} />
              ${image.caption ? html`<figcaption>${image.caption}</figcaption>` : nothing}
            </figure>`
          : nothing}
        ${body}
        ${authors.length ? html`<p part="author">${authors.map(({ name }) => name).join(', ')}</p>` : nothing}
        ${attachments?.length ? renderAttachments(attachments, words, place.locale) : nothing}
      </article>
    `;
  }

  /** What is done when `shown` stands in the host's shadow tree. */
  updated(shown: ShownArticle | undefined, { jsonLd }: Pick<ArticleSettings, 'jsonLd'>): void {
    this.#metadata.describe(jsonLd ? shown?.article : undefined);
    const root = this.#host.shadowRoot?.querySelector<HTMLElement>('[part="article"]');
    root?.style.setProperty('--_scale', String(this.#fontSize.scale));
  }

  /** The element of a body that was made safe: its pictures with their captions, and room for those that cannot be had. */
  createBody(fragment: DocumentFragment): HTMLElement {
    groupFigures(fragment);
    const body = document.createElement('div');
    body.part.add('body');
    body.append(fragment);
    // Pictures' errors do not bubble.
    body.addEventListener('error', handleImageError, true);
    return body;
  }

  #audioUrl({ audio }: ArticleSettings): string | undefined {
    return secureUrl(safeUrl(audio, this.#host.baseURI)) || undefined;
  }

  #tools(tools: string | undefined, audio: string | undefined): ArticleTool[] {
    const names = (tools ?? '').split(/[\s,]+/).filter((name): name is ArticleTool => toolNames.has(name));
    return names.filter((name) => name !== 'listen' || audio !== undefined || this.#speech.isAvailable);
  }

  #handleTool(tool: ArticleTool, step: number, { article, body }: ShownArticle, words: Words): void {
    const { title, summary, url } = article;
    if (tool === 'font-size') this.#fontSize.change(step);
    if (tool === 'print') printElement(this.#host);
    if (tool === 'listen') this.#speech.toggle([title, summary, body.textContent].join('\n'));
    if (tool === 'share') {
      void shareLink(title, url || location.href).then((result) => {
        this.#notice = result === 'copied' ? words.linkCopied : '';
        this.#host.requestUpdate();
      });
    }
  }
}

const toolNames = new Set<string>(['font-size', 'print', 'share', 'listen'] satisfies ArticleTool[]);

/** A lead that the body begins with is not said twice. */
function isBeginning(summary: string, body: HTMLElement): boolean {
  const letters = (text: string): string => text.replace(/[\s.…]+/g, '');
  const start = letters(summary.slice(0, 80));
  return start !== '' && letters(body.textContent).startsWith(start);
}

/** A picture that cannot be had keeps its room, with its text alternative in it. */
function handleImageError({ target }: Event): void {
  if (!(target instanceof HTMLImageElement)) return;
  target.setAttribute('data-missing', '');
  const width = target.getAttribute('width');
  target.style.setProperty('inline-size', width ? `min(100%, ${Number.parseInt(width, 10)}px)` : '100%');
}
