import DOMPurify from 'dompurify';
import { sanitizeHtml } from '../../../src/index.js';
import { offer } from './candidate.js';

const count = 1000;
const paragraph = (index: number): string =>
  `<p style="text-align:justify">Đoạn thứ ${index} của tuyến đường ven biển dài <strong>${3 + (index % 17)} km</strong>, đi qua hai huyện, ` +
  `theo <a href="/van-ban/${index}" onclick="dem(${index})">quyết định số ${index}</a>, dự kiến hoàn thành trước mùa mưa năm sau.</p>` +
  (index % 5 ? '' : `<figure><img src="/picture.svg?${index}" alt="" width="320" height="180"><figcaption>Ảnh: Ban biên tập</figcaption></figure>`);

/** 5,000 characters each, all different. */
const bodies = [...Array(count)].map((_, body) => {
  let html = '';
  for (let index = body; html.length < 5000; index++) html += paragraph(index);
  return html;
});

/** Where nothing loads. */
const inert = (): HTMLElement => document.implementation.createHTMLDocument('').createElement('div');
type SetHtml = HTMLElement & { setHTML(html: string): void };
const hasSetHtml = 'setHTML' in HTMLElement.prototype;

offer('1,000 article bodies made safe', [
  {
    name: 'innerHTML alone, not safe',
    run() {
      for (const body of bodies) inert().innerHTML = body;
    },
  },
  {
    name: `tin-widgets sanitizeHtml (${hasSetHtml ? 'setHTML' : 'DOMPurify'})`,
    async run() {
      for (const body of bodies) await sanitizeHtml(body);
    },
  },
  ...(hasSetHtml
    ? [
        {
          name: 'setHTML alone, its own list',
          run() {
            for (const body of bodies) (inert() as SetHtml).setHTML(body);
          },
        },
      ]
    : []),
  {
    name: 'DOMPurify',
    run() {
      for (const body of bodies) DOMPurify.sanitize(body, { RETURN_DOM_FRAGMENT: true });
    },
  },
]);
