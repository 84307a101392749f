import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** Another site, with feeds good and bad. */
export interface Feeds {
  readonly origin: string;
  /** What was asked for, with its headers. */
  readonly asked: IncomingMessage[];
  /** Whether it answers at all. */
  isDown: boolean;
  close(): void;
}

export const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Báo Tỉnh</title>
<item><title>Tin của báo &amp; đài &lt;1&gt;</title><link>/bai-1</link><pubDate>Tue, 18 Jun 2024 02:00:00 GMT</pubDate><description>&lt;p&gt;Tóm tắt tin một của báo.&lt;/p&gt;</description></item>
<item><title>Tin hai</title><link>https://bao.example/bai-2</link><pubDate>Mon, 17 Jun 2024 02:00:00 GMT</pubDate></item>
</channel></rss>`;

const answers: Record<string, (response: ServerResponse, origin: string) => void> = {
  '/rss': (response) => response.setHeader('content-type', 'application/rss+xml; charset=utf-8').end(rss),
  '/as-page': (response) => response.setHeader('content-type', 'text/html').end(rss),
  '/feed.json': (response) => response.setHeader('content-type', 'application/json').end('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"https://bao.example/1","title":"Tin JSON"}]}'),
  '/page': (response) => response.setHeader('content-type', 'text/html').end('<!DOCTYPE html><title>Trang</title><script>alert(1)</script>'),
  '/xhtml': (response) => response.setHeader('content-type', 'application/xhtml+xml').end('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>'),
  '/script.js': (response) => response.setHeader('content-type', 'text/javascript').end('[alert(1)]'),
  '/jsonp': (response) => response.setHeader('content-type', 'application/json').end('alert({"items":[]})'),
  '/large': (response) => response.setHeader('content-type', 'application/xml').end(`<rss>${' '.repeat(5_100_000)}</rss>`),
  '/packed': (response) => response.setHeader('content-type', 'application/xml').setHeader('content-encoding', 'gzip').end(gzipSync(rss)),
  '/moved': (response) => response.writeHead(302, { location: '/rss' }).end(),
  '/moved-away': (response) => response.writeHead(302, { location: 'http://khac.example/rss' }).end(),
  '/moved-inside': (response, origin) => response.writeHead(302, { location: origin.replace('127.0.0.1', '169.254.169.254') }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/fails': (response) => response.writeHead(500).end(),
};

export async function openFeeds(): Promise<Feeds> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    if (feeds.isDown) response.writeHead(503).end();
    else (answers[(request.url ?? '').replace(/\?.*/, '')] ?? (() => response.writeHead(404).end()))(response, feeds.origin);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const feeds: Feeds = { origin, asked, isDown: false, close: () => void server.close() };
  return feeds;
}
