import * as fc from 'fast-check';
import { dateLikeText, moment, wallClock, zonedWriters } from './arbitraries-dates.js';
import { address, oddText, text } from './arbitraries-text.js';

const escape = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Names of elements that one of the feed formats knows, with the prefixes that are usual, and some that nobody does. */
const elementName = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...'title link description summary content content:encoded guid id pubDate published updated dc:date dc:creator dcterms:modified author name uri email category dc:subject enclosure media:content media:thumbnail media:group media:title media:description media:credit itunes:image itunes:summary image url source logo icon language dc:language thumbnail text body lead xhtml:div div p b a10:updated atom:link rdf:li slash:comments'.split(' '),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('x', 'x:y', 'constructor', '__proto__', 'xmlns:x', 'item', 'entry', 'channel', 'ns0:title', 'TITLE', 'tin-tức') },
);

const attribute = fc.oneof(
  address.map((value) => ` href="${escape(value)}"`),
  address.map((value) => ` url='${escape(value).replaceAll("'", '&apos;')}'`),
  address.map((value) => ` rdf:about="${escape(value)}"`),
  text.map((value) => ` title="${escape(value)}"`),
  fc.constantFrom(
    ' type="html"', ' type="xhtml"', ' type="text"', ' type="image/jpeg"', ' type="application/pdf"', ' medium="image"', ' rel="alternate"', ' rel="enclosure"', ' rel="self"', ' isPermaLink="false"', ' width="120"', ' height="-1"', ' length="1e9"', ' length="x"',
    ' term="Tin"', ' label="A &amp; B"', ' xml:lang="vi"', ' xml:base="/con/"', ' xml:base="http://["', ' mode="escaped"', ' xmlns="http://www.w3.org/1999/xhtml"', ' xmlns:media="http://search.yahoo.com/mrss/"', ' xmlns:dc="x"', ' a', ' =', ' a="', " a='", ' a=b/c', ' constructor="x"', ' __proto__=""',
  ),
);

const written = moment.chain((date) => fc.constantFrom(...Object.values(zonedWriters)).map((write) => write(wallClock(date, 420))));

const html = fc.constantFrom(
  '<p>Đoạn <b>đậm</b></p>', '<img src="/a.jpg" width="1" height="1">', '<img data-src="/b.jpg" alt="Ảnh">', '<a href="/tin-1.html"><img src="/a.jpg?w=1&h=0"></a></br>Tóm tắt.', '<div><p>Chưa đóng', '<script>x()</script>', '<iframe src="//a.example"></iframe>', '<table><tr><td>1', '<img srcset="/a.jpg 1x, /b.jpg 2x">',
);

const characters = fc.oneof(
  { weight: 4, arbitrary: text.map(escape) },
  { weight: 2, arbitrary: written },
  { weight: 2, arbitrary: address.map(escape) },
  { weight: 2, arbitrary: html.map(escape) },
  { weight: 2, arbitrary: fc.oneof(html, text).map((value) => `<![CDATA[${value}]]>`) },
  { weight: 1, arbitrary: html },
  { weight: 1, arbitrary: text },
  { weight: 1, arbitrary: dateLikeText },
  { weight: 1, arbitrary: text.map((value) => `<!--${value}-->`) },
  { weight: 1, arbitrary: fc.constantFrom('<![CDATA[', ']]>', '<!--', '<', '&', '&x;', '<?php x ?>', '</', '</x>', '<!ENTITY a "b">', '<br/>') },
);

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(elementName, fc.array(attribute, { maxLength: 3 }), tie('content'), fc.integer({ min: 0, max: 11 }))
    .map(([name, attributes, content, roll]) => {
      const start = `<${name}${attributes.join('')}`;
      // One in twelve is an empty tag, another is never closed, a third is closed by another's end tag.
      return roll === 0 ? `${start}/>` : `${start}>${content}${roll === 1 ? '' : roll === 2 ? '</title>' : `</${name}>`}`;
    }),
  content: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    characters,
    fc.array(tie('element'), { maxLength: 3 }).map((parts) => parts.join('')),
  ),
}));

const fields = fc.array(element, { maxLength: 7 }).map((parts) => parts.join(''));

/** What feeds are wrapped in: `@` is where items stand, `#` fields of the whole; the last of the three is an item's tag. */
const shells = [
  ['rss', '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>#@</channel></rss>', 'item'],
  ['rss', '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>#@</channel></rss>', 'item'],
  ['rdf', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="/">#</channel>@</rdf:RDF>', 'item'],
  ['atom', '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="/goc/">#@</feed>', 'entry'],
  ['atom', '<a:feed xmlns:a="http://www.w3.org/2005/Atom">#@</a:feed>', 'a:entry'],
  ['atom', '<feed version="0.3" xmlns="http://purl.org/atom/ns#">#@</feed>', 'entry'],
  ['rss', '<br />\n<b>Warning</b>: x in <b>y</b> on line <b>1</b><br />\n<rss><channel>#@', 'item'],
  ['rss', '<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c SYSTEM "https://fuzz.invalid/c">]><rss><channel>#@</channel></rss>', 'item'],
  ['rss', '#@', 'item'],
] as const;

/** A feed of a grammar whose every part may be damaged, and the format that it is of. */
export const xmlFeed = fc
  .tuple(fc.constantFrom(...shells), fields, fc.array(fields, { maxLength: 4 }))
  .map(([[format, shell, tag], head, items]) => ({
    format,
    text: shell.replace(/[#@]/g, (mark) => (mark === '#' ? head : items.map((item) => `<${tag}>${item}</${tag}>`).join(''))),
  }));

/** Marks of XML and text in any order. */
export const xmlSoup = fc
  .array(fc.oneof(oddText, text, element, fc.constantFrom('<rss>', '<item>', '</item>', '<channel>', '<feed>', '<entry>', '<title>', '</title>', '<link>')), { maxLength: 20 })
  .map((parts) => parts.join(''));

const encoders: readonly ((text: string) => Uint8Array<ArrayBuffer>)[] = [
  (value) => new TextEncoder().encode(value),
  (value) => new TextEncoder().encode(`\ufeff${value}`),
  (value) => Uint8Array.from(value, (character) => character.charCodeAt(0) & 0xff),
  ...[false, true].map((bigEndian) => (value: string) => {
    const view = new DataView(new ArrayBuffer(value.length * 2));
    for (let i = 0; i < value.length; i++) view.setUint16(i * 2, value.charCodeAt(i), !bigEndian);
    return new Uint8Array(view.buffer);
  }),
];

const contentType = fc.constantFrom('', 'text/xml', 'application/rss+xml; charset=utf-8', 'text/xml; charset=windows-1258', "text/xml;charset='x-none'", 'text/html; charset=gb2312', 'text/xml; charset=utf-16', 'text/xml; charset=__proto__');

/** The bytes of a feed in some encoding, which may not be the one that is declared, some of them damaged. */
export const feedBytes = fc
  .tuple(xmlFeed, fc.constantFrom(...encoders), contentType, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }), fc.constantFrom('utf-8', 'utf-16', 'windows-1258', 'x', 'shift_jis'))
  .map(([{ text: feed }, encode, type, damage, label]) => {
    const bytes = encode(feed.replace('encoding="utf-8"', `encoding="${label}"`));
    for (const [place, byte] of damage) if (bytes.length) bytes[Math.floor(place * (bytes.length - 1))] = byte;
    return { bytes, contentType: type };
  });
