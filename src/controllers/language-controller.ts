import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestAttribute } from '../lib/closest-attribute.js';
import { configuration, defaultLocale } from '../lib/configuration.js';
import { warnOnce } from '../lib/warn-once.js';
import { isTimeZone } from '../lib/zone-offset.js';
import { placeOf } from '../lib/place-of.js';
import { bare } from '../lib/bare.js';
import { remembered } from '../lib/remembered.js';

const hosts = new Set<ReactiveControllerHost & Element>();
let observer: MutationObserver | undefined;

/** The BCP 47 tag that a text names: some CMSs write `vi_VN`, or anything else, for which Intl throws; nothing for what is none. */
const tagOf = remembered((text: string | undefined): string => {
  const tag = (text ?? '').trim().replace(/_/g, '-');
  try {
    return tag && Intl.getCanonicalLocales(tag) && tag;
  } catch {
    return '';
  }
});

/** The language and time zone of the place where the host stands; a change on any ancestor is followed. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag. */
  get locale(): string {
    return tagOf(this.#closest('lang')) || tagOf(configuration().locale) || defaultLocale;
  }

  /** IANA name, or an offset as `+07:00`. */
  get timeZone(): string {
    const timeZone = this.#closest('time-zone') || configuration().timeZone;
    if (!isTimeZone(timeZone)) {
      warnOnce(`tin-widgets: expected a time-zone such as "Asia/Bangkok" or "+07:00" but got "${timeZone}"; Vietnam's stands in.`);
    }
    return timeZone;
  }

  #closest(name: string): string | undefined {
    const place = placeOf(this.#host);
    return place ? closestAttribute(place, name) : (this.#host.getAttribute(name) ?? undefined);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    // One observer for all widgets of the page; it ends with the last of them.
    if (!observer) {
      observer = new MutationObserver(() => {
        for (const host of hosts) host.requestUpdate();
      });
      observer.observe(document, bare({ subtree: true, attributeFilter: ['lang', 'time-zone'] }));
    }
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    observer?.disconnect();
    observer = undefined;
  }
}
