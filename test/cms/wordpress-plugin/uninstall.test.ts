import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { activate, agent, openAdmin, openBrowser, phpComplaints, rest, runPhp, submit, world } from './world.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
  await activate(browser);
  await fetch(`${rest}/visits`, { method: 'POST', headers: { 'user-agent': agent } });
});
after(() => browser.close());

/** Names of what the plugin keeps in the database and in the schedule. */
const traces = (): Promise<string[]> => runPhp('list-traces.php');

describe('in the end', () => {
  it('PHP has complained of nothing', () => {
    assert.deepEqual(phpComplaints(), []);
  });

  it('deleting the plugin leaves nothing behind', async () => {
    assert.ok((await traces()).length > 4);
    const { page } = await openAdmin(browser, 'plugins.php');
    await submit(page, '#deactivate-tin-widgets');
    assert.ok((await traces()).includes('wp_tin_widgets_days'), 'switching it off keeps what was counted');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.click('#delete-tin-widgets');
    await page.waitForFunction(() => !document.querySelector('[data-slug="tin-widgets"]:not(.deleted)'));
    assert.equal(existsSync(`${world.run.tree}/wp-content/plugins/tin-widgets`), false);
    assert.deepEqual(await traces(), []);
    await page.close();
  });
});
