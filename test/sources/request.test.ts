import { expect } from '@open-wc/testing';
import { configure } from '../../src/lib/configuration.js';
import { SourceError } from '../../src/model/source-error.js';
import { loadArticles, loadVisitorStats } from '../../src/sources/load.js';
import { request } from '../../src/sources/request.js';
import { reset, serve } from '../support/routes.js';

async function errorOf(promise: Promise<unknown>): Promise<SourceError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('expected a SourceError but nothing was thrown');
}

describe('request', () => {
  afterEach(reset);

  it('ends after its time', async () => {
    const error = await errorOf(request(`${location.origin}/faults/hang`, { timeout: 50 }));
    expect(error.message).to.match(/expected an answer from .*\/faults\/hang within 0\.05 s/);
  });

  it('tells the status and what the server asks for', async () => {
    const error = await errorOf(request(`${location.origin}/faults/status/503?retry-after=7`));
    expect([error.status, error.retryAfter]).to.deep.equal([503, 7]);
  });

  it('quotes the relay', async () => {
    serve({ '/relay': () => new Response('{"error":"host-not-allowed","message":"bao.example is not on the list.","hint":"Add it."}', { status: 403 }) });
    const error = await errorOf(request(`${location.origin}/relay`));
    expect(error.message).to.match(/answered bao\.example is not on the list\.$/);
    expect(error.hint).to.equal('Add it.');
  });

  it('explains what cannot be read from elsewhere', async () => {
    configure({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    const error = await errorOf(request('https://bao.example/rss'));
    expect(error.hint).to.contain('CORS').and.to.contain('connect-src');
  });

  it('throws the reason of its signal', async () => {
    const controller = new AbortController();
    const promise = request(`${location.origin}/faults/hang`, { signal: controller.signal });
    controller.abort(new Error('no longer'));
    let message = '';
    await promise.catch((error: Error) => (message = error.message));
    expect(message).to.equal('no longer');
  });
});

describe('loadArticles', () => {
  afterEach(reset);

  it('rejects what is no feed', async () => {
    serve({ '/page': '<!doctype html><title>Trang</title><p>Không có gì.' });
    const error = await errorOf(loadArticles({ src: '/page', format: 'rss' }));
    expect(error.message).to.match(/^expected /);
  });

  for (const src of ['javascript:alert(1)', 'data:text/plain,x', 'file:///etc/passwd']) {
    it(`does not ask ${src}`, async () => {
      expect((await errorOf(loadArticles({ src }))).message).to.contain('expected an http(s) URL');
    });
  }
});

describe('a CMS that refuses', () => {
  afterEach(reset);

  it('is quoted, with what to switch on', async () => {
    const body = '{"data":null,"error":{"status":403,"name":"ForbiddenError","message":"Forbidden"}}';
    serve({ '/api/articles': () => new Response(body, { status: 403, headers: { 'content-type': 'application/json' } }) });
    const error = await errorOf(loadArticles({ src: '/api/articles', format: 'strapi' }));
    expect(error.status).to.equal(403);
    expect(error.message).to.contain('Forbidden');
    expect(error.hint).to.contain('Public');
  });
});

describe('loadVisitorStats', () => {
  afterEach(reset);

  it('reads figures however they are grouped', async () => {
    serve({ '/visits': '{"total":"2.994.885","online":89,"today":"4\u202f118"}' });
    const stats = await loadVisitorStats({ src: '/visits' });
    expect([stats.total, stats.online, stats.today]).to.deep.equal([2994885, 89, 4118]);
    expect(stats.week).to.equal(undefined);
  });
});
