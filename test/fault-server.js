import { PassThrough } from 'node:stream';

/**
 * A server with faults, at /faults/…: the path says what it does.
 *   /faults/status/503?retry-after=2   that status
 *   /faults/hang                       never answers
 *   /faults/body?type=text/xml&text=…  that text with that type
 *   /faults/stream?text=…              Server-Sent Events: that text as one message, then silence
 *   /faults/count/KEY?text=…           counts the requests for KEY; /faults/counted/KEY tells the number
 */
export function faultServer() {
  const counts = new Map();
  return async (context, next) => {
    if (!context.path.startsWith('/faults/')) return next();
    const [, , kind, value] = context.path.split('/');
    const query = context.URL.searchParams;
    context.set('cache-control', 'no-store');
    if (query.has('retry-after')) context.set('retry-after', query.get('retry-after'));
    context.type = query.get('type') ?? 'application/json';
    context.body = query.get('text') ?? '';
    if (kind === 'status') context.status = Number(value);
    if (kind === 'hang') await new Promise(() => {});
    if (kind === 'stream') {
      context.type = 'text/event-stream';
      context.body = new PassThrough();
      context.body.write(`event: stats\ndata: ${query.get('text')}\n\n`);
    }
    if (kind === 'count') counts.set(value, (counts.get(value) ?? 0) + 1);
    if (kind === 'counted') context.body = String(counts.get(value) ?? 0);
    return undefined;
  };
}
