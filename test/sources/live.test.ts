import { expect, waitUntil } from '@open-wc/testing';
import { loadFormat } from '../../src/formats/load-format.js';
import type { DataKind } from '../../src/sources/data-kinds.js';
import { SharedSource } from '../../src/sources/shared-source.js';
import type { Source } from '../../src/sources/registry.js';
import { FakeEnvironment, settle } from '../support/fake-environment.js';
import { requested, reset, serve } from '../support/routes.js';

let environment: FakeEnvironment;
const ends: (() => void)[] = [];
let names = 0;

before(() => loadFormat('json'));
beforeEach(() => {
  environment = new FakeEnvironment();
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  reset();
});

function subscribe<K extends DataKind>(kind: K, source: Source): SharedSource<K> {
  const shared = new SharedSource(kind, `live ${++names}`, source, environment);
  ends.push(shared.subscribe(() => undefined));
  return shared;
}

describe('a live source', () => {
  const share = (source: Source): SharedSource<'visitorStats'> => subscribe('visitorStats', source);
  const total = (shared: SharedSource<'visitorStats'>, count: number): Promise<void> =>
    waitUntil(() => shared.state.data?.total === count, `not ${count}`, { timeout: 5_000 });

  it('shows what the stream says', async () => {
    serve({});
    const shared = share({ src: '/faults/stream?text={"total":5}', live: true });
    await total(shared, 5);
    expect(requested).to.deep.equal([]);
  });

  it('is closed while nobody looks, and opened again', async () => {
    const shared = share({ src: '/faults/stream?text={"total":5}', live: true });
    await total(shared, 5);
    const { time } = shared.state;
    environment.hide();
    environment.time += 60_000;
    environment.show();
    await waitUntil(() => shared.state.time !== time);
  });

  it('is polled where there is no stream, and the stream is tried again', async () => {
    let visits = 0;
    serve({ '/faults/body': () => new Response(`{"total":${++visits}}`) });
    const shared = share({ src: '/faults/body', live: true });
    await total(shared, 1);
    await environment.pass(59_000);
    expect(visits).to.equal(1);
    await environment.pass(1_000);
    await total(shared, 2);
  });

  it('is tried again in its time though nobody looked meanwhile', async () => {
    serve({ '/faults/body': '{"total":1}' });
    const count = `tried-${++names}`;
    const tries = async (): Promise<string> => (await fetch(`/faults/counted/${count}`)).text();
    const shared = share({ src: `/faults/body?count=${count}`, live: true });
    await total(shared, 1);
    environment.hide();
    environment.time += 50_000;
    environment.show();
    await settle();
    expect(await tries()).to.equal('1');
    await environment.pass(10_000);
    await waitUntil(async () => (await tries()) === '2');
  });

  it('is polled where the stream says nothing', async () => {
    serve({ '/faults/hang': '{"total":4}' });
    const shared = share({ src: '/faults/hang', live: true });
    await settle();
    await environment.pass(9_000);
    expect(requested).to.deep.equal([]);
    await environment.pass(1_000);
    await total(shared, 4);
  });

  it('is polled by its first event where the stream cannot be kept open', async () => {
    // Of another type than a stream of events, so that the browser gives up; the text is one nevertheless.
    const event = 'retry: 9\n\n: a comment\n\ndata: {"total":\ndata: 7}\n\ndata: {"total":8}\n\n';
    serve({ '/faults/status/503': () => new Response(event, { headers: { 'content-type': 'text/event-stream' } }) });
    const shared = share({ src: '/faults/status/503', live: true });
    await total(shared, 7);
  });

  describe('of which some messages are none', () => {
    const { EventSource } = globalThis;
    const streams: EventTarget[] = [];
    const say = async (...messages: string[]): Promise<void> => {
      for (const data of messages) streams.at(-1)?.dispatchEvent(new MessageEvent('message', { data }));
      await settle();
    };

    before(() => {
      globalThis.EventSource = class extends EventTarget {
        constructor() {
          super();
          streams.push(this);
        }
        close(): void {
          // Says nothing more.
        }
      } as unknown as typeof EventSource;
    });
    after(() => {
      globalThis.EventSource = EventSource;
    });

    for (const message of ['', 'ping', '{}', 'null', '{"type":"ping"}', '[]', '{"total":']) {
      it(`shows what it said before: ${message || 'nothing'}`, async () => {
        serve({});
        const shared = share({ src: '/figures', live: true });
        await settle();
        await say(message);
        expect(shared.state.status).to.equal('loading');
        await say('{"total":5}', message);
        expect(shared.state.status).to.equal('ready');
        const { state } = shared;
        await say(message);
        expect(shared.state).to.equal(state);
        await say('{"total":6}');
        expect(shared.state.data?.total).to.equal(6);
        await environment.pass(10_000);
        expect(requested).to.deep.equal([]);
      });
    }

    it('is polled where it says nothing else', async () => {
      serve({ '/figures': '{"total":7}' });
      const shared = share({ src: '/figures', live: true });
      await settle();
      await say('ping');
      await environment.pass(10_000);
      await total(shared, 7);
    });
  });

  it('may be a WebSocket, which is polled at its own address where it cannot be opened', async () => {
    serve({ '/faults/body': '{"total":3}' });
    const shared = share({ src: 'ws://127.0.0.1:1/faults/body', live: true });
    // It is tried some times, unless the engine itself waits longer.
    await waitUntil(async () => {
      await environment.pass(5_000);
      return requested.length > 0;
    });
    await total(shared, 3);
  });

  it('may be the WebSocket of GoAccess, each of whose messages is the whole report', async () => {
    const sockets: EventTarget[] = [];
    const { WebSocket } = globalThis;
    globalThis.WebSocket = class extends EventTarget {
      constructor(readonly url: string) {
        super();
        sockets.push(this);
      }
      close(): void {
        this.dispatchEvent(new CustomEvent('close'));
      }
    } as unknown as typeof WebSocket;
    try {
      const shared = share({ src: 'wss://tin.example:7890/', format: 'goaccess', live: true });
      await waitUntil(() => sockets.length > 0);
      expect(sockets[0]).to.have.property('url', 'wss://tin.example:7890/');
      for (const visitors of [1202, 1203]) {
        const data = JSON.stringify({ general: { date_time: '2027&#45;04-05 09:04:30 +0700', unique_visitors: visitors } });
        sockets[0]!.dispatchEvent(new MessageEvent('message', { data }));
        await total(shared, visitors);
      }
      expect(shared.state.data?.updated).to.deep.equal(new Date('2027-04-05T02:04:30Z'));
    } finally {
      for (const end of ends.splice(0)) end();
      globalThis.WebSocket = WebSocket;
    }
  });
});

