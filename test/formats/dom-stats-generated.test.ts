import { expect } from '@open-wc/testing';
import { readVisitorStats } from '../../src/formats/dom-visitor-stats.js';
import { printedLabels } from '../../src/formats/printed-labels.js';
import { visitorFigures, type VisitorFigure } from '../../src/model/visitor-stats.js';

const rounds = 5000;

/** What portals call each figure. */
const labels: Record<VisitorFigure, readonly string[]> = {
  total: ['Tổng số', 'Tổng lượt truy cập', 'Tổng số lượt truy cập', 'Tổng truy cập', 'Lượt truy cập', 'Số lượt truy cập', 'Tất cả', 'Tổng cộng', 'Tổng lượng truy cập', 'Total visitors', 'Total Visits', 'All days', 'Tổng số khách', 'Đã truy cập', 'Tổng lượt xem', 'Số người truy cập', 'Total hits', 'Page views', 'Unique visitors'],
  online: ['Đang truy cập', 'Online', 'Đang online', 'Trực tuyến', 'Đang trực tuyến', 'Số người đang online', 'Số người online', 'Đang xem', 'Hiện tại', 'Người dùng trực tuyến', 'Users online', 'Online users', "Who's online", 'Currently active users', 'Số người đang truy cập', 'Visitors online', 'Số lượt đang truy cập', 'Đang hoạt động', 'Online now'],
  today: ['Hôm nay', 'Lượt truy cập hôm nay', 'Trong ngày', 'Truy cập hôm nay', 'Ngày hôm nay', 'Today', "Today's visitors", 'Truy cập trong ngày', 'Số lượt truy cập trong ngày', 'Lượt truy cập trong ngày', 'Visits today', 'Đã truy cập hôm nay', 'Tổng truy cập hôm nay', 'Ngày này'],
  yesterday: ['Hôm qua', 'Lượt truy cập hôm qua', 'Truy cập hôm qua', 'Ngày hôm qua', 'Yesterday', 'Visitors yesterday', 'Tổng truy cập hôm qua'],
  week: ['Tuần này', 'Trong tuần', 'Truy cập trong tuần', 'Lượt truy cập tuần này', 'This week', 'Tuần hiện tại', 'Tổng trong tuần'],
  month: ['Tháng này', 'Tháng hiện tại', 'Trong tháng', 'Truy cập trong tháng', 'Lượt truy cập tháng này', 'This month', 'Tổng truy cập trong tháng', 'Lượt truy cập trong tháng'],
  members: ['Thành viên', 'Thành viên online', 'Members', 'Thành viên đang online', 'Số thành viên'],
  guests: ['Khách viếng thăm', 'Khách', 'Khách vãng lai', 'Guests', 'Số khách'],
  bots: ['Máy chủ tìm kiếm', 'Bots', 'Máy tìm kiếm', 'Search engines', 'Công cụ tìm kiếm'],
};

/** What stands in and around such blocks and is none of the figures. */
const noise = [
  'Hôm nay: 12-10-2023 08:30', 'Hôm nay: Thứ 3, 18/06/2024', 'Thứ Ba, ngày 18 tháng 6 năm 2024', 'Thứ 5, 28.05.2026', 'Hôm nay là ngày 18/6/2024', 'Ngày 5 tháng 3 năm 2021',
  'IP của bạn: 171.12.1.1', 'Your IP: 2001:db8::17', 'IP: 10.0.0.12', 'Địa chỉ IP 113.160.44.9',
  'Copyright © 2024', '© 2010-2024 Cổng thông tin', 'Copyright 2009 - 2024', 'Bản quyền 2012', '© 2015, Sở Nội vụ',
  'Điện thoại: 0243 123 4567', 'Hotline: 1900 1234', 'ĐT: (024) 38.234.567', 'Tel: 84-24-38234567', 'Fax: 024.38234567', 'Điện thoại: 0243.8234.567 - 0912 345 678', 'Đường dây nóng: 0912.345.678', 'SĐT: 0912345678',
  'Phiên bản 4.5.02', 'Version 1.0.3', 'Powered by Visitor Counter 3.2', 'NukeViet 4.5', 'v2.0',
  'Cập nhật: 18/06/2024 10:30', 'Cập nhật lúc 10:30', 'Cập nhật lúc 10h30 ngày 18/6', 'Kể từ ngày 01/01/2010', 'Từ ngày 1 tháng 1 năm 2015', 'Since 2010', 'Bắt đầu từ 01-2009', 'Tính từ 20/11/2011', 'Tính từ năm 2012',
  'Tháng trước: 777', 'Tuần trước: 55', 'Năm nay: 9.999', 'Năm trước: 88.000', 'Last month: 777', 'Last week 55', 'This year: 12,345', 'Tháng qua: 777', 'Giờ này: 3', 'Trong năm: 5.678', 'Tổng năm nay: 4.321',
  'Kỷ lục online: 123 (12/05/2019)', 'Online cao nhất: 300', 'Most users ever online was 1,234 on 05-06-2012', 'Peak: 400', 'Nhiều nhất: 432',
  'Số bài viết: 1.234', 'Tổng số bài viết: 4321', 'Số văn bản: 87', 'Mã số: 12345', 'Giấy phép số 123/GP-TTĐT', 'Giấy phép số: 45/GP ngày 12/3/2019', 'Email: a123@x.vn', 'Số 12 Lê Lợi', 'Địa chỉ: 36 Trần Phú', 'Thành viên mới nhất: hoa1990', 'Tổng số thành viên đăng ký: 543', 'Số tin tức: 99',
  'Trình duyệt: Chrome 120', 'Windows 10', 'Browser: Firefox 115.0', 'Thời gian tải trang: 0.35 giây', 'Tốc độ 0,25s', 'Tải trang trong 0.123 giây', 'Ngày 18 tháng 6', 'Tỉ lệ 12%', '24/7',
  'Tháng 6/2024', 'Năm 2024', 'Quý 2/2024', 'Thống kê tháng 6',
];

