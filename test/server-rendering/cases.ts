import { html, type TemplateResult } from 'lit';
import type { Article } from '../../src/model/article.js';

export const articles = [1, 2, 3].map((number) => ({
  id: `tin-${number}`,
  url: `https://cong.example/tin-${number}`,
  title: `Khánh thành cầu số ${number}`,
  summary: 'Cây cầu nối hai xã ven sông, rút ngắn đường đến trường.',
  contentHtml: '<p>Sáng nay, cây cầu được đưa vào sử dụng.</p><p><img src="/cau.svg" width="320" height="180" alt="Cây cầu"></p><p>Ảnh: Văn phòng xã</p><script>alert(1)</script>',
  datePublished: new Date(Date.UTC(2024, 5, 18 - number)),
  image: { src: '/cau.svg', alt: 'Cây cầu', width: 320, height: 180 },
  authors: [{ name: 'Minh Hà' }],
  tags: [],
})) satisfies Article[];

const [article] = articles;
/** Its pictures are the page's own. */
const whole = { ...article, url: '' };
const links = [
  { url: 'https://thu-vien.example/', title: 'Thư viện tỉnh', group: 'Trong tỉnh' },
  { url: 'https://bao-tang.example/', title: 'Bảo tàng', group: 'Trong tỉnh', image: '/cau.svg' },
];
const stats = { total: 2_994_885, online: 89, today: 4118, updated: new Date(Date.UTC(2024, 5, 18)) };

export interface Case {
  /** What a visitor reads, without script too. */
  shows: string;
  template(): TemplateResult;
}

/** Every element as a server renders it, with its data. */
export const cases: Readonly<Record<string, Case>> = {
  'date-banner': { shows: 'Thứ Ba, 18/06/2024', template: () => html`<tin-date-banner lunar datetime="2024-06-18"></tin-date-banner>` },
  'article-card': { shows: 'Khánh thành cầu số 1', template: () => html`<tin-article-card .article=${article}></tin-article-card>` },
  'card of attributes': {
    shows: 'Mở tuyến xe buýt mới',
    template: () => html`<tin-article-card headline="Mở tuyến xe buýt mới" href="/tin-9" published="18/06/2024" label="Nóng" layout="horizontal"></tin-article-card>`,
  },
  'article-grid': { shows: 'Khánh thành cầu số 2', template: () => html`<tin-article-grid heading="Tin mới" .articles=${articles}></tin-article-grid>` },
  'article-grid, hero': { shows: 'Khánh thành cầu số 3', template: () => html`<tin-article-grid layout="hero" columns="2" .articles=${articles}></tin-article-grid>` },
  'article-grid, in columns': { shows: 'Khánh thành cầu số 2', template: () => html`<tin-article-grid columns="3" .articles=${articles}></tin-article-grid>` },
  article: { shows: 'Ảnh: Văn phòng xã', template: () => html`<tin-article tools="font-size print share" .article=${whole}></tin-article>` },
  'other-news': { shows: '15/06/2024', template: () => html`<tin-other-news .articles=${articles}></tin-other-news>` },
  'other-news, paged': { shows: 'Khánh thành cầu số 1', template: () => html`<tin-other-news more="pages" limit="2" .articles=${articles}></tin-other-news>` },
  'links-panel': { shows: 'Thư viện tỉnh', template: () => html`<tin-links-panel .links=${links}></tin-links-panel>` },
  'links-panel, select': { shows: 'Chọn trang web', template: () => html`<tin-links-panel layout="select" .links=${links}></tin-links-panel>` },
  'links-panel, logos': { shows: 'Thư viện tỉnh', template: () => html`<tin-links-panel layout="logos" .links=${links}></tin-links-panel>` },
  'visitor-counter': { shows: '2.994.885', template: () => html`<tin-visitor-counter .stats=${stats}></tin-visitor-counter>` },
  'visitor-counter, digits': { shows: '2.994.885', template: () => html`<tin-visitor-counter layout="digits" show="total today" .stats=${stats}></tin-visitor-counter>` },
  'in French': { shows: 'mardi', template: () => html`<tin-date-banner lang="fr" datetime="2024-06-18"></tin-date-banner>` },
};
