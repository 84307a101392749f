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
    ['javascript :alert(1)', ''],
    ['java\u0001script:alert(1)', ''],
    ['da\u2028ta:text/html,x', ''],
    ['java\u00adscript\u200b:alert(1)', ''],
    ['https://a.example/" onmouseover="alert(1)', ''],
    ['https://a.example/"><img src=x>', ''],
    ['https://a.example/?next=javascript:alert(1)', ''],
    ['https://bank.example@a.example/', ''],
    ['/\\evil.example/a', ''],
    ['\\\\evil.example/a', ''],
    ['///evil.example/a', ''],
    ['/\t/evil.example/a', ''],
    ['\u0001//evil.example/a', ''],
    ['ht\ntps://evil.example/a', ''],
    ['http:evil.example/a', ''],
    ['https:/evil.example/a', ''],
    ['https:\\\\evil.example/a', ''],
    ['https:// evil.example/a', ''],
    ['https://ok%20.evil.example/a', ''],
    ['images\\a.jpg', 'https://portal.example/tin/images/a.jpg'],
    ['\\images\\a.jpg', 'https://portal.example/images/a.jpg'],
    ['https://a.example', 'https://a.example/'],
    ['https://A.example/x', 'https://a.example/x'],
    ['https://a.example:443/x', 'https://a.example/x'],
    ['https://a.example/./x/../y', 'https://a.example/y'],
    ['https://a.example/%2e%2e/y', 'https://a.example/y'],
    ['https://a.example/x.html?a=1&b=%20#c', 'https://a.example/x.html?a=1&b=%20#c'],
    ['https://1.2.3/x', 'https://1.2.0.3/x'],
    ['https://a.0x10/x', ''],
    ['https://a.example/long\n/path', 'https://a.example/long/path'],
    ['/Uploads/Ảnh 1.jpg', 'https://portal.example/Uploads/%E1%BA%A2nh%201.jpg'],
    ["https://a.example/bee's one.jpg", "https://a.example/bee's%20one.jpg"],
    ['/data/file: blob', 'https://portal.example/data/file:%20blob'],
  ] as const) {
    it(`${JSON.stringify(text)} → ${JSON.stringify(expected)}`, () => {
      expect(safeUrl(text, base)).to.equal(expected);
    });
  }

  it('resolves by the base that is given, not by one before', () => {
    for (const [baseUrl, expected] of [
      ['http://a.example:8080/x/y', 'http://a.example:8080/b'],
      ['https://user@a.example/', ''],
      ['about:blank', ''],
      [undefined, ''],
      [base, 'https://portal.example/b'],
    ] as const) {
      expect(safeUrl('/b', baseUrl)).to.equal(expected);
    }
  });

  for (const [text, baseUrl, expected] of [
    ['http://cong-tin:8080/tin/1', 'http://cong-tin:8080/', 'http://cong-tin:8080/tin/1'],
    ['http://cong-tin:8080/tin/../anh 1.jpg', 'http://cong-tin:8080/', 'http://cong-tin:8080/anh%201.jpg'],
    ['http://cong-tin:80801/tin', 'http://cong-tin:8080/', ''],
    ['http://cong-tin/tin', 'http://cong-tin:8080/', 'http://cong-tin/tin'],
    ['http://cong-tin@evil.example/x', 'http://cong-tin/', ''],
    ['http://cong-tinhttp://evil.example/x', 'http://cong-tin/', 'http://cong-tinhttp//evil.example/x'],
    ['http://cong-tin/java script:x', 'http://cong-tin/', 'http://cong-tin/java%20script:x'],
    ['http://cong-tin/javascript:x', 'http://cong-tin/', ''],
  ] as const) {
    it(`${text} on a page of ${baseUrl} → ${JSON.stringify(expected)}`, () => {
      expect(safeUrl(text, baseUrl)).to.equal(expected);
    });
  }

  it('lets mailto: and tel: through in links', () => {
    expect(safeLinkUrl('mailto:a@b.example', base)).to.equal('mailto:a@b.example');
    expect(safeLinkUrl('tel:19001234', base)).to.equal('tel:19001234');
    expect(safeLinkUrl('javascript:alert(1)', base)).to.equal('');
  });
});
