import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Whether this machine has a Redis to test with. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis on loopback for the tests, with a folder of its own. */
export interface RedisServer {
  readonly url: string;
  /** Ends it as a power cut would, and starts it again. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function startRedis({ appendonly = 'yes' } = {}): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'tin-redis-'));
  const port = await freePort();
  const start = () => run(['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', appendonly, '--save', '']);
  let child = await start();
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    url: `redis://127.0.0.1:${String(port)}`,
    restart: async () => {
      await kill();
      child = await start();
    },
    close: async () => {
      await kill();
      await rm(folder, { recursive: true });
    },
  };
}

async function run(options: readonly string[]) {
  const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout)) {
    if (/Ready to accept connections/.test(line)) break;
  }
  child.stdout.resume();
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
