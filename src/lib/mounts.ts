import { giveLayout, rememberLayout, takeLayout } from './old-layout.js';
import { bare } from './bare.js';
import { isServer } from './is-server.js';

const selector = '[data-tin]';
/** Those in which a widget is yet to take a place. */
export const openMounts = `${selector}:not(:has(> [prerendered]))`;
let observer: MutationObserver | undefined;

/**
 * Puts a widget into every plain element with `data-tin="other-news"`, now and later: the element stays, the widget
 * becomes its only child and takes its old children as light DOM; `data-tin-src` becomes `src`, and so on.
 */
export function startMounts(): void {
  if (isServer || observer) return;
  rememberLayout(document.querySelectorAll(openMounts));
  for (const mount of document.querySelectorAll<HTMLElement>(selector)) fill(mount);
  observer = new MutationObserver(handleChanges);
  // The root element may be replaced (`document.write`), and `<form name="documentElement">` stands in for it.
  observer.observe(document, bare({ childList: true, subtree: true, attributes: true, attributeOldValue: true }));
}

function handleChanges(changes: MutationRecord[]): void {
  const mounts = new Set<HTMLElement>();
  for (const { type, target, addedNodes, attributeName, oldValue } of changes) {
    if (type === 'attributes') {
      if (!attributeName?.startsWith('data-tin') || !(target instanceof HTMLElement)) continue;
      // What another kind of widget, or none, is to show stands in the one of before.
      const before = attributeName === 'data-tin' && tagOf(target) !== `tin-${oldValue}` && widgetOf(target, `tin-${oldValue}`);
      if (before) before.replaceWith(...before.childNodes);
      if (!target.hasAttribute(attributeName)) widgetOf(target)?.removeAttribute(attributeName.slice('data-tin-'.length));
      mounts.add(target);
      continue;
    }
    // Children may be parsed after their mount was filled, or written by the page's scripts.
    if (target instanceof HTMLElement && target.matches(selector)) mounts.add(target);
    for (const node of addedNodes) {
      if (!(node instanceof HTMLElement)) continue;
      if (node.matches(selector)) mounts.add(node);
      for (const mount of node.querySelectorAll<HTMLElement>(selector)) mounts.add(mount);
    }
  }
  for (const mount of mounts) if (mount.isConnected && mount.matches(selector)) fill(mount);
}

function fill(mount: HTMLElement): void {
  const name = tagOf(mount);
  if (!/^tin-[a-z][a-z-]*$/.test(name)) return;
  // The parser came to what was prerendered after one was made.
  mount.querySelector(':scope>:has(+[prerendered])')?.remove();
  const present = widgetOf(mount);
  // Polyfills of 2014 take over `createElement`, and make an element of another class of it.
  const Widget = customElements.get(name);
  const widget = present ?? ((Widget ? new Widget() : document.createElement(name)) as HTMLElement);
  copyAttributes(mount, widget);
  const rest = [...mount.childNodes].filter((node) => node !== widget);
  if (present) return rest.length ? present.append(...rest) : undefined;
  // Stands where its children stood, before they come into it.
  const layout = takeLayout(mount);
  if (layout) giveLayout(widget, layout);
  widget.append(...rest);
  mount.append(widget);
}

/** The tag of the widget that a mount names. */
export function tagOf(mount: HTMLElement): string {
  return `tin-${mount.dataset['tin'] ?? ''}`;
}

/** The widget in a mount: told by its tag, so that two copies of the kit agree on it. */
function widgetOf(mount: HTMLElement, tag = tagOf(mount)): HTMLElement | undefined {
  return [...mount.children].find((child): child is HTMLElement => child.localName === tag);
}

/**
 * Not what would run, be it by a library of the page's (`x-init`, `@click`), or lay itself over the page: sanitisers of
 * comments let `data-…` through, since it does nothing by itself.
 */
const passive = /^(?!on(?!line-)|style$|.-)[a-z-]+$/;

/** Gives a widget what `data-tin-…` of its mount says. */
export function copyAttributes(mount: HTMLElement, widget: HTMLElement): void {
  for (const { name, value } of mount.attributes) {
    const own = name.startsWith('data-tin-') ? name.slice('data-tin-'.length) : '';
    if (passive.test(own) && widget.getAttribute(own) !== value) widget.setAttribute(own, value);
  }
}
