import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { findBrowser, quiet } from '../browsers.js';
import { frameworks, modes } from './frameworks.js';
import { servePages } from './pages.js';
import { questions } from './questions.js';
import { View } from './view.js';

let browser: Browser;
let pages: Awaited<ReturnType<typeof servePages>>;
const scores: string[] = [];

before(async () => {
  pages = await servePages();
  browser = await launch({ executablePath: findBrowser('chromium'), args: quiet });
});
after(async () => {
  await browser.close();
  pages.server.close();
  console.log(scores.join('\n'));
});

for (const framework of frameworks) {
  for (const mode of modes) {
    describe(`${framework.title}, ${mode}`, { concurrency: 3 }, () => {
      const asked = questions.filter(({ isServed }) => !isServed || framework.rendersOnServer);
      let yes = 0;
      after(() => scores.push(`${framework.title.padEnd(10)} ${mode.padEnd(12)} ${String(yes).padStart(2)} of ${String(asked.length)}`));
      for (const { question, ask, ...setting } of asked) {
        it(`${question} (kit ${setting.kit})`, async () => {
          const view = await View.open(browser, pages.origin, framework, mode, setting);
          try {
            await ask(view);
            await view.close();
            yes++;
          } finally {
            await view.page.browserContext().close();
          }
        });
      }
    });
  }
}
