import { expect } from '@open-wc/testing';
import { Clock, type ClockEnvironment } from '../../src/controllers/clock.js';

class FakeWorld implements ClockEnvironment {
  time = Date.UTC(2024, 5, 18, 16, 59, 30);
  /** Grows with the time that passes, whatever the clock on the wall is set to. */
  uptime = 5_000;
  hidden = false;
  timers = new Map<number, { due: number; callback: () => void }>();
  signs = new Set<() => void>();
  #last = 0;

  now = (): number => this.time;
  monotonic = (): number => this.uptime;
  isHidden = (): boolean => this.hidden;
  setTimeout = (callback: () => void, milliseconds: number): number => {
    this.timers.set(++this.#last, { due: this.time + milliseconds, callback });
    return this.#last;
  };
  clearTimeout = (timer: unknown): void => void this.timers.delete(timer as number);
  onSignOfLife = (listener: () => void): (() => void) => {
    this.signs.add(listener);
    return () => this.signs.delete(listener);
  };

  pass(milliseconds: number): void {
    this.time += milliseconds;
    this.uptime += milliseconds;
    this.fire(this.time);
  }

  /** The machine sleeps, and in some engines the monotonic clock with it; then somebody touches it. */
  sleep(milliseconds: number, isCounted: boolean): void {
    this.time += milliseconds;
    if (isCounted) this.uptime += milliseconds;
    this.touch();
  }

  touch(): void {
    for (const sign of this.signs) sign();
  }

  /** Calls the timers that are due at `time`, on the wall clock of when they were set. */
  fire(time: number): void {
    for (const [timer, { due, callback }] of [...this.timers]) {
      if (due > time) continue;
      this.timers.delete(timer);
      callback();
    }
  }

  get delays(): number[] {
    return [...this.timers.values()].map(({ due }) => due - this.time);
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
    expect(ticks).to.equal(2);
    expect(world.delays).to.deep.equal([1000]);
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
    ['second', 0.4],
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
      const first = Math.ceil((world.time + 1) / step) * step;
      for (let n = 0; n < 3; n++) {
        const due = first + n * step;
        world.time = due - early;
        world.fire(due);
        expect(seen).to.have.length(n);
        expect(world.delays).to.deep.equal([Math.ceil(early)]);
        world.time = due;
        world.fire(due + 1);
      }
      expect(seen).to.deep.equal([first, first + step, first + 2 * step]);
    });
  }

  it('shows the moment before midnight as long as it lasts', () => {
    const world = new FakeWorld();
    world.time = Date.UTC(2024, 5, 18, 16, 59, 59, 999);
    const clock = new Clock(world);
    clock.subscribe(() => undefined, 'day');
    world.fire(world.time + 1);
    expect(clock.now()).to.equal(world.time);
  });

  it('waits whole milliseconds, of which timers cut off the rest', () => {
    const world = new FakeWorld();
    world.time += 250.25;
    new Clock(world).subscribe(() => undefined, 'second');
    expect(world.delays).to.deep.equal([750]);
  });

  it('goes back with a clock that is set back', () => {
    const world = new FakeWorld();
    const clock = new Clock(world);
    clock.subscribe(() => undefined, 'second');
    world.pass(1000);
    world.time -= 3_600_000;
    world.touch();
    expect(clock.now()).to.equal(world.time);
    expect(world.delays).to.deep.equal([1000]);
  });

  it('ticks on the minute before 1970, too', () => {
    const world = new FakeWorld();
    world.time = -20_000;
    new Clock(world).subscribe(() => undefined, 'minute');
    expect(world.delays).to.deep.equal([20_000]);
  });

  describe('corrected by a server', () => {
    const hour = 3_600_000;
    const night = 8 * hour;

    it('shows the server’s time', () => {
      const world = new FakeWorld();
      const clock = new Clock(world);
      clock.setTime(world.time + 90_250);
      expect(clock.now()).to.equal(world.time + 90_250);
      clock.subscribe(() => undefined, 'second');
      expect(world.delays).to.deep.equal([750]);
    });

    for (const [title, error, happen, jumps] of [
      ['the machine slept', 5 * hour, (world: FakeWorld) => world.sleep(night, false), 1],
      ['the machine slept, and the monotonic clock went on', 5 * hour, (world: FakeWorld) => world.sleep(night, true), 0],
      ['the machine of a slow clock slept', -5 * hour, (world: FakeWorld) => world.sleep(night, false), 1],
      ['a fast clock was set right', 5 * hour, (world: FakeWorld) => void (world.time -= 5 * hour), 1],
      ['a slow clock was set right', -5 * hour, (world: FakeWorld) => void (world.time += 5 * hour + 800), 1],
      ['a fast clock was set back too far', 5 * hour, (world: FakeWorld) => void (world.time -= 9 * hour), 1],
      ['a slow clock was set back further', -5 * hour, (world: FakeWorld) => void (world.time -= hour), 1],
      ['a clock was moved by a little', -5 * hour, (world: FakeWorld) => void (world.time += 40), 0],
    ] as const) {
      it(`is right after ${title}`, () => {
        const world = new FakeWorld();
        const clock = new Clock(world);
        clock.subscribe(() => undefined, 'day');
        const right = world.time;
        world.time += error;
        clock.setTime(right);
        const before = clock.jumps;
        const slept = title.includes('slept') ? night : 0;
        happen(world);
        world.touch();
        expect(clock.now()).to.be.within(right + slept - 1000, right + slept + 1000);
        expect(clock.jumps - before).to.equal(jumps);
      });
    }

    it('notices at the next listener what happened while there was none', () => {
      const world = new FakeWorld();
      const clock = new Clock(world);
      clock.subscribe(() => undefined, 'day')();
      const before = clock.jumps;
      world.time += night;
      clock.subscribe(() => undefined, 'day');
      expect(clock.jumps - before).to.equal(1);
    });
  });
});
