import { decodeEntities } from './entities.js';
import { plainText } from './plain-text.js';
import { tagEnd } from './tag.js';
import { standsAt } from './stands-at.js';

/** Elements that part words: a blank stands in their place. All others stand within a word. */
const blocks =
  /^(?:address|article|aside|blockquote|br|caption|center|d[dlt]|details|dialog|div|fieldset|fig\w+|footer|form|h[1-6r]|header|li|main|nav|ol|option|p|pre|section|select|summary|table|t(?:body|d|foot|h|head|r)|ul|video|audio)$/;

/** Elements whose content nobody reads. (That of an `iframe` is for whom shows no frames, and tools write `<iframe/>`.) */
const unread = /^(?:script|style|template|noembed|noframes|textarea)$/;

/** Names that make `<name>` in a title a tag; others (`List<String>`, `<blink>`) may be part of the title. */
const inTitles =
  /^(?:a|abbr|acronym|applet|b|base|bdi|bdo|big|body|button|cite|code|del|em|embed|font|head|html|i|iframe|img|input|ins|kbd|label|link|mark|meta|noscript|object|picture|q|rp|rt|ruby|s|samp|small|source|span|strike|strong|sub|sup|svg|time|tt|u|var|wbr)$/;

const tagName = /<\/?([A-Za-z][^\s/>"'<]*)/y;

function nameAt(html: string, index: number): string {
  tagName.lastIndex = index;
  return tagName.exec(html)?.[1]?.toLowerCase() ?? '';
}

/** Where what follows `open` ends: after `close`, or at the end of the text. */
function after(text: string, close: string, from: number): number {
  const index = text.indexOf(close, from);
  return index === -1 ? text.length : index + close.length;
}

/** Where the content of a `script` or `style` ends, whatever the case of its end tag. */
function unreadEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** Which tags of a title are tags: known ones, and others that have attributes or come in pairs. */
function titleTags(html: string): (name: string, tag: string) => boolean {
  const names = (pattern: RegExp): Set<string | undefined> =>
    new Set([...html.matchAll(pattern)].map(([, name]) => name?.toLowerCase()));
  let opened: Set<string | undefined> | undefined;
  let ended: Set<string | undefined> | undefined;
  const isPair = (name: string): boolean =>
    (opened ??= names(/<([a-z][^\s<>/]*)/gi)).has(name) && (ended ??= names(/<\/([a-z][^\s<>]*)/gi)).has(name);
  return (name, tag) =>
    blocks.test(name) ||
    unread.test(name) ||
    inTitles.test(name) ||
    isPair(name) ||
    /[:=]/.test(tag);
}

/** `html` without its tags, comments and scripts, entities as they are. */
function withoutTags(html: string, isTag?: (name: string, tag: string) => boolean): string {
  let text = '';
  let position = 0;
  for (let open; (open = html.indexOf('<', position)) !== -1;) {
    text += html.slice(position, open);
    const name = nameAt(html, open);
    if (name) {
      const end = tagEnd(html, open + 1);
      position = html[end] === '>' ? end + 1 : end;
      if (isTag && (!isTag(name, html.slice(open, end)) || isCutOff(html, open, end))) text += html.slice(open, position);
      else if (blocks.test(name)) text += ' ';
      // The title of a whole page is not part of its text; in a title it may be what is written about.
      else if ((unread.test(name) || (name === 'title' && !isTag)) && html[open + 1] !== '/' && html[end - 1] !== '/')
        position = unreadEnd(html, name, position);
    } else if (standsAt(html, '<!--', open)) {
      position = after(html, '-->', open + 4);
    } else if (standsAt(html, '<![CDATA[', open)) {
      position = open + 9;
    } else if (/[!?/]/.test(html[open + 1] ?? '') && !(isTag && isCutOff(html, open, html.indexOf('>', open)))) {
      position = after(html, '>', open + 1);
    } else {
      text += '<';
      position = open + 1;
    }
  }
  text += html.slice(position);
  return text.indexOf(']]>') < 0 ? text : text.replace(/\]\]>/g, '');
}

/** `a<b` and `&</`: nothing but the beginning of a tag, at the end of a text. */
function isCutOff(html: string, open: number, end: number): boolean {
  return (end === -1 || end === html.length) && html.length - open < 20 && !/\s/.test(html.slice(open));
}

/** Whether there is a tag or comment in `html`, or only text. */
function hasTag(html: string): boolean {
  return /<(?:\/?[a-z][^\s<>]{0,30}[\s/>]|!--)/i.test(html);
}

/** Whether a text has tags that nobody writes about, so that it was meant as HTML whatever it says it is. */
export function isMarkup(text: string): boolean {
  return text.includes('<') && /<\/(?:p|div|a|b|i|em|strong|span|font|li|ul|ol|h\d|table)\s*>|<(?:br ?\/?|p)>|<img\s/i.test(text);
}

/** The text of an HTML fragment: plain, white space collapsed, NFC. Elements such as `p` and `br` part words. */
export function htmlToText(html: string): string {
  const text = decodeEntities(withoutTags(html));
  // All markup was escaped once more than it should have been: `&lt;p&gt;text&lt;/p&gt;`.
  return isMarkup(text) && !hasTag(html) ? plainText(decodeEntities(withoutTags(text))) : decodeTwice(text);
}

/** As `htmlToText`, for titles: only what surely is a tag is taken for one, so that `5 < 6` and `<blink>` stay. */
export function titleText(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return plainText(html);
  const text = decodeEntities(withoutTags(html, titleTags(html)));
  return isMarkup(text) && !hasTag(html) ? titleText(text) : decodeTwice(text);
}

/** Plain text of what feeds escape twice that should be escaped once: an entity that is still one is decoded too. */
export function decodeTwice(text: string): string {
  return plainText(decodeEntities(text));
}

/** HTML that was escaped as a whole (`&lt;p&gt;…`), unescaped; any other as it is. */
export function unescapedHtml(html: string): string {
  if (!html.includes('&lt;') || hasTag(html)) return html;
  const decoded = decodeEntities(html);
  return isMarkup(decoded) ? decoded : html;
}
