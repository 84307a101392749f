import { parseDate } from '../../src/lib/date-text.js';
import type { FieldMap } from '../../src/model/source-config.js';
import { findLists, findPaths, type FoundList, type FoundPath } from './json-lists.js';

/** The fields that the visitor can correct, in the order in which they stand in the form. */
export const mapFields = ['title', 'url', 'datePublished', 'image.src', 'summary', 'contentHtml', 'authors', 'tags'] as const;

export type MapField = (typeof mapFields)[number];

/** What a reply of unknown JSON may mean. */
export interface MapProposal {
  readonly map: FieldMap;
  /** The list that `map.items` names. */
  readonly list: FoundList;
  /** All lists, for the visitor to choose from. */
  readonly lists: readonly FoundList[];
  readonly paths: readonly FoundPath[];
}

interface Likeness {
  /** What the last part of the path is called, as `fold` writes it; the first is the likeliest. */
  readonly names: readonly RegExp[];
  /** Whether a value can be of the field. */
  fits(value: string | number): boolean;
}

const address = /^(?:https?:)?\/\/[^\s]+$|^\/[^\s]*$|^[\w-]+(?:\/[\w.-]+)+$|^[\w-]+\.(?:html?|aspx?|php)\b/i;
const picture = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/i;

const text = (value: string | number): value is string => typeof value === 'string' && !address.test(value) && !isDate(value);
const short = (value: string | number): boolean => text(value) && value.length < 400 && !/<\/?(?:p|div|br)\b/i.test(value);

/** English and Vietnamese names, the latter without their accents, as databases have them. */
const likenesses: Readonly<Record<MapField, Likeness>> = {
  title: {
    names: [/^(?:title|headline|tieu de(?: tin| bai viet| bai)?|td)$/, /^(?:ten (?:tin|bai|bai viet|tin tuc)|nhan de|subject|chu de)$/, /title|tieu de|headline/, /^(?:ten|name|rendered)$/],
    fits: (value) => short(value) && /\p{L}/u.test(String(value)),
  },
  url: {
    names: [/^(?:url|link|href|permalink|canonical(?: url)?|duong dan|lien ket)$/, /(?:^| )(?:url|link|href|duong dan|lien ket|permalink)(?: |$)/, /^(?:path|dia chi|uri)$/],
    fits: (value) => typeof value === 'string' && address.test(value) && !picture.test(value),
  },
  datePublished: {
    names: [
      /^(?:date published|published(?: at| on| date)?|publish(?: date| at| time| up| on)|pub ?date|ngay (?:dang|xuat ban|phat hanh|dang tin|dang bai)|thoi gian (?:dang|xuat ban))$/,
      /^(?:date|ngay|ngay thang|thoi gian|time|posted(?: at| on)?|date time)$/,
      /publish|ngay dang|xuat ban/,
      /^(?:created(?: at| on| date)?|date created|ngay tao|ngay viet)$/,
      /date|ngay|time|created/,
    ],
    fits: isDate,
  },
  'image.src': {
    names: [/^(?:image|thumbnail|thumb|cover|anh|hinh(?: anh)?|anh dai dien|hinh dai dien|picture|photo)(?: url| src| path)?$/, /image|thumb|cover|\banh\b|hinh|picture|photo|banner|avatar/, /^(?:src|url|path)$/],
    fits: (value) => typeof value === 'string' && (picture.test(value) || (address.test(value) && /image|img|thumb|photo|upload|media|anh|cdn/i.test(value))),
  },
  summary: {
    names: [/^(?:summary|excerpt|sapo|tom tat|trich yeu|trich dan|mo ta(?: ngan)?|short description|description|abstract|lead|intro(?: text)?)$/, /summary|excerpt|tom tat|mo ta|descr|sapo|gioi thieu|teaser/],
    fits: (value) => text(value) && value.length > 20,
  },
  contentHtml: {
    names: [/^(?:content html|content|body|noi dung|full text|html|chi tiet|noi dung (?:tin|bai viet|chi tiet))$/, /content|noi dung|body/],
    fits: (value) => typeof value === 'string' && (/<\w+[\s/>]/.test(value) || value.length > 200),
  },
  authors: {
    names: [/^(?:author|authors|tac gia|byline|nguoi (?:viet|dang|tao)|but danh|creator)(?: name)?$/, /author|tac gia|nguoi viet/],
    fits: (value) => text(value) && value.length < 80,
  },
  tags: {
    names: [/^(?:tags?|keywords?|tu khoa|the|chuyen muc|category|categories|danh muc|the loai|section)(?: name| title)?$/, /tag|chuyen muc|categor|danh muc|the loai/],
    fits: (value) => text(value) && value.length < 120,
  },
};

