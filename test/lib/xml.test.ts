import { expect } from '@open-wc/testing';
import { attributeOf, htmlOf, textOf, xhtmlOf } from '../../src/lib/xml-text.js';
import { scanXml, type XmlElement } from '../../src/lib/xml.js';

const elementsOf = (source: string): ReturnType<typeof scanXml> =>
  scanXml(source, 0, {
    prefixOf: (uri) => ({ 'urn:dc': 'dc', 'urn:xhtml': 'xhtml' })[uri],
    ends: (parent, name) => parent.name === 'title' && name === 'link',
    wanted: (name, parent) => (name === 'item' || name === 'entry') && parent.name !== 'content',
  });

/** All elements, with what is in those that are looked for. */
function scan(source: string): XmlElement {
  const elements = elementsOf(source);
  const found = new Map<XmlElement, readonly XmlElement[]>();
  let step = elements.next();
  for (; !step.done; step = elements.next()) for (const element of step.value) found.set(element, element.children);
  for (const [element, children] of found) element.children = children;
  return step.value;
}

/** `a(b c(d))` */
function outline({ children }: XmlElement): string {
  return children.map((child) => child.name + (child.children.length ? `(${outline(child)})` : '')).join(' ');
}

describe('scanXml', () => {
  for (const [name, source, expected] of [
    ['elements', '<a><b/><c x="1">t</c></a>', 'a(b c)'],
    ['a > in a value', '<a b="x>y"><c/></a>', 'a(c)'],
    ['a quote that is not closed', '<a b="x><c/></a><d e="f"/>', 'a(c) d'],
    ['missing end tags', '<a><b><c></a><d/>', 'a(b(c)) d'],
    ['stray end tags', '<a></x></b><c/></a>', 'a(c)'],
    ['upper and lower case', '<A><B></b></a><c/>', 'a(b) c'],
    ['an element that shows an end', '<a><title>x<link>y</link></a>', 'a(title link)'],
    ['items that are not closed', '<a><item><b><item><c/></a>', 'a(item(b) item(c))'],
    [
      'comments, CDATA, instructions, a DTD',
      '<!DOCTYPE a [<!ENTITY b "<c>">]><a><!-- <b> --><?x <d?><![CDATA[<e>]]><f/></a>',
      'a(f)',
    ],
    ['a comment that is not closed', '<a><!-- <b/></a>', 'a(b)'],
    ['CDATA that is not closed', '<a><b><![CDATA[x</b><c><![CDATA[y]]></c></a>', 'a(b c)'],
    ['bare brackets', '<a>1 < 2 <3 << <b/></a>', 'a(b)'],
    ['an end that is cut off', '<a><b>x</b><c', 'a(b c)'],
    [
      'namespaces',
      '<a xmlns:x="urn:dc"><x:b/><y:c xmlns:y="urn:dc"/><z:d xmlns:z="urn:z"/><w:e/></a>',
      'a(dc:b dc:c z:d w:e)',
    ],
    [
      'the namespace of the root',
      '<r:a xmlns:r="urn:r" xmlns="urn:xhtml"><r:b/><c/><d xmlns="urn:r"/></r:a>',
      'a(b xhtml:c d)',
    ],
    ['namespaces that end with their element', '<a><x:b xmlns:x="urn:dc"/><x:b/></a>', 'a(dc:b x:b)'],
  ] as const) {
    it(name, () => {
      expect(outline(scan(source))).to.equal(expected);
    });
  }

  for (const [name, source, expected] of [
    ['as they are written', '<a><item><b/></item><item/><item>t</item></a>', ['b', '', '']],
    ['the outer one first', '<a><item><b/><entry><c/></entry></item><item><d/></item></a>', ['b entry(c)', 'c', 'd']],
    ['those that are not closed', '<a><item><b><item><c/>', ['b', 'c']],
    ['not within what is content', '<a><content><item><b/></item></content></a>', []],
  ] as const) {
    it(`gives what is looked for, ${name}`, () => {
      const outlines = [];
      for (const elements of elementsOf(source)) outlines.push(...elements.map(outline));
      expect(outlines).to.deep.equal(expected);
    });
  }

  it('gives what is looked for while the rest is still to be scanned, and forgets what was in it', () => {
    const elements = elementsOf(`<a><item><b/></item><item/>${' '.repeat(100_000)}<c/><item/></a>`);
    const batch = elements.next().value as readonly XmlElement[];
    const around = batch[0]!.parent!;
    expect([batch.map(outline), outline(around)]).to.deep.equal([['b', ''], 'item(b) item']);
    elements.next();
    expect([batch.map(outline), outline(around)]).to.deep.equal([['', ''], 'item item c item']);
  });

  it('goes as deep as it must', () => {
    const depth = 100_000;
    expect(scan('<a>'.repeat(depth)).children).to.have.length(1);
    expect(scan(`<a b="${'>'.repeat(depth * 5)}"/><c/>`).children).to.have.length(2);
    expect(scan('</'.repeat(depth) + '<!--'.repeat(depth) + '<![CDATA['.repeat(depth)).children).to.have.length(0);
  });
});

describe('what stands in an element', () => {
  const [element] = scan(
    '<a b="1 &amp; 2" x:c=\'3\' d=4>t &lt;i&gt; <!-- no --><b>u</b><![CDATA[<v> &amp;]]></a>',
  ).children;

  it('as text', () => {
    expect(textOf(element)).to.equal('t <i> u<v> &amp;');
    expect(textOf(undefined)).to.equal('');
  });

  it('as HTML', () => {
    expect(htmlOf(element)).to.equal('t <i> <b>u</b><v> &amp;');
  });

  it('as XHTML, without the div around it', () => {
    const [content] = scan('<a><h:div xmlns:h="urn:xhtml">x &lt; <h:p/><h:br/><![CDATA[<y>]]></h:div></a>').children;
    expect(xhtmlOf(content)).to.equal('x &lt; <p></p><br/>&lt;y>');
  });

  it('and in its tag', () => {
    expect(attributeOf(element, 'b')).to.equal('1 & 2');
    expect(attributeOf(element, 'c')).to.equal('3');
    expect(attributeOf(element, 'd')).to.equal('4');
    expect(attributeOf(element, 'e')).to.equal('');
  });
});
