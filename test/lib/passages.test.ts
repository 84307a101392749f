import { expect, fixture, html } from '@open-wc/testing';
import { passagesOf } from '../../src/lib/passages.js';

describe('passages', () => {
  const read = async (content: unknown): Promise<[text: string, marked: string][]> => {
    const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
    return passagesOf([root]).map(({ text, range }) => [text, range.toString().replace(/\s+/g, ' ')]);
  };

  for (const [name, content, ...expected] of [
    ['paragraphs', html`<p>Câu một. Câu hai.</p><p>Câu ba</p><p>Câu bốn.</p>`, 'Câu một.', 'Câu hai.', 'Câu ba', 'Câu bốn.'],
    ['marks within a sentence', html`<p>Tàu <b>đến <i>TP. Hồ</i> Chí</b> Minh. <a href="/">Khách</a> xuống.</p>`, 'Tàu đến TP. Hồ Chí Minh.', 'Khách xuống.'],
    ['lines', html`<p>Dòng một<br />Dòng hai<br /><br />Dòng ba</p>`, 'Dòng một', 'Dòng hai', 'Dòng ba'],
    ['text beside blocks', html`Đầu<p>Giữa</p>Cuối`, 'Đầu', 'Giữa', 'Cuối'],
    ['captions in their place', html`<p>Trước.</p><figure><img alt="Ảnh" src="data:," /><figcaption>Chú thích</figcaption></figure><p>Sau.</p>`, 'Trước.', 'Chú thích', 'Sau.'],
    ['cells', html`<table><tbody><tr><td>Xã</td><td>1.200</td></tr></tbody></table>`, 'Xã', '1.200'],
    ['nothing hidden', html`<p>Thấy.</p><p hidden>Ẩn.</p><p style="display: none">Ẩn.</p><p><span style="visibility: hidden"></span>Cũng thấy.</p>`, 'Thấy.', 'Cũng thấy.'],
    ['nothing but words', html`<p>* * *</p><p>—</p><p>Chữ <button>Nút</button></p>`, 'Chữ'],
    ['white space', html`<p>
        Một   câu
        dài.
      </p>`, 'Một câu dài.'],
  ] as const) {
    it(name, async () => {
      const passages = await read(content);
      expect(passages.map(([text]) => text)).to.deep.equal(expected);
      for (const [text, marked] of passages) expect(marked).to.equal(text);
    });
  }
});