/** Reads what an unknown reply may mean; nothing where it has no list. */
export function proposeMap(reply: unknown, items?: string): MapProposal | undefined {
  const lists = findLists(reply).filter((list, i, all) => all.findIndex(({ path }) => path === list.path) === i);
  const best = [...lists].sort((a, b) => score(b) - score(a))[0];
  const list = lists.find(({ path }) => path === items) ?? best;
  if (!list) return undefined;
  const paths = findPaths(list.items);
  return { list, lists, paths, map: { items: list.path, ...fieldsOf(paths) } };
}

/** A list with a title and a date or an address is the news, however many banners stand in another one. */
function score({ items }: FoundList): number {
  const { title, url, datePublished, summary } = fieldsOf(findPaths(items));
  return (title ? 4 : 0) + (url ? 2 : 0) + (datePublished ? 3 : 0) + (summary ? 1 : 0);
}

function fieldsOf(paths: readonly FoundPath[]): Partial<Record<MapField, string>> {
  const fields: Partial<Record<MapField, string>> = {};
  const taken = new Set<string>();
  for (const field of mapFields) {
    const path = bestPath(likenesses[field], paths.filter((found) => !taken.has(found.path)));
    if (!path) continue;
    fields[field] = path;
    taken.add(path);
  }
  if (!fields.url && fields.title) {
    const slug = paths.find((found) => /(?:^|\.)(?:slug|alias|friendly_?url(?:path)?)$/i.test(found.path));
    // Where articles stand on the site only its webmaster knows: the visitor corrects what is before it.
    if (slug) fields.url = `/{${slug.path}}`;
  }
  return fields;
}

function bestPath({ names, fits }: Likeness, paths: readonly FoundPath[]): string | undefined {
  let best: { path: string; score: number } | undefined;
  for (const { path, values } of paths) {
    const rank = Math.min(rankOf(path, names), names.length);
    if (rank === names.length) continue;
    const fitting = values.filter(fits).length;
    if (!fitting) continue;
    const depth = path.split('.').length;
    const score = (names.length - rank) * 10 + fitting / values.length - depth * 0.5;
    if (!best || score > best.score) best = { path, score };
  }
  return best?.path;
}

/** How soon a name comes that the path ends with, alone or with what it stands in (`cover.url`). */
function rankOf(path: string, names: readonly RegExp[]): number {
  const parts = path.split('.').map(fold);
  const last = parts[parts.length - 1] ?? '';
  const both = parts.slice(-2).join(' ');
  const parent = /^(?:url|src|href|path|name|rendered|value|text|contentUrl)$/i.test(last) ? (parts[parts.length - 2] ?? '') : last;
  const rank = names.findIndex((name) => name.test(last) || name.test(both) || name.test(parent));
  return rank === -1 ? names.length : rank;
}

/** `NgayXuatBan`, `ngay_xuat_ban` and `Ngày xuất bản` → `ngay xuat ban`; `tieude` as if it were two words. */
function fold(name: string): string {
  return name
    .replace(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .replace(/[a-z]+/g, (word) => (Object.hasOwn(words, word) ? (words[word] ?? word) : word))
    .trim();
}

/** Names of databases that are written in one. */
const words: Readonly<Record<string, string>> = {
  tieude: 'tieu de',
  tomtat: 'tom tat',
  noidung: 'noi dung',
  ngaydang: 'ngay dang',
  ngaytao: 'ngay tao',
  xuatban: 'xuat ban',
  ngayxuatban: 'ngay xuat ban',
  duongdan: 'duong dan',
  lienket: 'lien ket',
  hinhanh: 'hinh anh',
  tacgia: 'tac gia',
  chuyenmuc: 'chuyen muc',
  danhmuc: 'danh muc',
  mota: 'mo ta',
  tukhoa: 'tu khoa',
  anhdaidien: 'anh dai dien',
  hinhdaidien: 'hinh dai dien',
  theloai: 'the loai',
  trichyeu: 'trich yeu',
  thoigian: 'thoi gian',
  tentin: 'ten tin',
};

function isDate(value: string | number): boolean {
  // Ids are numbers too: of those only what is a moment of this age counts.
  if (typeof value === 'number') return (value > 9e8 && value < 4e9) || (value > 9e11 && value < 4e12) || /^20[0-3]\d[01]\d[0-3]\d$/.test(String(value));
  if (value.length > 60 || !/\d{1,4}\D\d{1,2}|\d{8,}/.test(value)) return false;
  return parseDate(value) !== undefined;
}
