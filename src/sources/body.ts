import { isLarge } from '../lib/large-text.js';
import { Stretch } from '../lib/stretch.js';
import { decodeUtf8 } from '../lib/utf-8.js';
import { SourceError } from '../model/source-error.js';

/** No feed and no list is larger; a page should not pay for what is. In bytes, decompressed. */
const maxSize = 10_000_000;

/**
 * The text of an answer.
 *
 * @throws SourceError when there is too much of it.
 */
export async function readText(response: Response, url: string): Promise<string> {
  const bytes = await readBytes(response, url);
  // That they came took its time.
  if (isLarge(bytes)) await new Stretch().rest();
  const contentType = response.headers.get('content-type') ?? '';
  const text = decodeUtf8(bytes, contentType);
  if (text !== undefined) return text;
  try {
    const { decodeBytes } = await import('../lib/charset.js');
    return decodeBytes(bytes, contentType);
  } catch {
    // Better some wrong letters than nothing.
    return new TextDecoder().decode(bytes);
  }
}

/**
 * The bytes of an answer: of a stream of events the data of the first one, so that a stream can be polled too.
 *
 * @throws SourceError when there are too many.
 */
async function readBytes(response: Response, url: string): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > maxSize) throw tooLarge(response, url);
  const isEvents = /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');
  const reader = response.body?.getReader();
  // What old polyfills answer with may have neither a stream nor bytes.
  if (!reader) return response.arrayBuffer ? new Uint8Array(await response.arrayBuffer()) : new TextEncoder().encode(await response.text());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > maxSize) throw tooLarge(response, url);
    const event = isEvents && firstEvent(new TextDecoder().decode(joined(chunks, size)));
    if (event) return new TextEncoder().encode(event);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  return bytes;
}

/** The data of the first complete event (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
function firstEvent(text: string): string | undefined {
  const events = text.replace(/\r\n?/g, '\n').split('\n\n').slice(0, -1);
  const data = events.map((event) => [...event.matchAll(/^data: ?(.*)$/gm)].map(([, line]) => line).join('\n'));
  return data.find(Boolean);
}

function tooLarge({ status }: Response, url: string): SourceError {
  return new SourceError(`expected at most ${maxSize / 1_000_000} MB from ${url} but got more`, {
    url,
    status,
    hint: 'Is it the address of the feed itself? Let the server send fewer items.',
  });
}
