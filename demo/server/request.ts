import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** Scheme and host under which the visitor reached us: feeds carry absolute addresses. */
export function originOf(request: FastifyRequest): string {
  const origin = `${request.protocol}://${request.host}`;
  // It is written into pages, and headers may say anything.
  if (!URL.canParse(origin)) throw new Problem('The host of the request is none.', { status: 400, error: 'bad-host' });
  return new URL(origin).origin;
}

/** A whole number from the query, kept between `low` and `high`; `fallback` where there is none. */
export function numberOf(value: string | undefined, fallback: number, low: number, high: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isFinite(number) ? Math.min(high, Math.max(low, number)) : fallback;
}
