import { expect } from '@open-wc/testing';
import { parseArticles, parseLinks } from '../../src/formats/parse.js';
import { registerFormat } from '../../src/formats/registry.js';

const options = { baseUrl: 'https://cong.example/tin.csv', format: 'CSV' };

describe('registerFormat', () => {
  before(() => {
    registerFormat('csv', {
      parseArticles: (text) =>
        text.split('\n').map((line) => {
          const [title = '', url = ''] = line.split(';');
          return { title, url };
        }),
      parseLinks: async (text) => Promise.resolve([{ url: text }]),
    });
  });

  it('makes what a format gives complete, absolute and safe', async () => {
    const [first, second] = await parseArticles('Tin mới;/1\nXấu;javascript:alert(1)', options);
    expect(first).to.deep.equal({ id: 'https://cong.example/1', url: 'https://cong.example/1', title: 'Tin mới', summary: '', contentHtml: '', authors: [], tags: [] });
    expect(second?.url).to.equal('');
  });

  it('does the same with links', async () => {
    expect(await parseLinks('/tinh', options)).to.deep.equal([{ url: 'https://cong.example/tinh', title: 'cong.example' }]);
    expect(await parseLinks('javascript:x', options)).to.deep.equal([]);
  });
});
