import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SiteChoice } from './site-choice.js';

const steps = [0.875, 1, 1.125, 1.25, 1.5, 1.75] as const;
const normal = 1;
const choice = new SiteChoice('font-size', normal, (step) => step in steps);

/** The size of article text that the visitor chose: the same for all articles of the site. */
export class FontSizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Factor of the text's own size. */
  get scale(): number {
    return steps[choice.value] ?? 1;
  }

  /** Whether the text can become no smaller (-1), is as it was (0), can become no larger (1). */
  isAt(end: number): boolean {
    return choice.value === (end === 0 ? normal : end < 0 ? 0 : steps.length - 1);
  }

  hostConnected(): void {
    choice.follow(this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    choice.unfollow(this.#follow);
  }

  /** -1 smaller, 1 larger, 0 normal again. */
  change(by: number): void {
    choice.value = by === 0 ? normal : Math.min(steps.length - 1, Math.max(0, choice.value + by));
  }

  readonly #follow = (): void => this.#host.requestUpdate();
}
