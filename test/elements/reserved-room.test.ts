import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/tin-article-card.js';
import '../../src/define/tin-article-grid.js';
import '../../src/define/tin-links-panel.js';
import '../../src/define/tin-other-news.js';
import type { DataElement } from '../../src/elements/data-element.js';
import type { DataKind } from '../../src/sources/data-kinds.js';
import { reservedHeight } from '../support/reserved-room.js';
import { reset, serve } from '../support/routes.js';

/** By how much the room may differ from the placeholder, of its height, in containers of these widths in pixels. */
const elements: Readonly<Record<string, { tolerance: number; widths: readonly number[] }>> = {
  'other-news': { tolerance: 0.02, widths: [200, 260, 300, 480, 640, 800, 1200] },
  'links-panel': { tolerance: 0.02, widths: [200, 300, 480, 800, 1200] },
  'article-card': { tolerance: 0.02, widths: [190, 300, 360, 480] },
  'article-grid': { tolerance: 0.02, widths: [300, 360, 480, 640, 800, 1200] },
};

// What an attribute says is read by a style sheet in the newest browsers only.
const limits = CSS.supports('block-size', 'calc(attr(limit type(<number>), 5) * 1em)') ? [undefined, 3] : [undefined];

/** The height of the widget while it waits. */
async function waitingIn(root: HTMLElement, name: string, limit: number | undefined): Promise<number> {
  const element = document.createElement(`tin-${name}`) as DataElement<DataKind>;
  Object.assign(element, { src: '/data', limit });
  root.append(element);
  await element.updateComplete;
  return element.offsetHeight;
}

/** A wide one and a narrow one, which has none of some Vietnamese letters; where a system lacks them, what it takes for them. */
const fonts = ['DejaVu Sans', 'Liberation Sans'];

describe('the room that tin-widgets.css reserves for what is on its way', () => {
  beforeEach(() => serve({ '/data': () => new Promise<Response>(() => undefined) }));
  afterEach(reset);

  for (const [name, { tolerance, widths }] of Object.entries(elements)) {
    for (const limit of limits) {
      for (const [width, font] of widths.flatMap((each) => fonts.map((family) => [each, family] as const))) {
        it(`is as high as the placeholder of ${name}${limit ? ` with limit ${String(limit)}` : ''}, ${String(width)} px wide, in ${font}`, async () => {
          const root = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px; font: 16px ${font}, sans-serif"></div>`);
          const reserved = await reservedHeight(root, { tin: name, tinSrc: '/data', ...(limit && { tinLimit: String(limit) }) });
          const waiting = await waitingIn(root, name, limit);
          expect(waiting).to.be.closeTo(reserved, reserved * tolerance);
        });
      }
    }
  }
});
