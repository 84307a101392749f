import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasShadows, removeShadows } from '../lib/shadowing-names.js';
import { isElement } from '../lib/is-element.js';
import { placeOf } from '../lib/place-of.js';
import { bare } from '../lib/bare.js';
import { isServer } from '../lib/is-server.js';

/** By host, of those that follow. One observer for all of the page: of a thousand cards each would have one. */
const followers = new WeakMap<Node, LightDomController>();
let observer: MutationObserver | undefined;

const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'LINK', 'META', 'TIN-SOURCE']);

/** The markup that the page printed between the host's tags: it may come late, grow and change, and the host follows. */
export class LightDomController implements ReactiveController {
  /** Counts the changes, so that what was read can be kept until there is another one. */
  version = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * What is to be read: the host itself, or copies of its children where some of them are meant for named slots, or
   * where a form does not answer for itself. Nothing on a server that does not know the page.
   */
  get root(): HTMLElement | undefined {
    const place = placeOf(this.#host);
    if (!place || (!place.querySelector(':scope > [slot]') && !hasShadows(place))) return place;
    const copy = place.ownerDocument.implementation.createHTMLDocument('').createElement('div');
    for (const child of place.childNodes) {
      if (!(isElement(child) && child.hasAttribute('slot'))) copy.append(copy.ownerDocument.importNode(child, true));
    }
    removeShadows(copy);
    return copy;
  }

  /** Whether a visitor would see anything of it. */
  get hasContent(): boolean {
    const place = placeOf(this.#host);
    return place !== undefined && place.hasChildNodes() && [...place.childNodes].some((node) =>
      isElement(node)
        ? !silent.has(node.tagName) && !node.hasAttribute('slot') && !isBlankParagraph(node)
        : node.nodeType === Node.TEXT_NODE && saysSomething(node),
    );
  }

  /** Whether the parser has gone on: then nothing more is to come by itself. */
  get isParsed(): boolean {
    if (isServer) return true;
    for (let node: Node | null = this.#host; node; node = node.parentNode) if (node.nextSibling) return true;
    return this.#host.ownerDocument.readyState !== 'loading';
  }

  hostConnected(): void {
    this.follow();
    if (!this.isParsed) this.#host.ownerDocument.addEventListener('DOMContentLoaded', this, bare({ once: true }));
  }

  /** Counts changes from now on, also before the host is ready to be told of them. */
  follow(): void {
    if (followers.has(this.#host)) return;
    this.version++;
    followers.set(this.#host, this);
    observer ??= new MutationObserver(tellFollowers);
    observer.observe(this.#host, options);
  }

  hostDisconnected(): void {
    followers.delete(this.#host);
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this);
  }

  /** What stands between the tags has changed, or there is no more to come. */
  handleEvent(): void {
    this.version++;
    this.#host.requestUpdate();
  }
}

const saysSomething = ({ textContent }: Node): boolean => /\S/.test(textContent ?? '');

/** What editors put where there is nothing: `<p>&nbsp;</p>`, `<p><br></p>`. */
function isBlankParagraph(element: Element): boolean {
  return element.tagName === 'P' && !element.querySelector(':not(br)') && !saysSomething(element);
}

const options: MutationObserverInit = bare({
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['href', 'src', 'datetime', 'content', 'value', 'data-src'],
});

/** A form with a control named `parentNode` says that this is its parent. */
function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
}

function tellFollowers(changes: readonly MutationRecord[]): void {
  const changed = new Set<LightDomController>();
  for (const { type, target } of changes) {
    for (let node: Node | null = target; node; node = parentOf(node)) {
      const follower = followers.get(node);
      // The host's own attributes are no markup between its tags.
      if (follower && !(type === 'attributes' && node === target)) changed.add(follower);
    }
  }
  for (const follower of changed) follower.handleEvent();
}
