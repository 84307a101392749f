import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Timers } from '../sources/tab-group.js';

/** Long enough for two lines to be read. */
const duration = 5_000;

const ownTimers: Timers = {
  setTimeout: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  clearTimeout: (timer) => window.clearTimeout(timer),
};

/** A short message that goes away. */
export class NoticeController implements ReactiveController {
  text = '';
  /** For those who see what it says anyway. */
  isSilent = false;

  readonly #host: ReactiveControllerHost;
  readonly #timers: Timers;
  #timer: number | undefined;

  constructor(host: ReactiveControllerHost, timers = ownTimers) {
    this.#host = host;
    this.#timers = timers;
    host.addController(this);
  }

  /** `isSilent`: screen readers say it, and nobody sees it. */
  show(text: string, isSilent = false): void {
    this.#timers.clearTimeout(this.#timer);
    this.text = text;
    this.isSilent = isSilent;
    this.#timer = text ? this.#timers.setTimeout(() => this.show(''), duration) : undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.text) this.show('');
  }
}
