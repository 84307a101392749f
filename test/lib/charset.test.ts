import { expect } from '@open-wc/testing';
import { decodeBytes } from '../../src/lib/charset.js';
import { decodeUtf8 } from '../../src/lib/utf-8.js';

const title = 'Thủ tướng dự lễ';
const xml = (encoding: string, text: string): string => `<?xml version="1.0" encoding="${encoding}"?><t>${text}</t>`;
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, size = 2): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * size));
  [...text].forEach((character, i) => {
    if (size === 4) view.setUint32(i * 4, character.charCodeAt(0), !bigEndian);
    else view.setUint16(i * 2, character.charCodeAt(0), !bigEndian);
  });
  return new Uint8Array(view.buffer);
}

describe('decodeUtf8', () => {
  for (const [name, bytes, contentType] of [
    ['UTF-8', utf8(title), undefined],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${title}`), 'text/xml'],
    ['UTF-8, declared', utf8(xml('UTF-8', title)), 'application/rss+xml; charset="utf-8"'],
    ['ASCII', ascii('{}'), 'application/json; charset=us-ascii'],
  ] as const) {
    it(`reads ${name} at one look`, () => {
      expect(decodeUtf8(bytes, contentType)).to.contain(name === 'ASCII' ? '{}' : title);
    });
  }
});

describe('decodeBytes', () => {
  for (const [name, bytes, contentType, expected] of [
    ['UTF-8', utf8(title), undefined, title],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${title}`), undefined, title],
    ['UTF-8 under a wrong declaration', utf8(xml('windows-1252', title)), undefined, xml('windows-1252', title)],
    ['UTF-8 under a wrong charset', utf8(title), 'text/xml; charset=iso-8859-1', title],
    ['UTF-16 that says it is UTF-8', utf16(xml('utf-8', title), false), undefined, xml('utf-8', title)],
    ['UTF-16BE', utf16(`\ufeff${title}`, true), undefined, title],
    ['UTF-16LE without a mark', utf16(`<t>${title}`, false), undefined, `<t>${title}`],
    ['UTF-8 that says it is UTF-16', utf8(xml('utf-16', title)), undefined, xml('utf-16', title)],
    ['UTF-32', utf16(`\ufeff${title}`, false, 4), undefined, title],
    [
      'Windows-1258, declared',
      ascii(xml('windows-1258', 'Thu\xd2 t\xfd\xf5\xecng')),
      undefined,
      xml('windows-1258', title.slice(0, 9)),
    ],
    [
      'Windows-1258, by charset',
      ascii('Thu\xd2 t\xfd\xf5\xecng'),
      "text/xml;charset='windows-1258'",
      title.slice(0, 9),
    ],
    [
      'GB2312 by charset over the declaration',
      ascii(xml('utf-8', 't\xa8\xa6st')),
      'text/xml; charset=gb2312',
      xml('utf-8', 'tést'),
    ],
    ['EUC-KR', ascii(xml('euc-kr', '\xb3\xe2')), undefined, xml('euc-kr', '년')],
    ['KOI8-R', ascii(xml('koi8-r', '\xe4\xc1')), undefined, xml('koi8-r', 'Да')],
    ['Latin 1 that nobody declared', ascii('caf\xe9'), undefined, 'café'],
    ['Latin 1 that says it is UTF-8', ascii(xml('utf-8', 'caf\xe9')), undefined, xml('utf-8', 'café')],
    ['UTF-8 after a zero byte', utf8(`\0<t>${title}`), undefined, `\0<t>${title}`],
    ['UTF-8 with a stray byte under a wrong charset', ascii('Th\xe1\xbb\xa7 l\xe1\xbb\x85 \xe1\xbb\x9f \x93a'), 'x; charset=latin1', 'Thủ lễ ở “a'],
    ['Big5 by its code page', ascii(xml('cp950', '\xa4\xd1')), undefined, xml('cp950', '天')],
    ['Shift_JIS by its code page', ascii('\x93\xfa'), 'text/xml; charset=cp932', '日'],
    ['an encoding that nobody knows', ascii(xml('x-tcvn', 'abc')), undefined, xml('x-tcvn', 'abc')],
    ['nothing', new Uint8Array(), undefined, ''],
  ] as const) {
    it(name, () => {
      expect(decodeBytes(bytes, contentType).normalize('NFC')).to.equal(expected);
    });

    it(`${name}: at one look the same or nothing`, () => {
      expect(decodeUtf8(bytes, contentType)?.normalize('NFC') ?? expected).to.equal(expected);
    });
  }

  it('reads single stray bytes in UTF-8 as Windows-1252', () => {
    expect(decodeBytes(new Uint8Array([...utf8('một '), 0x93, 0x61, 0x94]), 'text/xml; charset=utf-8')).to.equal(
      'một “a”',
    );
  });

  for (const [bytes, expected] of [
    ['Ti\xe1\xba\xbfng Vi\xe1\xbb</t>', 'Tiếng Vi\ufffd</t>'],
    ['Ti\xe1\xba\xbfng Vi\xe1...', 'Tiếng Vi\ufffd...'],
    ['Ti\xe1\xba\xbfng \xc4</t>', 'Tiếng \ufffd</t>'],
    ['Ti\xe1\xba\xbfng, caf\xe9</t>', 'Tiếng, café</t>'],
    ['Ti\xe1\xba\xbfng, caf\xe9 ngon', 'Tiếng, café ngon'],
  ] as const) {
    it(`tells letters that were cut from stray bytes: ${expected}`, () => {
      expect(decodeBytes(ascii(bytes), 'text/xml; charset=utf-8')).to.equal(expected);
    });
  }

  it('drops a letter that was cut off at the end', () => {
    expect(decodeBytes(utf8('một hộ').slice(0, -1))).to.equal('một h\ufffd');
  });

  it('takes a buffer', () => {
    expect(decodeBytes(utf8(title).buffer as ArrayBuffer)).to.equal(title);
  });
});
