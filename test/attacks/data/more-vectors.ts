import { addressAttacks } from './address-attacks.js';
import { markupAttacks } from './markup-attacks.js';
import type { Vector } from './vectors.js';

/** Beyond the numbers of the collection, so that a fault names one vector. */
const firstId = 100_000;

/** Where addresses are looked for. */
const inMarkup = (url: string): string => {
  const value = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<p><a href="${value}">x</a> <img src="${value}" alt=x> <svg><a xlink:href="${value}"><text y=9>x</text></a></svg> <q cite="${value}">x</q></p>`;
};

function complete(text: string, id: number): string {
  return text.replaceAll('@', `window.__xss(${id})`).replaceAll('HOST', `v${id}.evil.example`);
}

/** Attacks for what the collection does not hold. An `@` within an address is one of those that stand for a name. */
export const moreVectors: readonly Vector[] = [
  ...markupAttacks.map((text, index) => ({ id: firstId + index, html: complete(text.replaceAll('@import', '\ue000').replaceAll('@font', '\ue001'), firstId + index).replaceAll('\ue000', '@import').replaceAll('\ue001', '@font') })),
  ...addressAttacks.map((text, index) => {
    const id = firstId + markupAttacks.length + index;
    const isName = /@HOST|@bao/.test(text);
    const url = isName ? text.replace(/"@$/, `"window.__xss(${id})`).replaceAll('HOST', `v${id}.evil.example`) : complete(text, id);
    // As an attribute's text it may be written with references that only a parser of HTML sees through.
    return { id, html: /&#|&[A-Za-z]+;|&colon/.test(text) ? `${inMarkup(url)}<a href="${url}">y</a>` : inMarkup(url), url };
  }),
];
