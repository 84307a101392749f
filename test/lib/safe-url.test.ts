import { expect } from '@open-wc/testing';
import { safeLinkUrl, safeUrl } from '../../src/lib/safe-url.js';

const base = 'https://portal.example/tin/';

describe('safeUrl', () => {
  for (const [text, expected] of [
    ['https://a.example/x', 'https://a.example/x'],
    ['/tin-1.html', 'https://portal.example/tin-1.html'],
    [' \n x.html\t', 'https://portal.example/tin/x.html'],
    ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    ['', ''],
    ['   ', ''],
    [undefined, ''],
    ['javascript:alert(1)', ''],
    ['JaVaScRiPt:alert(1)', ''],
    ['java\nscript:alert(1)', ''],
    ['\u0001javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['vbscript:x', ''],
    ['blob:https://a.example/1', ''],
    ['mailto:a@b.example', ''],
    ['http://', ''],
  ] as const) {
    it(`${JSON.stringify(text)} → ${JSON.stringify(expected)}`, () => {
      expect(safeUrl(text, base)).to.equal(expected);
    });
  }

  it('lets mailto: and tel: through in links', () => {
    expect(safeLinkUrl('mailto:a@b.example', base)).to.equal('mailto:a@b.example');
    expect(safeLinkUrl('tel:19001234', base)).to.equal('tel:19001234');
    expect(safeLinkUrl('javascript:alert(1)', base)).to.equal('');
  });
});
