import { isBlank } from '../lib/json-path.js';
import type { FieldMap } from '../model/source-config.js';
import { readField } from './json-map.js';
import { isObject, toList, type JsonObject } from './json-values.js';

/**
 * What editors of headless CMSs call the fields of the model, the likeliest first: English and Vietnamese, without
 * case, diacritics and separators, so that `Ngày đăng`, `ngay_dang`, `Ng_x00e0_y_x0020__x0111__x0103_n` are one.
 */
const names: Readonly<Record<string, string>> = {
  id: 'documentid id uniqueid uuid guid key',
  url:
    'url link permalink canonicalurl canonical externalurl lienket duongdan href weburl htmlurl websiteurl pageurl articleurl ' +
    'newsurl linkurl fullurl absoluteurl getabsoluteurl detailurl viewnode linkview linkchitiet permalinkurl path uri route website diachiweb',
  title:
    'title headline tieude pagetitle posttitle newstitle tieudebai tieudetin tieudebaiviet tenbai tenbaiviet tentin nhande webtitle ' +
    'displaytext subject name ten tenvanban trichyeu',
  summary:
    'customexcerpt excerpt summary lead teaser abstract tomtat sapo hometext trichyeu trichdan shortdescription shortcontent shortdesc mota ' +
    'motangan gioithieu trailtext standfirst intro introtext description desc snippet subtitle extract notes',
  contentHtml:
    'content body html articlebody publishingpagecontent canvascontent1 richtext noidung noidungchitiet noidungbai noidungbaiviet ' +
    'chitiet fulltext contenthtml bodyhtml bodytext longtext markdownbody htmlbody text blocks',
  image:
    'cover featureimage featuredimage heroimage mainimage bannerimageurl publishingrollupimage publishingpageimage ' +
    'coverimage coverimageurl thumbnailimage anhdaidien hinhdaidien hinhanh anhbia anh hinh image imageurl urltoimage images ' +
    'mediaimage featuredmedia thumbnail thumbnailurl thumbnails thumb mediathumbnail mediaattachments picture photo banner ' +
    'avatar multimedia enclosure',
  datePublished:
    'datepublished publishdate publisheddate publishedtime publishtime firstpublisheddate firstpublishedat articlestartdate ngaydang ' +
    'ngaydangtin ngaydangbai thoigiandang ngayxuatban ngayphathanh ngaybanhanh publicationdate firstpublicationdate ' +
    'webpublicationdate publishedat publishedutc publishedon publishon posteddate postdate postedat pubdate date ngay thoigian dateunixtime ' +
    'createdat datecreated createddate createdate createtime createdtime createdutc datetime metadatacreated ngaydangtai thoigiantao ngaycongbo ngaytao created creationtime published publtime addtime time timestamp startdate start ngaybatdau',
  dateModified: 'datemodified updatedat dateupdated modifiedat modifieddate lastmodified modified changed ngaycapnhat ngaysua modifiedutc metadatamodified updated',
  authors:
    'authors author authorname writer articlebyline byline tacgia tentacgia nguoiviet tennguoiviet butdanh usercreated creator createdby nguoidang user account',
  tags:
    'categories category categoryname chuyenmuc tenchuyenmuc danhmuc tendanhmuc tennhomtin tennhomnews tenloaitin theloai taxonomycategorybriefs section sectionname ' +
    'topics topic tags tag taglist labels keywords taxkeyword tukhoa the',
  language: 'locale langcode language',
  label: 'displayname fullname name title label taxonomycategoryname ten hoten tenchuyenmuc tendanhmuc username term',
};

/** SharePoint cuts its internal names there. */
const longestName = 32;

/** Reads the fields of one record by the model's names. Nothing is found where a field is empty. */
export interface Fields {
  /** What the map names, else the first of the names above that has a value. */
  first(field: string): unknown;
  /** What the map names, else all of them. */
  all(field: string): unknown[];
}

export function fieldsOf(record: JsonObject, map: FieldMap = {}): Fields {
  const byName = new Map<string, unknown>();
  const cut: [beginning: string, value: unknown][] = [];
  for (const [key, value] of Object.entries(record)) {
    const name = plainName(key);
    if (!isBlank(value) && !byName.has(name)) byName.set(name, value);
    if (!isBlank(value) && key.length >= longestName && name.length > 4) cut.push([name, value]);
  }
  const valueOf = (name: string): unknown => byName.get(name) ?? cut.find(([beginning]) => name.startsWith(beginning))?.[1];
  const all = (field: string): unknown[] => {
    const mapped = map[field] ? readField(record, field, map) : undefined;
    if (!isBlank(mapped)) return [mapped];
    const found = (names[field] ?? field).split(' ').map(valueOf);
    return found.filter((value) => value !== undefined);
  };
  return { all, first: (field) => all(field)[0] };
}

/** A field's name without what CMSs add to it: SharePoint's `_x0020_`, Drupal's `field_`, OData's `OData__`. */
export function plainName(key: string): string {
  return decodedName(key)
    .replace(/^(?:field|OData_)_/, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z\d]/g, '');
}

/** SharePoint's internal names write what is no letter as `_x0020_`, and OData those that begin so as `OData__x…`. */
export function decodedName(key: string): string {
  const whole = key.length < longestName ? key : key.replace(/_(?:x[\da-f]{0,4})?$/i, '');
  return whole.replace(/^OData_(?=_x)/, '').replace(/_x([\da-f]{4})_?/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * What a person, a tag, a category is called: a text, or the name within an object, also within one that only joins two
 * tables (`{"tags_id": {"name": …}}`). What is an id (of a relation that the reply does not hold) is none.
 */
export function labelOf(value: unknown, depth = 2): string {
  if (typeof value === 'string') return /^(?:\d{1,3}|[\da-f]{8}-[\da-f-]{27})$/i.test(value) ? '' : value;
  if (!isObject(value)) return '';
  const fields = fieldsOf(value);
  const parts = ['firstname', 'lastname'].map((name) => fields.first(name)).filter((part) => typeof part === 'string');
  // A user of Directus has a `title` too: what is on the door, not who sits behind it.
  const label = parts.join(' ') || labelOf(fields.all('label').find((name) => typeof name === 'string'));
  if (label || !depth) return label;
  const within = [...Object.values(value), ...toList(value['translations'])].filter(isObject);
  for (const inner of within) {
    const found = labelOf(inner, depth - 1);
    if (found) return found;
  }
  return '';
}
