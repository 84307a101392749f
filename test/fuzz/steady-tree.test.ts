import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import { allowedElements } from '../../src/lib/allow-list.js';
import { steadyElements } from '../../src/lib/steady-tree.js';
import { check } from './check.js';

const childless = /^(?:br|hr|img|wbr|source|track|col)$/;
const frequent = ['p', 'div', 'span', 'a', 'ul', 'li', 'table', 'tbody', 'tr', 'td'];
const text = fc.constantFrom('A', ' ', '\n', '\f', '\u3000', '\u00a0<&');

type Build = (parent: Node) => void;

/** Trees as scripts can build them, most of which no parser makes. */
function trees(depth: number): fc.Arbitrary<Build> {
  const leaf = text.map((value): Build => (parent) => void parent.appendChild(new Text(value)));
  if (!depth) return leaf;
  const element = fc.tuple(fc.constantFrom(...Object.keys(allowedElements), ...frequent), fc.array(trees(depth - 1), { maxLength: 3 })).map(
    ([name, children]): Build => (parent) => {
      const built = parent.appendChild((parent.ownerDocument ?? document).createElement(name));
      if (!childless.test(name)) for (const build of children) build(built);
    },
  );
  return fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 3, arbitrary: element });
}

const inert = (): HTMLElement => document.implementation.createHTMLDocument('').createElement('div');

describe('generated trees', () => {
  it('that are said to be steady are what a parser makes of their text', () =>
    check(
      fc.property(fc.array(trees(4), { maxLength: 3 }), (builds) => {
        const [tree, again] = [inert(), inert()];
        for (const build of builds) build(tree);
        if (!steadyElements(tree, 200)) return;
        again.innerHTML = tree.innerHTML;
        tree.normalize();
        assert.isTrue(again.isEqualNode(tree), `${tree.innerHTML} became ${again.innerHTML}`);
      }),
      { cost: 0.02 },
    ));
});
