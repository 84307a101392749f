import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Marks what holds a picture that cannot be had (`data-missing`), so that something else stands in its room, as long as there
 * is no other picture in its place.
 */
export class PictureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What could not be had, by picture. */
  readonly #missing = new Map<HTMLImageElement, string>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Pictures' events do not bubble.
    this.#host.shadowRoot?.addEventListener('error', this, true);
  }

  handleEvent({ target }: Event): void {
    const image = target as HTMLImageElement;
    this.#missing.set(image, addressesOf(image));
    image.parentElement?.setAttribute('data-missing', '');
  }

  hostUpdated(): void {
    for (const [image, addresses] of this.#missing) {
      const isThere = this.#host.shadowRoot?.contains(image);
      if (isThere && addressesOf(image) === addresses) continue;
      this.#missing.delete(image);
      image.parentElement?.removeAttribute('data-missing');
    }
  }
}

function addressesOf({ src, srcset }: HTMLImageElement): string {
  return `${src} ${srcset}`;
}
