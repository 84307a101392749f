import { expect } from '@open-wc/testing';
import { readVisitorStats } from '../../src/formats/dom-visitor-stats.js';
import { parseInert } from '../../src/lib/inert-document.js';
import { visitorFigures } from '../../src/model/visitor-stats.js';

const baseUrl = 'https://cong.example/';
const rolled = (digit: string): string => `<span class="odometer-digit"><span class="odometer-digit-spacer">8</span><span class="odometer-ribbon"><span class="odometer-value">7</span><span class="odometer-value">${digit}</span></span></span>`;

describe('figures among words that are none', () => {
  for (const [what, markup, expected] of [
    ['an English month before its year', '<p>Total visits as of May 2016: 12,345</p>', { total: 12345 }],
    ['an English day', '<p>Visitors since 1 January 2009: 1203400</p>', { total: 1203400 }],
    ['an English month over the figure', '<p>Total hits since January 2010</p><p>88412</p>', { total: 88412 }],
    ['the date of today', '<div>Today: Monday, May 12 2019</div><div>Visitors today: 31</div><div>Total: 4100</div>', { total: 4100, today: 31 }],
    ['a record on a day without its year', '<ul><li>Most users online July 11: 320</li><li>Online July 12</li><li>Online: 12</li></ul>', { online: 12 }],
    ['a Vietnamese month in words', '<ul><li>Hôm nay: 28 Tháng Chín 2024</li><li>Ngày hôm nay: 93299</li><li>Tổng lượt truy cập: 80241167</li></ul>', { total: 80241167, today: 93299 }],
    ['from one day to another', '<p>Tuần này (12/5 - 18/5): 120</p><p>Hôm nay (15/5): 20</p>', { today: 20, week: 120 }],
    ['since a month', '<p>Lượt truy cập từ tháng 1 năm 2012 đến nay: 90.000</p>', { total: 90000 }],
    ['a part of a fraction', '<p>Đang truy cập: 12 / 45.210</p>', { online: 12 }],
    ['since a day, in front of the figure', '<p>Từ ngày 01/01/2012 đến nay có: 90.000 lượt truy cập</p>', { total: 90000 }],
    ['a sentence before', '<p>Hôm nay, ngày 12/05/2020. Bạn là người thứ 45213 truy cập</p>', { total: 45213 }],
    ['so many days', '<p>Truy cập trong 30 ngày: 1.400</p><p>Tổng cộng: 9.000</p>', { total: 9000 }],
    ['accounts', '<p>Tổng người dùng: 80</p><p>Tổng lượt truy cập: 900</p>', { total: 900 }],
    ['users that are visitors', '<p>Users Today : 5<br>Users Yesterday : 9<br>Total Users : 912<br>Who\'s Online : 1</p>', { total: 912, online: 1, today: 5, yesterday: 9 }],
    ['users that are accounts', '<p>Total users: 54</p><p>Online: 3</p>', { online: 3 }],
    ['users that are not registered', '<ul><li>Site Counter: 12,345</li><li>Unique Visitor: 4,321</li><li>Unregistered Users: 0</li></ul>', { total: 12345 }],
    ['guests and bots', '<div>We have: 5 guests, 2 bots online</div>', { guests: 5, bots: 2 }],
    ['users and guests', '<p>There are currently 12 users and 240 guests online.</p>', { members: 12, guests: 240 }],
    ['robots', '<p>Đang trực tuyến: 252 (thành viên: 12, khách: 230, robots: 10)</p>', { online: 252, members: 12, guests: 230, bots: 10 }],
    ['a row of figures above their labels', '<table><tr><td>12</td><td>340</td></tr><tr><td>Online</td><td>Hôm nay</td></tr></table>', { online: 12, today: 340 }],
    ['a row of figures below a title', '<b>Thống kê truy cập</b><table><tr><td>12</td><td>340</td></tr><tr><td>Online</td><td>Hôm nay</td></tr></table>', { online: 12, today: 340 }],
    ['since a day, over the figure', '<p>Lượt truy cập kể từ 01/01/2015:</p><p>9.120</p>', { total: 9120 }],
    ['since the year began', '<p>Lượt truy cập từ đầu năm: 800</p><p>Tổng số lượt truy cập: 9.120</p>', { total: 9120 }],
    ['until a day', '<p>Tính đến ngày 12 tháng 5 năm 2020: 900 lượt truy cập</p>', { total: 900 }],
    ['a week by its number', '<p>Tuần 21: 80</p><p>Tổng: 9.120</p>', { total: 9120 }],
    ['visits of guests', '<div>👥 Số lượt khách viếng thăm: 12345</div>', { total: 12345 }],
    ['visits of the reader', '<p>Lượt truy cập của bạn: 5</p><p>Tổng lượt truy cập: 900</p>', { total: 900 }],
    ['digits in items of their own', '<h4>Lượt truy cập</h4><ul><li><i>1</i></li><li><i>2</i></li><li><i>0</i></li><li><i>4</i></li></ul>', { total: 1204 }],
    ['what a script counts up to', '<div><span data-duration="2000" data-to-value="1,200">0</span><p>Lượt truy cập</p></div>', { total: 1200 }],
    ['what other scripts count up to', '<p>Tổng số: <b data-countup-number="1.200">0</b></p><p>Hôm nay: <b data-counter="31">0</b></p>', { total: 1200, today: 31 }],
    ['digits that roll', `<div>Tổng số: <span class="odometer">${[...'12,04'].map((sign) => (sign === ',' ? '<span class="odometer-formatting-mark">,</span>' : rolled(sign))).join('')}</span></div>`, { total: 1204 }],
  ] as const) {
    it(what, () => {
      const stats = readVisitorStats(parseInert(markup).body, { baseUrl });
      expect(stats && Object.fromEntries(visitorFigures.filter((figure) => stats[figure] !== undefined).map((figure) => [figure, stats[figure]]))).to.deep.equal(expected);
    });
  }
});
