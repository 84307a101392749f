import { expect } from '@open-wc/testing';
import { dateInUrl } from '../../src/lib/date-in-url.js';

describe('dateInUrl', () => {
  for (const [path, date] of [
    ['/2024/06/18/khanh-thanh-cau/', '2024-06-17T17:00:00.000Z'],
    ['/tin/2024/6/8/khanh-thanh-cau.html', '2024-06-07T17:00:00.000Z'],
    ['/tin/2024-06-18-khanh-thanh-cau.html', '2024-06-17T17:00:00.000Z'],
    ['/khanh-thanh-cau-20240618103015123.htm', '2024-06-18T03:30:15.000Z'],
    ['/khanh-thanh-cau-185240618103015123.htm?utm=1', '2024-06-18T03:30:15.000Z'],
    ['/khanh-thanh-cau-20240618993015123.htm', undefined],
    ['/2024/13/45/khanh-thanh-cau/', undefined],
    ['/2024/06/18', undefined],
    ['/tin/4757210.html', undefined],
    ['/tin?ngay=/2024/06/18/', undefined],
    ['', undefined],
  ] as const) {
    it(`reads ${path || 'nothing'}`, () => {
      expect(dateInUrl(path && `https://cong.example${path}`)?.toISOString()).to.equal(date);
    });
  }
});
