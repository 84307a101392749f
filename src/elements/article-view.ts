import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { FontSizeController } from '../controllers/font-size-controller.js';
import type { JsonLdController } from '../controllers/json-ld-controller.js';
import { NoticeController } from '../controllers/notice-controller.js';
import { PictureController } from '../controllers/picture-controller.js';
import { speeds, SpeechController } from '../controllers/speech-controller.js';
import { adoptSheet } from '../lib/adopt-sheet.js';
import { configuration } from '../lib/configuration.js';
import { groupFigures } from '../lib/figures.js';
import { Lazy } from '../lib/lazy.js';
import { warnOfOwnFile } from '../lib/own-file-hint.js';
import { baseOf } from '../lib/place-of.js';
import { safeUrl } from '../lib/safe-url.js';
import { secureUrl } from '../lib/secure-url.js';
import { pageAddress, shareLink } from '../lib/share-link.js';
import { labelZoom, zoomablePictures } from '../lib/zoomable-pictures.js';
import { articleWordsOf } from '../locale/article-languages.js';
import type { ArticleWords } from '../locale/article-words.js';
import { formatDateAs, type DateStyle } from '../locale/dates.js';
import { formatDecimal } from '../locale/decimals.js';
import type { Article } from '../model/article.js';
import { renderDate, type Place } from '../templates/article-date.js';
import { renderArticleTools, type ArticleTool } from '../templates/article-tools.js';
import { renderAttachments } from '../templates/attachments.js';
import { renderHeading } from '../templates/heading.js';
import { articleViewStyles } from './article-view.styles.js';
import type { ImageViewer } from './image-viewer.js';
import { isServer } from '../lib/is-server.js';

/** What many articles or visitors do without. */
const metadata = new Lazy(async () => (await import('../controllers/json-ld-controller.js')).JsonLdController);
const passages = new Lazy(async () => (await import('../lib/passages.js')).passagesOf);
const printer = new Lazy(async () => (await import('../lib/print-element.js')).printElement);
const viewer = new Lazy(async () => (await import('./image-viewer.js')).ImageViewer);

/** What a file of the kit's is loaded for; nothing where it cannot be had. */
async function had<T>(part: Lazy<T>, purpose: string): Promise<T | undefined> {
  try {
    return await part.load();
  } catch (error) {
    warnOfOwnFile(`<tin-article>: expected to ${purpose}`, error, purpose);
    return undefined;
  }
}

/** An article with its body made safe: the two change together. */
export interface ShownArticle {
  article: Article;
  body: HTMLElement;
  /** What a server prints of it. */
  printed?: unknown;
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
}

