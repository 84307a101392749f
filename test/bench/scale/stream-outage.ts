import type { Environment } from '../../../src/sources/environment.js';
import { LiveStream } from '../../../src/sources/live-stream.js';
import { kitRule, Poller } from './poller.js';
import { Rates } from './rates.js';
import { seeded } from './random.js';
import type { Row } from '../table.js';
import { VirtualClock } from './virtual-clock.js';
import { FakeEventSource, StreamServer } from './stream-server.js';

const streams = 13_000;
const minute = 60_000;
const down = 2 * minute;
const up = 12 * minute;
const end = 30 * minute;
/** Seconds between requests while a stream is broken, as `SharedResource` has it. */
const pollInsteadOfStream = 60;

const cases: readonly (readonly [string, 'refuses' | 'says 502', number])[] = [
  ['refuses; retry: 15000 to all', 'refuses', 0],
  ['refuses; retry: 10000 to 20000, as /visits/stream', 'refuses', 10_000],
  ['proxy says 502; retry: 15000 to all', 'says 502', 0],
  ['proxy says 502; retry: 10000 to 20000', 'says 502', 10_000],
];

/** What comes when all streams break at once, and when the server is there again. */
export function streamOutage(): Row[] {
  return cases.map(([title, fault, spread]) => {
    const random = seeded(1);
    const clock = new VirtualClock();
    const server = new StreamServer(clock, fault, () => 15_000 + spread * (random() - 0.5));
    const polls = new Rates();
    let backAt: number | undefined;
    const before = globalThis.EventSource;
    globalThis.EventSource = FakeEventSource.of(server);
    try {
      for (let reader = 0; reader < streams; reader++) clock.at(random() * minute, () => read(server, polls, random));
      clock.at(down, () => server.fall());
      clock.at(up, () => server.rise());
      for (let time = up; time < end; time += 5_000) clock.at(time, () => (backAt ??= server.open >= streams * 0.95 ? time : undefined));
      clock.runUntil(end);
    } finally {
      globalThis.EventSource = before;
    }
    const peak = (from: number, to: number): number => Math.max(server.requests.peak(from, to), polls.peak(from, to));
    return {
      'the server': title,
      'the break': peak(down, down + minute),
      'while down': peak(down + minute, up),
      'the return': peak(up, up + minute),
      later: peak(up + minute, end),
      'open again after, min': ((backAt ?? NaN) - up) / minute,
    };
  });
}

/** Nothing here waits but for the clock. */
const atOnce = { then: (take: (isHeard: boolean) => void) => take(true) } as unknown as Promise<boolean>;

/** A stream, which is polled at its own address while it is broken. */
function read(server: StreamServer, polls: Rates, random: () => number): void {
  const { clock } = server;
  let poller: Poller | undefined;
  const { setTimeout, clearTimeout } = clock;
  const environment: Environment = {
    now: () => clock.now,
    random,
    setTimeout,
    clearTimeout,
    isAway: () => false,
    onReturn: () => () => undefined,
    onLeave: () => () => undefined,
    joinTabs: () => undefined,
  };
  const ask = (): boolean => {
    polls.add(clock.now);
    return server.isUp;
  };
  const live = new LiveStream({ src: 'https://portal.example.vn/visits/stream', live: true }, environment, {
    onText: () => {
      poller?.stop();
      poller = undefined;
      return atOnce;
    },
    onFault: () => {
      if (poller) return;
      poller = new Poller({ refresh: pollInsteadOfStream, rule: kitRule, random, clock, ask });
      poller.start();
    },
  });
  live.open();
}
