import { expect } from '@open-wc/testing';
import { Lazy } from '../../src/lib/lazy.js';

describe('Lazy', () => {
  it('loads once, when asked first, and is at hand then', async () => {
    let count = 0;
    const lazy = new Lazy(() => Promise.resolve(`value ${++count}`));
    expect([count, lazy.value]).to.deep.equal([0, undefined]);
    expect(await Promise.all([lazy.load(), lazy.load()])).to.deep.equal(['value 1', 'value 1']);
    expect([await lazy.load(), lazy.value, count]).to.deep.equal(['value 1', 'value 1', 1]);
  });

  it('tries again after a failure', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve('value')];
    const lazy = new Lazy(() => answers.shift()!);
    expect(await lazy.load().catch((error: Error) => error.message)).to.equal('offline');
    expect(lazy.value).to.equal(undefined);
    expect(await lazy.load()).to.equal('value');
  });
});
