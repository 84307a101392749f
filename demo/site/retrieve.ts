import { ask, type Answer } from '../../src/sources/ask.js';
import { SourceError } from '../../src/index.js';
import { StatusError } from '../../src/sources/request.js';
import type { Bilingual } from './bilingual.js';

/** How a text came. */
export type Way = 'direct' | 'relay' | 'sample';

export interface Retrieved {
  readonly text: string;
  readonly url: string;
  readonly contentType: string;
  readonly way: Way;
}

/** Why an address could not be read. */
export class RetrievalError extends Error {
  override readonly name = 'RetrievalError';

  constructor(
    readonly what: Bilingual,
    readonly remedy: Bilingual,
    /** The address answered that there is nothing to be had, so that no other way helps. */
    readonly isAnswer = false,
  ) {
    super(what[1]);
  }
}

export interface Ways {
  /** Address of the relay, relative to the page. */
  readonly relay: string;
  /** What stands for the demo's server where there is none, by path. */
  readonly samples: Readonly<Record<string, { readonly type: string; readonly text: string }>>;
  /** Whether this is a copy without a server: what there are samples of need not be asked for. */
  readonly isStatic?: boolean;
  readonly signal: AbortSignal;
}

const counters = /^(?:goatcounter|matomo|umami|goaccess|vercount)$/;

/**
 * Gets what an address has: as a page's own script would, else by the relay, else from what the site brings along.
 *
 * @throws RetrievalError where no way leads there; the signal's reason when it is aborted.
 */
export async function retrieve(src: string, format: string, ways: Ways): Promise<Retrieved> {
  const page = new URL(location.href);
  const target = new URL(src);
  const isOwn = target.origin === page.origin;
  const kind = counters.test(format) ? 'visitorStats' : 'articles';
  const request = (address: string): Promise<Answer> => ask(kind, { src: address, ...(format && { format }) }, { signal: ways.signal });
  const sample = isOwn ? ways.samples[target.pathname] : undefined;
  if (sample && ways.isStatic) return sampleOf(sample);
  if (page.protocol === 'https:' && target.protocol === 'http:') return byRelay(src, request, ways);
  try {
    const { text, url, contentType } = await request(src);
    // A static host answers every path with the same page.
    if (sample && /html/i.test(contentType) && !/html/i.test(sample.type)) return sampleOf(sample);
    return { text, url, contentType, way: 'direct' };
  } catch (error) {
    ways.signal.throwIfAborted();
    if (sample) return sampleOf(sample);
    if (!isOwn && isUnreadable(error)) return byRelay(src, request, ways);
    throw explained(error);
  }
}

/** Its addresses are relative to the page, since nobody knows where a static copy is put. */
function sampleOf({ text, type }: { readonly text: string; readonly type: string }): Retrieved {
  return { text, url: location.href, contentType: type, way: 'sample' };
}

async function byRelay(src: string, request: (address: string) => Promise<Answer>, { relay, signal }: Ways): Promise<Retrieved> {
  const { host } = new URL(src);
  const address = new URL(relay, location.href);
  address.searchParams.set('url', src);
  try {
    const { text, url, contentType } = await request(address.href);
    return { text, url, contentType, way: 'relay' };
  } catch (error) {
    signal.throwIfAborted();
    const said = error instanceof StatusError ? saidBy(error.text) : undefined;
    if (said) {
      throw new RetrievalError(
        [`Relay từ chối: ${said.message}`, `The relay refuses: ${said.message}`],
        [`Cho phép máy chủ ấy ở nơi relay chạy, ví dụ RELAY_HOSTS="${host}". (${said.hint})`, `Allow that host where the relay runs, for instance RELAY_HOSTS="${host}". (${said.hint})`],
        true,
      );
    }
    throw new RetrievalError(
      [`${host} không cho trang khác đọc (CORS) hoặc không kết nối được, và tại ${relay} không có relay.`, `${host} does not let other sites read it (CORS) or cannot be reached, and there is no relay at ${relay}.`],
      [
        `Chạy relay: RELAY_HOSTS="${host}" npm run serve, rồi ghi địa chỉ của nó (http://127.0.0.1:8080/relay) vào ô relay; hoặc dán nội dung vào ô bên cạnh.`,
        `Run the relay: RELAY_HOSTS="${host}" npm run serve, and put its address (http://127.0.0.1:8080/relay) into the field for it; or paste the content into the one beside.`,
      ],
      true,
    );
  }
}

/** Whether the browser could not read an answer, or had none. */
function isUnreadable(error: unknown): boolean {
  return error instanceof SourceError && error.status === undefined && error.cause instanceof TypeError;
}

function saidBy(text: string): { message: string; hint: string } | undefined {
  try {
    const { message, hint } = JSON.parse(text) as { message?: unknown; hint?: unknown };
    return typeof message === 'string' && typeof hint === 'string' ? { message, hint } : undefined;
  } catch {
    return undefined;
  }
}

function explained(error: unknown): RetrievalError {
  const { status, message, hint = '' } = error instanceof SourceError ? error : new SourceError(String(error));
  if (status === 404 || status === 410) {
    return new RetrievalError([`Không có gì ở địa chỉ này (${status}).`, `There is nothing at this address (${status}).`], ['Kiểm tra lỗi gõ, hoặc mở địa chỉ trong thẻ mới.', 'Look for a typing mistake, or open the address in a tab.'], true);
  }
  if (status === 401 || status === 403) {
    return new RetrievalError([`Máy chủ không cho người ngoài đọc (${status}).`, `The server does not let the public read it (${status}).`], [`Mở quyền đọc công khai cho địa chỉ này. ${hint}`.trim(), `Let anonymous visitors read this address. ${hint}`.trim()], true);
  }
  if (status !== undefined) {
    return new RetrievalError([`Máy chủ báo lỗi ${status}.`, `The server answered ${status}.`], ['Lỗi ở phía máy chủ: thử lại sau.', 'The fault is the server’s: try again later.'], true);
  }
  if (!navigator.onLine) return new RetrievalError(['Thiết bị đang ngoại tuyến.', 'This device is offline.'], ['Kết nối lại mạng rồi thử lại.', 'Connect and try again.']);
  return new RetrievalError(['Không đọc được địa chỉ này.', 'This address could not be read.'], [`Thử lại sau. Chi tiết: ${message}`, `Try again later. Details: ${message}`]);
}
