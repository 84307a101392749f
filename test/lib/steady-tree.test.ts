import { expect } from '@open-wc/testing';
import { steadyElements } from '../../src/lib/steady-tree.js';

/** A tree as `holder` of it, however a parser would take its text: `p(b,#x)`. */
function built(tree: string): HTMLElement {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  let at: Element = holder;
  let last: Element = holder;
  for (const [token] of tree.matchAll(/[a-z\d]+|#[^(),]*|!|[()]/g)) {
    if (token === '(') at = last;
    else if (token === ')') at = at.parentElement!;
    else if (token === '!') at.append(holder.ownerDocument.createComment(''));
    else if (token.startsWith('#')) at.append(token.slice(1));
    else at.append((last = holder.ownerDocument.createElement(token)));
  }
  return holder;
}

describe('steadyElements', () => {
  for (const tree of [
    '#A,p(#B,strong(#C),a(#D,img),br),figure(img,figcaption(#E))',
    'h2(#A),ul(li(p(#B),ul(li(#C)))),dl(dt(#A),dd(#B))',
    'table(caption(#A),#\n,colgroup(col),thead(tr(th(#B))),tbody(#\n,tr(td(table(tbody(tr(td(p(#C)))))))))',
    'a(div(p(#A))),span(section(p(#B))),blockquote(p(#C))',
    'video(source,track,#A),picture(source,img)',
  ]) {
    it(`knows a tree that a parser makes again: ${tree}`, () => {
      const holder = built(tree);
      expect(steadyElements(holder, 20)).to.deep.equal([...holder.querySelectorAll('*')]);
    });
  }

  for (const tree of ['a(b(a))', 'p(p)', 'p(span(div))', 'p(table)', 'h2(span(h3))', 'li(#A)', 'ul(div(li))', 'li(li)', 'td(#A)', 'table(tr)', 'table(#A)', 'table(p)', 'tr(td)', 'tbody(#A)', 'pre(#\nA)', 'ruby(rt)', 'font(#A)', 'script(#A)', 'p(!)', 'div(div(div(div)))']) {
    it(`leaves to the parser what may become another, or is not ordinary: ${tree}`, () => expect(steadyElements(built(tree), 3)).to.equal(undefined));
  }
});
