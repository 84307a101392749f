import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptSheet } from '../lib/adopt-sheet.js';
import { bare } from '../lib/bare.js';
import { largePicture, type LargePicture } from '../lib/zoomable-pictures.js';
import type { ArticleWords } from '../locale/article-words.js';
import { imageViewerStyles } from './image-viewer.styles.js';

/** What the keys of the dialog do: to the picture that many further on, where arrows show the way of the text. */
const steps = new Map([['ArrowLeft', -1], ['ArrowRight', 1], ['Home', -Infinity], ['End', Infinity]]);

/** By how much of its room they move a picture that is higher. */
const scrolls = new Map([['ArrowUp', -0.2], ['ArrowDown', 0.2], ['PageUp', -0.9], ['PageDown', 0.9]]);

/** Shows an article's pictures as large as the window, one beside the other: loaded with the first that is opened. */
export class ImageViewer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #pictures: readonly LargePicture[] = [];
  /** Addresses that have been loaded: until then what the article shows stands there. */
  readonly #loaded = new Set<string>();
  #index = 0;
  /** The picture that is on its way into view: those that pass by on the way do not count. */
  #goal: number | undefined;
  #opener: HTMLElement | undefined;
  #releasePage: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Shows `images[index]`, and gives focus back to it in the end. */
  async open(images: readonly HTMLImageElement[], index: number): Promise<void> {
    this.#pictures = images.map(largePicture);
    this.#opener = images[index];
    this.#index = index;
    this.#load();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    // The page stays where it is, and as wide as it is.
    const hasScrollbar = innerWidth > document.documentElement.clientWidth;
    this.#releasePage = adoptSheet(document, `html { overflow: hidden !important; ${hasScrollbar ? 'scrollbar-gutter: stable !important;' : ''} }`);
    this.#scroll('instant');
  }

  hostConnected(): void {
    adoptSheet(this.#host.shadowRoot as ShadowRoot, imageViewerStyles.cssText);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  render(words: ArticleWords): TemplateResult | typeof nothing {
    const count = this.#pictures.length;
    if (!count) return nothing;
    const button = (part: string, label: string, sign: string, step: number): TemplateResult =>
      html`<button part=${part} type="button" aria-label=${label} title=${label} aria-disabled=${this.#canStep(step) ? nothing : 'true'} @click=${() => this.#step(step)}>
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`<dialog part="viewer" aria-label=${words.pictures} @close=${this.#handleClose} @keydown=${this.#handleKey} @click=${this.#handleClick}>
      <button part="viewer-close" type="button" aria-label=${words.close} title=${words.close} @click=${this.#close}>
        <span aria-hidden="true">✕</span>
      </button>
      <div part="viewer-pictures" role="group" aria-label=${words.pictures} tabindex="0" @scroll=${this.#handleScroll} @pointerdown=${this.#handleTouch} @wheel=${this.#handleTouch}>
        ${this.#pictures.map((picture, index) => this.#renderPicture(picture, index))}
      </div>
      ${count > 1
        ? [
            button('viewer-previous', words.previousPicture, '❮', -1),
            button('viewer-next', words.nextPicture, '❯', 1),
            html`<p part="viewer-count" role="status">${words.picture(this.#index + 1, count)}</p>`,
          ]
        : nothing}
    </dialog>`;
  }

  #renderPicture({ shown, largest, alt, caption }: LargePicture, index: number): TemplateResult {
    const isNear = Math.abs(index - this.#index) < 2;
    const isLarge = this.#loaded.has(largest) || largest === shown;
    return html`<figure part="viewer-figure" ?inert=${index !== this.#index}>
      <img part="viewer-image" src=${isNear ? (isLarge ? largest : shown) : nothing} alt=${alt} ?data-small=${!isLarge} @load=${markTall} />
      ${caption ? html`<figcaption part="viewer-caption">${caption}</figcaption>` : nothing}
    </figure>`;
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('dialog');
  }

  /** The picture in view at its largest, and those beside it. */
  #load(): void {
    for (const picture of this.#pictures.slice(Math.max(0, this.#index - 1), this.#index + 2)) {
      const { largest, shown } = picture;
      if (largest === shown || this.#loaded.has(largest)) continue;
      const image = new Image();
      image.referrerPolicy = 'no-referrer-when-downgrade';
      image.src = largest;
      // What cannot be had stays small.
      image.decode().then(
        () => {
          this.#loaded.add(largest);
          this.#host.requestUpdate();
        },
        () => undefined,
      );
    }
  }

  #canStep(by: number): boolean {
    const index = this.#index + by;
    return index >= 0 && index < this.#pictures.length;
  }

  #step(by: number): void {
    const index = Math.min(this.#pictures.length - 1, Math.max(0, this.#index + by));
    if (index === this.#index) return;
    this.#show(index);
    this.#goal = index;
    this.#scroll('auto');
  }

  #show(index: number): void {
    this.#index = index;
    this.#load();
    this.#host.requestUpdate();
  }

  /** `auto`: as the style sheet says, which asks what the visitor prefers. */
  #scroll(behavior: ScrollBehavior): void {
    const pictures = this.#dialog?.querySelector('[part="viewer-pictures"]');
    pictures?.scrollTo(bare<ScrollToOptions>({ left: this.#direction * this.#index * pictures.clientWidth, behavior }));
  }

  /** Which way further pictures are. */
  get #direction(): number {
    return getComputedStyle(this.#host).direction === 'rtl' ? -1 : 1;
  }

  readonly #handleScroll = ({ currentTarget }: Event): void => {
    const { scrollLeft, clientWidth } = currentTarget as Element;
    const position = Math.abs(scrollLeft) / (clientWidth || 1);
    const index = Math.min(this.#pictures.length - 1, Math.round(position));
    if (this.#goal !== undefined) {
      if (Math.abs(position - this.#goal) < 0.02) this.#goal = undefined;
    } else if (index !== this.#index && index >= 0) {
      this.#show(index);
    }
  };

  /** The visitor goes another way. */
  readonly #handleTouch = (): void => {
    this.#goal = undefined;
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const { key, target } = event;
    // The page behind has uses of its own for them.
    event.stopPropagation();
    const [step, scroll] = [steps.get(key), scrolls.get(key)];
    if (!(step ?? scroll) || event.altKey || event.ctrlKey || event.metaKey) return;
    const figure = this.#dialog?.querySelectorAll('figure')[this.#index];
    if (step) this.#step(key.startsWith('Arrow') ? step * this.#direction : step);
    // Long captions are scrolled by themselves.
    else if (scroll && figure?.matches('[data-tall]') && !(target as Element).matches('figcaption')) figure.scrollBy(0, scroll * figure.clientHeight);
    else return;
    event.preventDefault();
  };

  /** A click beside the picture is meant for what is behind. */
  readonly #handleClick = ({ target }: Event): void => {
    if (/^(?:dialog|div|figure)$/.test((target as Element).localName)) this.#close();
  };

  readonly #close = (): void => this.#dialog?.close();

  readonly #handleClose = (): void => {
    const opener = this.#opener;
    this.#forget();
    this.#host.requestUpdate();
    opener?.focus(bare({ preventScroll: true }));
  };

  #forget(): void {
    this.#releasePage?.();
    this.#releasePage = undefined;
    this.#goal = undefined;
    this.#opener = undefined;
    this.#pictures = [];
  }
}

/** Only now it is known: as no photo is, but what is read from top to bottom. */
function markTall({ target }: Event): void {
  const { naturalWidth, naturalHeight, parentElement } = target as HTMLImageElement;
  parentElement?.toggleAttribute('data-tall', naturalHeight > 2 * naturalWidth);
}
