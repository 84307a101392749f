import type { ReactiveController, ReactiveControllerHost } from 'lit';

const key = 'tin-widgets:font-size';
const steps = [0.875, 1, 1.125, 1.25, 1.5, 1.75] as const;
const normal = 1;

/** The size of article text that the visitor chose, remembered for the site. */
export class FontSizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #step = normal;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Factor of the text's own size. */
  get scale(): number {
    return steps[this.#step] ?? 1;
  }

  hostConnected(): void {
    try {
      const stored = Number(localStorage.getItem(key) ?? normal);
      if (stored in steps) this.#step = stored;
    } catch {
      // No storage: the size holds for this page view.
    }
  }

  /** -1 smaller, 1 larger, 0 normal again. */
  change(by: number): void {
    this.#step = by === 0 ? normal : Math.min(steps.length - 1, Math.max(0, this.#step + by));
    try {
      localStorage.setItem(key, String(this.#step));
    } catch {
      // As above.
    }
    this.#host.requestUpdate();
  }
}
