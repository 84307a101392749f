import { expect } from '@open-wc/testing';
import { Clock, type ClockEnvironment } from '../../src/controllers/clock.js';

class FakeWorld implements ClockEnvironment {
  time = Date.UTC(2024, 5, 18, 16, 59, 30);
  hidden = false;
  timers = new Map<number, { due: number; callback: () => void }>();
  signs = new Set<() => void>();
  #last = 0;

  now = (): number => this.time;
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
    for (const [timer, { due, callback }] of [...this.timers]) {
      if (due > this.time) continue;
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

  it('is set by another clock', () => {
    const world = new FakeWorld();
    const clock = new Clock(world);
    clock.setTime(world.time + 90_000);
    expect(clock.now()).to.equal(world.time + 90_000);
  });
});
