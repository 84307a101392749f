import { expect } from '@open-wc/testing';
import { sentencesOf } from '../../src/lib/sentences.js';

const read = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  for (const [name, ...sentences] of [
    ['nothing'],
    ['two', 'Trời mưa to.', 'Đường ngập nước!', 'Ai cũng về muộn?'],
    ['no mark at the end', 'Trời mưa to.', 'Đường ngập nước'],
    ['a city', 'Tàu đến TP. Hồ Chí Minh lúc sáng.', 'Khách xuống ga.'],
    ['a district', 'Trụ sở ở Q. 1, P. Bến Nghé, TP. Hồ Chí Minh.', 'Điện thoại để trống.'],
    ['titles', 'PGS.TS. Nguyễn Văn An phát biểu.', 'GS. TSKH. Trần Bình và ThS. Lê Chi dự họp.'],
    ['figures', 'Có 12.500 người, tăng 3.2% so với năm 2023.', 'Năm nay 1.000.000 lượt.'],
    ['and so on', 'Trồng lúa, ngô, khoai, v.v. được mùa.', 'Giá ổn định, v.v.', 'Ngoài ra còn cá.'],
    ['dots', 'Chờ mãi... rồi cũng đến…', 'Ai cũng mừng...'],
    ['speech', '“Thật ư?” chị hỏi.', '“Thật.”', 'Anh cười.'],
    ['speech that ends a sentence', 'Ông nói: “Đã xong.”', 'Mọi người vỗ tay.'],
    ['an acronym at the end', 'Việc này do UBND.', 'Sau đó báo cáo EU.', 'Kết quả chưa có.'],
    ['numbered', '1. Mở đầu và mục đích.', 'IV. Kết luận chung.'],
    ['initials', 'Bà J. K. Rowling viết sách.', 'Sách bán chạy.'],
    ['a name with an address', 'Xem trang bao.example/tin hoặc gọi số 0909.123.456.', 'Cảm ơn.'],
    ['a year', 'Khánh thành năm 2024.', '30 xã hưởng lợi.'],
    ['a clock', 'Bắt đầu lúc 7.30 sáng.', 'Kết thúc lúc 17.00.'],
  ] as const) {
    it(name, () => expect(read(sentences.join(' '))).to.deep.equal(sentences));
  }

  it('long ones are cut where one takes a breath', () => {
    const long = `${'một đoạn dài không dấu chấm, '.repeat(20)}hết.`;
    const parts = read(long);
    expect(parts.join(' ')).to.equal(long);
    expect(Math.max(...parts.map((part) => part.length))).to.be.lessThan(221);
    expect(parts[0]!.endsWith(',')).to.equal(true);
  });

  it('a word without end is cut too', () => expect(read('a'.repeat(500)).map((part) => part.length)).to.deep.equal([220, 220, 60]));

  it('takes a time that grows with the text', () => {
    for (const unit of ['. ', '.', 'A. ', 'a ', ' ', '1']) {
      const text = unit.repeat(200_000);
      const begin = performance.now();
      sentencesOf(text);
      expect(performance.now() - begin, unit).to.be.lessThan(2_000);
    }
  });
});
