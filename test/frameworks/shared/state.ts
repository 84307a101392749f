import type { Article, FieldMap, SiteLink, VisitorStats } from 'tin-widgets';

/** A line of a list that an app renders itself. */
export interface Row {
  id: string;
  title: string;
}

/** What every app shows, and shows anew when a part of it changes. */
export interface State {
  heading: string | undefined;
  limit: number | undefined;
  isSplit: boolean;
  zone: string;
  articles: Article[];
  article: Article;
  card: Article;
  links: SiteLink[];
  stats: VisitorStats;
  map: FieldMap;
  isShown: boolean;
  /** Whether there is an element of the framework with `data-tin`: no server renders it. */
  isMounted: boolean;
  rows: Row[];
  /** Markup of a CMS, with plain elements in it on which the kit mounts widgets. */
  markup: string;
}

/** An article of which the rest is not shown. */
export function articleOf(fields: Partial<Article> & Pick<Article, 'url' | 'title'>): Article {
  return { id: fields.url, summary: '', contentHtml: '', authors: [], tags: [], ...fields };
}

export const initial: State = {
  heading: 'Đọc thêm',
  limit: 2,
  isSplit: true,
  zone: 'Asia/Tokyo',
  articles: [
    articleOf({ url: '/tin-1', title: 'Khánh thành cầu', datePublished: new Date('2024-06-18T03:00:00Z') }),
    articleOf({ url: '/tin-2', title: 'Mở tuyến xe buýt', datePublished: new Date('2024-06-17T03:00:00Z') }),
  ],
  article: articleOf({ url: '/tin-1', title: 'Khánh thành cầu', contentHtml: '<p>Cầu dài 1.200 m.</p>' }),
  card: articleOf({ url: '/tin-3', title: 'Lễ hội mùa thu' }),
  links: [{ url: 'https://thuvien.example/', title: 'Thư viện tỉnh' }],
  stats: { total: 2_994_885, online: 89, today: 4_118, updated: new Date('2024-06-18T03:00:00Z') },
  map: { items: 'data.list', title: 'ten', url: '/tin/{ma}' },
  isShown: true,
  isMounted: false,
  rows: [
    { id: 'a', title: 'Tin A' },
    { id: 'b', title: 'Tin B' },
    { id: 'c', title: 'Tin C' },
  ],
  markup: '<div data-tin="links-panel"><ul><li><a href="https://so.example/">Sở Xây dựng</a></li></ul></div>',
};

/** The same map as an attribute has it. */
export const mapText = JSON.stringify(initial.map);
