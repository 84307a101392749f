/** What is known of a failure besides its message. */
export interface SourceErrorInit {
  url?: string | undefined;
  format?: string | undefined;
  /** HTTP status, where there was a reply. */
  status?: number | undefined;
  /** What the webmaster can do about it, a sentence. */
  hint?: string | undefined;
  cause?: unknown;
  /** Seconds after which the server said to ask again (`Retry-After`). */
  retryAfter?: number | undefined;
}

/** Data could not be had, or is not what it should be. The message says what was expected and what came. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly url: string;
  readonly format: string | undefined;
  readonly status: number | undefined;
  readonly hint: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(message: string, init: SourceErrorInit = {}) {
    super(message, { cause: init.cause });
    this.url = init.url ?? '';
    this.format = init.format;
    this.status = init.status;
    this.hint = init.hint;
    this.retryAfter = init.retryAfter;
  }
}
