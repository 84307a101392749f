import type { Article } from '../../../src/index.js';

/** So many articles, all different, in words that Vietnamese portals use. */
export function makeArticles(count: number): Article[] {
  return [...Array(count)].map((_, index) => ({
    id: `/tin/${index}`,
    url: `${location.origin}/tin/${index}`,
    title: `Khởi công tuyến đường ven biển đoạn số ${index}`,
    summary: `Đoạn thứ ${index} dài ${3 + (index % 17)} km, đi qua hai huyện, dự kiến hoàn thành trước mùa mưa năm sau.`,
    contentHtml: '',
    image: { src: `${location.origin}/picture.svg`, alt: '', width: 320, height: 180 },
    datePublished: new Date(Date.UTC(2024, 5, 18) - index * 3_600_000),
    authors: [],
    tags: [],
  }));
}
