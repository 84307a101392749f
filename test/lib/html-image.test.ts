import { expect } from '@open-wc/testing';
import { findImage, withoutImage } from '../../src/lib/html-image.js';

describe('findImage', () => {
  for (const [html, src] of [
    ['<img width="1" height="1" src="/t.gif"><IMG SRC=/a.jpg>', '/a.jpg'],
    ['<img class="emoji" src="/e.png"><img src="/a.jpg?x=1&amp;y=2">', '/a.jpg?x=1&y=2'],
    ['<img src="data:image/gif;base64,R0" data-src="/lazy.jpg">', '/lazy.jpg'],
    ['<img data-original="/o.jpg" src="/blank.gif">', '/o.jpg'],
    ['<img src="data:image/gif;base64,R0" data-lazy-srcset="/s.jpg 300w, /l.jpg 900w">', '/s.jpg'],
    ['<img data-cfsrc="/lazy.jpg" style="display:none">', '/lazy.jpg'],
    ['<amp-img src="/amp.jpg" width="600" height="400"></amp-img>', '/amp.jpg'],
    ['<img src="/loading.gif" data-srcset="/s.jpg 300w, /l.jpg 900w">', '/s.jpg'],
    ['<img src="/google-pixel-9-pro.jpg">', '/google-pixel-9-pro.jpg'],
    ['<img src="/emoji-moi.jpg">', '/emoji-moi.jpg'],
    ['<img src="/images/smilies/cuoi.gif"><img src="/1x1.png"><img src="/pixel?id=1"><img src="/a.jpg">', '/a.jpg'],
    ['<img srcset="/s.jpg 300w, /l.jpg 900w">', '/s.jpg'],
    ['<img srcset="/s.jpg, /l.jpg 2x">', '/s.jpg'],
    ['<img alt="a > b" src="/a.jpg">', '/a.jpg'],
    ['<image src="/a.jpg"><p>no</p>', undefined],
    ['<img>', undefined],
  ] as const) {
    it(`${html} → ${src}`, () => {
      expect(findImage(html)?.src).to.equal(src);
    });
  }

  it('tells text and size', () => {
    expect(findImage('<img src="/a.jpg" alt="R &amp; D" width="640px" height=480>')).to.include({
      alt: 'R & D',
      width: 640,
      height: 480,
    });
  });
});

describe('withoutImage', () => {
  it('takes the link with it that holds nothing else', () => {
    for (const [html, rest] of [
      ['<a href="/x"><img src="/a.jpg"></a></br>Tóm tắt', '</br>Tóm tắt'],
      ['<p><img src="/a.jpg"/>Tóm tắt</p>', '<p>Tóm tắt</p>'],
    ] as const) {
      const image = findImage(html);
      expect(image && withoutImage(html, image)).to.equal(rest);
    }
  });
});
