import { bare } from '../lib/bare.js';
import { configuration } from '../lib/configuration.js';
import { parseDate } from '../lib/date-text.js';

/** What a server's clock says. */
export interface ServerTime {
  /** Milliseconds by which it is ahead of the device's. */
  ahead: number;
  /** Milliseconds by which that may be wrong. */
  uncertainty: number;
}

const second = 1000;
const fields = ['now', 'updated', 'time', 'datetime'] as const;

/**
 * Asks a same-origin address for the time: by its `Date` header, for which a HEAD is enough, else by what its body says.
 * @throws Error for what tells no time, in words that follow "but".
 */
export async function askServerTime(url: string): Promise<ServerTime> {
  // Other sites' headers cannot be read, and they need not learn that somebody looks.
  if (new URL(url).origin !== location.origin) throw new Error('it is not of this site');
  return (await ask(url, 'HEAD')) ?? (await ask(url, 'GET')) ?? fail('the answer has no readable Date header, nor a time in its body');
}

async function ask(url: string, method: 'HEAD' | 'GET'): Promise<ServerTime | undefined> {
  const { fetch, now } = configuration();
  const sent = now();
  const response = await fetch(url, bare<RequestInit>({ method, cache: 'no-store', mode: 'same-origin' }));
  const received = now();
  const { status, headers } = response;
  if (method === 'HEAD' && (status === 405 || status === 501)) return undefined;
  const header = parseDate(headers.get('date') ?? '')?.getTime();
  // The header has whole seconds: on average it is half a second old when it is written.
  const time = header === undefined ? method === 'GET' && response.ok ? parseTime(await response.text()) : undefined : header + second / 2;
  if (time === undefined) return undefined;
  const underway = received - sent;
  // The device's clock was set meanwhile, or the machine slept.
  if (!(underway >= 0 && underway < 60 * second)) fail('it took too long');
  // A cache between here and there tells how long it has kept the answer.
  const age = Math.max(0, Number(headers.get('age')) || 0) * second;
  return { ahead: time + age + underway / 2 - received, uncertainty: (second + underway) / 2 };
}

/** `{"now":"2024-06-18T10:30:05+07:00"}`, the text alone, or seconds or milliseconds since 1970, in milliseconds. */
function parseTime(text: string): number | undefined {
  let value: unknown = text.trim();
  try {
    value = JSON.parse(text);
  } catch {
    // It is the text itself.
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value);
    value = fields.map((field) => entries.find(([name]) => name === field)?.[1] as unknown).find((found) => found != null);
  }
  const number = value === '' ? NaN : Number(value);
  // No clock is before September 2001 any more: less than eleven digits are seconds.
  if (number >= 1e9) return number < 1e11 ? number * second : number;
  return typeof value === 'string' ? parseDate(value)?.getTime() : undefined;
}

function fail(reason: string): never {
  throw new Error(reason);
}
