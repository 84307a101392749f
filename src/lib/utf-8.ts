import { bare } from './bare.js';

/** What names another encoding, or might. */
const otherLabel = /(?:charset|encoding)\s*=\s*["']?\s*(?!utf-?8|us-ascii)[^\s"'>;]/i;

/**
 * The text of a reply that is UTF-8 and says nothing else, as nearly all are; nothing where it takes a closer look:
 * `decodeBytes`.
 */
export function decodeUtf8(bytes: Uint8Array, contentType = ''): string | undefined {
  // Of zero bytes, and of a byte order mark that is not UTF-8's, the first four have at least one.
  const isWide = [...bytes.subarray(0, 4)].some((byte) => byte === 0 || byte > 0xfd);
  if (isWide || otherLabel.test(contentType) || otherLabel.test(decode(bytes.subarray(0, 1024), 'latin1'))) return undefined;
  try {
    return decode(bytes, 'utf-8');
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label, bare({ fatal: true })).decode(bytes);
}
