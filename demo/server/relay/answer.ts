import { createHash } from 'node:crypto';

/** What an upstream gave, as the relay keeps it. */
export interface Answer {
  readonly bytes: Buffer;
  /** As the upstream wrote it, charset included. */
  readonly contentType: string | undefined;
  readonly link: string | undefined;
  /** Where the bytes came from, after redirects; absolute. */
  readonly url: string;
  /** The relay's own, for browsers: the upstream may have none. Weak, as compression changes the bytes on their way. */
  readonly etag: string;
  /** The upstream's own, to ask it whether anything has changed. */
  readonly validators: { readonly etag: string | undefined; readonly lastModified: string | undefined };
  /** Milliseconds since 1970 when the upstream last gave it or said that it holds. */
  readonly storedAt: number;
  /** Milliseconds that it is fresh. */
  readonly lifetime: number;
}

export function etagOf(bytes: Buffer): string {
  return `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}
