import { expect, waitUntil } from '@open-wc/testing';
import { loadFormat } from '../../src/formats/load-format.js';
import type { SourceConfig } from '../../src/model/source-config.js';
import { Subscription } from '../../src/sources/subscription.js';
import { settle } from '../support/fake-environment.js';
import { rssFeed } from '../support/feed.js';
import { requested, reset, serve } from '../support/routes.js';

describe('Subscription', () => {
  const { href } = location;
  const source: SourceConfig = { src: 'tin/rss' };
  let subscription: Subscription<'articles'>;
  const titles = (): string[] => subscription.state.data?.map(({ title }) => title) ?? [];

  before(() => loadFormat('rss'));

  beforeEach(async () => {
    history.replaceState(null, '', '/cong/');
    serve({ '/cong/tin/rss': rssFeed(2), '/cong/tin/khac': rssFeed(1, 7), '/bai/tin/khac': rssFeed(1, 8) });
    subscription = new Subscription('articles', 'tin', () => undefined);
    subscription.follow(source, {});
    await waitUntil(() => titles().length === 2);
  });

  afterEach(() => {
    subscription.leave();
    reset();
    history.replaceState(null, '', href);
  });

  it('asks the same address when an app has given the page another', async () => {
    history.replaceState(null, '', '/bai/1.html');
    subscription.follow({ ...source }, { limit: 1 });
    await subscription.shared?.refresh();
    expect(requested).to.deep.equal(['/cong/tin/rss', '/cong/tin/rss']);
  });

  it('takes a new address relative to that of the page now', async () => {
    history.replaceState(null, '', '/bai/1.html');
    subscription.follow({ src: 'tin/khac' }, {});
    await waitUntil(() => titles().join() === 'Tin 8');
  });

  it('keeps what came while nothing declares it for a moment', async () => {
    const { data } = subscription.state;
    subscription.follow(undefined, {});
    await settle();
    expect(subscription.state.data).to.equal(data);
    subscription.follow({ ...source }, {});
    await settle();
    expect(subscription.state.data).to.equal(data);
    expect(requested).to.have.length(1);
  });
});
