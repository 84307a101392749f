import { expect } from '@open-wc/testing';
import { mapInSlices } from '../../src/lib/map-in-slices.js';
import { Stretch } from '../../src/lib/stretch.js';

describe('mapInSlices', () => {
  for (const [cost, count, pauses] of [
    [1, 10, 0],
    [10, 10, 3],
    [100, 3, 2],
    [1, 0, 0],
  ] as const) {
    it(`of ${count} items of ${cost} ms pauses ${pauses} times`, async () => {
      let time = 0;
      let paused = 0;
      let longest = 0;
      let began = 0;
      const list = [...Array(count).keys()];
      const doubled = await mapInSlices(
        list,
        (item) => {
          time += cost;
          longest = Math.max(longest, time - began);
          return 2 * item;
        },
        new Stretch({
          now: () => time,
          pause: () => {
            paused++;
            began = time;
            return Promise.resolve();
          },
        }),
      );
      expect(doubled).to.deep.equal(list.map((item) => 2 * item));
      expect(paused).to.equal(pauses);
      expect(longest).to.be.at.most(Math.max(cost, 25 + cost));
    });
  }

  it('rejects with what an item throws', async () => {
    const error = await mapInSlices([1], () => {
      throw new Error('no item');
    }).catch((error: unknown) => error);
    expect((error as Error).message).to.equal('no item');
  });
});
