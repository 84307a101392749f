import { expect } from '@open-wc/testing';
import { Clock, type ClockEnvironment } from '../../src/controllers/clock.js';

class FakeWorld implements ClockEnvironment {
  time = Date.UTC(2024, 5, 18, 16, 59, 30);
  hidden = false;
  timers = new Map<number, { due: number; callback: () => void }>();
  signs = new Set<() => void>();
  #last = 0;

  now = (): number => this.time;
  /** Goes on as `time` does, until that is set. */
  elapsed = (): number => this.lived;
  lived = 0;
  isHidden = (): boolean => this.hidden;
  setTimeout = (callback: () => void, milliseconds: number): number => {
    this.timers.set(++this.#last, { due: this.lived + milliseconds, callback });
    return this.#last;
  };
  clearTimeout = (timer: unknown): void => void this.timers.delete(timer as number);
  onSignOfLife = (listener: () => void): (() => void) => {
    this.signs.add(listener);
    return () => this.signs.delete(listener);
  };

  /** @param early by how many milliseconds timers fire before they are due */
  pass(milliseconds: number, early = 0): void {
    this.time += milliseconds;
    this.lived += milliseconds;
    for (const [timer, { due, callback }] of [...this.timers]) {
      if (due > this.lived + early) continue;
      this.timers.delete(timer);
      callback();
    }
  }

  get delays(): number[] {
    return [...this.timers.values()].map(({ due }) => due - this.lived);
  }
}

describe('Clock', () => {
  it('fires on the second itself, with one timer for all', () => {
    const world = new FakeWorld();
    world.time += 250;
    const clock = new Clock(world);
    let ticks = 0;
    clock.subscribe(() => ticks++, 'second');
    clock.subscribe(() => ticks++, 'day');
    expect(world.delays).to.deep.equal([750]);
    world.pass(750);
    expect(ticks).to.equal(1);
    expect(world.delays).to.deep.equal([1000]);
  });

  it('calls each on ticks of its kind, at a sign of life too, and all when the clock was set', () => {
    const world = new FakeWorld();
    world.time = Date.UTC(2024, 5, 18, 16, 59, 57);
    const clock = new Clock(world);
    const ticks = { second: 0, minute: 0, day: 0 };
    for (const tick of ['second', 'minute', 'day'] as const) clock.subscribe(() => ticks[tick]++, tick);
    const counted = (change: () => void): number[] => {
      Object.assign(ticks, { second: 0, minute: 0, day: 0 });
      change();
      return Object.values(ticks);
    };
    const sign = (): void => world.signs.forEach((sign) => sign());
    expect(counted(sign), 'a sign of life').to.deep.equal([1, 0, 0]);
    expect(counted(() => world.pass(1000)), ':58').to.deep.equal([1, 0, 0]);
    expect(counted(() => world.pass(1000)), ':59').to.deep.equal([1, 0, 0]);
    expect(counted(() => world.pass(1000)), 'midnight').to.deep.equal([1, 1, 1]);
    expect(counted(() => world.pass(1000)), ':01').to.deep.equal([1, 0, 0]);
    world.time += 60_000;
    world.lived += 60_000;
    expect(counted(sign), 'a sign of life in another minute').to.deep.equal([1, 1, 1]);
    world.time -= 3_600_000;
    expect(counted(() => world.pass(1000)), 'set back').to.deep.equal([1, 1, 1]);
  });

  it('asks for a new day every minute at the latest', () => {
    const world = new FakeWorld();
    const clock = new Clock(world);
    clock.subscribe(() => undefined, 'day');
    expect(world.delays).to.deep.equal([30_000]);
  });

  it('has no timer in a hidden page, and catches up at a sign of life', () => {
    const world = new FakeWorld();
    world.hidden = true;
    const clock = new Clock(world);
    let ticks = 0;
    clock.subscribe(() => ticks++, 'second');
    expect(world.delays).to.deep.equal([]);
    world.hidden = false;
    world.time += 8 * 3_600_000;
    for (const sign of world.signs) sign();
    expect(ticks).to.equal(1);
    expect(world.delays).to.deep.equal([1000]);
  });

  it('ends with the last listener', () => {
    const world = new FakeWorld();
    const clock = new Clock(world);
    const first = clock.subscribe(() => undefined, 'second');
    const second = clock.subscribe(() => undefined, 'day');
    first();
    expect(world.timers.size).to.equal(1);
    second();
    expect(world.timers.size + world.signs.size).to.equal(0);
    clock.subscribe(() => undefined, 'day')();
  });

  for (const [tick, early] of [
    ['second', 3],
    ['second', 1],
    ['second', 16],
    ['minute', 5],
    ['day', 90],
  ] as const) {
    it(`waits for the ${tick} to begin when its timer is ${early} ms early, and leaves none out`, () => {
      const world = new FakeWorld();
      const clock = new Clock(world);
      const seen: number[] = [];
      clock.subscribe(() => seen.push(clock.now()), tick);
      const step = tick === 'second' ? 1000 : 60_000;
      const first = Math.floor(world.time / step) + 1;
      for (let n = 0; n < 3; n++) {
        world.pass(world.delays[0]! - early, early);
        expect(seen).to.have.length(n);
        expect(world.delays).to.deep.equal([Math.ceil(early)]);
        world.pass(Math.ceil(early));
      }
      expect(seen.map((time) => Math.floor(time / step))).to.deep.equal([first, first + 1, first + 2]);
    });
  }

  it('shows the moment before midnight as long as it lasts', () => {
    const world = new FakeWorld();
    world.time = Date.UTC(2024, 5, 18, 16, 59, 59, 999);
    const clock = new Clock(world);
    clock.subscribe(() => undefined, 'day');
    world.pass(0, 1);
    expect(clock.now()).to.equal(world.time);
  });

  it('ticks on the minute before 1970, too', () => {
    const world = new FakeWorld();
    world.time = -20_000;
    new Clock(world).subscribe(() => undefined, 'minute');
    expect(world.delays).to.deep.equal([20_000]);
  });

  it('shows each second once, also when it is set back', () => {
    const world = new FakeWorld();
    const clock = new Clock(world);
    const seen: number[] = [];
    clock.subscribe(() => seen.push(Math.floor(clock.now() / 1000) % 60), 'second');
    for (let second = 0; second < 3; second++) world.pass(1000);
    world.time -= 3_600_000;
    for (let second = 0; second < 3; second++) world.pass(1000);
    expect(seen).to.deep.equal([31, 32, 33, 34, 35, 36]);
  });

  it('turns over a day at midnight, on time', () => {
    const world = new FakeWorld();
    const clock = new Clock(world);
    const seen: string[] = [];
    clock.subscribe(() => seen.push(new Date(clock.now()).toISOString().slice(11, 19)), 'day');
    world.pass(world.delays[0]!);
    expect(seen).to.deep.equal(['17:00:00']);
  });

  for (const [what, change, jumps] of [
    ['is set', (world: FakeWorld) => (world.time += 3_600_000), 1],
    ['is set back', (world: FakeWorld) => (world.time -= 6000), 1],
    ['goes on', (world: FakeWorld) => world.pass(3_600_000), 0],
    ['is slewed', (world: FakeWorld) => (world.time += 3000), 0],
  ] as const) {
    it(`knows when the device's clock ${what}`, () => {
      const world = new FakeWorld();
      const clock = new Clock(world);
      change(world);
      expect([clock.countJumps(), clock.countJumps()]).to.deep.equal([jumps, jumps]);
    });
  }

  for (const [what, wrong, change, expected] of [
    ['the visitor sets it right', -5 * 3_600_000, (world: FakeWorld) => (world.time += 5 * 3_600_000), 0],
    ['the visitor sets it back', 5 * 3_600_000, (world: FakeWorld) => (world.time -= 5 * 3_600_000), 0],
    ['the machine sleeps', -5 * 3_600_000, (world: FakeWorld) => (world.time += 8 * 3_600_000), 8 * 3_600_000],
  ] as const) {
    it(`is right at once when ${what}`, () => {
      const world = new FakeWorld();
      const truth = world.time;
      world.time += wrong;
      const clock = new Clock(world);
      clock.subscribe(() => undefined, 'day');
      clock.setTime(truth);
      change(world);
      for (const sign of world.signs) sign();
      expect(clock.now() - truth).to.equal(expected);
    });
  }

  it('counts what happened before it was set as seen', () => {
    const world = new FakeWorld();
    const clock = new Clock(world);
    const truth = world.time;
    world.time -= 5 * 3_600_000;
    clock.setTime(truth);
    expect([clock.countJumps(), clock.now() - truth]).to.deep.equal([0, 0]);
  });

  it('is set by another clock', () => {
    const world = new FakeWorld();
    const clock = new Clock(world);
    clock.setTime(world.time + 90_000);
    expect(clock.now()).to.equal(world.time + 90_000);
  });
});
