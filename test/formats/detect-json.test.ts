import { expect } from '@open-wc/testing';
import { detectJson, isJson } from '../../src/formats/detect-json.js';
import { loadFormat } from '../../src/formats/load-format.js';
import { registerFormat } from '../../src/formats/registry.js';
import { cmsCases } from './cms-cases.js';

describe('detectJson', () => {
  for (const [text, format] of [
    ['{"version":"https:\\/\\/jsonfeed.org\\/version\\/1.1","items":[]}', 'json-feed'],
    ['[{"id":1,"title":{"rendered":"A"}}]', 'wordpress'],
    ['{"found":12,"posts":[{"ID":1}]}', 'wordpress'],
    ['{"jsonapi":{"version":"1.1","meta":{}},"data":[{"type":"node--article","id":"x"}]}', 'drupal'],
    ['{"jsonapi":{"version":"1.0"},"data":[],"links":{"self":{"href":"https://so.example/jsonapi/node/article"}}}', 'drupal'],
    ['{"d":{"results":[{"__metadata":{"type":"SP.Data.TinListItem"}}]}}', 'sharepoint'],
    ['{"odata.metadata":"https://so.example/_api/$metadata#SP.ListData.TinListItems","value":[]}', 'sharepoint'],
    ['{"posts":[{"id":"6","uuid":"x","feature_image":null}],"meta":{"pagination":{}}}', 'ghost'],
    ['{"actions":{},"facets":[],"items":[{"contentFields":[],"friendlyUrlPath":"a"}],"lastPage":1}', 'liferay'],
    ['{"data":[{"id":1,"attributes":{"title":"A"}}],"meta":{"pagination":{}}}', 'strapi'],
    ['{"data":[{"id":1,"documentId":"abc","title":"A"}]}', 'strapi'],
    ['{"data":{"id":1,"attributes":{"title":"A"}}}', 'strapi'],
    ['{"data":[{"type":"node--article","id":"x"}],"jsonapi":{"version":"1.0"}}', 'drupal'],
    ['{"value":[{"FileSystemObjectType":0,"Id":5,"Title":"A"}]}', 'sharepoint'],
    ['{"meta":{"pagination":{}},"posts":[{"id":"6","feature_image":null}]}', 'ghost'],
    ['{"meta":{"pagination":{}},"data":[{"documentId":"abc","id":1,"title":"A"}]}', 'strapi'],
    ['{"data":[],"meta":{"pagination":{"page":1}}}', 'strapi'],
    ['{"data":[{"id":1,"status":"published","user_created":"x","title":"A"}]}', 'directus'],
    ['{"ID":1,"site_ID":2,"title":"A"}', 'wordpress'],
    ['{"items":[{"title":"A"}]}', 'json'],
    ['{"data":[{"id":1,"title":"A"}]}', 'json'],
    ['{"posts":[{"title":"A"}]}', 'json'],
    ['{"jsonapi":{"version":"1.0"},"data":[{"type":"articles","id":"1"}]}', 'json'],
    ['{"d":[{"title":"A"}]}', 'json'],
    ['[]', 'json'],
  ] as const) {
    it(`${text.slice(0, 60)} is ${format}`, () => {
      expect(detectJson(text)).to.equal(format);
    });
  }

  it('knows the systems of the golden files, or takes them for any JSON', async () => {
    for (const { preset, name } of cmsCases) {
      const text = await (await fetch(new URL(`../fixtures/cms/${preset}-${name}.json`, import.meta.url))).text();
      expect(detectJson(text.slice(0, 20_000)), `${preset}-${name}`).to.be.oneOf(preset === 'directus' || name === 'map' ? ['json', preset] : [preset, 'json']);
    }
  });
});

describe('isJson', () => {
  for (const text of ['{}', '\ufeff [1]', '"[{}]"', ')]}\',\n{}', 'for(;;);[]', 'while(1);{}', 'tin({"a":1})', '/**/ typeof cb === "function" && cb([1])', 'my.call([1])', 'var tin = [1]', 'window.tin = {"a":1}']) {
    it(`takes ${JSON.stringify(text)} for JSON`, () => {
      expect(isJson(text)).to.equal(true);
    });
  }

  for (const text of ['', '<rss>', 'hello', 'Lỗi (500)', 'function(){}', '"quoted"', '12']) {
    it(`takes ${JSON.stringify(text)} for none`, () => {
      expect(isJson(text)).to.equal(false);
    });
  }
});

describe('names of formats', () => {
  it('are known in any case, with blanks around and between', async () => {
    expect(await loadFormat(' WordPress ')).to.equal(await loadFormat('wordpress'));
    expect(await loadFormat('JSON Feed')).to.equal(await loadFormat('json-feed'));
    registerFormat('MyFormat', { nextPage: () => 'mine' });
    expect((await loadFormat('myformat')).nextPage?.('', { baseUrl: '' })).to.equal('mine');
  });
});
