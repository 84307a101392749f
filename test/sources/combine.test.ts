import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { createArticle } from '../../src/model/create-article.js';
import type { VisitorStats } from '../../src/model/visitor-stats.js';
import { combine } from '../../src/sources/combine.js';

const [earlier, later] = [new Date('2027-04-05T02:00:00Z'), new Date('2027-04-05T02:05:00Z')];

/** What the counters say, in their order → what is shown, and which of them have a part in it. */
const counters: readonly (readonly [name: string, parts: VisitorStats[], joined: VisitorStats, telling: number[]])[] = [
  ['one', [{ total: 5, updated: later }], { total: 5, updated: later }, [0]],
  ['one that knows nothing', [{ updated: later }], { updated: later }, [0]],
  ['total and online', [{ total: 5, updated: later }, { online: 2, updated: earlier }], { total: 5, online: 2, updated: earlier }, [0, 1]],
  ['the first that knows', [{ total: 5, updated: later }, { total: 9, today: 1, updated: later }], { total: 5, today: 1, updated: later }, [0, 1]],
  ['0 is known', [{ online: 0, updated: later }, { online: 3, total: 9, updated: later }], { online: 0, total: 9, updated: later }, [0, 1]],
  ['nothing new', [{ total: 5, updated: later }, { total: 9, updated: earlier }], { total: 5, updated: later }, [0]],
  ['nothing first', [{ updated: later }, { total: 9, updated: later }], { total: 9, updated: later }, [0, 1]],
  ['nothing at all', [{ updated: earlier }, { updated: later }], { updated: earlier }, [0]],
];

function article(id: string, date?: string): Article {
  return createArticle({ title: id, url: `https://a.example/${id}`, ...(date && { datePublished: new Date(date) }) }, 'https://a.example/')!;
}

const [mot, hai, ba] = [article('mot', '2027-04-05'), article('hai', '2027-04-04'), article('ba', '2027-04-03')];
const undated = article('khong-ngay');

const lists: readonly (readonly [name: string, lists: Article[][], titles: string[]])[] = [
  ['one, as it stands', [[ba, mot]], ['ba', 'mot']],
  ['by date', [[mot, ba], [hai]], ['mot', 'hai', 'ba']],
  ['without those that are there twice', [[mot, ba], [mot, hai, ba]], ['mot', 'hai', 'ba']],
  ['in their order where one has no date', [[ba, undated], [mot]], ['ba', 'khong-ngay', 'mot']],
  ['with one that is empty', [[], [hai, mot]], ['mot', 'hai']],
];

describe('several sources', () => {
  for (const [name, parts, joined, telling] of counters) {
    it(`counters: ${name}`, () => {
      const found = combine('visitorStats', parts);
      expect(found.data).to.deep.equal(joined);
      expect(found.telling.map((stats) => parts.indexOf(stats))).to.deep.equal(telling);
    });
  }

  for (const [name, parts, titles] of lists) {
    it(`articles: ${name}`, () => expect(combine('articles', parts).data?.map(({ title }) => title)).to.deep.equal(titles));
  }

  it('links: as they come, none twice', () => {
    const [a, b] = ['a', 'b'].map((title) => ({ title, url: `https://${title}.example/` })) as [{ title: string; url: string }, { title: string; url: string }];
    expect(combine('links', [[b], [a, b]]).data).to.deep.equal([b, a]);
  });

  it('article: the first', () => expect(combine('article', [hai, mot])).to.deep.equal({ data: hai, telling: [hai] }));

  it('says nothing where nothing came', () => expect(combine('articles', [])).to.deep.equal({ data: undefined, telling: [] }));
});
