import * as fc from 'fast-check';

const words =
  'Tin tức Việt Nam hôm nay Thủ tướng dự lễ khánh thành cầu vượt sông mở tuyến xe buýt mới huyện xã phường Đắk Lắk ưu ỗ ặ Ủy ban nhân dân công bố quyết định giá xăng dầu'.split(' ');

/** Vietnamese words, some decomposed (NFD), as old keyboards and macOS write them. */
export const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...words).map((text) => text.normalize('NFD')) },
);

/** A sentence of a few words. */
export const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));

/** What has a meaning to some parser, or none anywhere. */
export const oddText = fc.constantFrom(
  '', ' ', '\u00a0', '\u200b', '\ufeff', '\0', '\x07', '\x0b', '\x85', '\x9f', '\u2028', '\u202e', '\ud800', '\udc00', '\ufffe', '😀', '\u0301', '\u0338', 'e\u0323\u0302',
  '<', '>', '&', '"', "'", '&amp;', '&lt;b&gt;', '&amp;lt;p&amp;gt;', '&#0;', '&#x0;', '&#7;', '&#133;', '&#55357;', '&#xD83D;&#xDE00;', '&#x110000;', '&#99999999999;', '&nbsp;', '&zwj', '&unknown;',
  '<b>đậm</b>', '<br/>', '</p>', '<p', '<script>x()</script>', '<img src=x onerror=x()>', '<!-- ', '-->', '<![CDATA[', ']]>', '<?xml', '?>', '{', '}', '[', ']', '\\', '\\u0000', ',',
);

/** A text as it may stand in any field. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 2, arbitrary: fc.array(fc.oneof(word, oddText), { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)) },
);

/** An address as somebody may have written it, good or bad. */
export const address = fc.oneof(
  { weight: 4, arbitrary: fc.nat(30).map((n) => `/tin/${n}.html`) },
  fc.constantFrom(
    'https://a.example/b?c=d&e=f', '//a.example/x', 'http://[', 'http://a.example:99999/', 'https://a:b@c.example/', 'javascript:x()', ' java\tscript:x()', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd',
    'mailto:a@b.example', 'tel:+84123', '#', '?', '', ' ', 'tin bài.html', '/tin-tức', 'www.a.example', 'a.example', 'about:blank', 'blob:https://a.example/1', 'http:', 'https://', '../../../..', '/anh.jpg', '/anh.png?w=1',
  ),
  text,
);

/** A figure as counters print it, good or bad. */
export const figure = fc.oneof(
  fc.nat().map(String),
  fc.nat().map((n) => n.toLocaleString('vi')),
  fc.nat().map((n) => n.toLocaleString('en')),
  fc.constantFrom('-1', '1e999', '9007199254740993', '0', '00', '1.5', '1,5', '٣', '１２', '99999999999999999999', '–', 'N/A', '1 234', '1.23', '0x10'),
);
