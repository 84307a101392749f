import { removeShadows } from './shadowing-names.js';
import { trustedHtml } from './trusted-html.js';

/** What holds text in which `<style>` begins no style. */
const rawStart = /<(?:!--|(script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>]))/gi;

/**
 * `html` without its style sheets: a document reads them though nobody sees it, and a page whose policy forbids
 * styles gets a report of each.
 */
function withoutStyles(html: string): string {
  let result = '';
  let position = 0;
  // What ends nowhere (or only within SVG begins) is looked for once.
  const endless = new Set<string | undefined>();
  rawStart.lastIndex = 0;
  for (let start; (start = rawStart.exec(html));) {
    const name = start[1]?.toLowerCase();
    const end = name ? new RegExp(`</${name}(?=[\\s/>])`, 'gi') : /--!?>/g;
    end.lastIndex = rawStart.lastIndex;
    const ends = !endless.has(name) && end.test(html);
    if (!ends) endless.add(name);
    if (name === 'style') {
      result += html.slice(position, start.index);
      // Of a style sheet that never ends only the beginning goes.
      position = html.indexOf('>', ends ? end.lastIndex : rawStart.lastIndex) + 1 || html.length;
      rawStart.lastIndex = position;
    } else if (ends) {
      rawStart.lastIndex = end.lastIndex;
    }
  }
  return result + html.slice(position);
}

/** The document of an HTML text. It is inert: nothing in it loads, runs or is upgraded. */
export function parseInert(html: string): Document {
  const parsed = new DOMParser().parseFromString(trustedHtml(withoutStyles(html)), 'text/html');
  removeShadows(parsed);
  return parsed;
}
