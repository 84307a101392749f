import { JSDOM } from 'jsdom';
import '../all.js';
import '../server.js';
import { configure } from '../lib/configuration.js';
import { warnOnce } from '../lib/warn-once.js';
import { documentGlobals, provideGlobals } from '../lib/server-window.js';
import { withEdits, type Edit } from './edits.js';
import { fillTag, findTags } from './fill-tag.js';
import { asWritten, nowhere } from './written-addresses.js';

export interface PrerenderOptions {
  /**
   * Address of the page: what its tags ask for is relative to it. Without one, relative addresses stay as they are, in
   * what is written and in what `fetch` is asked for: `/rss`, `../rss.xml`.
   */
  url?: string;
  /** Stands in for `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** The present moment in milliseconds since 1970: date banners, dates such as "3 giờ trước" and the badge "Mới" depend on it. */
  now?: () => number;
  /**
   * Whether to write declarative shadow trees (https://html.spec.whatwg.org/#attr-template-shadowrootmode), with their
   * style sheets; default true. Pages whose policy forbids inline styles do better without.
   */
  shadow?: boolean;
  /** Is told what could not be had: the tag stays as it was. Default: `console.warn`. */
  warn?: (message: string) => void;
}

/** One page after the other: each needs the globals of a document. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Fills the `tin-…` tags and `data-tin` mounts of a page with what they would show now: as markup between the tags, for
 * visitors without script, search engines and other programs; and as declarative shadow trees, which the elements take
 * over when the script comes. All else of the page stays as it is, byte for byte. The same data give the same page, also
 * of a page that was prerendered before.
 *
 * While it works, the globals that a document brings (`document`, `Node`, …) are those of the page.
 *
 * @param page HTML of the whole page
 * @returns the page filled; what could not be had is told to `warn` and rejects nothing
 */
export function prerender(page: string, options: PrerenderOptions = {}): Promise<string> {
  const result = queue.then(() => fill(page, options));
  queue = result.catch(() => undefined);
  return result;
}

async function fill(page: string, options: PrerenderOptions): Promise<string> {
  const { url, fetch = globalThis.fetch, now, shadow = true, warn = warnOnce } = options;
  const dom = new JSDOM(page, { url: url ?? nowhere, includeNodeLocations: true });
  const globals = documentGlobals(dom.window);
  const { href } = dom.window.location;
  // By which protocol a page that is nowhere yet will come is not known.
  const putBack = provideGlobals(href.startsWith(nowhere) ? { ...globals, location: { href, protocol: '' } } : globals);
  configure({ fetch: (input, init) => fetch(typeof input === 'string' ? asWritten(input) : input, init), now });
  try {
    const edits: Edit[] = [];
    for (const tag of findTags(dom)) {
      const edit = await fillTag(tag, { page, dom, shadow, warn });
      if (edit) edits.push({ ...edit, text: asWritten(edit.text) });
    }
    return withEdits(page, edits);
  } finally {
    configure({ fetch: undefined, now: undefined });
    putBack();
    dom.window.close();
  }
}
