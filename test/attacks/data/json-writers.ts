import { addressOf, pageOf, type Vector } from './vectors.js';
import type { Writer } from './writing.js';

/** The model's own fields, all of them the attack. */
export function modelOf(vector: Vector): Record<string, unknown> {
  const { id, html } = vector;
  const url = addressOf(vector);
  return {
    id: `${id}`,
    url,
    title: html,
    summary: html,
    contentHtml: html,
    image: { src: url, alt: html, caption: html, srcset: `${url} 2x, ${url} 640w`, width: html },
    datePublished: html,
    language: html,
    authors: [{ name: html, url }],
    tags: [html],
    attachments: [{ url, mimeType: html, title: html }],
    description: html,
    group: html,
  };
}

const foreign = (vector: Vector): Record<string, unknown> => ({
  slug: vector.html,
  link: addressOf(vector),
  names: { vi: vector.html },
  body: { text: vector.html },
  pictures: [{ file: addressOf(vector), says: vector.html }],
  when: vector.html,
  who: vector.html,
});

const fields = {
  items: 'data.list',
  title: 'names.vi',
  summary: 'body.text',
  contentHtml: 'body.text',
  'image.src': 'pictures[0].file',
  'image.alt': 'pictures[0].says',
  datePublished: 'when',
  authors: 'who',
};

export const jsonWriters: readonly Writer[] = [
  { name: 'json', format: 'json', write: (list) => JSON.stringify(list.map(modelOf)) },
  {
    name: 'json with safe links',
    format: 'json',
    write: (list) => JSON.stringify({ items: list.map((vector) => ({ ...modelOf(vector), url: pageOf(vector), image: addressOf(vector) })) }),
  },
  { name: 'json with a map', format: 'json', map: { ...fields, url: 'link' }, write: (list) => JSON.stringify({ data: { list: list.map(foreign) } }) },
  {
    name: 'json with templates',
    format: 'json',
    map: { ...fields, url: '{link}', title: '{names.vi} – {who}', 'image.src': '{slug}/a.png', group: '{who}' },
    write: (list) => JSON.stringify({ data: { list: list.map(foreign) } }),
  },
  {
    name: 'json with a template of an address',
    format: 'json',
    map: { ...fields, url: '/tin/{slug}?x={who}#{link}', 'image.src': '//127.0.0.1/{slug}' },
    write: (list) => JSON.stringify({ data: { list: list.map(foreign) } }),
  },
  {
    name: 'links',
    format: 'json',
    kinds: ['links'],
    write: (list) =>
      JSON.stringify(
        list.flatMap((vector) => [
          { url: addressOf(vector), title: vector.html, image: addressOf(vector), description: vector.html, group: vector.html },
          { url: `mailto:${addressOf(vector)}`, title: vector.html, group: vector.html },
          { url: `tel:${addressOf(vector)}`, title: vector.html },
          { url: pageOf(vector), title: '', image: addressOf(vector) },
        ]),
      ),
  },
];
