import { expect } from '@open-wc/testing';
import { createArticle } from '../../src/model/create-article.js';
import { headlineText } from '../../src/templates/headline-text.js';

describe('headlineText', () => {
  const long = 'Chiều nay, Ủy ban nhân dân tỉnh họp bàn việc mở rộng tuyến đường ven biển qua ba huyện phía nam trong năm tới.';
  for (const [title, summary, expected] of [
    ['Họp báo', 'Chiều nay.', 'Họp báo'],
    ['', 'Chiều nay.', 'Chiều nay.'],
    ['', long, 'Chiều nay, Ủy ban nhân dân tỉnh họp bàn việc mở rộng tuyến đường ven biển qua ba huyện…'],
    ['', '', 'a.example/tin'],
  ] as const) {
    it(expected, () => expect(headlineText(createArticle({ title, summary, url: 'https://a.example/tin' }, 'https://a.example/')!)).to.equal(expected));
  }
});
