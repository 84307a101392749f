/*
 * What the counter of `npm run serve` can bear, on this machine: views at a steady rate, each of another visitor, in
 * rounds, of which the median counts; all must be counted exactly. Then readers of the stream in one process. The load
 * comes from this process, so both share the machine. `RATE` (views a second), `SECONDS` (a round), `STREAMS` and
 * `REDIS_URL` change what is tried, `P99` (milliseconds) the bound of what one in a hundred may take. Fails where a bound is missed.
 */
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent as HttpAgent, get, type IncomingMessage } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHistogram, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { startServe } from '../../demo/server/serve-process.js';
import { median } from './median.js';

const { SECONDS = '5', RATE = '2500', STREAMS = '10000', P99 = '50', REDIS_URL = '' } = process.env;
const rounds = 5;
/** Views a second, and milliseconds that one in a hundred may wait longer. */
const bounds = { rate: 2000, p99: Number(P99) };
const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const problems: string[] = [];

const folder = await mkdtemp(join(tmpdir(), 'tin-bench-'));
const { child: server, address } = await startServe({ TRUST_PROXY: 'true', VISITS_FILE: join(folder, 'visits.sqlite') });

try {
  const [cpu] = cpus();
  console.log(`${String(cpus().length)} × ${cpu?.model ?? 'unknown processor'}, Node ${process.version}, ${REDIS_URL ? 'Redis' : 'SQLite'}`);
  await record(Number(RATE), 1);
  const results = [];
  for (let round = 0; round < rounds; round++) results.push(await record(Number(RATE), Number(SECONDS)));
  judge(results);
  await read(Number(STREAMS));
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  await rm(folder, { recursive: true });
}
for (const problem of problems) console.error(problem);
console.log(problems.length ? 'not within the bounds' : 'within the bounds');
process.exitCode = problems.length ? 1 : 0;

interface Result {
  sent: number;
  acknowledged: number;
  counted: number;
  /** A second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** Sends at a steady rate, whether answers come or not: what waits in a queue is measured too. */
async function record(rate: number, seconds: number): Promise<Result> {
  const pool = new Pool(address, { connections: 100 });
  const before = await total(pool);
  const latencies = createHistogram();
  const answers: Promise<void>[] = [];
  let acknowledged = 0;
  const send = async (number: number, due: number) => {
    const visitor = `10.${String((number >> 16) & 255)}.${String((number >> 8) & 255)}.${String(number & 255)}`;
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: '/visits',
      headers: { 'user-agent': agent, 'x-forwarded-for': visitor, 'content-type': 'text/plain;charset=UTF-8' },
      body: '{"url":"https://portal.example.vn/tin/1"}',
    });
    await body.dump();
    if (statusCode !== 200) return;
    acknowledged++;
    latencies.record(Math.max(1, Math.round((performance.now() - due) * 1000)));
  };
  const start = performance.now();
  const all = rate * seconds;
  for (let sent = 0; sent < all; ) {
    const due = Math.min(all, Math.floor(((performance.now() - start) / 1000) * rate));
    for (; sent < due; sent++) answers.push(send(sent, start + (sent * 1000) / rate));
    await pause(1);
  }
  await Promise.all(answers);
  const took = (performance.now() - start) / 1000;
  const counted = (await total(pool)) - before;
  await pool.destroy();
  return {
    sent: all,
    acknowledged,
    counted,
    rate: acknowledged / took,
    p50: latencies.percentile(50) / 1000,
    p99: latencies.percentile(99) / 1000,
  };
}

function judge(results: readonly Result[]): void {
  for (const { sent, acknowledged, counted, rate, p50, p99 } of results) {
    console.log(
      `views: ${String(acknowledged)} of ${String(sent)} acknowledged, ${String(counted)} counted; ` +
        `${rate.toFixed(0)} a second; p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
    );
    if (counted !== acknowledged || acknowledged !== sent) problems.push('Not all views were acknowledged and counted.');
  }
  const rate = median(results.map((result) => result.rate));
  const p99 = median(results.map((result) => result.p99));
  console.log(`views, median: ${rate.toFixed(0)} a second, p99 ${p99.toFixed(1)} ms`);
  if (rate < bounds.rate) problems.push(`Fewer than ${String(bounds.rate)} views a second.`);
  if (p99 > bounds.p99) problems.push(`One in a hundred waited longer than ${String(bounds.p99)} ms.`);
}

async function total(pool: Pool): Promise<number> {
  const { body } = await pool.request({ method: 'GET', path: '/visits' });
  return ((await body.json()) as { total: number }).total;
}

/** Opens streams, waits until each has had its figures and, after one more view, the new ones. */
async function read(count: number): Promise<void> {
  const memoryBefore = await memory();
  const streams: IncomingMessage[] = [];
  const heard = new Map<IncomingMessage, string>();
  const agentOfAll = new HttpAgent({ maxSockets: Infinity });
  // A hundred at a time: more than the queue of a listening socket holds would wait for a second each.
  for (let opened = 0; opened < count; opened += 100) {
    const some = Array.from({ length: Math.min(100, count - opened) }, async () => {
      const [response] = (await once(get(`${address}/visits/stream`, { agent: agentOfAll }), 'response')) as [IncomingMessage];
      response.setEncoding('utf8').on('data', (text: string) => heard.set(response, text));
      streams.push(response);
    });
    await Promise.all(some);
  }
  await until(() => heard.size === count);
  const pool = new Pool(address);
  const grown = (await total(pool)) + 1;
  const answer = await pool.request({ method: 'POST', path: '/visits', headers: { 'user-agent': agent }, body: '{}' });
  await answer.body.dump();
  const asked = performance.now();
  const isTold = () => streams.filter((stream) => heard.get(stream)?.includes(`"total":${String(grown)}`)).length;
  await until(() => isTold() === count);
  const used = (await memory()) - memoryBefore;
  console.log(
    `streams: ${String(isTold())} of ${String(count)} open in one process and told of a visit within ${((performance.now() - asked) / 1000).toFixed(1)} s; ` +
      `${String(Math.round(used / 1024))} MB more memory (${(used / count).toFixed(1)} kB each)`,
  );
  if (isTold() !== count) problems.push('Not all streams were told.');
  for (const stream of streams) stream.destroy();
  await pool.destroy();
}

async function until(isDone: () => boolean): Promise<void> {
  for (const limit = performance.now() + 30_000; !isDone() && performance.now() < limit; ) await pause(50);
}

/** Kilobytes that the server has in memory, where the system tells. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${String(server.pid)}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? NaN);
}
