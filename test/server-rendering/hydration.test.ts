import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'vite';
import '../../src/all.js';
import '../../src/server.js';
import { cases } from './cases.js';
import { openPages, visibleText, type Pages } from './pages.js';

/** What the page's own script is to be, as one file. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('client.ts', import.meta.url)), formats: ['es'], fileName: 'client' },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return 'output' in output ? output.output[0].code : '';
}

describe('what @lit-labs/ssr renders', () => {
  let pages: Pages;
  before(async () => {
    pages = await openPages();
    pages.served.set('/client.js', { type: 'text/javascript', body: await bundle() });
    for (const [name, { template }] of Object.entries(cases)) {
      const body = await collectResult(render(template()));
      pages.served.set(`/${encodeURIComponent(name)}`, `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><main>${body}</main><p>Chân trang</p>`);
    }
  });
  after(() => pages.close());

  for (const [name, { shows }] of Object.entries(cases)) {
    it(`${name}: is read without script`, async () => {
      const { page } = await pages.open(`/${encodeURIComponent(name)}`, { script: false });
      assert.match(await visibleText(page), new RegExp(shows));
      await page.close();
    });

    it(`${name}: is taken over as it stands, and nothing moves`, async () => {
      const { page, complaints, shift } = await pages.open(`/${encodeURIComponent(name)}`);
      const before = await page.evaluateHandle(() => [...document.querySelectorAll('main > *')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*:not(style)') ?? [])]));
      const text = await visibleText(page);
      await page.evaluate(async (which) => {
        const { hydrateCase } = (await import('/client.js' as string)) as { hydrateCase(name: string): Promise<void> };
        await hydrateCase(which);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }, name);
      assert.deepEqual(complaints, []);
      assert.equal(await visibleText(page), text);
      const stayed = await page.evaluate((nodes) => nodes.every((node) => node.isConnected), before);
      assert.ok(stayed, 'all nodes are still there');
      assert.equal(await page.evaluate(() => document.querySelectorAll('main > :not(:defined)').length), 0);
      assert.equal(await page.evaluate(() => [...document.querySelectorAll('main > *')].some((host) => host.shadowRoot?.querySelector('style'))), false, 'style sheets are adopted');
      assert.equal(await shift(), 0);
      await page.close();
    });
  }
});
