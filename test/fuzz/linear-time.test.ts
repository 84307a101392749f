import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseArticles } from '../../src/formats/parse.js';
import { decodeBytes } from '../../src/lib/charset.js';
import { findDate } from '../../src/lib/date-in-text.js';
import { absoluteUrls } from '../../src/lib/html-urls.js';
import { findImage } from '../../src/lib/html-image.js';
import { htmlToText, titleText } from '../../src/lib/html-text.js';
import { markdownToHtml } from '../../src/lib/markdown.js';
import { check } from './check.js';
import { obeysError } from './model-rules.js';
import { baseUrl } from './parse-rules.js';

const options = { baseUrl };
const size = 100_000;

/** What some reader looks for the end of, or goes back from. */
const token = fc.constantFrom(
  '<', '>', '</', '<div>', '</div>', '<p>', '<b>', '<a href="/x">', '<a', '<img src=x>', '<img ', '<li>', '<table><tr><td>', '<ul>', '<br>', '<h2>', '<span>', '<script>', '<style>', '<form>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!', '<!DOCTYPE x [', '<item>', '</item>', '<title>', '<entry>', '<x:y xmlns:x="z">', '<link/>',
  '&', '&amp;', '&lt;', '&lt;p&gt;', '&#', '&#x41;', ';', '"', "'", '=', ' href=', ' srcset="', 'href="', ',', ', ', '.', ':', '/', '//', '\\', '\\u0041', '{', '}', '[', ']', '{"a":', '["', '",', '(', ')', '*', '**', '_', '`', '#', '|', '-', '- ', '> ', '![', '](', '~~',
  ' ', '\n', '\t', '\u00a0', '0', '12', '1.', '1/', '12/10/2023', '10:30', 'ngày ', 'tháng ', 'Thứ Hai, ', 'T', 'Z', '+07', 'a', 'ư', '\u0301', '\ud800', 'http://', 'Hôm nay: 5 ', 'javascript:', 'Tin tức ',
);

const pattern = fc.array(token, { minLength: 1, maxLength: 4 }).map((tokens) => tokens.join(''));

const prefix = fc.constantFrom('', '<rss><channel><item><title>', '<rss><channel><item><description><![CDATA[', '<feed><entry><content type="html">', '{"items":[{"title":"', '{"items":[{"contentHtml":"', '<html><body><p>', '<ul><li><a href="/a">Tin</a>', '<article><h1>Tin</h1><p>', '<a title="', '<!--', '1');

/** The kit's own readers of text; a browser's parser has its own limits. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  parseArticles: (text) => parseArticles(text, options).catch(obeysError),
  decodeBytes: (text) => decodeBytes(new TextEncoder().encode(text)),
  htmlToText,
  titleText,
  findImage,
  findDate,
  markdownToHtml,
  absoluteUrls: (text) => absoluteUrls(text, baseUrl),
};

async function millisecondsOf(read: (text: string) => unknown, text: string): Promise<number> {
  const start = performance.now();
  await read(text);
  return performance.now() - start;
}

describe('generated repetitions', () => {
  it('take text readers a time that grows with their length, not with its square', function () {
    this.timeout(this.timeout() && 60_000);
    return check(
      fc.asyncProperty(prefix, pattern, async (start, part) => {
        const text = start + part.repeat(Math.ceil(size / part.length));
        for (const [name, read] of Object.entries(readers)) {
          const whole = await millisecondsOf(read, text);
          // Four times as long may take four times as long: a slow machine is no fault.
          if (whole > 2000) assert.isBelow(whole / (await millisecondsOf(read, text.slice(0, size / 4))), 9, name);
        }
      }),
      { cost: 3 },
    );
  });
});
