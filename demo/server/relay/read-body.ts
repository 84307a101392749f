import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip } from 'node:zlib';
import { Problem } from '../problem.js';

/** What `decoderOf` can read. */
export const acceptEncoding = 'gzip, br';

export interface BodyOptions {
  contentEncoding: string | undefined;
  contentLength: string | undefined;
  /** Bytes, as sent and as decompressed. */
  limit: number;
  signal: AbortSignal;
}

/**
 * Reads a body whole, decompressed. It stops at the limit, wherever that is: a small compressed body may be a huge one.
 *
 * @throws Problem 502 when it is too large or in an encoding that nobody asked for
 */
export async function readBody(body: Readable, options: BodyOptions): Promise<Buffer> {
  const { contentEncoding, contentLength, limit, signal } = options;
  if (Number(contentLength) > limit) throw tooLarge(limit);
  const decoder = decoderOf(contentEncoding);
  const chunks: Buffer[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limit) return;
      chunks.push(chunk);
    }
  };
  try {
    if (decoder) await pipeline(body, decoder, collect, { signal });
    else await pipeline(body, collect, { signal });
  } catch (error) {
    // A reader that stops early ends the others, and the pipeline tells of them instead.
    if (size <= limit) throw error;
  }
  if (size > limit) throw tooLarge(limit);
  return Buffer.concat(chunks, size);
}

function decoderOf(contentEncoding = ''): Transform | undefined {
  switch (contentEncoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      // As browsers do: what a server cuts off at the end is given as far as it came.
      return createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
    case 'br':
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
    default:
      throw new Problem(`The upstream answered in the encoding "${contentEncoding}", which nobody asked for.`, {
        status: 502,
        error: 'upstream-encoding',
      });
  }
}

function tooLarge(limit: number): Problem {
  return new Problem(`The upstream’s answer is larger than ${String(limit / 1_000_000)} MB.`, {
    status: 502,
    error: 'upstream-too-large',
    hint: 'Ask for fewer articles, or raise relay.answerMegabytes.',
  });
}
