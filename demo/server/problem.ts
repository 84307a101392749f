import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

export interface ProblemOptions {
  /** HTTP status of the answer. */
  status: number;
  /** A short name for programs: `host-not-allowed`. */
  error: string;
  /** What the webmaster can do. */
  hint?: string;
  /** Seconds after which asking again makes sense. */
  retryAfter?: number;
  cause?: unknown;
}

/** Why the server does not give what it was asked for; answered as JSON `{error, message, hint}`. */
export class Problem extends Error {
  readonly status: number;
  readonly error: string;
  readonly hint: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(message: string, { status, error, hint, retryAfter, cause }: ProblemOptions) {
    super(message, { cause });
    this.name = 'Problem';
    this.status = status;
    this.error = error;
    this.hint = hint;
    this.retryAfter = retryAfter;
  }
}

/** Answers whatever a route throws. What is not a `Problem` is a fault of ours: logged, and not shown to the world. */
export function answerProblem(error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply): void {
  const problem = error instanceof Problem ? error : problemOf(error, request);
  const { status, error: name, message, hint, retryAfter } = problem;
  if (retryAfter !== undefined) reply.header('retry-after', Math.max(1, Math.ceil(retryAfter)));
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send({ error: name, message, ...(hint && { hint }) });
}

function problemOf(error: FastifyError, request: FastifyRequest): Problem {
  const status = error.statusCode ?? 500;
  if (status < 500) return new Problem(error.message, { status, error: 'bad-request' });
  request.log.error(error);
  return new Problem('The server made a mistake.', { status, error: 'internal', hint: 'Its log says which.' });
}
