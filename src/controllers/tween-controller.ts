import type { ReactiveController, ReactiveControllerHost } from 'lit';

const duration = 700;

/** Moves figures from one value to the next within 0.7 s, unless the visitor wants no motion. */
export class TweenController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #values = new Map<string, { from: number; to: number; start: number }>();
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The value to be shown now on the way to `to`; the first one of a name is there at once. */
  value(name: string, to: number, isAnimated: boolean): number {
    const now = performance.now();
    const known = this.#values.get(name);
    if (!known || !isAnimated || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#values.set(name, { from: to, to, start: now - duration });
      return to;
    }
    const shown = position(known, now);
    if (known.to !== to) this.#values.set(name, { from: shown, to, start: now });
    if (known.to !== to || shown !== to) this.#follow();
    return shown;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#values.clear();
  }

  #follow(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
  }
}

function position({ from, to, start }: { from: number; to: number; start: number }, now: number): number {
  const progress = Math.min(1, (now - start) / duration);
  const eased = 1 - (1 - progress) ** 3;
  return progress === 1 ? to : Math.round(from + (to - from) * eased);
}
