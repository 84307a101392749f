import { addressOf, pageOf } from './vectors.js';
import { cdata, each, escaped, type Writer } from './writing.js';

const namespaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" ' +
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';

export const feedWriters: readonly Writer[] = [
  {
    name: 'rss',
    format: 'rss',
    write: (list) =>
      `<rss version="2.0" ${namespaces}><channel><title>Báo</title>${each(list, (vector) => {
        const text = cdata(vector.html);
        const url = escaped(addressOf(vector));
        return `<item><title>${text}</title><link>${pageOf(vector)}</link><guid isPermaLink="false">${vector.id}</guid><description>${text}</description>
          <content:encoded>${text}</content:encoded><author>${text}</author><dc:creator>${text}</dc:creator><category>${text}</category>
          <pubDate>${text}</pubDate><dc:language>${text}</dc:language><itunes:summary>${text}</itunes:summary><comments>${url}</comments>
          <media:content url="${url}" medium="image" width="640"><media:description>${text}</media:description><media:title>${text}</media:title></media:content>
          <media:thumbnail url="${url}"/><itunes:image href="${url}"/><enclosure url="${url}" type="${escaped(vector.html)}" length="1"/>
          <enclosure url="https://bao.example/tai-lieu" type="${escaped(vector.html)}" length="9"/></item>`;
      })}</channel></rss>`,
  },
  {
    name: 'rss with unsafe links',
    format: 'rss',
    write: (list) =>
      `<rss version="2.0" ${namespaces}><channel xml:base="https://bao.example/">${each(list, (vector) => {
        const { html } = vector;
        const url = escaped(addressOf(vector));
        return `<item><title>${escaped(html)}</title><link>${url}</link><guid isPermaLink="true">${url}</guid><atom:link rel="alternate" href="${url}"/>
          <source url="${url}">${escaped(html)}</source><description>${escaped(escaped(html))}</description></item>`;
      })}</channel></rss>`,
  },
  {
    name: 'rdf',
    format: 'rdf',
    write: (list) =>
      `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${namespaces}><channel><title>Báo</title></channel>${each(list, (vector) => {
        const text = escaped(vector.html);
        const url = escaped(addressOf(vector));
        return `<item rdf:about="${url}"><title>${text}</title><link>${url}</link><description>${text}</description><dc:description>${text}</dc:description>
          <content:encoded>${cdata(vector.html)}</content:encoded><dc:creator>${text}</dc:creator><dc:subject>${text}</dc:subject><dc:date>${text}</dc:date><image>${url}</image></item>`;
      })}</rdf:RDF>`,
  },
  {
    name: 'atom',
    format: 'atom',
    write: (list) =>
      `<feed xmlns="http://www.w3.org/2005/Atom" ${namespaces}><title>Báo</title>${each(list, (vector) => {
        const text = escaped(vector.html);
        const url = escaped(addressOf(vector));
        return `<entry><id>${text}</id><title type="html">${text}</title><link href="${url}"/><link rel="enclosure" type="image/png" href="${url}"/>
          <summary type="html">${text}</summary><content type="html">${text}</content><author><name>${text}</name><uri>${url}</uri></author>
          <category term="${text}" label="${text}"/><published>${text}</published></entry>`;
      })}</feed>`,
  },
  {
    name: 'atom with XHTML and bases',
    format: 'atom',
    write: (list) =>
      `<feed xmlns="http://www.w3.org/2005/Atom">${each(list, (vector) => {
        const { html } = vector;
        const url = escaped(addressOf(vector));
        return `<entry xml:lang="${escaped(html)}" xml:base="${url}"><title type="text">${escaped(html)}</title><link href="${pageOf(vector)}"/>
          <summary>${escaped(html)}</summary><content type="xhtml" xml:base="${url}"><div xmlns="http://www.w3.org/1999/xhtml">${cdata(html)}<p>${html.replace(/<!|\?>|<\?/g, '')}</p></div></content></entry>`;
      })}</feed>`,
  },
  {
    name: 'json-feed',
    format: 'json-feed',
    write: (list) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: list.map((vector) => {
          const { html } = vector;
          const url = addressOf(vector);
          return {
            id: html,
            url: pageOf(vector),
            external_url: url,
            title: html,
            summary: html,
            content_html: html,
            content_text: html,
            image: url,
            banner_image: url,
            date_published: html,
            language: html,
            authors: [{ name: html, url, avatar: url }],
            tags: [html],
            attachments: [
              { url, mime_type: html, title: html },
              { url: pageOf(vector), mime_type: html, title: html, size_in_bytes: html },
            ],
          };
        }),
      }),
  },
];
