import { adoptSheet } from './adopt-sheet.js';
import { bare } from './bare.js';

/** Not `data-tin-…`: mounts may be on the way, which hand that on to their widgets. */
const way = 'data-print-way';
const printed = 'data-print-alone';

/** Raises a selector above the page's own, `!important` as they may be. */
const above = ':not(#_#_#_#_)';

/** The colours of a dark theme are not for paper. */
const tokens = ['text', 'muted', 'accent', 'on-accent', 'surface', 'subtle', 'border'].map((name) => `--tin-color-${name}: initial !important;`);

/**
 * What surrounds the printed element has no box: no room, columns or height of its own, and nothing is cut off by it. Else
 * what is merely invisible would leave blank pages. Words that stand in it without an element are as small as nothing.
 */
const sheet = `@media print {
  [${way}]${above} {
    display: contents !important;
    visibility: hidden !important;
    font-size: 0 !important;
    line-height: 0 !important;
  }
  :is(html, body)[${way}]${above} {
    display: block !important;
    position: static !important;
    inline-size: auto !important;
    min-inline-size: 0 !important;
    max-inline-size: none !important;
    block-size: auto !important;
    min-block-size: 0 !important;
    max-block-size: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    background: #fff !important;
    overflow: visible !important;
    transform: none !important;
    filter: none !important;
    opacity: 1 !important;
    columns: auto !important;
  }
  [${way}]${above}::before, [${way}]${above}::after, [${way}]${above} > :not([${way}], [${printed}])${above}, :host([${way}]) > :not([${way}], [${printed}])${above} {
    display: none !important;
  }
  [${printed}]${above} {
    display: block !important;
    position: static !important;
    float: none !important;
    inline-size: auto !important;
    max-inline-size: none !important;
    block-size: auto !important;
    max-block-size: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    visibility: visible !important;
    background: #fff !important;
    color: #000 !important;
    color-scheme: light !important;
    font-size: 12pt !important;
    line-height: 1.5 !important;
    --tin-font-size: initial !important;
    --tin-line-height: initial !important;
    ${tokens.join('')}
  }
}`;

let clear: (() => void) | undefined;

/** Prints one element of the page alone, be it in the shadow of others; `done` is called when it has been printed. */
export function printElement(element: Element, done: () => void): void {
  clear?.();
  const nodes = wayTo(element);
  const roots = new Set(nodes.map((node) => node.getRootNode() as Document | ShadowRoot));
  const withdrawals = [...roots].map((root) => adoptSheet(root, sheet));
  nodes.forEach((node) => node.toggleAttribute(node === element ? printed : way, true));
  clear = () => {
    removeEventListener('afterprint', handleAfterPrint);
    for (const withdraw of withdrawals) withdraw();
    for (const node of nodes) node.removeAttribute(node === element ? printed : way);
    clear = undefined;
    done();
  };
  const handleAfterPrint = (): void => clear?.();
  addEventListener('afterprint', handleAfterPrint, bare({ once: true }));
  print();
}

/** The element and all that it is in, as it is shown: the slots of others, and their shadow trees, are on the way. */
function wayTo(element: Element): Element[] {
  const nodes: Element[] = [];
  for (let node: Element | null = element; node; ) {
    nodes.push(node);
    const parent: Node | null = node.assignedSlot ?? node.parentNode;
    node = parent?.nodeType === 11 ? (parent as ShadowRoot).host : parent?.nodeType === 1 ? (parent as Element) : null;
  }
  return nodes;
}
