import { expect, waitUntil } from '@open-wc/testing';
import { loadFormat } from '../../src/formats/load-format.js';
import { SharedSource } from '../../src/sources/shared-source.js';
import { TabGroup, type TabMember } from '../../src/sources/tab-group.js';
import { FakeEnvironment, settle } from '../support/fake-environment.js';
import { requested, reset, serve } from '../support/routes.js';

/** A tab of its own: another world that hears of the others. */
class Tab extends FakeEnvironment {
  readonly groups: TabGroup[] = [];
  override joinTabs = (name: string, member: TabMember, isResting: boolean) => {
    const group = new TabGroup(name, member, this, isResting);
    this.groups.push(group);
    return group;
  };
}

const source = { src: '/visits', refresh: 60 };
let visits = 0;
let names = 0;

describe('ten tabs on one counter', () => {
  const ends: (() => void)[] = [];
  let tabs: { world: Tab; shared: SharedSource<'visitorStats'> }[];

  before(() => loadFormat('json'));

  beforeEach(() => {
    visits = 0;
    serve({ '/visits': () => new Response(`{"total":${++visits}}`) });
    const name = `tabs ${++names}`;
    tabs = Array.from({ length: 10 }, () => {
      const world = new Tab();
      const shared = new SharedSource('visitorStats', name, source, world);
      ends.push(shared.subscribe(() => undefined, { refresh: 60 }));
      return { world, shared };
    });
  });

  afterEach(async () => {
    for (const end of ends.splice(0)) end();
    for (const { world } of tabs) for (const group of world.groups) group.leave();
    reset();
    await settle();
  });

  const totals = (of = tabs): (number | undefined)[] => of.map(({ shared }) => shared.state.data?.total);
  const all = (total: number, of = tabs): Promise<void> => waitUntil(() => totals(of).every((each) => each === total), `not all ${total}: ${totals(of)}`);
  const leader = (): (typeof tabs)[number] => tabs.find(({ world }) => world.groups.some(({ isLeader }) => isLeader))!;
  const pass = async (milliseconds: number, of = tabs): Promise<void> => {
    for (const { world } of of) world.time += milliseconds;
    for (const { world } of of) await world.pass(0);
  };

  it('ask once an interval', async () => {
    await all(1);
    expect(requested).to.have.length(1);
    await pass(60_000);
    await all(2);
    expect(requested).to.have.length(2);
  });

  it('go on when the one that asks is hidden', async () => {
    await all(1);
    const hidden = leader();
    const rest = tabs.filter((tab) => tab !== hidden);
    hidden.world.hide();
    await waitUntil(() => leader() && leader() !== hidden);
    await pass(60_000, rest);
    await all(2, rest);
    expect(requested).to.have.length(2);
    await waitUntil(() => hidden.shared.state.data?.total === 2, 'a hidden one listens');
    hidden.world.time += 60_000;
    hidden.world.show();
    await settle();
    expect(requested).to.have.length(2);
  });

  it('hear from hidden ones what they know', async () => {
    await all(1);
    for (const { world } of tabs) world.hide();
    const world = new Tab();
    const shared = new SharedSource('visitorStats', `tabs ${names}`, source, world);
    ends.push(shared.subscribe(() => undefined, { refresh: 60 }));
    tabs.push({ world, shared });
    await waitUntil(() => shared.state.data?.total === 1);
    expect(requested).to.have.length(1);
    await world.pass(60_000);
    await all(2);
    expect(requested).to.have.length(2);
  });

  it('are not led by one that was opened in the background, and has heard from the others', async () => {
    await all(1);
    const join = (isHidden: boolean): (typeof tabs)[number] => {
      const world = new Tab();
      world.hidden = isHidden;
      const shared = new SharedSource('visitorStats', `background ${names}`, source, world);
      ends.push(shared.subscribe(() => undefined, { refresh: 60 }));
      return { world, shared };
    };
    tabs = [];
    for (const isHidden of [false, true, false]) {
      tabs.push(join(isHidden));
      await all(2);
    }
    const [first, background, last] = tabs as [(typeof tabs)[0], (typeof tabs)[0], (typeof tabs)[0]];
    for (const group of first.world.groups) group.leave();
    await waitUntil(() => last.world.groups.some(({ isLeader }) => isLeader));
    await settle();
    await pass(60_000, [last, background]);
    await all(3, [last, background]);
  });

  it('are told of failures too, and recover', async () => {
    await all(1);
    serve({ '/visits': () => new Response('', { status: 503 }) });
    await pass(60_000);
    await waitUntil(() => tabs.every(({ shared }) => shared.state.status === 'stale'));
    expect(requested).to.have.length(1);
    serve({ '/visits': '{"total":7}' });
    await pass(120_000);
    await all(7);
    expect(requested).to.have.length(1);
  });

  it('ask no sooner than the server told one that is gone', async () => {
    await all(1);
    serve({ '/visits': () => new Response('', { status: 503, headers: { 'retry-after': '3600' } }) });
    await pass(60_000);
    await waitUntil(() => tabs.every(({ shared }) => shared.state.status === 'stale'));
    const gone = leader();
    const rest = tabs.filter((tab) => tab !== gone);
    for (const group of gone.world.groups) group.leave();
    await waitUntil(() => leader());
    await settle();
    await pass(600_000, rest);
    expect(requested).to.have.length(1);
    await pass(3_600_000, rest);
    expect(requested).to.have.length(2);
  });

  it('hear what is new though the clock was set back', async () => {
    await all(1);
    for (const { world } of tabs) world.time -= 3_600_000;
    await leader().shared.refresh();
    await all(2);
  });
});

describe('TabGroup', () => {
  it('takes the place of a leader that gives no sign of life', async () => {
    const world = new FakeEnvironment();
    const name = `asleep ${++names}`;
    let wake = (): void => undefined;
    // A tab that holds the lock, and neither its timers nor its channel do anything.
    const asleep = navigator.locks.request(name, () => new Promise<void>((resolve) => (wake = resolve))).catch(() => undefined);
    let led = 0;
    const group = new TabGroup(name, { onLead: () => led++, onFollow: () => undefined, onNews: () => undefined, news: () => 1 }, world);
    await waitUntil(() => world.timers.size > 0);
    expect(led).to.equal(0);
    await world.pass(1_000);
    await waitUntil(() => led === 1);
    expect(group.isLeader).to.equal(true);
    group.leave();
    wake();
    await asleep;
  });

  it('follows when its lock was taken', async () => {
    const world = new FakeEnvironment();
    const name = `taken ${++names}`;
    let follows = 0;
    const group = new TabGroup(name, { onLead: () => undefined, onFollow: () => follows++, onNews: () => undefined, news: () => 1 }, world);
    await waitUntil(() => group.isLeader);
    let end = (): void => undefined;
    const thief = navigator.locks.request(name, { steal: true }, () => new Promise<void>((resolve) => (end = resolve)));
    await waitUntil(() => follows === 1);
    expect(group.isLeader).to.equal(false);
    end();
    await thief;
    await waitUntil(() => group.isLeader, 'leads again when the other has gone');
    group.leave();
  });
});
