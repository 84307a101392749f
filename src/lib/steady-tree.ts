/** What an element stands in, however far up: these close what is open when they begin again in it. */
const inLink = 1;
const inParagraph = 2;
const inHeading = 4;

/** How a parser (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody) comes to open an element. */
interface Kind {
  /** What it cannot stand in. */
  readonly not: number;
  /** What all that is in it stands in, too. */
  readonly opens: number;
  /** What it stands directly in. */
  readonly parents?: readonly string[];
}

/** What a part of a table may have in it. */
export const tableParts: Readonly<Record<string, readonly string[]>> = {
  table: ['caption', 'colgroup', 'thead', 'tbody', 'tfoot'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
  colgroup: ['col'],
};

const lists: Readonly<Record<string, readonly string[]>> = { ul: ['li'], ol: ['li'], dl: ['dt', 'dd'] };

/** Without `pre` and `ruby`, for which parsers have rules of their own, and without what is not on the list of what may stay. */
const kinds = new Map<string, Kind>();

function add(names: string, kind: Kind): void {
  for (const name of names.split(' ')) kinds.set(name, kind);
}

add('br img wbr b strong i em u s small sub sup mark abbr cite code kbd samp var span q del ins time data bdi bdo picture source audio video track', { not: 0, opens: 0 });
add('div section article header footer aside address figure figcaption details summary blockquote hr ul ol dl table', { not: inParagraph, opens: 0 });
add('p', { not: inParagraph, opens: inParagraph });
add('h1 h2 h3 h4 h5 h6', { not: inParagraph | inHeading, opens: inHeading });
add('a', { not: inLink, opens: inLink });
for (const [parent, children] of Object.entries({ ...tableParts, ...lists })) {
  for (const name of children) kinds.set(name, { not: 0, opens: 0, parents: [...(kinds.get(name)?.parents ?? []), parent] });
}

/**
 * The elements within `holder`, a `<div>`, in document order, if a parser makes the same tree of the text that is written
 * from it, as of nearly all that is ordinary. It is enough that every start tag is taken for what it is, with all that is open
 * left open: each end tag then meets its own element.
 *
 * Left to the reader of the text: `&#13;`, which becomes a line break when it is read again.
 *
 * @returns `undefined` where that is not sure, where something is deeper than `maxDepth`, or neither element nor text.
 */
export function steadyElements(holder: Element, maxDepth: number): Element[] | undefined {
  const elements: Element[] = [];
  const others = holder.ownerDocument.createTreeWalker(holder, ~(NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT));
  return !others.nextNode() && areSteady(holder, '', 0, maxDepth, elements) ? elements : undefined;
}

function areSteady(parent: Element, parentName: string, open: number, depth: number, elements: Element[]): boolean {
  const isTablePart = Object.hasOwn(tableParts, parentName);
  // Words between cells would go before the table.
  if (isTablePart) for (const node of parent.childNodes) if (/[^\t\n\f\r ]/.test(node.nodeValue ?? '')) return false;
  for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
    const name = element.localName;
    const kind = kinds.get(name);
    if (!depth || !kind || kind.not & open || (kind.parents ? !kind.parents.includes(parentName) : isTablePart)) return false;
    elements.push(element);
    if (element.firstChild && !areSteady(element, name, open | kind.opens, depth - 1, elements)) return false;
  }
  return true;
}
