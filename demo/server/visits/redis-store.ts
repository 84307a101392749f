import { randomBytes } from 'node:crypto';
import { createClient } from '@redis/client';
import type { Day } from './calendar.js';
import { onlineWindow, secretLife, type FiguresQuery, type StoredFigures, type View, type VisitStore } from './visit-store.js';

/*
 * One script, so that a batch is counted whole or not at all, and by several processes one after the other. People of a
 * day are counted by a HyperLogLog (off by 0.81 % at most times, 12 kB a day); what it says is kept by day, so that it
 * may go when its day is over. A count never falls.
 */
const addScript = `
local batch = cjson.decode(ARGV[1])
local views, visitors, seen = KEYS[1], KEYS[2], KEYS[3]
for index, day in ipairs(batch.days) do
  local people = KEYS[3 + index]
  redis.call('HINCRBY', views, day.day, day.views)
  redis.call('HINCRBY', views, 'total', day.views)
  redis.call('PFADD', people, unpack(day.visitors))
  if redis.call('PTTL', people) < 0 then redis.call('PEXPIRE', people, batch.life) end
  local more = redis.call('PFCOUNT', people) - tonumber(redis.call('HGET', visitors, day.day) or 0)
  if more > 0 then
    redis.call('HINCRBY', visitors, day.day, more)
    redis.call('HINCRBY', visitors, 'total', more)
  end
end
redis.call('ZADD', seen, 'GT', unpack(batch.seen))
if #batch.formerly > 0 then redis.call('ZREM', seen, unpack(batch.formerly)) end
redis.call('ZREMRANGEBYSCORE', seen, '-inf', batch.forget)
`;

export interface RedisStoreOptions {
  /** `redis[s]://[[user][:password]@]host[:port][/database]` */
  url: string;
  /** What the names of all keys begin with: portals that share a Redis have one each. */
  prefix: string;
  /** Is told, once an outage, what the webmaster should know. */
  onWarning?: (message: string) => void;
}

/** Visits in a Redis (6.2 or newer) that processes on several machines share. */
export class RedisStore implements VisitStore {
  readonly #client;
  readonly #name: (key: string) => string;
  readonly #warn: (message: string) => void;
  #isDown = false;

  constructor({ url, prefix, onWarning = () => undefined }: RedisStoreOptions) {
    // In braces: a cluster keeps such keys in one place, as the script needs.
    this.#name = (key) => `${prefix}:{visits}:${key}`;
    this.#warn = onWarning;
    this.#client = createClient({
      url,
      RESP: 2,
      // What cannot be counted now is refused now: who sent it would not wait.
      disableOfflineQueue: true,
      pingInterval: 3000,
      socket: { connectTimeout: 5000, socketTimeout: 10_000, reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 5000) },
    });
    this.#client.on('error', (error: Error) => {
      if (!this.#isDown) this.#warn(`Redis cannot be reached: ${error.message}. Visits are refused until it can.`);
      this.#isDown = true;
    });
    this.#client.on('ready', () => {
      this.#isDown = false;
      void this.#checkPersistence();
    });
  }

  /** Resolves when Redis answers for the first time; it is tried for ever. */
  async connect(): Promise<void> {
    await this.#client.connect();
  }

  async secret(day: Day, now: number): Promise<Buffer> {
    const key = this.#name(`secret:${day}`);
    await this.#client.set(key, randomBytes(32).toString('base64url'), {
      condition: 'NX',
      expiration: { type: 'PX', value: secretLife },
    });
    const secret = await this.#client.get(key);
    if (!secret) throw new Error(`the secret of ${day} was forgotten at ${new Date(now).toISOString()}`);
    return Buffer.from(secret, 'base64url');
  }

  async add(views: readonly View[]): Promise<void> {
    const days = new Map<Day, { day: Day; views: number; visitors: string[] }>();
    for (const { day, visitor } of views) {
      const counts = days.get(day) ?? { day, views: 0, visitors: [] };
      days.set(day, counts);
      counts.views++;
      counts.visitors.push(visitor);
    }
    const batch = {
      days: [...days.values()],
      life: secretLife,
      seen: views.flatMap(({ time, visitor }) => [time, visitor]),
      formerly: views.flatMap(({ formerly }) => formerly ?? []),
      forget: Math.max(...views.map(({ time }) => time)) - onlineWindow,
    };
    await this.#client.eval(addScript, {
      keys: ['views', 'visitors', 'seen', ...[...days.keys()].map((day) => `day:${day}`)].map(this.#name),
      arguments: [JSON.stringify(batch)],
    });
  }

  async read({ counted, days, now }: FiguresQuery): Promise<StoredFigures> {
    const [counts, online] = await this.#client
      .multi()
      .hmGet(this.#name(counted), ['total', ...days])
      .zCount(this.#name('seen'), `(${String(now - onlineWindow)}`, '+inf')
      .execTyped();
    const [total, ...others] = counts.map(Number);
    return { total: total ?? 0, online, days: new Map(days.map((day, index) => [day, others[index] ?? 0])) };
  }

  async close(): Promise<void> {
    if (this.#client.isReady) await this.#client.close();
    else this.#client.destroy();
  }

  async #checkPersistence(): Promise<void> {
    // A hosted Redis may refuse to say.
    const info = await this.#client.info('persistence').catch(() => '');
    if (/^aof_enabled:0/m.test(info)) {
      this.#warn('Redis keeps visits by snapshots only: what came after the last one is lost when it ends. Set "appendonly yes" there.');
    }
  }
}
