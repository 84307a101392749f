import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Shortcodes for Eleventy 3 that print lists of pages as everybody can read them, and as tin-widgets shows them where its
 * script runs.
 *
 *     eleventyConfig.addPlugin(tinWidgets, { files: 'node_modules/tin-widgets/dist/cdn' });
 *
 * @param {object} eleventyConfig
 * @param {object} [options]
 * @param {string} [options.files] where the files of dist/cdn lie; they are copied into the site
 * @param {string} [options.folder] where the site has them
 * @param {string} [options.timeZone] in which dates are written
 */
export default function tinWidgets(eleventyConfig, { files = 'tin-widgets', folder = '/tin-widgets/', timeZone = 'Asia/Ho_Chi_Minh' } = {}) {
  const addressOf = (path) => eleventyConfig.getFilter('url')(path);
  const timeOf = ({ date }) => (date ? printTime(new Date(date), timeZone) : '');
  const linkTo = (page) => `<a href="${escape(addressOf(page.url))}">${escape(titleOf(page))}</a>`;

  eleventyConfig.addPassthroughCopy({ [files]: folder });
  // Its tags.html is no page.
  eleventyConfig.ignores.add(files);

  eleventyConfig.addShortcode('tinHead', () => {
    const tags = join(files, 'tags.html');
    if (!existsSync(tags)) throw new Error(`tin-widgets: expected the files of dist/cdn in "${files}"`);
    const lines = readFileSync(tags, 'utf8').match(/^<(?:link|script type="module").*$/gm) ?? [];
    return lines.join('\n').replaceAll('"/tin-widgets/', `"${escape(addressOf(folder))}`);
  });

  eleventyConfig.addShortcode('tinOtherNews', function (pages, options = {}) {
    const rows = newest(pages, this.page, options).map((page) => `<li>${linkTo(page)} ${timeOf(page)}</li>`);
    return element('tin-other-news', options, list(rows));
  });

  eleventyConfig.addShortcode('tinArticleGrid', function (pages, options = {}) {
    const heading = `h${Number(options.level ?? 3)}`;
    const rows = newest(pages, this.page, options).map((page) => {
      const { description, image, imageAlt, imageWidth, imageHeight } = page.data ?? {};
      const size = imageWidth && imageHeight ? ` width="${Number(imageWidth)}" height="${Number(imageHeight)}"` : '';
      return [
        '<li>',
        image && `<img src="${escape(addressOf(image))}" alt="${escape(imageAlt)}"${size} loading="lazy">`,
        `<${heading}>${linkTo(page)}</${heading}>`,
        description && `<p>${escape(description)}</p>`,
        timeOf(page),
        '</li>',
      ]
        .filter(Boolean)
        .join('\n');
    });
    return element('tin-article-grid', options, list(rows));
  });

  eleventyConfig.addShortcode('tinLinksPanel', (links, options = {}) => {
    // What stands below a heading belongs to it: those of no group come first.
    const names = [...new Set(['', ...(links ?? []).map(({ group = '' }) => group)])];
    const parts = names.map((name) => {
      const members = (links ?? []).filter(({ group = '' }) => group === name);
      const rows = members.map(({ url, title }) => `<li><a href="${escape(url)}">${escape(title)}</a></li>`);
      return rows.length ? (name && `<h3>${escape(name)}</h3>\n`) + list(rows) : '';
    });
    // The first heading of a widget's HTML would be its own.
    return element('tin-links-panel', { heading: 'Liên kết website', ...options }, parts.filter(Boolean).join('\n'));
  });

  // A static site counts nothing itself: `src` names who does.
  eleventyConfig.addShortcode('tinVisitorCounter', (options = {}) => element('tin-visitor-counter', options, ''));

  // No date is printed: it would be the day on which the site was built.
  eleventyConfig.addShortcode('tinDateBanner', (options = {}) => element('tin-date-banner', options, ''));
}

/** What is for the shortcodes alone. */
const own = new Set(['count', 'level', '__keywords']);

function element(tag, options, html) {
  const attributes = Object.entries(options)
    .filter(([name, value]) => !own.has(name) && value !== false && value != null)
    .map(([name, value]) => ` ${name}${value === true ? '' : `="${escape(value)}"`}`);
  return `<${tag}${attributes.join('')}>${html && `\n${html}\n`}</${tag}>`;
}

function list(rows) {
  return rows.length ? `<ul>\n${rows.join('\n')}\n</ul>` : '';
}

/** The newest pages without the page that shows them. */
function newest(pages, current, { count = 10 }) {
  const others = (pages ?? []).filter((page) => page.url && page.url !== current?.url);
  return others.sort((a, b) => b.date - a.date).slice(0, Number(count));
}

function titleOf({ data, title, url }) {
  return data?.title ?? title ?? url;
}

function printTime(date, timeZone) {
  const text = new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(date);
  return `<time datetime="${date.toISOString()}">${text}</time>`;
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text) {
  return String(text ?? '').replace(/[&<>"']/g, (character) => entities[character]);
}
