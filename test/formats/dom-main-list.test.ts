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
});
