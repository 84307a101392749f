import { readFile } from 'node:fs/promises';

const body = new URL('e2e/pages/script-tag-body.html', import.meta.url);

const sheet = '<link rel="stylesheet" href="/dist/cdn/tin-widgets.css">';
const script = (file, attributes = '') => `<script ${attributes}src="/dist/cdn/${file}"></script>`;
const module = (file, attributes = '') => script(file, `type="module" ${attributes}`);

const paddings = '<style>tin-other-news, #thong-ke { padding: 1em 2em; border: 3px solid }</style>';
const late = `<script>
    addEventListener('load', () => {
      setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/dist/cdn/tin-widgets.js' })), 200);
    });
  </script>`;

const kit = new URL('../dist/cdn/tin-widgets.iife.js', import.meta.url);
const evaluated = `<script>
    fetch('/dist/cdn/tin-widgets.iife.js').then((reply) => reply.text()).then((text) => {
      document.head.append(Object.assign(document.createElement('script'), { text }));
    });
  </script>`;

/** What a page has in its head behind the style sheet, at its end, and instead of the style sheet, by name. */
const pages = {
  module: [module('tin-widgets.js')],
  'module-async': [module('tin-widgets.js', 'async ')],
  'module-with-query': [module('tin-widgets.js?ver=6.5')],
  'module-at-the-end': ['', module('tin-widgets.js')],
  'module-late': [paddings, late],
  'module-late-unstyled': [paddings, late, ''],
  'classic-in-head': [script('tin-widgets.iife.js')],
  'classic-async': [script('tin-widgets.iife.js', 'async ')],
  'classic-deferred': [script('tin-widgets.iife.js', 'defer ')],
  'classic-at-the-end': ['', script('tin-widgets.iife.js')],
  'classic-twice': [script('tin-widgets.iife.js'), script('tin-widgets.iife.js')],
  'classic-joined': ['<script src="/joined/all.js" defer></script>'],
  'classic-evaluated': [evaluated],
  'classic-old-encoding': [script('tin-widgets.iife.js')],
  autoloader: [module('autoloader.js')],
  'autoloader-async': [module('autoloader.js', 'async ')],
  'autoloader-twice': [module('autoloader.js'), module('autoloader.js?ver=2')],
  'module-and-classic': [module('tin-widgets.js'), script('tin-widgets.iife.js')],
};

/**
 * One page with the built scripts in every place and by every tag, at /test/e2e/pages/NAME.html. At /joined/all.js stands the
 * classic script among others, as plugins that join the page's scripts leave it.
 */
export function scriptTagPages() {
  return async (context, next) => {
    if (context.path === '/joined/all.js') {
      context.type = 'text/javascript';
      context.body = `var before = 1\n${await readFile(kit, 'utf8')}\nvar behind = 1;`;
      return undefined;
    }
    const [, name] = /^\/test\/e2e\/pages\/([\w-]+)\.html$/.exec(context.path) ?? [];
    if (!Object.hasOwn(pages, name ?? '')) return next();
    const [head, end = '', styles = sheet] = pages[name];
    context.type = 'text/html; charset=utf-8';
    context.body = page(name, [styles, head], await readFile(body, 'utf8'), [end]);
    // The page says its encoding, and the server none of its scripts.
    if (name === 'classic-old-encoding') context.body = Buffer.from(`\ufeff${context.body}`, 'utf16le');
    return undefined;
  };
}

const lines = (tags) => tags.map((tag) => tag && `  ${tag}\n`).join('');

function page(name, head, body, end) {
  return `<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <title>${name}</title>
${lines(head)}</head>
<body>
${body}${lines(end)}</body>
</html>
`;
}
