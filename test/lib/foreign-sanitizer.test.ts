import { expect } from '@open-wc/testing';
import { sanitizeHtml } from '../../src/lib/sanitize-html.js';

describe('sanitizeHtml beside a class Sanitizer of the page', () => {
  it('keeps to its own list', async () => {
    Object.assign(globalThis, { Sanitizer: class { elements = ['svg', 'a', 'p', 'x-y']; comments = true; } });
    const holder = document.implementation.createHTMLDocument('').createElement('div');
    holder.append(await sanitizeHtml('<svg><a>A</a></svg><p>B<!-- C --><x-y>D</x-y></p>'));
    expect(holder.innerHTML).to.equal('<p>B</p>');
  });
});