/** How a whole article is shown, with its tools: loaded with the first one. */
export class ArticleView implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #root: ShadowRoot;
  readonly #fontSize: FontSizeController;
  readonly #speech: SpeechController;
  readonly #notice: NoticeController;
  #shown: ShownArticle | undefined;
  #words: ArticleWords = articleWordsOf('');
  #viewer: ImageViewer | undefined;
  #metadata: JsonLdController | undefined;
  /** What metadata are wanted of. */
  #described: ShownArticle | undefined;
  /** The address that the visitor is asked to copy by hand. */
  #link = '';
  /** A recording that could not be had. */
  #failedAudio: string | undefined;
  /** When what is being printed was sent to the printer. */
  #printed: Date | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#root = host.shadowRoot as ShadowRoot;
    this.#fontSize = new FontSizeController(host);
    this.#notice = new NoticeController(host);
    this.#speech = new SpeechController(host, () => this.#notice.show(this.#words.listenFailed));
    if (isServer) return;
    new PictureController(host, markMissing);
    this.#root.addEventListener('click', this.#handleZoom);
    this.#root.addEventListener('keydown', this.#handleZoom);
    host.addController(this);
  }

  hostConnected(): void {
    adoptSheet(this.#root, articleViewStyles.cssText);
  }

  hostUpdate(): void {
    // What has the focus is about to go with the end of the reading.
    const focused = this.#root.activeElement;
    if (this.#speech.state === 'silent' && focused?.matches('[part="speech"] > :not(:first-child)')) this.#focus('[part="speech"] button');
  }

  render(shown: ShownArticle, settings: ArticleSettings): TemplateResult {
    const { article, body, printed = body } = shown;
    const { place } = settings;
    const words = articleWordsOf(place.locale);
    this.#words = words;
    const { title, datePublished, summary, image, authors, attachments } = article;
    const hasOwnPicture = body.querySelector('img, video') !== null;
    const lead = isBeginning(summary, body) ? '' : summary;
    return html`
      <article part="article" lang=${article.language ?? nothing}>
        ${renderHeading('title', title, settings.level)}
        <div class="line" lang=${place.locale}>${renderDate(datePublished, settings.dateStyle, place)} ${this.#renderTools(shown, settings)}</div>
        ${lead ? html`<p part="lead">${lead}</p>` : nothing}
        ${image && !hasOwnPicture
          ? html`<figure>
              <img
                part="image"
                src=${secureUrl(image.src)}
                alt=${image.alt}
                width=${image.width ?? nothing}
                height=${image.height ?? nothing}
                @load=${handleImageLoad}
              />
              ${image.caption ? html`<figcaption>${image.caption}</figcaption>` : nothing}
            </figure>`
          : nothing}
        ${printed}
        ${authors.length ? html`<p part="author">${authors.map(({ name }) => name).join(', ')}</p>` : nothing}
        ${attachments?.length ? renderAttachments(attachments, words, place.locale) : nothing}
        ${this.#printed ? renderOrigin(addressOf(article), formatDateAs('datetime', this.#printed, place), words) : nothing}
      </article>
      ${this.#viewer?.render(words) ?? nothing}
    `;
  }

  /** What is done when `shown` stands in the host's shadow tree. */
  updated(shown: ShownArticle | undefined, { jsonLd }: Pick<ArticleSettings, 'jsonLd'>): void {
    const root = this.#root.querySelector<HTMLElement>('[part="article"]');
    root?.style.setProperty('--_scale', String(this.#fontSize.scale));
    if (root) for (const image of zoomablePictures(root)) labelZoom(image, this.#words.enlarge(image.alt));
    // Not every browser lets the keyboard into what is scrolled.
    for (const frame of root?.querySelectorAll('.table') ?? []) {
      if (frame.scrollWidth > frame.clientWidth) frame.setAttribute('tabindex', '0');
      else frame.removeAttribute('tabindex');
    }
    void this.#describe(jsonLd ? shown : undefined);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const body = this.#root.querySelector('[part="body"]');
    // Just the same, but printed by a server: it has stayed.
    if (body && body !== shown?.body) watchPictures(body);
    // What is said and shown of another article is over.
    this.#speech.stop();
    if (this.#link) this.#closeLink();
  }

  #renderTools(shown: ShownArticle, settings: ArticleSettings): unknown {
    const audio = this.#audioUrl(settings);
    const tools = this.#tools(settings.tools, () => audio !== undefined || this.#speech.speaks(languageOf(shown, settings.place)));
    if (!tools.length) return nothing;
    if (tools.includes('listen') && !audio) passages.load().catch(() => undefined);
    const { text, isSilent } = this.#notice;
    return [
      renderArticleTools({
        tools,
        words: this.#words,
        locale: settings.place.locale,
        isSizeAt: (end) => this.#fontSize.isAt(end),
        onSize: (step) => this.#changeSize(step, settings.place.locale),
        onPrint: () => void this.#print(),
        onShare: () => void this.#share(shown.article),
        link: this.#link,
        onLinkClose: () => this.#closeLink(),
        audio,
        onAudioError: () => void this.#handleAudioError(audio),
        speech: this.#speech.state,
        onListen: () => this.#listen(languageOf(shown, settings.place)),
        onStop: () => this.#speech.stop(),
        speeds,
        speed: this.#speech.speed,
        onSpeed: (speed) => (this.#speech.speed = speed),
      }),
      html`<p part="notice" role="status" class=${text && !isSilent ? nothing : 'visually-hidden'}>${text}</p>`,
    ];
  }

  #audioUrl({ audio }: ArticleSettings): string | undefined {
    const url = secureUrl(safeUrl(audio, baseOf(this.#host))) || undefined;
    return url === this.#failedAudio ? undefined : url;
  }

  #tools(tools: string | undefined, canListen: () => boolean): ArticleTool[] {
    const names = (tools ?? '').split(/[\s,]+/).filter((name): name is ArticleTool => toolNames.has(name));
    return names.filter((name) => name !== 'listen' || canListen());
  }

  #changeSize(step: number, locale: string): void {
    this.#fontSize.change(step);
    this.#notice.show(this.#words.textSizeNow(formatDecimal(this.#fontSize.scale * 100, locale, 1)), true);
  }

  async #print(): Promise<void> {
    const printed = new Date(configuration().now());
    this.#printed = printed;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await allThere([...this.#root.querySelectorAll('img')]);
    const done = (): void => {
      // Asked again, it is not over.
      if (this.#printed === printed) this.#printed = undefined;
      this.#host.requestUpdate();
    };
    const printElement = await had(printer, 'print the article alone');
    if (printElement) return printElement(this.#host, done);
    print();
    done();
  }

  async #share(article: Article): Promise<void> {
    const url = addressOf(article);
    const result = await shareLink(article.title, url);
    const isCopied = result === 'copied' || (result === 'refused' && (await this.#copyFromField(url)));
    if (isCopied) this.#notice.show(this.#words.linkCopied);
    else if (result === 'refused') this.#notice.show(this.#words.copyByHand);
  }

  /** On plain `http:` too, browsers copy what is selected; where they do not, the visitor can. */
  async #copyFromField(url: string): Promise<boolean> {
    this.#link = url;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus('[part="link-field"]');
    const isCopied = document.execCommand('copy');
    if (isCopied) this.#closeLink();
    return isCopied;
  }

  #closeLink(): void {
    if (this.#root.activeElement?.matches('[part="link-field"]')) this.#focus('button[name="share"]');
    this.#link = '';
    this.#host.requestUpdate();
  }

  #listen(language: string): void {
    const speech = this.#speech;
    const start = (passagesOf = passages.value): void => {
      if (passagesOf) speech.start(passagesOf(this.#root.querySelectorAll(spokenParts)), language);
    };
    if (speech.state === 'speaking') speech.pause();
    else if (speech.state === 'paused') speech.resume();
    // At once if it can be: some devices let nothing speak that no click has asked for.
    else if (passages.value) start();
    else void had(passages, 'read the article aloud').then(start);
  }

  async #describe(shown: ShownArticle | undefined): Promise<void> {
    this.#described = shown;
    if (shown && !this.#metadata) {
      const Metadata = await had(metadata, 'describe the article');
      if (Metadata) this.#metadata ??= new Metadata(this.#host);
    }
    const pictures = [...(this.#described?.body.querySelectorAll('img') ?? [])].map(({ src }) => src);
    this.#metadata?.describe(this.#described?.article, pictures);
  }

  /** Leaves the device's voice, if it has one. */
  async #handleAudioError(url: string | undefined): Promise<void> {
    const hadFocus = this.#root.activeElement?.localName === 'audio';
    this.#failedAudio = url;
    this.#notice.show(this.#words.recordingFailed);
    await this.#host.updateComplete;
    if (hadFocus) this.#focus('[part="speech"] button');
  }

  #focus(selector: string): void {
    this.#root.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #handleZoom = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    const image = (event.target as Element).closest<HTMLImageElement>('img[role="button"]');
    if (!image || (event.type === 'keydown' && key !== 'Enter' && key !== ' ')) return;
    event.preventDefault();
    void this.#enlarge(image);
  };

  async #enlarge(image: HTMLImageElement): Promise<void> {
    const Viewer = await had(viewer, 'show a picture large');
    if (!Viewer) return;
    this.#viewer ??= new Viewer(this.#host);
    const images = [...this.#root.querySelectorAll<HTMLImageElement>('article img[role="button"]')];
    if (images.includes(image)) await this.#viewer.open(images, images.indexOf(image));
  }
}

/** The element of a body that was made safe: its pictures with their captions, and room for those that cannot be had; its tables framed. */
export function createBody(fragment: DocumentFragment): HTMLElement {
  groupFigures(fragment);
  for (const table of fragment.querySelectorAll('table')) frameTable(table);
  const body = document.createElement('div');
  body.setAttribute('part', 'body');
  body.append(fragment);
  watchPictures(body);
  return body;
}

/** What is wider than the article is scrolled in a frame of its own: else the page would be, or it would be cut off. */
function frameTable(table: Element): void {
  if (table.parentElement?.closest('table')) return;
  const frame = document.createElement('div');
  frame.className = 'table';
  table.replaceWith(frame);
  frame.append(table);
}

function watchPictures(body: Element): void {
  // Pictures' events do not bubble.
  body.addEventListener('error', handleImageError, true);
  body.addEventListener('load', handleImageLoad, true);
}

const toolNames = new Set<string>(['font-size', 'print', 'share', 'listen'] satisfies ArticleTool[]);

/** What is read aloud of an article. */
const spokenParts = '[part="title"], [part="lead"], article > figure, [part="body"], [part="author"]';

/** Vietnamese where the text has letters that only it has: what feeds say of their language is often left as it was set up. */
function languageOf({ article, body }: ShownArticle, { locale }: Place): string {
  return /[ăđơư\u1ea0-\u1ef9]/i.test(`${article.title} ${body.textContent}`) ? 'vi' : (article.language ?? locale);
}

function addressOf({ url }: Article): string {
  return url || pageAddress();
}

/** Where what stands on paper is from. */
function renderOrigin(url: string, time: string, words: ArticleWords): TemplateResult {
  return html`<p part="origin">${words.address(url)}<br />${words.printedOn(time)}</p>`;
}

/** What is late is printed without. */
const patience = 3_000;

/** Resolves when pictures that nobody has scrolled to yet are there. */
async function allThere(images: readonly HTMLImageElement[]): Promise<void> {
  const late = images.filter(({ complete }) => !complete);
  if (!late.length) return;
  for (const image of late) image.loading = 'eager';
  const decoded = late.map((image) => image.decode().catch(() => undefined));
  await Promise.race([Promise.all(decoded), new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** A lead that the body begins with is not said twice. */
function isBeginning(summary: string, body: HTMLElement): boolean {
  const letters = (text: string): string => text.replace(/[\s.…]+/g, '');
  const start = letters(summary.slice(0, 80));
  return start !== '' && letters(body.textContent).startsWith(start);
}

function handleImageError({ target }: Event): void {
  if (target instanceof HTMLImageElement) markMissing(target, true);
}

/** A picture that cannot be had keeps its room, with its text alternative in it. */
function markMissing(image: HTMLImageElement, isMissing: boolean): void {
  image.toggleAttribute('data-missing', isMissing);
  labelZoom(image, undefined);
  const width = image.getAttribute('width');
  image.style.setProperty('inline-size', !isMissing ? '' : width ? `min(100%, ${Number.parseInt(width, 10)}px)` : '100%');
}

/** Only now it is known which are icons. */
function handleImageLoad({ target }: Event): void {
  if (target instanceof HTMLImageElement && target.parentElement && !zoomablePictures(target.parentElement).includes(target)) labelZoom(target, undefined);
}
