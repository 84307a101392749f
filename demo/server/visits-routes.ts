import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { visitsAt } from './visits.js';

/** Seconds between two events; a proxy that drops silent connections sees one in time. */
const interval = 15;

/** `GET /visits` (JSON) and `/visits/stream` (Server-Sent Events): the same figures. */
export function visitsRoutes(app: FastifyInstance, start: Date, clock: () => Date): void {
  const open = new Set<ServerResponse>();

  app.get('/visits', (_, reply) => {
    reply.header('cache-control', 'max-age=10, stale-while-revalidate=60');
    return visitsAt(start, clock());
  });

  app.get('/visits/stream', (_, reply) => {
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    response.write(`retry: ${String(interval * 1000)}\n\n`);
    let id = 0;
    const send = () => {
      response.write(`id: ${String(++id)}\ndata: ${JSON.stringify(visitsAt(start, clock()))}\n\n`);
    };
    send();
    const timer = setInterval(send, interval * 1000);
    open.add(response);
    response.on('close', () => {
      clearInterval(timer);
      open.delete(response);
    });
  });

  // A server that is told to stop would otherwise wait for the last reader to leave.
  app.addHook('preClose', (done) => {
    for (const response of open) response.end();
    done();
  });
}
