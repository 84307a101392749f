import type { PictureName } from '../images/pictures.js';

export const categories = {
  'hoat-dong': 'Tin hoạt động',
  'chuyen-doi-so': 'Chuyển đổi số',
  'nong-nghiep': 'Nông nghiệp – Nông thôn',
  'giao-thong': 'Giao thông – Đô thị',
  'y-te-giao-duc': 'Y tế – Giáo dục',
  'van-hoa': 'Văn hoá – Du lịch',
  'moi-truong': 'Môi trường – Phòng, chống thiên tai',
} as const;

export type CategorySlug = keyof typeof categories;

/** An article as its author wrote it: its date counts back from the day on which the demo is started. */
export interface SampleArticle {
  slug: string;
  title: string;
  /** The sapo: one or two sentences. */
  lead: string;
  category: CategorySlug;
  tags: readonly string[];
  author: string;
  picture: PictureName;
  /** What the picture shows, for those who do not see it. */
  pictureAlt: string;
  pictureCaption: string;
  /** 0 is the day of the start. */
  daysAgo: number;
  /** Time of day in Việt Nam, `HH:MM`. */
  at: string;
  /** HTML below the lead. Pictures in it are named `images/<name>.svg`; the server makes the address. */
  body: string;
}