const groupings: readonly (readonly [name: string, separator: string])[] = [
  ['points', '.'], ['commas', ','], ['blanks', ' '], ['no-break blanks', '\u00a0'], ['narrow blanks', '\u202f'], ['apostrophes', "'"], ['nothing', ''],
];

type Row = readonly [label: string, figure: string];

const digitsOf = (figure: string): string[] => [...figure.replace(/\D/g, '')];
const lines = (write: (row: Row) => string) => (rows: readonly Row[]) => rows.map(write).join('');

/** Ways to print rows; `plain` ones take any words beside them. */
const layouts: Record<string, (rows: readonly Row[]) => string> = {
  list: (rows) => `<ul>${lines(([label, figure]) => `<li>${label}: ${figure}</li>`)(rows)}</ul>`,
  'list, colon in the label': (rows) => `<ul>${lines(([label, figure]) => `<li><span>${label}:</span> <b>${figure}</b></li>`)(rows)}</ul>`,
  'list, two spans': (rows) => `<ul>${lines(([label, figure]) => `<li><span>${label}</span><span>${figure}</span></li>`)(rows)}</ul>`,
  'list, badge before': (rows) => `<ul>${lines(([label, figure]) => `<li><span class="badge pull-right">${figure}</span> ${label}</li>`)(rows)}</ul>`,
  'list, never closed': (rows) => `<ul>${lines(([label, figure]) => `<li>${label} : <font color=red>${figure}</font>`)(rows)}</ul>`,
  'table rows': (rows) => `<table>${lines(([label, figure]) => `<tr><td>${label}</td><td>${figure}</td></tr>`)(rows)}</table>`,
  'table rows with icons': (rows) => `<table>${lines(([label, figure]) => `<tr><td><img src="/i/2.1/users.png" alt="icon"></td><td>${label}:</td><td align="right">${figure}</td></tr>`)(rows)}</table>`,
  'table rows, one cell': (rows) => `<table>${lines(([label, figure]) => `<tr><td>${label} : ${figure}</td></tr>`)(rows)}</table>`,
  'table with heads': (rows) => `<table><tr>${lines(([label]) => `<th>${label}</th>`)(rows)}</tr><tr>${lines(([, figure]) => `<td>${figure}</td>`)(rows)}</tr></table>`,
  'definition list': (rows) => `<dl>${lines(([label, figure]) => `<dt>${label}</dt><dd>${figure}</dd>`)(rows)}</dl>`,
  'lines by br': (rows) => rows.map(([label, figure]) => `${label}: ${figure}`).join('<br>'),
  'lines by br, without a colon': (rows) => rows.map(([label, figure]) => `${label} <b>${figure}</b>`).join('<br/>\n'),
  'floating spans by br': (rows) => lines(([label, figure]) => `<span class="floatleft">${label}</span><span class="floatright">${figure}</span><br />`)(rows),
  paragraphs: lines(([label, figure]) => `<p><i class="fa fa-bolt"></i>${label}: ${figure} </p>`),
  'paragraphs, icon and two spans': lines(([label, figure]) => `<p class="text-info">\n<i class="uc-online"></i>\n<span class="uc-title">${label}</span>\n<span class="uc-number">${figure}</span>\n</p>`),
  'paragraphs with an indented figure': lines(([label, figure]) => `<p>\n                ${label}                <span class="floatright">${figure}</span>\n            </p>`),
  'a block for each': lines(([label, figure]) => `<div class="row"><div>${label}</div><div>${figure}</div></div>`),
  'cards, label above': lines(([label, figure]) => `<div class="card"><p>${label}</p><h3>${figure}</h3></div>`),
  'columns': (rows) => `<div><div>${lines(([label]) => `<p>${label}:</p>`)(rows)}</div><div>${lines(([, figure]) => `<h4>${figure}</h4>`)(rows)}</div></div>`,
  'one line, bars': (rows) => rows.map(([label, figure]) => `${label}: ${figure}`).join(' | '),
  'one line, dashes': (rows) => rows.map(([label, figure]) => `${label}: <b>${figure}</b>`).join(' - '),
  'one line, spans': (rows) => lines(([label, figure]) => `<span>${label}: <strong>${figure}</strong></span> `)(rows),
  'one line, points': (rows) => rows.map(([label, figure]) => `<span>${label}: ${figure}</span>`).join(' • '),
  'images of digits': lines(([label, figure]) => `<p>${label}: ${digitsOf(figure).map((digit) => `<img src="/modules/counter/images/${digit}.gif" alt="${digit}">`).join('')}</p>`),
  'spans of digits': lines(([label, figure]) => `<div>${label} ${digitsOf(figure).map((digit) => `<span class="digit">${digit}</span>`).join('')}</div>`),
  'cells of digits': (rows) => lines(([label, figure]) => `<p>${label}</p><table><tr>${digitsOf(figure).map((digit) => `<td>${digit}</td>`).join('')}</tr></table>`)(rows),
  'label, br, figure': (rows) => rows.map(([label, figure]) => `${label}<br>${figure}`).join('<br>'),
  'nested lists': (rows) => `<ul>${lines(([label, figure]) => `<li>${label}<ul><li>${figure}</li></ul></li>`)(rows)}</ul>`,
  'headings and paragraphs': lines(([label, figure]) => `<h4>${label}</h4><p>${figure}</p>`),
  'cards before, figure above': lines(([label, figure]) => `<div class="card"><div class="number">${figure}</div><div class="text">${label}</div></div>`),
  'lines before, figure first': lines(([label, figure]) => `<p><strong>${figure}</strong> ${label}</p>`),
  'lines with dashes': lines(([label, figure]) => `<div>${label} - ${figure}</div>`),
  'lines with equals signs': lines(([label, figure]) => `<div>${label} = <b>${figure}</b></div>`),
  'lines with arrows': (rows) => rows.map(([label, figure]) => `${label} -&gt; ${figure}`).join('<br>'),
  'lines with nothing between': lines(([label, figure]) => `<li>${label}:${figure}</li>`),
  'lines with a no-break blank': lines(([label, figure]) => `<li>${label}:&nbsp;<span>${figure}</span></li>`),
  'brackets': lines(([label, figure]) => `<li>${label} (${figure})</li>`),
  'brackets, square': lines(([label, figure]) => `<li>${label} [<b>${figure}</b>]</li>`),
  'inputs': lines(([label, figure]) => `<p><label>${label}</label> <input type="text" readonly value="${figure.replace(/<[^>]*>|\D/g, '')}"></p>`),
  'with comments': lines(([label, figure]) => `<p><!-- 2024 -->${label}<!-- : 12 -->: <!-- begin -->${figure}<!-- end --></p>`),
  'with scripts': lines(([label, figure]) => `<p>${label}: ${figure}<script>var year = 2024;</script><style>.c1 { width: 12px }</style></p>`),
  'upper-case markup': (rows) => `<TABLE>${lines(([label, figure]) => `<TR><TD><FONT FACE="Arial">${label}</FONT><TD><FONT COLOR="#FF0000"><B>${figure}</B></FONT>`)(rows)}</TABLE>`,
};

