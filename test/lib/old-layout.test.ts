import { expect, fixture, html } from '@open-wc/testing';
import { rememberLayout, takeLayout } from '../../src/lib/old-layout.js';

/** A place on a page that visitors have seen, in a part that is laid out when the window comes near it. */
async function place(distance: number): Promise<Element> {
  const root = await fixture(html`<div><div style="block-size: ${distance}px"></div><div style="content-visibility: auto"><p>Tin</p></div></div>`);
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  return root.querySelector('p')!;
}

describe('rememberLayout', () => {
  it('remembers the height of a place', async () => {
    const element = await place(10);
    rememberLayout([element]);
    expect(takeLayout(element)?.height).to.be.greaterThan(10);
  });

  it('has nothing laid out that the browser leaves for later', async function () {
    const element = await place(6000);
    // Engines that do not tell have everything laid out.
    if (element.checkVisibility({ contentVisibilityAuto: true })) this.skip();
    rememberLayout([element]);
    expect(takeLayout(element)).to.equal(undefined);
  });
});
