import { escapeHtml } from './escape-html.js';
import { safeLinkUrl, safeUrl } from './safe-url.js';

/** Relative addresses are as good as absolute ones: what they are relative to is known later. */
const anyBase = 'http://relative.invalid/';

/** Stands for a piece of HTML that is finished; no text has these characters (Unicode's private use area). */
const placeholder = /\ue000(\d+)\ue001/g;

const codeOrEscape = /\\(\n|[!-/:-@[-`{-~])|`{1,3}([^`]+)`{1,3}/g;
const image = /!\[([^[\]]*)\]\(\s*<?([^\s()<>]+)>?(?:\s+"([^"]*)"\s*)?\)/g;
const link = /\[([^[\]]*)\]\(\s*<?([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)?)>?(?:\s+"[^"]*"\s*)?\)/g;
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/g;

/** The opening tag of a link, if its address may be followed. */
export function linkTag(address: string): string {
  return safeLinkUrl(address, anyBase) && `<a href="${escapeHtml(address)}">`;
}

/** A picture, if its address is one of the web. */
export function imageTag(address: string, alt: string): string {
  return safeUrl(address, anyBase) && `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">`;
}

/** What stands within a block of Markdown: code, pictures, links, emphasis. All else is escaped. */
export function inlineMarkdown(text: string): string {
  const kept: string[] = [];
  const keep = (html: string): string => `\ue000${kept.push(html) - 1}\ue001`;
  const restore = (html: string): string => html.replace(placeholder, (_, index: string) => kept[Number(index)] ?? '');
  // What was kept is HTML already; a picture's text alternative is none.
  const plain = (html: string): string => restore(html).replace(/<[^<>]*>/g, '');

  const pieces = text
    .replace(/[\ue000\ue001]/g, '')
    .replace(codeOrEscape, (_, character?: string, code = '') =>
      keep(character ? (character === '\n' ? '<br>' : escapeHtml(character)) : `<code>${escapeHtml(code)}</code>`),
    )
    .replace(image, (_, alt: string, address: string) => keep(imageTag(restore(address), plain(alt))))
    .replace(autolink, (_, address: string) => keep(`${linkTag(address)}${escapeHtml(address)}</a>`))
    .replace(link, (_, label: string, address: string) => {
      const tag = linkTag(restore(address));
      return tag ? keep(tag) + label + keep('</a>') : label;
    });
  return restore(emphasised(escapeText(pieces)));
}

/** Character references and the few tags that Markdown editors write for themselves (`<u>`, `<br>`) are let through. */
function escapeText(text: string): string {
  return escapeHtml(text)
    .replace(/&amp;(?=#?\w{1,31};)/g, '&')
    .replace(/&lt;(\/?u|br) {0,2}\/?&gt;/g, '<$1>')
    .replace(/ {2,9}\n/g, '<br>');
}

function emphasised(html: string): string {
  return html
    .replace(/\*\*(?=\S)([^*](?:[^*]|\*(?!\*))*)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\p{L}\p{N}_])__(?=\S)([^_]+)__(?![\p{L}\p{N}_])/gu, '$1<strong>$2</strong>')
    .replace(/\*(?=[^\s*])([^*]+)\*/g, '<em>$1</em>')
    .replace(/(^|[^\p{L}\p{N}_])_(?=\S)([^_]+)_(?![\p{L}\p{N}_])/gu, '$1<em>$2</em>')
    .replace(/~~(?=\S)([^~]+)~~/g, '<del>$1</del>');
}
