import { expect } from '@open-wc/testing';
import { dateOfLine, findDate, splitDate } from '../../src/lib/date-in-text.js';

const local = (date: Date | undefined): string | undefined => date && new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);

describe('findDate', () => {
  for (const [text, date, printed] of [
    ['Tin hay (21/10/2015)', '2015-10-21T00:00', '(21/10/2015)'],
    ['Bản tin [12/10/2023 08:30]', '2023-10-12T08:30', '[12/10/2023 08:30]'],
    ['- Thứ năm - 09/11/2017 03:11', '2017-11-09T03:11', 'Thứ năm - 09/11/2017 03:11'],
    ['Cập nhật: 10h30, ngày 5/6/2024', '2024-06-05T10:30', '10h30, ngày 5/6/2024'],
    ['10:8, Thứ Tư, 3-4-2024', '2024-04-03T10:08', '10:8, Thứ Tư, 3-4-2024'],
    ['Hôm nay: Thứ 3, ngày 18 tháng 6 năm 2024', '2024-06-18T00:00', 'Thứ 3, ngày 18 tháng 6 năm 2024'],
    ['Chủ nhật, 18 Tháng Sáu, 2023', '2023-06-18T00:00', 'Chủ nhật, 18 Tháng Sáu, 2023'],
    ['Ngày đăng: 15/12/2023 | 09:12', '2023-12-15T09:12', '15/12/2023 | 09:12'],
    ['lúc 15:04 (GMT+7) ngày 18/6/2024', '2024-06-18T15:04', 'lúc 15:04 (GMT+7) ngày 18/6/2024'],
    ['05/09/2024 08:15:00 AM', '2024-09-05T08:15', '05/09/2024 08:15:00 AM'],
    ['12/10/2023 08:00 AM', '2023-10-12T08:00', '12/10/2023 08:00 AM'],
    ['Thứ Năm, 12/10/2023 8:30:05 A.M.', '2023-10-12T08:30', 'Thứ Năm, 12/10/2023 8:30:05 A.M.'],
    ['08:15 ICT Thứ năm, 12/10/2023', '2023-10-12T08:15', '08:15 ICT Thứ năm, 12/10/2023'],
    ['08:15 +07 Thứ năm, 12/10/2023', '2023-10-12T08:15', '08:15 +07 Thứ năm, 12/10/2023'],
    ['2/15/2024 8:05 AM', '2024-02-15T08:05', '2/15/2024 8:05 AM'],
    ['15/07/2023 3:05 CH', '2023-07-15T15:05', '15/07/2023 3:05 CH'],
    ['October 12th, 2023', '2023-10-12T00:00', 'October 12th, 2023'],
    ['12 10/2023', '2023-10-12T00:00', '12 10/2023'],
    ['2024-06-18T09:30:00+07:00', '2024-06-18T09:30', '2024-06-18T09:30:00+07:00'],
    ['12/10/23', '2023-10-12T00:00', '12/10/23'],
    ['Jun 18, 2024 at 7:08pm', '2024-06-18T19:08', 'Jun 18, 2024 at 7:08pm'],
    ['18 June 2024, 5.30pm', '2024-06-18T17:30', '18 June 2024, 5.30pm'],
    ['18/06/2024 • 08:30', '2024-06-18T08:30', '18/06/2024 • 08:30'],
    ['18/06/2024 · 08:30', '2024-06-18T08:30', '18/06/2024 · 08:30'],
    ['18/06/2024 · 3 phút đọc', '2024-06-18T00:00', '18/06/2024'],
    ['18/6/2024: 8:30 CH', '2024-06-18T20:30', '18/6/2024: 8:30 CH'],
    ['June 17, 2024 — 9:08 PM EDT', '2024-06-18T08:08', 'June 17, 2024 — 9:08 PM EDT'],
    ['2024-06-17 21:08 -0400', '2024-06-18T08:08', '2024-06-17 21:08 -0400'],
    ['18/06/2024 08:30 - 1945 lượt xem', '2024-06-18T08:30', '18/06/2024 08:30'],
    ['18/06/2024. Giá 5.30 triệu', '2024-06-18T00:00', '18/06/2024'],
    ['Đăng ngày 12.10.23', '2023-10-12T00:00', 'ngày 12.10.23'],
    ['2023.10.12 08:30', '2023-10-12T08:30', '2023.10.12 08:30'],
    ['12/10/2023, lúc: 08:30', '2023-10-12T08:30', '12/10/2023, lúc: 08:30'],
    ['12. Oktober 2023', '2023-10-12T00:00', '12. Oktober 2023'],
    ['12 de octubre de 2023', '2023-10-12T00:00', '12 de octubre de 2023'],
    ['Kamis, 12 Agustus 2023', '2023-08-12T00:00', '12 Agustus 2023'],
    ['12 août 2023', '2023-08-12T00:00', '12 août 2023'],
    ['Phiên bản 1.12.10.23', undefined, ''],
    ['Điện thoại 38.23.12.10', undefined, ''],
    ['Mục 2.10.23', undefined, ''],
    ['ngày hội 31/31/2023', undefined, ''],
    ['Điện thoại 024.3823.1234', undefined, ''],
    ['Nghị định 12/2023/NĐ', undefined, ''],
    ['113.160.12.7', undefined, ''],
    ['', undefined, ''],
  ] as const) {
    it(JSON.stringify(text), () => {
      const found = findDate(text);
      expect(local(found?.date)).to.equal(date);
      expect(found ? text.slice(found.start, found.end) : '').to.equal(printed);
    });
  }
});

describe('splitDate', () => {
  for (const [text, rest, date] of [
    ['Tin hay (21/10/2015)', 'Tin hay', '2015-10-21T00:00'],
    ['Tin hay - 21/10/2015', 'Tin hay', '2015-10-21T00:00'],
    ['[12/10/2023 08:30] Tin hay', 'Tin hay', '2023-10-12T08:30'],
    ['21/10/2015 - Tin hay', 'Tin hay', '2015-10-21T00:00'],
    ['Lịch tiếp công dân ngày 12/10/2023', 'Lịch tiếp công dân ngày 12/10/2023', undefined],
    ['Họp ngày 12/10/2023 tại hội trường', 'Họp ngày 12/10/2023 tại hội trường', undefined],
    ['Tin hay (phần 2)', 'Tin hay (phần 2)', undefined],
  ] as const) {
    it(text, () => {
      const { text: left, date: found } = splitDate(text);
      expect([left, local(found)]).to.deep.equal([rest, date]);
    });
  }
});

describe('dateOfLine', () => {
  it('takes lines that print a date, not sentences that name one', () => {
    expect(dateOfLine('Đăng bởi: Ban biên tập | 12/10/2023')).to.be.an('object');
    expect(dateOfLine('Ngày cập nhật: 12/10/2023')).to.be.an('object');
    expect(dateOfLine('Hội nghị diễn ra ngày 12/10/2023 tại thành phố')).to.equal(undefined);
  });
});
