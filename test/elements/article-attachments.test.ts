import { expect } from '@open-wc/testing';
import '../../src/define/tin-article.js';
import { showArticle } from '../support/article.js';
import { reset } from '../support/routes.js';
import { part, texts } from '../support/shadow.js';

describe('tin-article: attachments', () => {
  afterEach(reset);

  for (const [name, lang, attachment, expected] of [
    ['PDF', 'vi', { url: '/C%C3%B4ng%20v%C4%83n.pdf', mimeType: 'application/pdf', sizeInBytes: 1_572_864 }, ['Công văn.pdf', '(PDF, 1,5 MB)']],
    ['Word', 'vi', { url: '/tai-ve?id=1', title: 'Phụ lục.docx', sizeInBytes: 20_480 }, ['Phụ lục.docx', '(Word, 20 KB)']],
    ['small', 'vi', { url: '/a.txt', sizeInBytes: 20 }, ['a.txt', '(Văn bản, 1 KB)']],
    ['large', 'vi', { url: '/a.zip', sizeInBytes: 5 * 1024 ** 4 }, ['a.zip', '(ZIP, 5.120 GB)']],
    ['just below a unit', 'en', { url: '/a.zip', sizeInBytes: 1024 * 1023.9 }, ['a.zip', '(ZIP, 1 MB)']],
    ['a title that is a file’s encoded name', 'vi', { url: '/1', title: 'B%C3%A1o%20c%C3%A1o.xls' }, ['Báo cáo.xls', '(Excel)']],
    ['nothing known', 'vi', { url: '/tep' }, ['tep', undefined]],
    ['French', 'fr', { url: '/photo.jpg', sizeInBytes: 1_300_000 }, ['photo.jpg', '(Image, 1,2 Mo)']],
  ] as const) {
    it(name, async () => {
      const element = await showArticle({ attachments: [{ ...attachment, url: location.origin + attachment.url }] }, { lang });
      expect([texts(element, 'attachment')[0], texts(element, 'file')[0]]).to.deep.equal(expected);
    });
  }

  it('are opened by their names, and saved from the page’s own server', async () => {
    const attachments = [{ url: `${location.origin}/C%C3%B4ng%20v%C4%83n.pdf` }, { url: 'https://khac.example/a.pdf' }];
    const element = await showArticle({ attachments });
    const [own, other] = [...element.shadowRoot!.querySelectorAll('[part="attachments"] li')].map((item) => [...item.querySelectorAll('a')]);
    expect(own!.map(({ href, download, ariaLabel }) => [href, download, ariaLabel])).to.deep.equal([
      [attachments[0]!.url, '', null],
      [attachments[0]!.url, 'Công văn.pdf', 'Tải về: Công văn.pdf'],
    ]);
    expect(other).to.have.length(1);
    expect(part(element, 'attachments')!.querySelector('ul')!.getAttribute('aria-labelledby')).to.equal('attachments');
  });
});