describe('a source from script', () => {
  const share = (source: Source): SharedSource<'articles'> => subscribe('articles', source);
  const titles = (shared: SharedSource<'articles'>): string[] => shared.state.data?.map(({ title }) => title) ?? [];

  it('may give its data once', async () => {
    const shared = share(() => Promise.resolve([{ title: 'Một', url: 'https://a.example/1' }]));
    await waitUntil(() => titles(shared).join() === 'Một');
  });

  it('may give them again and again, until nobody reads them', async () => {
    let ended = false;
    let next = (_title: string): void => undefined;
    const shared = share(async function* ({ signal }) {
      try {
        yield [{ title: 'Một', url: 'https://a.example/1' }];
        while (!signal.aborted) {
          const title = await new Promise<string>((resolve, reject) => {
            next = resolve;
            signal.addEventListener('abort', () => reject(signal.reason as Error));
          });
          yield [{ title, url: 'https://a.example/2' }];
        }
      } finally {
        ended = true;
      }
    });
    await waitUntil(() => titles(shared).join() === 'Một');
    next('Hai');
    await waitUntil(() => titles(shared).join() === 'Hai');
    for (const end of ends.splice(0)) end();
    await waitUntil(() => ended);
  });

  it('begin anew for who comes back when they were ended in the middle', async () => {
    let calls = 0;
    const shared = share(async function* ({ signal }) {
      yield [{ title: `Lần ${++calls}`, url: 'https://a.example/1' }];
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    });
    await waitUntil(() => titles(shared).join() === 'Lần 1');
    for (const end of ends.splice(0)) end();
    await settle();
    ends.push(shared.subscribe(() => undefined));
    await waitUntil(() => titles(shared).join() === 'Lần 2');
  });

  it('keeps what it gave when it fails, and is called again later', async () => {
    let calls = 0;
    const shared = share(async function* () {
      yield [{ title: `Lần ${++calls}`, url: 'https://a.example/1' }];
      await Promise.resolve();
      if (calls === 1) throw new Error('hỏng');
    });
    await waitUntil(() => shared.state.status === 'stale');
    expect(titles(shared)).to.deep.equal(['Lần 1']);
    expect(shared.state.error?.message).to.contain('hỏng');
    await environment.pass(60_000);
    await waitUntil(() => titles(shared).join() === 'Lần 2');
    expect(shared.state.status).to.equal('ready');
  });
});
