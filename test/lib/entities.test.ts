import { expect } from '@open-wc/testing';
import { decodeEntities } from '../../src/lib/entities.js';

describe('decodeEntities', () => {
  for (const [text, expected] of [
    ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
    ['&nbsp;&yuml;&Yuml;&fnof;&Alpha;&alpha;&omega;&hellip;&euro;&hearts;&diams;', '\u00a0ÿŸƒΑαω…€♥♦'],
    ['&abreve;&dstrok;&Utilde;', 'ăđŨ'],
    ['a&comma;&Tab;b&period; &lpar;c&rpar;&excl; &lbrack;d&rbrack; &lbrace;e&rbrace; &commat;', 'a,\tb. (c)! [d] {e} @'],
    ['&#7871; &#x1EBF; &#X1ebf; &#8217', 'ế ế ế ’'],
    ['&#146;&#x80;', '’€'],
    ['&#55357;&#56832;', '😀'],
    ['&#0; &#1114112; &#99999999999999999999;', '\ufffd \ufffd \ufffd'],
    ['&amp;amp;', '&amp;'],
    ['A &amp; B & C&&amp; D &', 'A & B & C&& D &'],
    ['&amp;lt;b&amp;gt; &lt;b&gt; &LT; &amp&lt; &lt&gt;', '&lt;b&gt; <b> &LT; &< <>'],
    ['AT&T ?a=1&copy=2 &foo; &# 5 & &;', 'AT&T ?a=1&copy=2 &foo; &# 5 & &;'],
    ['&constructor; &__proto__; &toString;', '&constructor; &__proto__; &toString;'],
  ] as const) {
    it(`${text} → ${expected}`, () => {
      expect(decodeEntities(text)).to.equal(expected);
    });
  }

  it('knows what a browser knows', () => {
    const names =
      'Eacute szlig times divide oelig Scaron circ tilde ensp zwj ndash bdquo permil Prime weierp rarr hArr forall isin sum minus radic there4 sube perp sdot rceil loz';
    for (const name of names.split(' ')) {
      const element = document.createElement('textarea');
      element.innerHTML = `&${name};`;
      expect(decodeEntities(`&${name};`), name).to.equal(element.value);
    }
  });
});
