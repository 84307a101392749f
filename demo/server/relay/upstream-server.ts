import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An upstream on loopback for the tests: each test says what it answers. */
export interface UpstreamServer {
  readonly port: number;
  /** What was asked, oldest first. */
  readonly requests: IncomingMessage[];
  answer: RequestListener;
  close(): Promise<void>;
}

export async function startUpstream(): Promise<UpstreamServer> {
  const http = createServer((request, response) => {
    upstream.requests.push(request);
    upstream.answer(request, response);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const upstream: UpstreamServer = {
    port: (http.address() as AddressInfo).port,
    requests: [],
    answer: (_, response) => response.end(),
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return upstream;
}
