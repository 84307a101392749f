import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long figures are on their way, in milliseconds. */
const duration = 700;

interface Tween {
  from: number;
  to: number;
  start: number;
}

/**
 * Moves figures from one value to the next within 0.7 s, unless the visitor wants no motion. Where nobody looks on (a hidden
 * tab, a sheet of paper, a host that is taken out) they are there at once.
 */
export class TweenController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #tweens = new Map<string, Tween>();
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The value to be shown now on the way to `to`, with a fraction until it is there. The first one of a name, and the first
   * one after an unknown one, is there at once.
   */
  value(name: string, to: number | undefined, isAnimated: boolean): number | undefined {
    const now = performance.now();
    const known = this.#tweens.get(name);
    if (to === undefined) {
      this.#tweens.delete(name);
      return to;
    }
    if (!known || !isAnimated || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#tweens.set(name, { from: to, to, start: now });
      return to;
    }
    const shown = position(known, now);
    if (known.to !== to) this.#tweens.set(name, { from: shown, to, start: now });
    if (shown !== to) this.#frame ||= requestAnimationFrame(this.#handleFrame);
    return shown;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#finish);
    addEventListener('beforeprint', this.#finish);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#finish);
    removeEventListener('beforeprint', this.#finish);
    this.#finish();
  }

  readonly #handleFrame = (): void => {
    this.#frame = 0;
    this.#host.requestUpdate();
  };

  /** Cuts all ways short. */
  readonly #finish = (): void => {
    this.#tweens.clear();
    if (!this.#frame) return;
    cancelAnimationFrame(this.#frame);
    this.#handleFrame();
  };
}

function position({ from, to, start }: Tween, now: number): number {
  const rest = Math.max(0, 1 - (now - start) / duration);
  return rest ? to + (from - to) * rest ** 3 : to;
}
