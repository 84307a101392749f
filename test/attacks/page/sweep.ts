import type * as Kit from '../../../src/iife.js';
import { contexts } from '../data/contexts.js';
import type { Vector } from '../data/vectors.js';
import { allowedElements, allowedEverywhere } from '../../../src/lib/allow-list.js';

export interface SweepReport {
  count: number;
  /** Of both ways, what is not right. */
  faults: string[];
}

const baseUrl = 'http://127.0.0.1/bai/';
const added = ['rel', 'loading', 'referrerpolicy', 'alt', 'controls', 'preload'];
const inert = (): HTMLElement => document.implementation.createHTMLDocument('').createElement('div');
const hostOfAttack = /^https?:\/\/[^/]*\bv\d+\.evil\.example/;
const harmless = /^(?:https?:|mailto:|tel:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,)/;

/** What is there that the list does not allow. */
function outsideList(root: ParentNode): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    const own = Object.hasOwn(allowedElements, name) ? allowedElements[name] : undefined;
    if (!own || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') faults.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (!own?.includes(attribute) && !allowedEverywhere.includes(attribute) && !added.includes(attribute)) faults.push(`${name}@${attribute}`);
      if (/^(?:href|src|cite)$/.test(attribute) && !harmless.test(value)) faults.push(`${name}@${attribute}=${value.slice(0, 50)}`);
      // Sounds and videos are asked for by who plays them.
      if (/^(?:img|picture)$/.test(element.localName) && /^src/.test(attribute) && hostOfAttack.test(value)) faults.push(`asks ${value.slice(0, 60)}`);
    }
  }
  return faults;
}

/** The places where somebody may put text that was sanitised and read it again. */
const rereaders: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => `<svg><title>${html}</title></svg>`,
  ...['textarea', 'noscript', 'title', 'xmp', 'style', 'iframe', 'noembed', 'noframes', 'select', 'table', 'math><mtext', 'svg><foreignObject', 'template', 'option', 'button', 'form'].map(
    (tags) => (html: string) => `<${tags}>${html}${tags.split('>').reverse().map((tag) => `</${tag}>`).join('')}`,
  ),
  (html) => `<!--${html}-->`,
  (html) => `<svg><style>${html}</style></svg>`,
];

const active = 'script,iframe,object,embed,base,meta,link,input,[onerror],[onload],[onclick],[onfocus],[ontoggle],[srcdoc]';

function isActive(root: ParentNode): boolean {
  if (root.querySelector(active)) return true;
  return [...root.querySelectorAll('*')].some(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on')));
}

/** Whether what was made safe stays so, whoever reads it again. */
function rereadFaults(html: string): string[] {
  const faults: string[] = [];
  for (const [index, around] of rereaders.entries()) {
    const holder = inert();
    holder.innerHTML = around(html);
    const parsed = new DOMParser().parseFromString(around(html), 'text/html');
    if (isActive(holder) || isActive(parsed.body)) {
      const [own] = [around('')];
      const empty = inert();
      empty.innerHTML = own;
      if (!isActive(empty)) faults.push(`active when read again ${index}`);
    }
  }
  return faults;
}

/** Sanitises each vector in some of the contexts, by `setHTML` and by DOMPurify, and compares. */
export async function sweep(vectors: readonly Vector[], share: number): Promise<SweepReport> {
  const { sanitizeHtml } = (await import('/dist/cdn/tin-widgets.js' as string)) as typeof Kit;
  const proto = Element.prototype as { setHTML?: unknown };
  const native = proto.setHTML;
  const faults: string[] = [];
  let count = 0;
  const clean = async (html: string): Promise<HTMLElement> => {
    const holder = inert();
    holder.append(await sanitizeHtml(html, { baseUrl }));
    return holder;
  };
  // Firefox's `setHTML` puts what a table cannot hold elsewhere than its parser does.
  const table = '<table><a>A</table>';
  const own = (await clean(table)).innerHTML;
  delete proto.setHTML;
  const tablesAgree = (await clean(table)).innerHTML === own;
  if (native) proto.setHTML = native;
  for (const { id, html, keep = [] } of vectors) {
    const tried = [html, ...contexts.filter((_, index) => (index + id) % share === 0).map((around) => around(html))];
    for (const [index, text] of tried.entries()) {
      count++;
      const results: string[] = [];
      for (const isNative of native ? [true, false] : [false]) {
        if (isNative) proto.setHTML = native;
        else delete proto.setHTML;
        const holder = await clean(text);
        const result = holder.innerHTML;
        const say = (fault: string): void => void faults.push(`vector ${id} context ${index} ${isNative ? 'setHTML' : 'DOMPurify'}: ${fault} in ${text.slice(0, 300)} → ${result.slice(0, 300)}`);
        for (const fault of outsideList(holder)) say(fault);
        results.push(result);
        if (index === 0) {
          for (const wanted of keep) if (!(wanted.startsWith('text:') ? holder.textContent?.includes(wanted.slice(5)) : holder.querySelector(wanted))) say(`lost ${wanted}`);
        }
        if (isNative === Boolean(native)) {
          if (index < 2) for (const fault of rereadFaults(result)) say(fault);
          if ((await clean(result)).innerHTML !== result) say(`differs when done twice: ${(await clean(result)).innerHTML.slice(0, 200)}`);
        }
      }
      if (native) proto.setHTML = native;
      const isAlike = tablesAgree || !/<t(?:able|[rhd]\b|body|head|foot)/i.test(text);
      if (isAlike && results.length > 1 && results[0] !== results[1]) faults.push(`vector ${id} context ${index}: setHTML gives ${results[0]?.slice(0, 200)} but DOMPurify ${results[1]?.slice(0, 200)} of ${text.slice(0, 200)}`);
    }
  }
  return { count, faults };
}
