import { expect } from '@open-wc/testing';
import { readLinks } from '../../src/formats/dom-links.js';
import { parseInert } from '../../src/lib/inert-document.js';

const baseUrl = 'https://cong.example/tin/';
const so = '<a href="https://so.example/">Sở Y tế</a>';
const xa = '<a href="https://xa.example/">Xã Bản Hai</a>';
const [soOption, xaOption] = ['<option value="https://so.example/">Sở Y tế</option>', '<option value="https://xa.example/">Xã Bản Hai</option>'];
const bare = (host: string): string => `<a href="https://${host}.example">${host}.example</a>`;
const logo = (host: string, alt: string): string => `<a href="https://${host}.example"><img src="/u/logo-${host}.png" ${alt}></a>`;

const slide = (name: string, link: string): string => `<div class="${name}">${link}</div>`;

/** Names of links, each behind its group. */
const both = ['Sở Y tế', 'Xã Bản Hai'];
const grouped = ['Sở, ban, ngành: Sở Y tế', 'Các xã: Xã Bản Hai'];

describe('names and groups of links', () => {
  for (const [what, markup, expected] of [
    ['an arrow before a name', '<ul><li><a href="https://so.example/">» Sở Y tế</a></li><li><a href="https://xa.example/">• Xã Bản Hai</a></li></ul>', both],
    ['a name before the host', `<ul><li>Sở Y tế: ${bare('so')}</li><li>Xã Bản Hai: ${bare('xa')}</li></ul>`, both],
    ['a name in the cell before the host', `<table><tr><th>STT</th><th>Đơn vị</th><th>Địa chỉ</th></tr><tr><td>1</td><td>Sở Y tế</td><td>${bare('so')}</td></tr><tr><td>2</td><td>Xã Bản Hai</td><td>${bare('xa')}</td></tr></table>`, both],
    ['a name that looks like a host', `<ul><li>${bare('so').replace('>so', '>So')} Báo điện tử của tỉnh</li></ul>`, ['So.example']],
    ['a heading over each picture', `<div><h4>Sở Y tế</h4>${logo('so', '')}</div><div><h4>Xã Bản Hai</h4>${logo('xa', '')}</div>`, both],
    ['a line over each address', `<div class="a">Sở Y tế</div><div class="b">${bare('so')}</div><div class="a">Xã Bản Hai</div><div class="b">${bare('xa')}</div>`, both],
    ['a file for a name', logo('so', 'alt="logo-so"') + logo('xa', 'title="logo_xa.png"'), ['so.example', 'xa.example']],
    ['a word for any picture', logo('so', 'alt="Card image cap"') + logo('xa', 'alt="Logo"'), ['so.example', 'xa.example']],
    ['buttons', '<button onclick="window.open(\'https://so.example/\')">Sở Y tế</button><button onclick="window.open(\'https://xa.example/\')">Xã Bản Hai</button>', both],
    ['functions of the page', '<a href="javascript:moTrang(\'https://so.example/\')">Sở Y tế</a><a href="#" onclick="return moTrang(\'https://xa.example/\', 1)">Xã Bản Hai</a>', both],
    ['addresses in attributes of the options', '<select><option>Liên kết</option><option value="1" data-link="https://so.example/">Sở Y tế</option><option value="2" data-link="https://xa.example/" data-image="/u/xa.png">Xã Bản Hai</option></select>', both],
    ['menus below buttons', `<div><button data-toggle="dropdown">Sở, ban, ngành</button><ul><li>${so}</li></ul></div><div><button data-toggle="dropdown">Các xã</button><ul><li>${xa}</li></ul></div>`, grouped],
    ['tabs that are no links', `<ul><li data-tab="t1">Sở, ban, ngành</li><li data-tab="t2">Các xã</li></ul><div id="t1">${so}</div><div id="t2">${xa}</div>`, grouped],
    ['rows over the whole table', `<table><tr><td colspan="2">Sở, ban, ngành</td></tr><tr><td>1</td><td>${so}</td></tr><tr><td colspan="2">Các xã</td></tr><tr><td>1</td><td>${xa}</td></tr></table>`, grouped],
    ['heads of columns', `<table><tr><td><b>Sở, ban, ngành</b></td><td><b>Các xã</b></td></tr><tr><td>${so}</td><td>${xa}</td></tr></table>`, both],
    ['spans in bold', `<span style="font-weight: bold">Sở, ban, ngành</span><br>${so}<br><span style="font-weight: bold">Các xã</span><br>${xa}`, grouped],
    ['words in bold before links', `<p><b>Sở, ban, ngành:</b> ${so}</p><p><b>Các xã:</b> ${xa}</p>`, grouped],
    ['lines over boxes', `<div class="a">Sở, ban, ngành</div><div class="b">${so}</div><div class="a">Các xã</div><div class="b">${xa}</div>`, grouped],
    ['terms that are links', `<dl><dt>${so}</dt><dd>Cơ quan của tỉnh</dd><dt>${xa}</dt><dd>Xã vùng cao</dd></dl>`, both],
    ['words before selects', `Sở, ban, ngành: <select>${soOption}</select><br>Các xã: <select>${xaOption}</select>`, grouped],
    ['lines before boxes with selects', `<div><div>Sở, ban, ngành</div><div><select>${soOption}</select></div></div><div><div>Các xã</div><div><select>${xaOption}</select></div></div>`, grouped],
    ['slides that a slider repeats before and behind them', `<div class="slick-track">${slide('slick-slide slick-cloned', xa)}${slide('slick-slide', so)}${slide('slick-slide', xa)}${slide('slick-slide slick-cloned', so)}</div>`, both],
    ['dots below a slider', `<div role="tabpanel" id="slide00">${so}</div><div role="tabpanel" id="slide01">${xa}</div><ul class="slick-dots"><li><button role="tab" aria-controls="slide00">1</button></li><li><button role="tab" aria-controls="slide01">2</button></li></ul>`, both],
    ['names that a script shows over pictures', logo('so', 'alt=""').replace('<a', '<a title="" data-original-title="Sở Y tế"') + logo('xa', 'alt=""').replace('<a', '<a data-bs-original-title="Xã Bản Hai"'), both],
  ] as const) {
    it(what, () => {
      const links = readLinks(parseInert(markup).body, { baseUrl });
      expect(links.map(({ title, group }) => (group ? `${group}: ${title}` : title))).to.deep.equal(expected);
    });
  }

  it('takes a scheme for one that stands there twice', () => {
    expect(readLinks(parseInert('<a href="http://https://so.example/">Sở Y tế</a>').body, { baseUrl })).to.deep.equal([{ url: 'https://so.example/', title: 'Sở Y tế' }]);
  });
});
