import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { defaults, type Settings } from '../../demo/playground/settings.js';
import { openSite, showOnStage, type Site } from './site.js';

let site: Site;
let stage: Page;

before(async () => {
  site = await openSite();
  ({ page: stage } = await site.open('stage.html'));
});
after(() => site.close());

async function show(changes: Partial<Settings>): Promise<void> {
  await showOnStage(stage, { ...defaults, ...changes });
  await stage.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const chosen: string[] = [];
    Object.assign(window, { chosen });
    document.body.addEventListener('tin-select', (event) => chosen.push((event as CustomEvent<{ url: string }>).detail.url));
  });
}

/** What has the focus, `tag text`, within shadow roots too. */
async function focused(): Promise<string> {
  return stage.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return `${element?.localName ?? ''} ${(element?.textContent ?? '').replace(/\s+/g, ' ').trim()}`;
  });
}

async function press(key: 'Tab' | 'Enter' | 'Space' | 'ArrowDown', times = 1): Promise<string> {
  for (let i = 0; i < times; i++) await stage.keyboard.press(key);
  return focused();
}

const titles = (): Promise<string[]> => stage.evaluate(() => [...(document.body.firstElementChild?.shadowRoot?.querySelectorAll('[part~="link"]') ?? [])].map((link) => link.textContent?.trim() ?? ''));

describe('by the keyboard alone', () => {
  it('headlines are reached one after the other, and chosen by Enter', async () => {
    await show({ element: 'tin-other-news', source: 'rss', attributes: { limit: '3' } });
    const [one = '', two = ''] = await titles();
    assert.equal(await press('Tab'), `a ${one}`);
    assert.equal(await press('Tab'), `a ${two}`);
    await press('Enter');
    assert.match((await stage.evaluate(() => (window as unknown as { chosen: string[] }).chosen))[0] ?? '', /\/tin\//);
  });

  it('a card is one stop', async () => {
    await show({ element: 'tin-article-grid', source: 'rss', attributes: { limit: '2' } });
    const [one = '', two = ''] = await titles();
    assert.equal(await press('Tab'), `a ${one}`);
    assert.equal(await press('Tab'), `a ${two}`);
  });

  it('"Xem thêm" keeps the focus while there is more', async () => {
    await show({ element: 'tin-other-news', source: 'rss', attributes: { limit: '3', more: 'button' } });
    assert.equal(await press('Tab', 4), 'button Xem thêm');
    await press('Enter');
    await stage.waitForFunction(() => document.body.firstElementChild?.shadowRoot?.querySelectorAll('[part~="link"]').length === 6);
    assert.equal(await focused(), 'button Xem thêm');
  });

  it('pages are turned, and focus is not lost at the last', async () => {
    await show({ element: 'tin-other-news', source: 'rss', attributes: { limit: '12', more: 'pages' } });
    assert.match(await press('Tab', 13), /^button Trang sau/);
    await press('Space');
    await stage.waitForFunction(() => document.body.firstElementChild?.shadowRoot?.textContent?.includes('Trang 2/2'));
    assert.notEqual(await focused(), 'body ');
  });

  it('a site is chosen and then opened, not opened on the way', async () => {
    await show({ element: 'tin-links-panel', source: 'links', attributes: { layout: 'select' } });
    assert.match(await press('Tab'), /^select /);
    await press('ArrowDown');
    assert.match(await focused(), /^select /);
    assert.equal(await press('Tab'), 'a Mở');
  });
});
