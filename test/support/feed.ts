/** An RSS feed with `count` items, the newest first: `Tin 1`, `Tin 2`, … a day apart. */
export function rssFeed(count: number, first = 1): string {
  const items = Array.from({ length: count }, (_, i) => {
    const date = new Date(Date.UTC(2024, 5, 18 - i, 3)).toUTCString();
    const n = first + i;
    return `<item><title>Tin ${n}</title><link>https://bao.example/tin-${n}.html</link><pubDate>${date}</pubDate></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Báo</title>${items.join('')}</channel></rss>`;
}
