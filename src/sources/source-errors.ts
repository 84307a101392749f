import { SourceError } from '../model/source-error.js';

/** Whether asking again can help: not where the address or the format is wrong. */
export function isTemporary({ status, format }: SourceError): boolean {
  if (status === undefined) return format === undefined;
  return status === 408 || status === 429 || status >= 500;
}

export function asSourceError(error: unknown, url: string): SourceError {
  if (error instanceof SourceError) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new SourceError(`expected data from ${url || 'a source from script'} but reading failed: ${text}`, {
    url,
    cause: error,
  });
}
