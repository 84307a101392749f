import * as fc from 'fast-check';
import { dateLikeText, moment } from './arbitraries-dates.js';
import { address, figure, oddText, text } from './arbitraries-text.js';

/** Names that mean something to one of the formats, or to JavaScript itself. */
const name = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...'id uuid guid documentId url link href path alias title name headline label summary excerpt description content content_html content_text contentHtml html body processed rendered value raw text image src source_url banner_image feature_image feature_image_alt width height srcset alt caption date date_gmt modified_gmt published_at updated_at publishedAt datePublished date_published dateModified created changed authors author primary_author tags keywords categories language attachments mime_type size_in_bytes sizeInBytes version items posts data attributes relationships included type links next meta pagination jsonapi results d value odata.nextLink __metadata __next friendlyUrlPath contentFields contentFieldValue renderedContents creator taxonomyCategoryBriefs lastPage page totalCount Title FileRef BannerImageUrl PublishingPageContent serverUrl serverRelativeUrl _embedded wp:featuredmedia wp:term found errors error message total online today yesterday week month members guests bots updated slug locale blocks children level format root url_overridden'.split(' '),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'toJSON', 'then', 'length', 'valueOf', '', '0', '-1', '*') },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
);

const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 2 ** 53, -(2 ** 53), 8.64e15, 8.65e15, 1697081400, 1697081400000, 20240618));

const leaf: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: address },
  { weight: 2, arbitrary: dateLikeText },
  { weight: 2, arbitrary: moment.map((date) => date.toISOString()) },
  { weight: 2, arbitrary: number },
  figure,
  fc.constantFrom(null, true, false, '[]', '{"url":"/a.jpg"}', '[{"id":1}]'),
);

/** An object whose keys may be what JavaScript means something by: as JSON text, which alone can have them all. */
function objectText(member: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(name, member), { maxLength: 8 })
    .map((members) => `{${members.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`);
}

/** JSON of what formats are made of: names that they know with values that they may not expect. */
export const jsonText: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    leaf.map((value) => JSON.stringify(value)),
    objectText(tie('value')),
    fc.array(tie('value'), { maxLength: 4 }).map((list) => `[${list.join(',')}]`),
  ),
})).value;

const object = objectText(jsonText);
const list = fc.array(object, { minLength: 1, maxLength: 4 }).map((items) => `[${items.join(',')}]`);

/** What each format wraps its items in. */
const envelopes = [
  '@', '{"items":@}', '{"version":"https://jsonfeed.org/version/1.1","title":"Tin","items":@}', '{"data":@}', '{"data":@,"meta":{"pagination":{"page":1,"pageCount":2}}}',
  '{"jsonapi":{"version":"1.0"},"data":@,"included":@,"links":{"self":{"href":"/jsonapi/node/article"}}}', '{"posts":@,"meta":{"pagination":{"next":2}}}', '{"found":2,"posts":@}',
  '{"d":{"results":@,"__next":"/x"}}', '{"odata.metadata":"https://a.example/_api/$metadata","value":@}', '{"items":@,"page":1,"lastPage":2,"pageSize":10,"totalCount":11}', '{"data":{"list":@}}', '{"d":"@"}', 'callback(@);', 'var tin = @;', ")]}',\n@", '\ufeff@',
];

/** A list of items as some system sends it. */
export const jsonFeed = fc
  .tuple(fc.constantFrom(...envelopes), list)
  .map(([envelope, items]) => envelope.replaceAll('@', () => (envelope.includes('"@"') ? JSON.stringify(items).slice(1, -1) : items)));

/** One value in many lists or objects. */
export const deepJson = fc
  .tuple(fc.integer({ min: 100, max: 3000 }), fc.constantFrom(['[', ']'], ['{"items":', '}'], ['{"data":[', ']}'], ['{"children":[{"type":"text","text":"x"},', ']}'], ['{"title":{"rendered":', '}}']), jsonText)
  .map(([depth, [open = '', close = ''], value]) => open.repeat(depth) + value + close.repeat(depth));

const path = fc.oneof(
  { weight: 5, arbitrary: fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('.')) },
  { weight: 1, arbitrary: name.map((key) => `/tin/{${key}}`) },
  { weight: 1, arbitrary: fc.tuple(name, name).map(([a, b]) => `${a}|${b}`) },
  { weight: 1, arbitrary: fc.array(fc.oneof(name, oddText, fc.constantFrom('$key', '$', '[0]', '["a"]', '*', '..', '{', '}', '{{', '|', '.', '-1', '%')), { maxLength: 5 }).map((parts) => parts.join('')) },
);

/** A `map` for JSON: fields of the model and settings, with paths, templates and rubbish. */
export const jsonMap = fc.dictionary(
  fc.constantFrom(...'items id url title summary contentHtml image image.src image.alt datePublished dateModified author authors tags language dateFormat timeZone next total online today updated group description __proto__ xyz'.split(' ')),
  fc.oneof(path, fc.constantFrom('dd/MM/yyyy HH:mm', 'yyyy', 'Asia/Ho_Chi_Minh', '+07:00', 'data.list', 'items')),
  { maxKeys: 8, noNullPrototype: true },
);
