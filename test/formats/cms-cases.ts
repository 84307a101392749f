import { directus } from '../../src/formats/directus.js';
import { drupal } from '../../src/formats/drupal.js';
import { ghost } from '../../src/formats/ghost.js';
import { liferay } from '../../src/formats/liferay.js';
import { sharepoint } from '../../src/formats/sharepoint.js';
import { strapi } from '../../src/formats/strapi.js';
import type { FormatModule } from '../../src/model/format-module.js';
import type { FieldMap } from '../../src/model/source-config.js';

export const presets = { ghost, drupal, strapi, directus, sharepoint, liferay } satisfies Record<string, FormatModule>;

export interface CmsCase {
  preset: keyof typeof presets;
  /** `test/fixtures/cms/<preset>-<name>.json`; what is expected stands beside it as `.expected.json`. */
  name: string;
  /** Address of the reply. */
  baseUrl: string;
  map?: FieldMap;
}

const at = {
  ghost: 'https://tin.example/ghost/api/content/posts/?key=0123456789abcdef0123456789',
  drupal: 'https://so.example/vi/jsonapi/node/article',
  strapi: 'https://cms.example/api/articles?populate=*',
  directus: 'https://du-lieu.example/items/articles?limit=10',
  sharepoint: "https://portal.example/sites/so/_api/web/lists/getbytitle('Tin')/items",
  liferay: 'https://lr.example/o/headless-delivery/v1.0/sites/20124/structured-contents',
};

export const cmsCases: readonly CmsCase[] = [
  { preset: 'ghost', name: 'posts', baseUrl: at.ghost },
  { preset: 'ghost', name: 'gated', baseUrl: at.ghost },
  { preset: 'ghost', name: 'admin-export', baseUrl: at.ghost },
  { preset: 'ghost', name: 'nulls', baseUrl: at.ghost },
  // Cases called running are what a running Ghost 5.130, Strapi 5.54 and 4.25 and Directus 11.3 answered.
  { preset: 'ghost', name: 'running', baseUrl: at.ghost },
  { preset: 'ghost', name: 'running-cards', baseUrl: at.ghost },
  { preset: 'drupal', name: 'articles', baseUrl: at.drupal },
  { preset: 'drupal', name: 'omitted', baseUrl: 'https://so.example/jsonapi/node/bai_viet' },
  { preset: 'drupal', name: 'media', baseUrl: 'https://so.example/portal/jsonapi/node/tin_tuc' },
  {
    preset: 'drupal',
    name: 'one',
    baseUrl: 'https://so.example/jsonapi/node/page/9c1d2e3f-0000-4000-8000-000000000002',
    map: { image: 'field_anh_bia', title: 'attributes.title' },
  },
  { preset: 'strapi', name: 'v4', baseUrl: at.strapi, map: { url: 'https://tin.example/tin/{slug}' } },
  { preset: 'strapi', name: 'v5-blocks', baseUrl: at.strapi },
  { preset: 'strapi', name: 'running-v4', baseUrl: at.strapi, map: { url: 'https://tin.example/tin/{slug}' } },
  { preset: 'strapi', name: 'running-v5', baseUrl: at.strapi, map: { url: 'https://tin.example/tin/{slug}' } },
  { preset: 'strapi', name: 'running-zones', baseUrl: 'https://cms.example/api/bai-viets?populate[noiDung][populate]=*' },
  { preset: 'strapi', name: 'own-names', baseUrl: 'https://cms.example/api/bai-viets?populate=*' },
  {
    preset: 'strapi',
    name: 'map',
    baseUrl: at.strapi,
    map: {
      items: 'data',
      title: 'attributes.ten_bai',
      url: '/tin/{attributes.duong_dan_tinh}',
      summary: 'loi_dan',
      contentHtml: 'than_bai',
      image: 'attributes.hinh_lon.data',
      'image.alt': 'mo_ta_hinh',
    },
  },
  { preset: 'directus', name: 'items', baseUrl: at.directus },
  {
    preset: 'directus',
    name: 'running',
    baseUrl: at.directus,
    map: { tags: 'tags.tags_id.name', datePublished: 'date_published', url: 'https://tin.example/tin/{slug}' },
  },
  { preset: 'directus', name: 'junctions', baseUrl: at.directus },
  {
    preset: 'directus',
    name: 'map',
    baseUrl: at.directus,
    map: {
      id: 'ma',
      title: 'tieu_de_bai',
      'image.src': 'hinh',
      'image.caption': 'chu_thich',
      datePublished: 'ngay',
      url: 'https://tin.example/{duong_dan}.html',
    },
  },
  { preset: 'directus', name: 'one', baseUrl: 'https://du-lieu.example/cms/items/bai_viet/6a7b8c9d' },
  { preset: 'sharepoint', name: 'verbose', baseUrl: at.sharepoint },
  { preset: 'sharepoint', name: 'news', baseUrl: at.sharepoint },
  { preset: 'sharepoint', name: 'pages-as-html', baseUrl: "https://portal.example/sites/so/_api/web/GetList('/sites/so/Pages')/items" },
  { preset: 'sharepoint', name: 'minimal', baseUrl: at.sharepoint },
  { preset: 'liferay', name: 'contents', baseUrl: at.liferay },
  { preset: 'liferay', name: 'labels', baseUrl: 'https://lr.example/o/headless-delivery/v1.0/sites/Guest/structured-contents?page=1' },
  { preset: 'liferay', name: 'blogs', baseUrl: at.liferay },
  {
    preset: 'liferay',
    name: 'map',
    baseUrl: at.liferay,
    map: { url: '/web/dia-phuong/w/{friendlyUrlPath}', summary: 'alternativeHeadline' },
  },
];

/** What is read of a case, as JSON has it. */
export async function readCase(text: string, { preset, baseUrl, map }: CmsCase): Promise<unknown> {
  const module: FormatModule = presets[preset];
  return JSON.parse(JSON.stringify(await module.parseArticles?.(text, { baseUrl, ...(map && { map }) })));
}
