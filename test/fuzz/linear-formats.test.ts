import * as fc from 'fast-check';
import { parseArticle, parseArticles, parseLinks, parseVisitorStats } from '../../src/formats/parse.js';
import { parseByPattern } from '../../src/lib/pattern-date.js';
import { safeUrl } from '../../src/lib/safe-url.js';
import type { FieldMap } from '../../src/model/source-config.js';
import { check } from './check.js';
import { growsWithSize } from './growth.js';
import { obeysError } from './model-rules.js';
import { baseUrl, formats } from './parse-rules.js';

const length = 120_000;

/** What comes again and again in JSON, with a comma behind it; `#` is another number each time. */
const member = fc.constantFrom(
  '{"id":"#","title":"Tin #","url":"/tin/#.html","date_published":"2023-10-12"}', '{"id":"1","title":"Tin #"}', '{"id":"#","slug":"tin-#","attributes":{"title":"Tin #","body":{"processed":"<p>#</p>"}},"relationships":{"field_image":{"data":{"id":"#","type":"file--file"}}},"type":"node--article"}', '{"id":#,"title":{"rendered":"Tin #"},"content":{"rendered":"<p>x</p>"},"_embedded":{"wp:term":[[{"name":"a"}]]}}', '{"title":"Tin #","html":"<div class=\\"kg-card kg-signup-card\\"><div>"}', '{"title":"Tin #","body":[{"type":"list","children":[{"type":"list-item","children":[{"text":"a"}]},{"type":"list","children":[{"type":"list-item","children":[{"text":"b"}]}]}]}]}', '{"title":"Tin #","contentFields":[{"name":"a","contentFieldValue":{"data":"#"},"nestedContentFields":[{"name":"b","contentFieldValue":{"data":"#"}}]}]}', '{"Title":"Tin #","FileRef":"/a/#.aspx"}', '{"name":"a"}', '1', '"a"', '"<b>"', '"&amp;"', '"\\u0041\\n\\""', '[1]', '{"a":[{"b":#}]}', 'null', '"2023-10-12"', '"/tin/#"', '"javascript:x()"',
);

const jsonFrame = fc.constantFrom(
  ['[', ']'], ['{"items":[', ']}'], ['{"data":[', ']}'], ['{"value":[', ']}'], ['{"d":{"results":[', ']}}'], ['{"posts":[', ']}'], ['{"version":"https://jsonfeed.org/version/1.1","items":[', ']}'],
  ['{"jsonapi":{},"data":[],"included":[', ']}'], ['{"items":[{"title":"a","authors":[', ']}]}'], ['{"items":[{"title":"a","tags":[', ']}]}'], ['{"items":[{"title":"a","attachments":[', ']}]}'], ['{"data":[{"id":1,"title":"a","body":[', ']}]}'], ['{"items":[{"id":1,"title":"a","contentFields":[', ']}]}'], ['{"items":[{"id":1,"title":"a","image":[', ']}]}'],
);

const json = fc.tuple(jsonFrame, fc.array(member, { minLength: 1, maxLength: 3 })).map(([[start, end], members]) => ({ start, unit: `${members.join(',')},`, end: `0${end}` }));

/** JSON that only opens, a text without an end, or keys without number. */
const deepJson = fc
  .tuple(fc.constantFrom('', '{"items":[', '{"items":[{"title":"', '{"items":[{"title":"a","contentHtml":"', '{"data":[{"body":"'), fc.constantFrom('[', '{"a":', '{"a":[', '[[', '{"#":{"title":"Tin #"},', '\\u0041', '\\"', '\\\\', '<div class=\\"kg-card kg-signup-card\\">', '<span class=\\"kg-audio-time\\">', '<img ', '![](', '- a\\n', '> ', '**a', '{"a":1,', '"a":"b",', '/*', '//'))
  .map(([start, unit]) => ({ start, unit, end: '' }));

const xmlUnit = fc.constantFrom(
  '<item><title>Tin #</title><link>/tin/#</link><guid>1</guid></item>', '<item><title>Tin #</title>', '<entry><title>Tin #</title><id>#</id>', '<dc:creator>A #</dc:creator>', '<author><name>A</name></author>', '<category>a #</category>', '<media:content url="/a#.jpg"/>', '<media:group>', '<enclosure url="/a.mp3"/>', '<link rel="alternate" href="/#"/>', '<a#:x xmlns:a#="http://a.example/#">', '<x xml:base="a/">', '<x xml:lang="vi">', '<![CDATA[', '<![CDATA[a]]>', ']]>', '&amp;', '&#65;', '&x#;', '<!-- ', '<?x ', '<!ENTITY x "y">', '<!DOCTYPE x [', ' a#="b"', '<pubDate>x</pubDate>', '</item>', '<description>&lt;p&gt;a</description>', '<rdf:li resource="/#"/>', '<title>a</title>',
);
const xml = fc
  .tuple(fc.constantFrom('<rss><channel>', '<rss><channel><item>', '<feed>', '<feed><entry>', '<rdf:RDF>', '<rss', '<rss><channel><item><title>', '<?xml version="1.0"?>'), fc.array(xmlUnit, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')), fc.constantFrom('', '<item><title>a</title></item>', '</item></channel></rss>'))
  .map(([start, unit, end]) => ({ start, unit, end }));

const map = fc.option(fc.constantFrom<FieldMap>({ items: '*' }, { items: 'items', title: 'title' }, { items: '*.*', title: '*.*.*|a|b.c' }, { items: 'a.a.a', title: '$key' }, { title: 'title', tags: '*.*', url: '/{id}' }), { nil: undefined });

function write({ start, unit, end }: { start: string; unit: string; end: string }, size: number): string {
  const parts = [start];
  const count = Math.ceil(size / unit.length);
  for (let index = 0; index < count; index++) parts.push(unit.replaceAll('#', String(index)));
  return parts.join('') + end;
}

const sizes = { part: length / 4, whole: length };

describe('repeated parts of documents', () => {
  it('take every format a time that grows with their length, not with its square', function () {
    this.timeout(this.timeout() && 60_000);
    return check(
      fc.asyncProperty(fc.oneof(json, deepJson, xml), fc.constantFrom(...formats.filter((format) => format !== 'html')), map, async (shape, format, fields) => {
        const texts = { part: write(shape, sizes.part), whole: write(shape, sizes.whole) };
        const options = { baseUrl, format, ...(fields && { map: fields }) };
        for (const parse of [parseArticles, parseArticle, parseLinks, parseVisitorStats]) {
          await growsWithSize(parse.name, sizes, async (which) => parse(texts[which], options).catch(obeysError));
        }
      }),
      { cost: 0.5 },
    );
  });

  it('take dates by patterns and addresses such a time', () =>
    check(
      fc.asyncProperty(
        fc.array(fc.constantFrom('dd', 'd', 'MM', 'MMMM', 'yyyy', 'yy', 'HH', 'mm', 'ss', 'SSS', 'a', 'zzz', 'EEEE', 'E', '/', ' ', ': ', "'ngày'"), { maxLength: 30 }),
        fc.constantFrom('1', '12', 'a', ' ', '1 ', '12/10/2023 ', 'Thứ Hai ', 'ư', '"', ' "', 'java ', '\u2028', 'a:', '%'),
        async (pattern, unit) => {
          const texts = { part: unit.repeat(5000), whole: unit.repeat(20_000) };
          await growsWithSize('parseByPattern', sizes, (which) => parseByPattern(texts[which], pattern.join('')));
          await growsWithSize('safeUrl', sizes, (which) => safeUrl(texts[which], baseUrl));
        },
      ),
    ));
});
