import type { Timers } from './tab-group.js';

/** A stream of messages, whatever carries it. */
export interface Stream {
  close(): void;
}

export interface StreamListener {
  onMessage(text: string): void;
  /** The stream ended and will not come back by itself. */
  onEnd(): void;
}

const retryAfter = 5_000;
const maxRetries = 5;

/**
 * Opens Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html), or a WebSocket for `ws:`
 * and `wss:`. A lost connection is opened again; after five failures in a row it is the end.
 */
export function openStream(
  url: string,
  credentials: RequestCredentials | undefined,
  timers: Timers,
  listener: StreamListener,
): Stream {
  return /^wss?:/.test(url) ? openWebSocket(url, timers, listener) : openEventSource(url, credentials, listener);
}

function openEventSource(url: string, credentials: RequestCredentials | undefined, listener: StreamListener): Stream {
  const source = new EventSource(url, { withCredentials: credentials === 'include' });
  let failures = 0;
  const handleMessage = (event: Event): void => {
    failures = 0;
    listener.onMessage((event as MessageEvent<string>).data);
  };
  // Servers name their events as they like; these are the names that counters and news streams use.
  for (const type of ['message', 'stats', 'articles', 'update']) source.addEventListener(type, handleMessage);
  source.addEventListener('error', () => {
    // The browser connects again by itself unless the answer was wrong for good.
    if (source.readyState !== EventSource.CLOSED && ++failures < maxRetries) return;
    source.close();
    listener.onEnd();
  });
  return source;
}

function openWebSocket(url: string, { setTimeout, clearTimeout }: Timers, listener: StreamListener): Stream {
  let socket: WebSocket | undefined;
  let timer: number | undefined;
  let failures = 0;
  let closed = false;
  const connect = (): void => {
    socket = new WebSocket(url);
    socket.addEventListener('message', ({ data }) => {
      failures = 0;
      if (typeof data === 'string') listener.onMessage(data);
    });
    socket.addEventListener('close', () => {
      if (closed) return;
      if (++failures < maxRetries) timer = setTimeout(connect, retryAfter * failures);
      else listener.onEnd();
    });
  };
  connect();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
}