/** What themes make of a label. */
const labelWraps: ((label: string) => string)[] = [
  (label) => label, (label) => label, (label) => label, (label) => `<b>${label}</b>`, (label) => `<font color="#333"><span>${label}</span></font>`,
  (label) => `<i class="fa fa-user" aria-hidden="true"></i> ${label}`, (label) => `<a href="/thong-ke">${label}</a>`,
  (label) => `<b>${label.slice(0, 1)}</b>${label.slice(1)}`,
  (label) => label.replace(/ (.*)$/, ' <em>$1</em>'),
  (label) => `<img src="/images/icon-3.png" alt=""> ${label}`,
  (label) => `&nbsp;${label}&nbsp;`, (label) => label.replace(/ /g, '&nbsp;'), (label) => label.toUpperCase(), (label) => label.normalize('NFD'), (label) => `- ${label}`, (label) => `» ${label}`,
  (label) => `${label} (5 phút)`, (label) => `<span>${label}<sup></sup></span>`, (label) => `<small><i class="icon"></i>${label}</small>`,
  (label) => label.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
];

const figureWraps: ((figure: string) => string)[] = [
  (figure) => figure, (figure) => figure, (figure) => `<b>${figure}</b>`, (figure) => `<font color="red"><strong>${figure}</strong></font>`, (figure) => `<span><span> ${figure} </span></span>`, (figure) => `${figure} lượt`, (figure) => `${figure} người`, (figure) => `&nbsp;${figure}&nbsp;`,
];

