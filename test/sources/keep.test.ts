import { expect } from '@open-wc/testing';
import { createArticle } from '../../src/model/create-article.js';
import { keep, recall } from '../../src/sources/keep.js';

const article = createArticle({ title: 'Một', url: 'https://a.example/1', datePublished: new Date(0) }, 'https://a.example/')!;
const own = (): string[] => Object.keys(localStorage).filter((name) => name.startsWith('tin-widgets:2:'));

describe('keep', () => {
  afterEach(() => localStorage.clear());

  it('gives back what was kept', () => {
    keep('a', [article], 5);
    expect(recall('articles', 'a')).to.deep.equal({ time: 5, data: [article] });
  });

  it('keeps thirty sources, and forgets the oldest first', () => {
    for (let i = 0; i < 40; i++) keep(`source ${i}`, [article], i);
    expect(own()).to.have.length(30);
    expect(recall('articles', 'source 9')).to.equal(undefined);
    expect(recall('articles', 'source 10')).to.not.equal(undefined);
  });

  it('keeps a million characters in all, and no source of more than 200,000', () => {
    const large = (length: number): unknown => [{ ...article, contentHtml: 'x'.repeat(length) }];
    for (let i = 0; i < 10; i++) keep(`source ${i}`, large(150_000), i);
    keep('too large', large(200_000), 99);
    expect(own()).to.have.length(6);
    expect(recall('articles', 'too large')).to.equal(undefined);
  });

  it('keeps as many of a list as there is room for, the first ones first', () => {
    const long = [...Array(5_000)].map((_, index) => ({ ...article, id: String(index), contentHtml: 'x'.repeat(60_000) }));
    let asked = 0;
    for (const item of long) Object.defineProperty(item, 'summary', { enumerable: true, get: () => String(++asked) });
    keep('long', long, 7);
    const { time, data } = recall('articles', 'long')!;
    expect([time, data.map(({ id }) => id).join()]).to.deep.equal([7, '0,1,2']);
    expect(asked, 'items that were looked at').to.be.below(10);
  });

  it('makes room of its own where the page has used up the quota', () => {
    for (let i = 0; i < 5; i++) keep(`source ${i}`, [{ ...article, contentHtml: 'x'.repeat(150_000) }], i);
    let filled = 0;
    try {
      for (; filled < 1000; filled++) localStorage.setItem(`page ${filled}`, 'x'.repeat(100_000));
    } catch {
      // Full.
    }
    for (let i = 0; i < 10; i++) {
      try {
        localStorage.setItem(`rest ${i}`, 'x'.repeat(2 ** (16 - i)));
      } catch {
        // Full to the last character.
      }
    }
    keep('new', [{ ...article, contentHtml: 'x'.repeat(100_000) }], 9);
    expect(recall('articles', 'new')?.time).to.equal(9);
    expect(recall('articles', 'source 0')).to.equal(undefined);
    expect(localStorage.getItem('page 0')).to.not.equal(null);
  });

  it('throws away what another version kept, and nothing else', () => {
    localStorage.setItem('tin-widgets:1:x', '{}');
    localStorage.setItem('tin-widgets:font-size', '2');
    keep('a', [article], 5);
    expect(localStorage.getItem('tin-widgets:1:x')).to.equal(null);
    expect(localStorage.getItem('tin-widgets:font-size')).to.equal('2');
  });

  it('survives where nothing may be stored', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      keep('a', [article], 5);
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(recall('articles', 'a')).to.equal(undefined);
  });
});

describe('recall', () => {
  afterEach(() => localStorage.clear());

  for (const text of ['', 'x', '5', 'null', '[]', '{}', '{"time":5}', '{"time":"x","data":[]}', '{"time":5,"data":7}', '{"time":5,"data":[null]}']) {
    it(`has nothing of ${text || 'nothing'}`, () => {
      localStorage.setItem('tin-widgets:2:a', text);
      expect(recall('articles', 'a')).to.equal(undefined);
    });
  }

  it('lets no address through that a feed could not have', () => {
    localStorage.setItem('tin-widgets:2:a', '{"time":5,"data":[{"title":"Một","url":"javascript:alert(1)","image":{"src":"data:text/html,x"}}]}');
    const [read] = recall('articles', 'a')!.data;
    expect([read?.title, read?.url, read?.image]).to.deep.equal(['Một', '', undefined]);
  });

  it('revives links and figures', () => {
    keep('links', [{ url: 'https://a.example/', title: 'A' }], 1);
    keep('stats', { total: 5, updated: new Date(7) }, 1);
    expect(recall('links', 'links')?.data).to.deep.equal([{ url: 'https://a.example/', title: 'A' }]);
    expect(recall('visitorStats', 'stats')?.data).to.deep.equal({ total: 5, updated: new Date(7) });
  });
});
