import { openMounts } from './mounts.js';
import { rememberLayout } from './old-layout.js';
import { warnOnce } from './warn-once.js';
import { isServer } from './is-server.js';

/** All that may become a widget when the tags are defined. */
const widgetSelector = [
  'tin-date-banner',
  'tin-article-card',
  'tin-article-grid',
  'tin-article',
  'tin-other-news',
  'tin-links-panel',
  'tin-visitor-counter',
].join();

/**
 * Defines a tag. Where it is taken (two portlets, two versions of the kit), the first stays and the second says so
 * once.
 */
export function defineElement(name: string, constructor: CustomElementConstructor & { version?: string }): void {
  if (isServer) {
    if (!customElements.get(name)) customElements.define(name, constructor);
    return;
  }
  if (/xml$/.test(document.contentType)) {
    // Templates are HTML, which the XML parser refuses: what the page printed stays as it is.
    return warnOnce('tin-widgets: expected a page of type text/html but got XHTML. Serve it as text/html.');
  }
  const taken = customElements.get(name) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!taken) {
    rememberWidgets();
    customElements.define(name, constructor);
  } else if (taken !== constructor) {
    warnOnce(
      `tin-widgets: <${name}> is defined already, by ${taken.version ? `version ${taken.version}` : 'another script'}; ` +
        `version ${constructor.version} leaves it alone. Load the kit once.`,
      'tin-widgets defined twice',
    );
  }
}

/** What visitors have seen they saw in the last frame: one look is enough for all tags that are defined before the next. */
function rememberWidgets(): void {
  const frame = document.timeline?.currentTime;
  if (frame === lastFrame) return;
  lastFrame = frame;
  const tags = document.querySelectorAll(`:is(${widgetSelector}):not(:defined), ${openMounts}`);
  // What was prerendered stands in its own tree until something else takes its place.
  rememberLayout([...tags].filter((tag) => !tag.shadowRoot || !tag.hasAttribute('prerendered')));
}

let lastFrame: unknown;
