import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Pool } from 'undici';
import { startServe } from '../serve-process.js';
import { hasRedis, startRedis } from './redis-server.js';
import type { Visits } from './visit-counter.js';

const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** A server as `npm run serve` starts it. */
interface Process {
  readonly child: ChildProcess;
  readonly pool: Pool;
}

async function start(variables: Record<string, string>): Promise<Process> {
  const { child, address } = await startServe({ TRUST_PROXY: 'true', ...variables });
  return { child, pool: new Pool(address, { connections: 20 }) };
}

async function figures({ pool }: Process): Promise<Visits> {
  const { body } = await pool.request({ method: 'GET', path: '/visits' });
  return (await body.json()) as Visits;
}

/** Visits until `isOver`, some at a time; tells how many were sent and how many acknowledged. */
async function visit({ pool }: Process, isOver: (acknowledged: number) => boolean): Promise<{ sent: number; acknowledged: number }> {
  const counts = { sent: 0, acknowledged: 0 };
  const visitor = async (number: number) => {
    while (!isOver(counts.acknowledged)) {
      counts.sent++;
      const headers = { 'user-agent': agent, 'x-forwarded-for': `203.0.113.${String(number)}` };
      const answer = await pool.request({ method: 'POST', path: '/visits', headers, body: '{}' }).catch(() => undefined);
      await answer?.body.dump();
      if (answer?.statusCode === 200) counts.acknowledged++;
      else break;
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, number) => visitor(number)));
  return counts;
}

async function end({ child, pool }: Process, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  child.kill(signal);
  await once(child, 'exit');
  await pool.destroy();
}

describe('what was acknowledged', { timeout: 60_000 }, () => {
  let folder: string;
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'tin-visits-'))));
  after(() => rm(folder, { recursive: true }));

  it('outlives kill -9 in the midst of visits, in a file', async () => {
    const variables = { VISITS_FILE: join(folder, 'visits.sqlite'), VISITS_STARTING_TOTAL: '2994885' };
    let sent = 0;
    let acknowledged = 0;
    for (let time = 0; time < 3; time++) {
      const server = await start(variables);
      const { total } = await figures(server);
      assert.ok(total - 2_994_885 >= acknowledged && total - 2_994_885 <= sent, `${String(total)}: ${String(acknowledged)} to ${String(sent)}`);
      let killed: Promise<void> | undefined;
      const counts = await visit(server, (count) => {
        if (count >= 300) killed ??= end(server, 'SIGKILL');
        return false;
      });
      await killed;
      assert.ok(counts.acknowledged >= 300);
      sent += counts.sent;
      acknowledged += counts.acknowledged;
    }
    const server = await start(variables);
    const { total, online } = await figures(server);
    assert.ok(total - 2_994_885 >= acknowledged && total - 2_994_885 <= sent);
    assert.equal(online, 20);
    await end(server, 'SIGTERM');
  });

  it('is all that is counted when the server is told to stop', async () => {
    const variables = { VISITS_FILE: join(folder, 'stopped.sqlite') };
    const server = await start(variables);
    let stopped: Promise<void> | undefined;
    const { acknowledged } = await visit(server, (count) => {
      if (count >= 300) stopped ??= end(server, 'SIGTERM');
      return stopped !== undefined;
    });
    await stopped;
    const again = await start(variables);
    assert.equal((await figures(again)).total, acknowledged);
    await end(again, 'SIGTERM');
  });

  it('is counted exactly by two processes with one Redis, one of which dies', { skip: !hasRedis && 'there is no Redis here' }, async () => {
    const redis = await startRedis();
    const variables = { REDIS_URL: redis.url };
    const [one, two] = await Promise.all([start(variables), start(variables)]);
    const done = await Promise.all([visit(one, (count) => count >= 500), visit(two, (count) => count >= 500)]);
    const acknowledged = done.reduce((sum, counts) => sum + counts.acknowledged, 0);
    for (const server of [one, two]) {
      const { total, today, online } = await figures(server);
      assert.deepEqual([total, today, online], [acknowledged, acknowledged, 20]);
    }
    await end(one, 'SIGKILL');
    const more = await visit(two, (count) => count >= 100);
    assert.equal((await figures(two)).total, acknowledged + more.acknowledged);
    await end(two, 'SIGTERM');
    await redis.close();
  });
});
