import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import { allowedElements, allowedEverywhere } from '../../src/lib/allow-list.js';
import { deepHtml, foreignHtml } from './arbitraries-html.js';
import { check } from './check.js';
import { askedForNothing } from './parse-rules.js';
import { hasNative, sanitizeByBrowser, sanitizeByPurify } from './sanitizers.js';

/** What the sanitiser itself puts on, besides what is allowed. */
const added: Readonly<Record<string, readonly string[]>> = { a: ['rel'], img: ['loading', 'referrerpolicy'] };
const safeAddress = /^(?:https?:\/\/|mailto:|tel:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,)/;

const inherited = Object.getOwnPropertyNames(Object.prototype).join();

async function clean(html: string, sanitize = sanitizeByBrowser): Promise<string> {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(await sanitize(html));
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), inherited, 'what all objects inherit is as it was');
  for (const element of holder.querySelectorAll('*')) {
    const { localName, namespaceURI } = element;
    assert.equal(namespaceURI, 'http://www.w3.org/1999/xhtml');
    assert.property(allowedElements, localName);
    const allowed = [...allowedEverywhere, ...(allowedElements[localName] ?? []), ...(added[localName] ?? [])];
    for (const { name, value } of element.attributes) {
      assert.include(allowed, name, `on ${localName}`);
      if (/^(?:href|src|cite)$/.test(name)) assert.match(value, safeAddress, name);
      if (name === 'srcset') for (const part of value.split(', ')) assert.match(part, /^https?:\/\//, name);
    }
  }
  const comments = document.createNodeIterator(holder, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION);
  assert.isNull(comments.nextNode(), 'no comments');
  return holder.innerHTML;
}

const cleanByPurify = (html: string): Promise<string> => clean(html, sanitizeByPurify);

describe('generated foreign HTML', () => {
  /** Firefox's `setHTML` puts what a table cannot hold elsewhere than its parser does. */
  let tablesAgree = true;
  before(async () => {
    tablesAgree = (await clean('<table><a>A</table>')) === (await cleanByPurify('<table><a>A</table>'));
  });

  it('is made what the allow-list says, once for all', () =>
    check(
      fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: foreignHtml }, deepHtml), async (html) => {
        const once = await clean(html);
        assert.equal(await clean(once), once, 'twice is as once');
      }),
    ));

  it('is made so by DOMPurify as by the browser', () =>
    check(
      fc.asyncProperty(foreignHtml, async (html) => {
        const once = await cleanByPurify(html);
        assert.equal(await cleanByPurify(once), once, 'twice is as once');
        if (hasNative && (tablesAgree || !/<table/i.test(html))) assert.equal(await clean(html), once, 'both ways are one');
      }),
    ));

  it('asks for nothing', askedForNothing);
});
