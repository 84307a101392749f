import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { readLibrary } from './libraries.js';

const pages = new URL('e2e/pages/', import.meta.url);

const scripts = {
  module: { src: '/dist/cdn/tin-widgets.js', type: 'module' },
  classic: { src: '/dist/cdn/tin-widgets.iife.js', type: '' },
  autoloader: { src: '/dist/cdn/autoloader.js', type: 'module' },
};

const closed =
  "default-src 'none'; connect-src 'self'; img-src 'self'; media-src 'self'; style-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html tin-widgets dompurify; script-src ";

/** What a strict portal sends, by name. */
const policies = {
  none: () => '',
  self: () => `${closed}'self'`,
  host: (origin) => `${closed}${origin}/dist/ ${origin}/test/`,
  nonce: () => `${closed}'nonce-tin'`,
  'one-name': () => `${closed}'self'`.replace('lit-html tin-widgets dompurify', 'tin-widgets'),
  'no-name': () => `${closed}'self'`.replace('lit-html tin-widgets dompurify', "'none'"),
  'strict-dynamic': () => `${closed}'nonce-tin' 'strict-dynamic'`,
  sandbox: () => 'sandbox allow-scripts',
};

/**
 * A portal's page with every widget and every kind of source, at /portal/KIT: `module`, `classic` or `autoloader`; `none`
 * is the page without the kit.
 *   ?policy=self      with that Content-Security-Policy, as a header
 *   ?hostile=quirks   with what test/e2e/pages/hostile/quirks.html holds before the kit
 *   ?library=zone     with that library of test/libraries.js before the kit; ?late=zone behind it
 *   ?doctype=none     in quirks mode; ?doctype=xhtml as application/xhtml+xml
 *   ?integrity=right  with the hashes of all files of the kit, as dist/cdn/tags.html has them; ?integrity=wrong with others
 * /portal/plain-origin tells this server's address by which it is no secure context, /portal/library/NAME is a library.
 */
export function portalPages() {
  return async (context, next) => {
    // A sandboxed page has no origin: to it, everything is foreign.
    if (context.get('origin') === 'null') context.set('access-control-allow-origin', '*');
    const [, library] = /^\/portal\/library\/([\w-]+)$/.exec(context.path) ?? [];
    if (library) {
      const text = await readLibrary(library);
      context.type = 'text/javascript';
      context.status = text === undefined ? 404 : 200;
      context.body = text ?? '';
      return undefined;
    }
    const [, kit] = /^\/portal\/([\w-]+)$/.exec(context.path) ?? [];
    if (kit === 'plain-origin') {
      context.body = plainOrigin(context.req.socket.localPort);
      return undefined;
    }
    if (!kit) return next();
    const { policy, doctype = 'html', hostile, integrity, library: early, late } = context.query;
    if (policy) context.set('content-security-policy', policies[policy](context.origin));
    context.type = doctype === 'xhtml' ? 'application/xhtml+xml; charset=utf-8' : 'text/html; charset=utf-8';
    context.body = page({
      doctype,
      script: scripts[kit],
      before: libraryTag(early) + (hostile ? await read(`hostile/${hostile}.html`) : '') + (integrity ? await importMap(integrity === 'right') : ''),
      behind: libraryTag(late),
      body: await read('portal/portal.html'),
    });
    return undefined;
  };
}

function read(path) {
  return readFile(new URL(path, pages), 'utf8');
}

/** The import map of the tags to paste, for where the kit stands here. */
async function importMap(isRight) {
  const [map] = /<script type="importmap">[^]*?<\/script>/.exec(await readFile(new URL('../dist/cdn/tags.html', import.meta.url), 'utf8'));
  const moved = map.replaceAll('/tin-widgets/', '/dist/cdn/').replace('<script', '<script nonce="tin"');
  return isRight ? moved : moved.replace(/(sha384-)(.)/g, (_, name, char) => name + (char === 'A' ? 'B' : 'A'));
}

function libraryTag(name) {
  return name ? `  <script nonce="tin" src="/portal/library/${name}"></script>\n` : '';
}

function page({ doctype, script, before, behind, body }) {
  return `${doctype === 'none' ? '' : '<!DOCTYPE html>\n'}<html lang="vi" xmlns="http://www.w3.org/1999/xhtml">
<head>
  <meta charset="utf-8"/>
  <title>Cổng thông tin</title>
  <script nonce="tin" src="/test/e2e/pages/portal/record.js"></script>
  <script nonce="tin" src="/test/e2e/pages/portal/property.js"></script>
${before}
${script ? `  <script nonce="tin" type="${script.type}" src="${script.src}"></script>\n` : ''}${behind}</head>
<body>
${body}
</body>
</html>
`;
}

/** The machine's own address: unlike those of the loopback, it is not trusted. */
function plainOrigin(port) {
  const own = Object.values(networkInterfaces()).flat().find(({ family, internal }) => family === 'IPv4' && !internal);
  return own ? `http://${own.address}:${port}` : '';
}
