import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasShadows, removeShadows } from '../lib/shadowing-names.js';
import { isElement } from '../lib/is-element.js';
import { bare } from '../lib/bare.js';

const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'LINK', 'META', 'TIN-SOURCE']);

/** The markup that the page printed between the host's tags: it may come late, grow and change, and the host follows. */
export class LightDomController implements ReactiveController {
  /** Counts the changes, so that what was read can be kept until there is another one. */
  version = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * What is to be read: the host itself, or copies of its children where some of them are meant for named slots, or
   * where a form does not answer for itself.
   */
  get root(): HTMLElement {
    if (!this.#host.querySelector(':scope > [slot]') && !hasShadows(this.#host)) return this.#host;
    const copy = this.#host.ownerDocument.implementation.createHTMLDocument('').createElement('div');
    for (const child of this.#host.childNodes) {
      if (!(isElement(child) && child.hasAttribute('slot'))) copy.append(copy.ownerDocument.importNode(child, true));
    }
    removeShadows(copy);
    return copy;
  }

  /** Whether a visitor would see anything of it. */
  get hasContent(): boolean {
    return [...this.#host.childNodes].some((node) =>
      isElement(node)
        ? !silent.has(node.tagName) && !node.hasAttribute('slot')
        : node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''),
    );
  }

  /** Whether the parser has gone on: then nothing more is to come by itself. */
  get isParsed(): boolean {
    for (let node: Node | null = this.#host; node; node = node.parentNode) if (node.nextSibling) return true;
    return this.#host.ownerDocument.readyState !== 'loading';
  }

  hostConnected(): void {
    this.follow();
    if (!this.isParsed) this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.#handleChange, bare({ once: true }));
  }

  /** Counts changes from now on, also before the host is ready to be told of them. */
  follow(): void {
    if (this.#observer) return;
    this.version++;
    this.#observer = new MutationObserver(this.#handleChange);
    this.#observer.observe(this.#host, bare({
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href', 'src', 'datetime', 'content', 'value', 'data-src'],
    }));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#handleChange);
  }

  readonly #handleChange = (changes: MutationRecord[] | Event): void => {
    // The host's own attributes are no markup between its tags.
    if (Array.isArray(changes) && changes.every((change) => change.type === 'attributes' && change.target === this.#host)) return;
    this.version++;
    this.#host.requestUpdate();
  };
}
