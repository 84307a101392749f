import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { defaults, type Settings, type State } from '../../demo/playground/settings.js';
import { sourcesOf } from '../../demo/playground/sources.js';
import { difference, sheetOf } from './pictures.js';
import { openSite, showOnStage, type Site } from './site.js';

let site: Site;
let stage: Page;

/** One font everywhere: else each machine would have its own pictures. */
const font = ['latin', 'vietnamese'].flatMap((subset) =>
  [400, 700].map((weight) => {
    const file = createRequire(import.meta.url).resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${String(weight)}-normal.woff2`);
    const ranges: Readonly<Record<string, string>> = { latin: 'U+0-FF, U+2000-206F', vietnamese: 'U+102-103, U+110-111, U+128-129, U+168-169, U+1A0-1A1, U+1AF-1B0, U+300-301, U+303-304, U+308-309, U+323, U+329, U+1EA0-1EF9, U+20AB' };
    return `@font-face { font-family: Look; font-weight: ${String(weight)}; unicode-range: ${ranges[subset] ?? ''}; src: url(data:font/woff2;base64,${readFileSync(file).toString('base64')}); }`;
  }),
);

const plain = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675" width="1200" height="675"><path fill="#7aa6a1" d="M0 0h1200v675H0z"/><path fill="#d9b46c" d="M300 225h600v225H300z"/></svg>';

const layouts: Readonly<Record<string, readonly Record<string, string>[]>> = {
  'tin-article': [{ tools: 'font-size print share' }],
  'tin-article-card': [{}, { layout: 'horizontal', label: 'Nóng' }, { layout: 'overlay' }, { layout: 'headline' }],
  'tin-article-grid': [{ limit: '4' }, { limit: '4', layout: 'hero' }, { limit: '4', layout: 'row' }, { limit: '2', more: 'button' }],
  'tin-date-banner': [{ datetime: '2024-06-18' }, { datetime: '2024-06-18T03:30:00Z', clock: 'minutes', lunar: '' }],
  'tin-links-panel': [{}, { layout: 'select' }, { layout: 'logos' }],
  'tin-other-news': [{ limit: '6', 'new-days': '3' }, { limit: '4', more: 'pages' }],
  'tin-visitor-counter': [{ show: 'total online today yesterday month' }, { layout: 'inline' }, { layout: 'digits' }],
};
const states: readonly State[] = ['loading', 'empty', 'error', 'stale'];

before(async () => {
  site = await openSite();
  ({ page: stage } = await site.open('stage.html', { width: 480, scale: 0.4, moment: '2024-06-18T03:30:00Z', still: true }));
  // What is in the photographs is not looked at.
  await stage.setRequestInterception(true);
  stage.on('request', (request) => {
    if (request.resourceType() === 'image') void request.respond({ contentType: 'image/svg+xml', body: plain });
    else void request.continue();
  });
  await stage.addStyleTag({ content: `${font.join('\n')} :root { font-family: Look; }` });
  await stage.evaluate(() => Promise.all(['400 1em Look', '700 1em Look'].map((each) => document.fonts.load(each, 'Aạ'))));
});
after(() => site.close());

async function pictureOf(changes: Partial<Settings>): Promise<Uint8Array> {
  await showOnStage(stage, { ...defaults, ...changes });
  await stage.evaluate(async () => {
    const pictures = [...document.body.children].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])]);
    await Promise.all(pictures.map((each) => { each.loading = 'eager'; return each.decode().catch(() => undefined); }));
  });
  const height = await stage.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return Math.ceil(document.body.getBoundingClientRect().height);
  });
  return stage.screenshot({ clip: { x: 0, y: 0, width: 480, height: Math.min(height, 800) }, captureBeyondViewport: true });
}

describe('how the elements look', () => {
  for (const [element, attributes] of Object.entries(layouts)) {
    const [, second] = sourcesOf(element);
    const source = second?.name ?? 'html';
    for (const scheme of ['light', 'dark'] as const) {
      it(`<${element}>: each layout and state, ${scheme}`, async () => {
        const pictures: Uint8Array[] = [];
        for (const each of attributes) {
          pictures.push(await pictureOf({ element, source, scheme, attributes: each }));
          for (const state of second ? states : []) {
            // A counter's source cannot say that there are no figures.
            if (state === 'empty' && element === 'tin-visitor-counter') continue;
            pictures.push(await pictureOf({ element, source, scheme, state, attributes: { ...each, limit: '2' } }));
          }
        }
        assert.equal(difference(`${element.slice(4)}-${scheme}`, sheetOf(pictures)), undefined);
      });
    }
  }
});
