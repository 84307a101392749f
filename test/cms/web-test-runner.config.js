// The browser tests of a real WordPress, whose addresses `wordpress.js` hands over.
import { readFile } from 'node:fs/promises';
import base from '../../web-test-runner.config.js';

const root = new URL('../../', import.meta.url).pathname;

export default {
  ...base,
  rootDir: root,
  files: [`${root}test/cms/*.browser.ts`],
  middleware: [
    async (context, next) => {
      if (context.path !== '/cms/sites.json') return next();
      context.type = 'application/json';
      context.body = await readFile(process.env.WORDPRESS_SITES, 'utf8');
      return undefined;
    },
    // As if the page were WordPress's own: the browser sees every status. Without the headers that some proxies take away.
    async (context, next) => {
      if (context.path !== '/cms/same-origin') return next();
      const reply = await fetch(context.URL.searchParams.get('url'));
      context.status = reply.status;
      context.set('content-type', reply.headers.get('content-type'));
      context.body = Buffer.from(await reply.arrayBuffer());
      return undefined;
    },
    ...base.middleware,
  ],
  testFramework: { config: { timeout: 60_000 } },
};
