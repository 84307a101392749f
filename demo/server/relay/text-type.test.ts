import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginsLikeText, isNeverText } from './text-type.js';

describe('text', () => {
  for (const type of `text/xml application/rss+xml application/json text/html;charset=utf-8 text/plain application/octet-stream
    binary/octet-stream application/x-unknown application/vnd.api+json`.split(/\s+/)) {
    it(`may be declared as ${type}`, () => {
      assert.equal(isNeverText(type), false);
    });
  }

  it('may be declared as nothing', () => {
    assert.equal(isNeverText(undefined), false);
  });

  for (const type of `image/png image/svg+xml IMAGE/GIF video/mp4 audio/mpeg font/woff2 application/pdf application/zip
    text/javascript application/javascript;charset=utf-8 application/x-javascript text/css application/wasm`.split(/\s+/)) {
    it(`is never ${type}`, () => {
      assert.equal(isNeverText(type), true);
    });
  }

  it('is never several types with one of these among them', () => {
    assert.equal(isNeverText('text/plain, text/css'), true);
    assert.equal(isNeverText('text/plain,image/png'), true);
  });

  const bytes: [name: string, bytes: Buffer, text: boolean][] = [
    ['XML', Buffer.from('<?xml version="1.0"?><rss/>'), true],
    ['XML with a mark', Buffer.from('\uFEFF<rss/>'), true],
    ['UTF-16 with a mark', Buffer.from('\uFEFF<rss/>', 'utf16le'), true],
    ['UTF-16 without', Buffer.from('<rss/>', 'utf16le'), true],
    ['JSON', Buffer.from('{"items":[]}'), true],
    ['windows-1258', Buffer.from([0x54, 0x69, 0xea, 0xf2, 0xec]), true],
    ['VISCII, with letters below 32', Buffer.from([0x3c, 0x02, 0x05, 0x06, 0x14, 0x19, 0x1e]), true],
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), false],
    ['ZIP', Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), false],
    ['PDF', Buffer.from('%PDF-1.7\n'), false],
  ];
  for (const [name, start, text] of bytes) {
    it(`${text ? 'begins' : 'does not begin'} like ${name}`, () => {
      assert.equal(beginsLikeText(start), text);
    });
  }
});
