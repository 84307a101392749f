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
    ...base.middleware,
  ],
  testFramework: { config: { timeout: 60_000 } },
};
