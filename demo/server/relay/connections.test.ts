import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { Problem } from '../problem.js';
import { checkedLookup, type Resolve } from './connections.js';

const at = (address: string): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 });

function look(resolve: Resolve, allowInner = false): Promise<unknown> {
  return promisify(checkedLookup(resolve, allowInner))('feed.test', { all: true });
}

describe('the look-up of a connection', () => {
  it('gives the addresses that it checked, all of them', async () => {
    const addresses = [at('8.8.8.8'), at('2606:4700::1')];
    assert.deepEqual(await look(() => Promise.resolve(addresses)), addresses);
  });

  for (const [name, addresses] of [
    ['a private address', ['10.0.0.1']],
    ['a public and a private address', ['8.8.8.8', '127.0.0.1']],
    ['a mapped one', ['::ffff:8.8.8.8']],
    ['what is no address', ['feed.test']],
  ] as const) {
    it(`refuses ${name}`, async () => {
      await assert.rejects(
        look(() => Promise.resolve(addresses.map(at))),
        (error) => error instanceof Problem && error.error === 'private-address' && error.status === 403,
      );
    });
  }

  it('gives private addresses of hosts that may have them, but never link-local ones', async () => {
    assert.deepEqual(await look(() => Promise.resolve([at('10.0.0.1')]), true), [at('10.0.0.1')]);
    await assert.rejects(look(() => Promise.resolve([at('169.254.169.254')]), true), Problem);
  });

  it('asks once a connection, and checks what the name server says the next time again', async () => {
    const replies = ['8.8.8.8', '127.0.0.1'];
    let asked = 0;
    const resolve: Resolve = () => Promise.resolve([at(replies[asked++] ?? '')]);
    assert.deepEqual(await look(resolve), [at('8.8.8.8')]);
    assert.equal(asked, 1);
    await assert.rejects(look(resolve), Problem);
  });

  it('fails where there is no address', async () => {
    await assert.rejects(look(() => Promise.resolve([])), /no address/);
    await assert.rejects(look(() => Promise.reject(new Error('ENOTFOUND'))), /ENOTFOUND/);
  });
});
