import { expect } from '@open-wc/testing';
import { withoutControls } from '../../src/lib/controls.js';

describe('withoutControls', () => {
  it('drops control characters and mends those of Windows-1252', () => {
    expect(withoutControls('http://\0a.example/ /\x01/a.example/')).to.equal('http://\ufffda.example/ /\ufffd/a.example/');
    expect(withoutControls('a\0b\x08c\td\ne\x1bf\u0092g')).to.equal('abc\td\nef’g');
  });
});
