import { fragmentOf } from '../lib/fragment-of.js';
import { isElement } from '../lib/is-element.js';
import { plainText } from '../lib/plain-text.js';
import { isBlock } from './dom-text.js';

const boxes = 'div,section,article,main,td,th,center,form,header,footer,aside,blockquote';
const blocks = 'p,div,table,ul,ol,dl,h1,h2,h3,h4,h5,h6,section,article,blockquote,figure';

/**
 * Puts the lines between blocks into blocks of their own, as browsers do without a trace in the tree
 * (https://www.w3.org/TR/CSS2/visuren.html#anonymous-block-level): `<div>An<br>12/10/2023 <p>Text</p></div>`. Changes `root`.
 * @returns The blocks that it made.
 */
export function wrapRuns(root: Element): Element[] {
  const made: Element[] = [];
  const page = root.ownerDocument;
  for (const box of [root, ...root.querySelectorAll(boxes)]) {
    const children = [...box.childNodes];
    if (!children.some(isBlockLike)) continue;
    let run: ChildNode[] = [];
    const end = (): void => {
      const [first] = run;
      if (first && plainText(run.map((node) => node.textContent).join(''))) {
        const block = page.createElement('div');
        first.before(block);
        block.append(fragmentOf(run, page));
        made.push(block);
      }
      run = [];
    };
    for (const child of children) {
      if (isBlockLike(child) || child.nodeName === 'BR') end();
      else run.push(child);
    }
    end();
  }
  return made;
}

/** Takes the blocks away again, but for `stays`. */
export function unwrapRuns(made: readonly Element[], stays: Element): void {
  for (const block of made) if (block !== stays && block.isConnected) block.replaceWith(fragmentOf(block.childNodes, block.ownerDocument));
}

function isBlockLike(node: Node): boolean {
  return isElement(node) && node.localName !== 'br' && (isBlock(node) || node.querySelector(blocks) !== null);
}
