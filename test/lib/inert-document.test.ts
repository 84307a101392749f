import { expect } from '@open-wc/testing';
import { parseInert } from '../../src/lib/inert-document.js';

describe('parseInert', () => {
  for (const [html, expected] of [
    ['<style>p{}</style><p>A</p>', '<p>A</p>'],
    ['<p>A<STYLE type="text/css">p > a {}</STYLE >B</p>', '<p>AB</p>'],
    ['<!-- <style> --><p>A</p>', '<p>A</p>'],
    ['<script>"<style>"</script><p>A</p><script>"</style>"</script>', '<p>A</p><script>"</style>"</script>'],
    ['<p>A</p><styled>B</styled>', '<p>A</p><styled>B</styled>'],
    ['<svg><title>A</svg><style>p{}</style><p>B</p>', '<svg><title>A</title></svg><p>B</p>'],
    ['<p>A</p><style>B', '<p>A</p>B'],
  ] as const) {
    it(`${html} → ${expected}`, () => expect(parseInert(html).body.innerHTML).to.equal(expected));
  }

  it('takes a time linear in the length', () => {
    for (const part of ['<style>', '<!--', '<style></style ', '</style', '<script><style>']) {
      const start = performance.now();
      parseInert(part.repeat(20_000));
      expect(performance.now() - start, part).to.be.below(2_000);
    }
  });
});
