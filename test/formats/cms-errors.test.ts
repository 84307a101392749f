import { expect } from '@open-wc/testing';
import { parseArticles } from '../../src/formats/parse.js';
import type { FormatModule } from '../../src/model/format-module.js';
import type { FieldMap } from '../../src/model/source-config.js';
import { SourceError } from '../../src/model/source-error.js';
import { presets } from './cms-cases.js';

const options = { baseUrl: 'https://cms.example/' };

/** What a CMS answers when it refuses, what of it the message repeats and what the hint names. */
const refusals: readonly (readonly [keyof typeof presets, unknown, RegExp, RegExp])[] = [
  [
    'ghost',
    { errors: [{ message: 'Unknown Content API Key', errorType: 'UnauthorizedError', context: null }] },
    /Ghost.*“Unknown Content API Key”/,
    /Content API key/,
  ],
  [
    'ghost',
    { errors: [{ message: 'Authorization failed', context: 'Unable to determine the authenticated member or integration.' }] },
    /Authorization failed: Unable to determine/,
    /\?key=/,
  ],
  [
    'drupal',
    { jsonapi: {}, errors: [{ title: 'Bad Request', status: '400', detail: '`field_image` is not a valid relationship field name.' }] },
    /`field_image` is not a valid relationship.*Bad Request/,
    /JSON:API module.*cors\.config/,
  ],
  ['drupal', { message: 'No route found for "GET /jsonapi/node/tin"' }, /No route found/, /JSON:API module/],
  ['strapi', { data: null, error: { status: 403, name: 'ForbiddenError', message: 'Forbidden', details: {} } }, /Strapi.*“Forbidden”/, /find.*Public role/],
  [
    'directus',
    { errors: [{ message: 'You don\'t have permission to access this.', extensions: { code: 'FORBIDDEN' } }] },
    /permission to access this/,
    /Public policy.*CORS_ORIGIN=true/,
  ],
  [
    'sharepoint',
    { error: { code: '-2147024891', message: { lang: 'vi-VN', value: 'Truy nhập bị từ chối.' } } },
    /SharePoint.*“Truy nhập bị từ chối\.”/,
    /anonymous.*Remote Interfaces/,
  ],
  [
    'sharepoint',
    { 'odata.error': { code: '-1', message: { lang: 'en-US', value: "List 'Tin' does not exist at site." } } },
    /List 'Tin' does not exist/,
    /Remote Interfaces/,
  ],
  [
    'liferay',
    { message: 'Access denied to com.liferay.headless.delivery.internal.resource.v1_0.StructuredContentResourceImpl#getSiteStructuredContentsPage' },
    /Access denied to .*#getSiteStructuredContentsPage/,
    /Service Access Policy/,
  ],
  ['liferay', { status: 'NOT_FOUND', title: 'Unable to get a valid site with id x', type: 'NotFoundException' }, /Unable to get a valid site/, /guests/],
];

async function errorOf(preset: keyof typeof presets, text: string): Promise<SourceError> {
  try {
    await parseArticles(text, { ...options, format: preset });
  } catch (error) {
    return error as SourceError;
  }
  throw new Error('expected a SourceError but nothing was thrown');
}

describe('what Directus leaves out', () => {
  const id = '2b519f2f-6814-4147-b31c-e4fb5ab8468c';

  function warningsOf(items: readonly object[], query: string, map?: FieldMap): string[] {
    const warnings: string[] = [];
    const baseUrl = `https://d.example/items/tin?${query}`;
    presets.directus.parseArticles?.(JSON.stringify({ data: items }), { baseUrl, ...(map && { map }), warn: (message) => warnings.push(message) });
    return warnings;
  }

  it('is told where the newest are not first', () => {
    const items = [
      { id, tieu_de: 'Một', date_created: '2024-07-01T00:00:00Z', ngay_dang: '2024-06-18' },
      { id: id.replace('2', '3'), tieu_de: 'Hai', date_created: '2024-07-01T00:00:00Z', ngay_dang: '2024-06-19' },
    ];
    for (const sort of ['-id', '-date_created']) {
      expect(warningsOf(items, `sort=${sort}&page=1`).join()).to.include('map={"datePublished":"ngay_dang"}');
      expect(warningsOf([...items].reverse(), `sort=${sort}`)).to.deep.equal([]);
    }
    for (const query of ['sort=-ngay_dang', 'sort=-id&page=2']) expect(warningsOf(items, query)).to.deep.equal([]);
    expect(warningsOf([{ id: 1, title: 'Hai' }, { id: 2, title: 'Một' }], 'sort=-id')).to.deep.equal([]);
  });

  it('is told where a relation of many to many has only ids', () => {
    const item = { id: 1, title: 'Tin', tags: [{ id: 7, tin_id: 1, tags_id: 3 }] };
    expect(warningsOf([{ id: 2, title: 'Tin', tags: [] }, item], '').join()).to.include('map={"tags":"tags.tags_id.name"}');
    expect(warningsOf([{ ...item, tags: [{ id: 7, tin_id: 1, tags_id: { name: 'Y tế' } }] }], '')).to.deep.equal([]);
    expect(warningsOf([item], '', { tags: 'title' })).to.deep.equal([]);
  });
});

describe('what Strapi leaves out', () => {
  it('is told where one article has parts of which nothing came', async () => {
    const item = { id: 1, tieuDe: 'Tin', noiDung: [{ id: 1, __component: 'shared.media' }], anh: [], tacGia: { id: 3, name: 'An' }, chu: [{ type: 'paragraph' }] };
    const warnings: string[] = [];
    const given = { baseUrl: 'https://s.example/api/tins/1', warn: (message: string) => warnings.push(message) };
    presets.strapi.parseArticles?.(JSON.stringify({ data: [item] }), given);
    expect(warnings).to.deep.equal([]);
    await presets.strapi.parseArticle?.(JSON.stringify({ data: item }), given);
    expect(warnings.join()).to.include('“noiDung”').and.include('?populate[noiDung][populate]=*&populate[anh]=true&populate[tacGia]=true to src');
  });
});

describe('refusals of content management systems', () => {
  for (const [preset, value, message, hint] of refusals) {
    it(`${preset}: ${message.source}`, async () => {
      const error = await errorOf(preset, JSON.stringify(value));
      expect(error).to.be.instanceOf(SourceError);
      expect(error.message).to.match(message);
      expect(error.hint).to.match(hint);
    });
  }

  for (const preset of Object.keys(presets) as (keyof typeof presets)[]) {
    it(`${preset} says what to do about a login page and other JSON`, async () => {
      for (const text of ['<!DOCTYPE html><title>Đăng nhập</title>', '{"a":1}', '17', 'null']) {
        const error = await errorOf(preset, text);
        expect(error).to.be.instanceOf(SourceError);
        expect(error.hint).to.have.length.above(40);
      }
    });

    it(`${preset} has no articles in an empty list`, () => {
      const text = '{"posts":[],"data":[],"value":[],"items":[]}';
      expect((presets[preset] as FormatModule).parseArticles?.(text, options)).to.deep.equal([]);
    });
  }
});
