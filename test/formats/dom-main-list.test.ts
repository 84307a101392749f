import { expect } from '@open-wc/testing';
import { readArticles } from '../../src/formats/dom-articles.js';
import { readMainList } from '../../src/formats/dom-main-list.js';
import { parseInert } from '../../src/lib/inert-document.js';
import { Stretch } from '../../src/lib/stretch.js';

const options = { baseUrl: 'https://cong.example/' };
const page = (name: string): HTMLElement =>
  parseInert(
    `<main><ul>${[...Array(9).keys()]
      .map((day) => `<li><h3><a href="/${name}/${day}">Khánh thành cầu vượt sông ${name} số ${day}</a></h3><p>Cầu dài ${day} km, nối hai bờ sông của xã ${name}.</p> <time>1${day}/10/2023</time></li>`)
      .join('')}</ul></main>`,
  ).body;

describe('readMainList', () => {
  it('rests after each item where the page has waited long, and reads several pages meanwhile as each alone', async () => {
    const alone = [readArticles(page('a'), options), readArticles(page('b'), options)];
    let pauses = 0;
    const restless = new Stretch(
      {
        now: () => 0,
        async pause() {
          pauses++;
          await Promise.resolve();
          expect(readArticles(page('c'), options)).to.have.length(9);
        },
      },
      0,
    );
    expect(await Promise.all(['a', 'b'].map((name) => readMainList(page(name), options, restless)))).to.deep.equal(alone);
    expect(pauses).to.be.above(2 * 9);
  });

  const titles = async (html: string): Promise<string[]> => (await readMainList(parseInert(html).body, options, new Stretch())).map(({ title }) => title);
  const item = (name: string, more = ''): string => `<li><a href="/${name}">Khánh thành cầu vượt sông số ${name}</a>${more}</li>`;
  const date = ' (18/06/2024)';
  const rows: readonly (readonly [what: string, html: string, names: readonly string[]])[] = [
    ['one without a date between others', item('1', date) + item('2') + item('3', date), ['1', '2', '3']],
    ['one without a date before others', item('1') + item('2', date) + item('3', date), ['1', '2', '3']],
    ['a short link between them', `${item('1', date)}<li><a href="/tat-ca">Xem tất cả</a></li>${item('3', date)}`, ['1', '3']],
  ];
  for (const [what, html, names] of rows) {
    it(`of a row of news: ${what}`, async () => {
      expect(await titles(`<main><ul>${html}</ul></main>`)).to.deep.equal(names.map((name) => `Khánh thành cầu vượt sông số ${name}`));
    });
  }
});
