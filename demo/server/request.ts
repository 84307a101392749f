import type { FastifyRequest } from 'fastify';

/** Scheme and host under which the visitor reached us: feeds carry absolute addresses. */
export function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

/** A whole number from the query, kept between `low` and `high`; `fallback` where there is none. */
export function numberOf(value: string | undefined, fallback: number, low: number, high: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isFinite(number) ? Math.min(high, Math.max(low, number)) : fallback;
}
