import { SourceError } from '../model/source-error.js';

/** `src` as an absolute address; only `http(s)` is asked. */
export function resolveUrl(src: string): string {
  const base = globalThis.document?.baseURI;
  if (!URL.canParse(src, base)) {
    throw new SourceError(`expected the URL of the data but src is "${src}"`, { url: src, hint: 'Give a full or a relative URL.' });
  }
  const url = new URL(src, base);
  if (!/^(?:https?|wss?):$/.test(url.protocol)) {
    throw new SourceError(`expected an http(s) URL but src is "${src}"`, { url: src, hint: 'Serve the data by http(s).' });
  }
  return url.href;
}
