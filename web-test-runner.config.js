// Element and unit tests. `wtr` runs Chromium; `BROWSERS=chromium,firefox,webkit wtr` runs the engines named.
import { readdirSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findBrowser } from './test/browsers.js';
import { faultServer } from './test/fault-server.js';
import { plainFiles } from './test/plain-files.js';
import { portalPages } from './test/portal-pages.js';
import { printedPages } from './test/printed-pages.js';
import { scriptTagPages } from './test/script-tag-pages.js';
import { testData } from './test/test-data.js';
import { visitorZone } from './test/visitor-zone.js';
import { webkitLauncher } from './test/webkit-launcher.js';

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const launchers = {
  chromium: () =>
    chromeLauncher({
      // One page at a time: a page in the background gets no animation frames.
      concurrency: 1,
      launchOptions: { executablePath: findBrowser('chromium'), args: ['--headless', '--js-flags=--expose-gc', ...sandbox, ...quiet] },
    }),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox'), headless: true },
    }),
  webkit: () => webkitLauncher(findBrowser('webkit')),
};

const names = (process.env.BROWSERS ?? 'chromium').split(',');

// The others need Node: `npm run test:server` and the like.
const elsewhere = /^(?:bench|cms|frameworks|site|server-rendering)\//;
const files = readdirSync(new URL('test/', import.meta.url), { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.test.ts') && !elsewhere.test(name))
  .sort();
// `PART=2/3`: every third of them, from the second.
const [part, parts] = (process.env.PART ?? '1/1').split('/').map(Number);

export default {
  files: files.filter((_, index) => index % parts === part - 1).map((name) => `test/${name}`),
  nodeResolve: { exportConditions: ['production', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: new URL('tsconfig.json', import.meta.url).pathname, target: 'es2022' }), testData(), visitorZone(), printedPages()],
  middleware: [portalPages(), scriptTagPages(), plainFiles(), faultServer()],
  browsers: names.map((name) => launchers[name]()),
  concurrentBrowsers: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 480_000,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 10_000 } },
};