/** Mulberry32: the same numbers each time. */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const plain = (text: string): string => text;

interface Block {
  layout: string;
  markup: string;
  expected: Partial<Record<VisitorFigure, number>>;
  isPlain: boolean;
  words: Partial<Record<VisitorFigure, string>>;
}

function write(seed: number): Block {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const layout = pick(Object.keys(layouts));
  const [, separator] = pick(groupings);
  const isDigits = layout.includes('digits');
  const figures = visitorFigures.filter(() => random() < 0.5);
  if (!figures.length) figures.push('total');
  for (let i = figures.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [figures[i], figures[j]] = [figures[j]!, figures[i]!];
  }
  const labelWrap = pick(labelWraps);
  const figureWrap = isDigits ? plain : pick(layout.includes('before') ? figureWraps.slice(0, 5) : figureWraps);
  const expected: Block['expected'] = {};
  const words: Block['words'] = {};
  const rows = figures.map((figure): Row => {
    const count = pick([0, below(10), below(100), below(1000), below(10_000), 1990 + below(50), below(1e6), below(1e8), 1000, 1_000_000]);
    expected[figure] = isDigits ? Math.max(10, count) : count;
    const text = String(expected[figure]).replace(/\B(?=(\d{3})+$)/g, separator);
    const word = pick(labels[figure]);
    words[figure] = word;
    return [labelWrap(word), figureWrap(text)];
  });
  const heading = pick(['', '', '<h3>Thống kê truy cập</h3>', '<div class="title">Lượt truy cập</div>', '<b>Thống kê</b><br>', '<h2>Bộ đếm</h2>', '<div><span>THỐNG KÊ TRUY CẬP</span></div>']);
  const before = random() < 0.3 ? `<p>${pick(noise)}</p>` : '';
  const after = random() < 0.6 ? `<p>${pick(noise)}</p>` : '';
  const more = random() < 0.3 ? `<div>${pick(noise)}<br>${pick(noise)}</div>` : '';
  return { layout, markup: `${before}${heading}${layouts[layout]!(rows)}${after}${more}`, expected, words, isPlain: labelWraps.indexOf(labelWrap) < 7 };
}

function read(markup: string): ReturnType<typeof readVisitorStats> {
  const root = document.implementation.createHTMLDocument('').createElement('div');
  root.innerHTML = markup;
  return readVisitorStats(root, { baseUrl: 'https://cong.example/' });
}

const known = (found: Partial<Record<VisitorFigure, unknown>> | undefined): string =>
  JSON.stringify(visitorFigures.map((figure) => found?.[figure] ?? null));

describe('generated counter blocks', () => {
  it(`are read as they are printed: ${rounds}`, () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= rounds; seed++) {
      const { layout, markup, expected } = write(seed);
      const stats = read(markup);
      if (known(stats) !== known(expected)) faults.push(`${seed}, ${layout}: ${markup}\n${known(expected)}\n${known(stats)}`);
    }
    expect(faults.length, faults.slice(0, 20).join('\n')).to.equal(0);
  });

  it('keep the words that they are printed with', () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= rounds; seed++) {
      const { layout, markup, words, isPlain } = write(seed);
      const stats = isPlain ? read(markup) : undefined;
      if (stats && known(printedLabels(stats)) !== known(words)) faults.push(`${seed}, ${layout}: ${markup}\n${known(words)}\n${known(printedLabels(stats))}`);
    }
    expect(faults.length, faults.slice(0, 20).join('\n')).to.equal(0);
  });
});
