import { expect } from '@open-wc/testing';
import { loadFormat } from '../../src/formats/load-format.js';
import { SharedSource } from '../../src/sources/shared-source.js';
import { FakeEnvironment, settle } from '../support/fake-environment.js';
import { rssFeed } from '../support/feed.js';
import { requested, reset, serve } from '../support/routes.js';

const source = { src: '/rss' };

function share(environment: FakeEnvironment, key = 'test'): SharedSource<'articles'> {
  return new SharedSource('articles', key, source, environment);
}

describe('SharedSource', () => {
  let environment: FakeEnvironment;
  const unsubscribe: (() => void)[] = [];

  // Formats come when they are first needed: here they are not to be waited for.
  before(() => loadFormat('rss'));

  beforeEach(() => {
    environment = new FakeEnvironment();
  });

  afterEach(() => {
    for (const end of unsubscribe.splice(0)) end();
    reset();
  });

  const subscribe = (shared: SharedSource<'articles'>, refresh = 0, limit?: number): void => {
    unsubscribe.push(shared.subscribe(() => undefined, { refresh, limit }));
  };

  it('asks once for all who come', async () => {
    serve({ '/rss': rssFeed(3) });
    const shared = share(environment);
    subscribe(shared, 0, 1);
    subscribe(shared, 0, 3);
    await settle();
    subscribe(shared);
    await settle();
    expect(requested).to.deep.equal(['/rss']);
    expect(shared.state.status).to.equal('ready');
    expect(shared.state.data).to.have.length(3);
  });

  it('refreshes at the shortest interval, with one timer', async () => {
    serve({ '/rss': rssFeed(1) });
    const shared = share(environment);
    subscribe(shared, 60);
    subscribe(shared, 30);
    await settle();
    expect(environment.timers.size).to.equal(1);
    await environment.pass(29_000);
    expect(requested).to.have.length(1);
    await environment.pass(1_000);
    expect(requested).to.have.length(2);
  });

  it('asks for nothing while hidden, and at once on return if it is due', async () => {
    serve({ '/rss': rssFeed(1) });
    const shared = share(environment);
    subscribe(shared, 30);
    await settle();
    environment.hide();
    expect(environment.timers.size).to.equal(0);
    await environment.pass(100_000);
    expect(requested).to.have.length(1);
    environment.show();
    await settle();
    expect(requested).to.have.length(2);
  });

  it('waits for the rest of the interval on an early return', async () => {
    serve({ '/rss': rssFeed(1) });
    const shared = share(environment);
    subscribe(shared, 30);
    await settle();
    environment.hide();
    await environment.pass(10_000);
    environment.show();
    await settle();
    expect(requested).to.have.length(1);
    await environment.pass(20_000);
    expect(requested).to.have.length(2);
  });

  it('backs off after failures and recovers', async () => {
    let ok = false;
    serve({ '/rss': () => (ok ? new Response(rssFeed(1)) : new Response('', { status: 500 })) });
    const shared = share(environment);
    subscribe(shared, 30);
    await settle();
    expect(shared.state.status).to.equal('error');
    await environment.pass(59_000);
    expect(requested).to.have.length(1);
    await environment.pass(1_000);
    expect(requested).to.have.length(2);
    ok = true;
    await environment.pass(120_000);
    expect(shared.state.status).to.equal('ready');
  });

  it('obeys Retry-After', async () => {
    serve({ '/rss': () => new Response('', { status: 503, headers: { 'retry-after': '600' } }) });
    const shared = share(environment);
    subscribe(shared, 30);
    await settle();
    await environment.pass(600_000);
    expect(requested).to.have.length(1);
    await environment.pass(30_000);
    expect(requested).to.have.length(2);
  });

  it('does not ask again by itself for what is not there', async () => {
    serve({});
    subscribe(share(environment));
    await settle();
    expect(environment.timers.size).to.equal(0);
  });

  it('shows the last good data of an earlier page view as stale', async () => {
    serve({ '/rss': rssFeed(2) });
    const first = share(environment, 'kept');
    subscribe(first);
    await settle();
    const time = environment.time;
    environment.time += 5_000;
    serve({ '/rss': () => new Response('', { status: 500 }) });
    const second = share(environment, 'kept');
    subscribe(second);
    await settle();
    expect(second.state.status).to.equal('stale');
    expect(second.state.time).to.equal(time);
    expect(second.state.data?.map(({ title }) => title)).to.deep.equal(['Tin 1', 'Tin 2']);
    expect(second.state.data?.[0]?.datePublished).to.be.instanceOf(Date);
  });

  it('keeps nothing for the next page view of what is there for visitors who are logged in', async () => {
    serve({ '/rss': rssFeed(2) });
    subscribe(new SharedSource('articles', 'own', { ...source, credentials: 'include' }, environment));
    await settle();
    serve({ '/rss': () => new Response('', { status: 401 }) });
    const second = new SharedSource('articles', 'own', { ...source, credentials: 'include' }, environment);
    subscribe(second);
    await settle();
    expect(second.state.status).to.equal('error');
  });

  it('leaves nothing behind when the last one goes, and resumes without asking again', async () => {
    serve({ '/rss': rssFeed(1) });
    const shared = share(environment);
    const end = shared.subscribe(() => undefined, { refresh: 60 });
    await settle();
    end();
    await settle();
    expect(environment.timers.size).to.equal(0);
    expect(environment.listeners).to.equal(0);
    subscribe(shared, 60);
    await settle();
    expect(requested).to.have.length(1);
    expect(environment.timers.size).to.equal(1);
  });

  const hour = 3_600_000;

  for (const [name, isThere] of [['what came', true], ['what was not there', false]] as const) {
    it(`asks anew for ${name} when somebody comes back after a while`, async () => {
      serve(isThere ? { '/rss': rssFeed(1) } : {});
      const shared = share(environment);
      const end = shared.subscribe(() => undefined);
      await settle();
      end();
      await settle();
      environment.time += hour;
      serve({ '/rss': rssFeed(1, 2) });
      subscribe(shared);
      await settle();
      expect(requested).to.deep.equal(['/rss']);
      expect(shared.state.data?.map(({ title }) => title)).to.deep.equal(['Tin 2']);
    });
  }

  it('asks on waking for what was under way when the page fell asleep', async () => {
    const failures: ((reason: Error) => void)[] = [];
    serve({ '/rss': () => new Promise<Response>((_resolve, reject) => failures.push(reject)) });
    const shared = share(environment);
    subscribe(shared);
    await settle();
    environment.sleep();
    failures[0]?.(new TypeError('Load failed'));
    await settle();
    serve({ '/rss': rssFeed(1) });
    environment.show();
    await settle();
    expect(shared.state.status).to.equal('ready');
  });

  it('asks on return within an interval though the clock was set back', async () => {
    serve({ '/rss': rssFeed(1) });
    const shared = share(environment);
    subscribe(shared, 60);
    await settle();
    environment.hide();
    environment.time -= hour;
    environment.show();
    await settle();
    await environment.pass(60_000);
    expect(requested).to.have.length(2);
  });

  it('lets no late answer replace a newer one', async () => {
    const answers: ((response: Response) => void)[] = [];
    serve({ '/rss': () => new Promise<Response>((resolve) => answers.push(resolve)) });
    const shared = share(environment);
    const end = shared.subscribe(() => undefined);
    await settle();
    end();
    await settle();
    subscribe(shared);
    await settle();
    answers[1]?.(new Response(rssFeed(1, 2)));
    await settle();
    answers[0]?.(new Response(rssFeed(1, 1)));
    await settle();
    expect(shared.state.data?.map(({ title }) => title)).to.deep.equal(['Tin 2']);
  });
});
