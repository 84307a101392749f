import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Shows that a picture could not be had, so that something else stands in its room, or that another one comes in its place. */
type Mark = (image: HTMLImageElement, isMissing: boolean) => void;

const markHolder: Mark = (image, isMissing) => void image.parentElement?.toggleAttribute('data-missing', isMissing);

/** Marks pictures that cannot be had (by default what holds them, with `data-missing`), as long as there is no other in their place. */
export class PictureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #mark: Mark;
  /** What could not be had, by picture; of a thousand cards few have any. */
  #missing: Map<HTMLImageElement, string> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, mark = markHolder) {
    this.#host = host;
    this.#mark = mark;
    host.addController(this);
  }

  hostConnected(): void {
    // Pictures' events do not bubble.
    this.#host.shadowRoot?.addEventListener('error', this, true);
  }

  handleEvent({ target }: Event): void {
    const image = target as HTMLImageElement;
    if (image.localName !== 'img') return;
    this.#missing ??= new Map();
    this.#missing.set(image, addressesOf(image));
    this.#mark(image, true);
  }

  hostUpdated(): void {
    for (const [image, addresses] of this.#missing ?? []) {
      const isThere = this.#host.shadowRoot?.contains(image);
      if (isThere && addressesOf(image) === addresses) continue;
      this.#missing?.delete(image);
      this.#mark(image, false);
    }
  }
}

function addressesOf({ src, srcset }: HTMLImageElement): string {
  return `${src} ${srcset}`;
}
