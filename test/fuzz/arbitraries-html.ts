import * as fc from 'fast-check';
import { allowedElements, unwrappedElements } from '../../src/lib/allow-list.js';
import { address, oddText, text } from './arbitraries-text.js';

const hostile =
  'script style iframe object embed applet svg math mtext mglyph foreignObject desc title annotation-xml template noscript noembed noframes textarea xmp plaintext select option form input button base meta link frameset frame body html head marquee portal dialog x-y tin-article image isindex listing slot'.split(' ');

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.keys(allowedElements)) },
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.constantFrom(...unwrappedElements) },
);

const hostileAddress = fc.constantFrom('javascript:x()', 'java\tscript:x()', '\u0001javascript:x()', 'JaVaScRiPt:x()', 'javascript\u00a0:x()', 'data:text/html,<script>x()</script>', 'data:image/svg+xml;base64,AAAA', 'data:image/png;base64,AAAA', 'vbscript:x', 'file:///a', 'blob:https://a.example/1', '&#106;avascript:x()', 'java&Tab;script:x()', '//a.example', 'https://a:b@c.example/', 'tel:1', 'mailto:a@b.example');

const attributeName = fc.constantFrom('href', 'src', 'srcset', 'cite', 'poster', 'action', 'formaction', 'background', 'xlink:href', 'data', 'srcdoc', 'onerror', 'onclick', 'ONLOAD', 'style', 'class', 'id', 'name', 'is', 'slot', 'part', 'target', 'rel', 'title', 'alt', 'lang', 'dir', 'width', 'height', 'datetime', 'colspan', 'value', 'type', 'controls', 'autoplay', 'muted', 'loading', 'data-tin', 'aria-label', 'xmlns', 'xml:lang', 'sizes', 'media', 'usemap', 'ping', 'nonce', 'tabindex', 'contenteditable', 'popover', 'x"y', '__proto__');

const attributeValue = fc.oneof(hostileAddress, address, text, fc.constantFrom('x()', '1', '/a.jpg 1x, /b.jpg 2x', 'javascript:x() 1x, /b.jpg', 'a-->', '</style><img src=x onerror=x()>', '</noscript><script>x()</script>', ']>x', '&lt;/title&gt;', 'javascript&colon;x()', '--!>'));

const attribute = fc.tuple(attributeName, attributeValue, fc.integer({ min: 0, max: 4 })).map(([key, value, quote]) => {
  if (quote === 0) return ` ${key}`;
  if (quote === 1) return ` ${key}=${value.replace(/[\s>]/g, '')}`;
  if (quote === 2) return ` ${key}='${value.replaceAll("'", '&#39;')}'`;
  return ` ${key}="${quote === 3 ? value : value.replaceAll('"', '&quot;')}"`;
});

const fragment = fc.constantFrom('<!--', '-->', '<!-- x -->', '--!>', '<![CDATA[', ']]>', '<?xml ?>', '<!doctype html>', '</p>', '</br>', '<', '</', '<a', '<img src=x', '</svg>', '</math>', '</table>', '</select>', '</template>', '</noscript>', '</style>', '</script>', '<style><!--</style>', '<math><mi>', '<svg><p>', '<table><a>', '<svg></p><style><a id="</style><img src=x onerror=x()>">', '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=x()>', '<b><p></b>', '\0', '&#x0;');

const { tree } = fc.letrec<{ tree: string; content: string }>((tie) => ({
  tree: fc.tuple(name, fc.array(attribute, { maxLength: 3 }), tie('content'), fc.integer({ min: 0, max: 9 })).map(([tag, attributes, content, roll]) => `<${tag}${attributes.join('')}${roll === 0 ? '/' : ''}>${content}${roll === 1 ? '' : `</${tag}>`}`),
  content: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    text,
    fc.array(fc.oneof({ weight: 4, arbitrary: tie('tree') }, { weight: 2, arbitrary: text }, { weight: 2, arbitrary: fragment }, { weight: 1, arbitrary: oddText }), { maxLength: 4 }).map((parts) => parts.join('')),
  ),
}));

/** Foreign HTML, much of it meant to get through. */
export const foreignHtml = fc.array(fc.oneof(tree, fragment), { maxLength: 5 }).map((parts) => parts.join(''));

/** The same within many elements: parsers flatten what is deeper than some hundred, each in its way. */
export const deepHtml = fc.tuple(fc.constantFrom('div', 'p', 'b', 'span', 'table', 'font', 'svg', 'ul'), fc.integer({ min: 150, max: 700 }), tree).map(([tag, depth, inner]) => `<${tag}>`.repeat(depth) + inner);
