import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestAttribute } from '../lib/closest-attribute.js';
import { configuration, defaultLocale } from '../lib/configuration.js';
import { warnOnce } from '../lib/warn-once.js';
import { isTimeZone } from '../lib/zone-offset.js';
import { placeOf } from '../lib/place-of.js';
import { bare } from '../lib/bare.js';

const hosts = new Set<ReactiveControllerHost & Element>();
let observer: MutationObserver | undefined;

const tags = new Map<string, boolean>();

function isTag(text: string): boolean {
  let known = tags.get(text);
  if (known === undefined) {
    try {
      known = Intl.getCanonicalLocales(text).length > 0 && text !== '';
    } catch {
      known = false;
    }
    tags.set(text, known);
  }
  return known;
}

/** The language and time zone of the place where the host stands; a change on any ancestor is followed. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag. */
  get locale(): string {
    const named = [this.#closest('lang'), configuration().locale];
    // Some CMSs write `vi_VN`, or anything else; Intl throws for what is no tag.
    return named.map((lang) => lang?.trim().replace(/_/g, '-') ?? '').find(isTag) ?? defaultLocale;
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
