import { parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { parseArticles } from '../../../src/index.js';
import { loadFormat } from '../../../src/formats/load-format.js';
import { offer, type Candidate } from './candidate.js';

function feedOf(count: number): string {
  const items = [...Array(count)].map((_, index) => {
    const body = `<p><img src="https://portal.example.vn/anh/${index}.jpg" alt=""> Đoạn văn thứ ${index} nói về việc mở rộng tuyến đường ven biển. </p>`.repeat(6);
    return (
      `<item><title>Khởi công tuyến đường ven biển đoạn số ${index} &amp; các hạng mục khác</title><link>https://portal.example.vn/tin/${index}</link>` +
      `<guid isPermaLink="false">tin-${index}</guid><pubDate>${new Date(Date.UTC(2024, 5, 18) - index * 3_600_000).toUTCString()}</pubDate>` +
      `<category>Giao thông</category><dc:creator>Ban biên tập</dc:creator><description>Tóm tắt tin số ${index}.</description>` +
      `<content:encoded><![CDATA[${body}]]></content:encoded></item>`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">' +
    `<channel><title>Tin mới</title><link>https://portal.example.vn/</link>${items.join('')}</channel></rss>`
  );
}

function readers(text: string): Candidate[] {
  return [
    { name: 'DOMParser alone', run: () => void new DOMParser().parseFromString(text, 'text/xml') },
    {
      name: 'tin-widgets parseArticles',
      // As that of the others: a source loads its format while its request is on its way.
      prepare: async () => void (await loadFormat('rss')),
      run: async () => void (await parseArticles(text, { baseUrl: 'https://portal.example.vn/rss', format: 'rss' })),
    },
    {
      name: 'DOMParser and queries',
      run() {
        const feed = new DOMParser().parseFromString(text, 'text/xml');
        for (const item of feed.querySelectorAll('item')) {
          for (const name of ['title', 'link', 'guid', 'pubDate', 'category', 'creator', 'description', 'encoded']) {
            void item.getElementsByTagNameNS('*', name)[0]?.textContent;
          }
        }
      },
    },
    {
      name: 'saxes (events only)',
      run() {
        const parser = new SaxesParser({ xmlns: true });
        let length = 0;
        parser.on('text', (part) => (length += part.length));
        parser.on('cdata', (part) => (length += part.length));
        parser.write(text).close();
      },
    },
    { name: 'feedsmith', run: () => void parseRssFeed(text) },
  ];
}

offer('read a feed of 60 items', readers(feedOf(60)));
offer('read a feed of 10,000 items', readers(feedOf(10_000)));
