/** Controls of Ghost's own player, the icon of a linked site, a picture that is not there: nothing without its script and style. */
const furniture = [
  /<(span|div) class="kg-(?:audio|video)-(?:current-)?time">[^]{0,500}?<\/\1>/g,
  /<img\b[^<>]*\bclass="[^"<>]*\bkg-(?:bookmark-icon|audio-hide)\b[^<>]*>/g,
];

/** The body of a post without what only Ghost's own pages make work: the rest of a card reads well as it is. */
export function withoutFurniture(html: string): string {
  if (!html.includes('kg-card')) return html;
  let plain = html;
  for (const pattern of furniture) plain = plain.replace(pattern, '');
  return withoutForms(plain);
}

/** Signing up for the newsletter works on the site itself. */
function withoutForms(html: string): string {
  let text = '';
  let from = 0;
  for (const { index } of html.matchAll(/<div class="kg-card kg-signup-card\b/g)) {
    if (index < from) continue;
    text += html.slice(from, index);
    from = index + lengthOfDiv(html.slice(index));
  }
  return text + html.slice(from);
}

/** Length of the element that the text begins with. */
function lengthOfDiv(html: string): number {
  let depth = 0;
  for (const { 0: tag, 1: slash, index } of html.matchAll(/<(\/?)div\b[^<>]*>/g)) {
    depth += slash ? -1 : 1;
    if (!depth) return index + tag.length;
  }
  return html.length;
}
