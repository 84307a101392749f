import { expect } from '@open-wc/testing';
import { Turns } from '../../src/lib/turns.js';

describe('Turns', () => {
  let time = 0;
  let done: string[] = [];
  const timing = {
    now: () => time,
    pause: () => {
      done.push('pause');
      return Promise.resolve();
    },
  };
  const work = (name: string, milliseconds: number) => async (): Promise<void> => {
    done.push(`${name}…`);
    await Promise.resolve();
    time += milliseconds;
    done.push(name);
  };
  beforeEach(() => {
    done = [];
  });

  for (const [milliseconds, order] of [
    [1, 'a… a b… b c… c'],
    [3, 'a… a b… b pause c… c'],
    [100, 'a… a pause b… b pause c… c'],
  ] as const) {
    it(`does one after the other what takes ${milliseconds} ms`, async () => {
      const turns = new Turns(timing);
      for (const name of ['a', 'b', 'c']) void turns.take(work(name, milliseconds));
      await turns.take(() => undefined);
      expect(done.join(' ').replace(/ pause$/, '')).to.equal(order);
    });
  }

  it('begins at once, and again after all has been done', async () => {
    const turns = new Turns(timing);
    const first = turns.take(work('a', 1));
    expect(done).to.deep.equal(['a…']);
    await first;
    await turns.take(work('b', 1));
    expect(done.join(' ')).to.equal('a… a b… b');
  });
});
