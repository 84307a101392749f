import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { LightDomController } from '../../src/controllers/light-dom-controller.js';

type Host = HTMLElement & ReactiveControllerHost & { updates: number };

async function makeHost(markup: string): Promise<{ host: Host; lightDom: LightDomController }> {
  const host = await fixture<Host>(html`<div></div>`);
  host.innerHTML = markup;
  Object.assign(host, { updates: 0, addController: () => undefined, requestUpdate: () => void host.updates++ });
  const lightDom = new LightDomController(host);
  lightDom.hostConnected();
  return { host, lightDom };
}

/** Observers are told before the next frame. */
async function updatesAfter(host: Host, change: () => void): Promise<number> {
  host.updates = 0;
  change();
  await nextFrame();
  return host.updates;
}

describe('LightDomController', () => {
  const changes: readonly (readonly [name: string, change: (host: Host) => void, updates: number])[] = [
    ['text', (host) => (host.querySelector('a')!.firstChild!.nodeValue = 'Khác'), 1],
    ['an element that comes', (host) => host.append(document.createElement('p')), 1],
    ['an element that goes', (host) => host.querySelector('p')!.remove(), 1],
    ['an element that goes with what changed in it', (host) => { host.querySelector('a')!.textContent = ''; host.querySelector('p')!.remove(); }, 1],
    ['an address', (host) => host.querySelector('a')!.setAttribute('href', '/b'), 1],
    ['many things', (host) => host.append('một', 'hai', document.createElement('p')), 1],
    ['an attribute of the host', (host) => host.setAttribute('src', '/tin'), 0],
    ['what stands behind it', (host) => host.after('khác'), 0],
    ['what stands in a form that names a control `parentNode`', (host) => host.querySelector('form')!.append('khác'), 1],
  ];
  for (const [name, change, updates] of changes) {
    it(`tells its host ${updates ? 'once' : 'nothing'} of ${name}`, async () => {
      const { host, lightDom } = await makeHost('<p><a href="/a">Tin</a></p><form><input name="parentNode"></form>');
      const { version } = lightDom;
      expect(await updatesAfter(host, () => change(host))).to.equal(updates);
      expect(lightDom.version).to.equal(version + updates);
      lightDom.hostDisconnected();
    });
  }

  for (const [markup, hasContent] of [
    ['', false],
    [' &nbsp;<!-- tin -->', false],
    ['Tin', true],
    ['<p></p>', false],
    ['<p>&nbsp;</p>\n<p><br></p>', false],
    ['<p>Tin</p>', true],
    ['<p><img src="data:,"></p>', true],
    ['<div></div>', true],
    ['<script type="application/json">[]</script><tin-source></tin-source>', false],
    ['<span slot="header">Tin</span>', false],
  ] as const) {
    it(`sees ${hasContent ? 'something' : 'nothing'} in ${markup || 'no markup'}`, async () => {
      const { host, lightDom } = await makeHost(markup);
      expect(lightDom.hasContent).to.equal(hasContent);
      lightDom.hostDisconnected();
      host.remove();
    });
  }

  it('tells all hosts that stand in one another', async () => {
    const { host, lightDom } = await makeHost('<div></div>');
    const { host: inner, lightDom: innerLightDom } = await makeHost('<p></p>');
    host.firstElementChild!.append(inner);
    await nextFrame();
    inner.updates = 0;
    expect(await updatesAfter(host, () => inner.append('khác'))).to.equal(1);
    expect(inner.updates).to.equal(1);
    lightDom.hostDisconnected();
    innerLightDom.hostDisconnected();
  });

  it('ends when the host leaves, and goes on when it is back', async () => {
    const { host, lightDom } = await makeHost('<p></p>');
    lightDom.hostDisconnected();
    expect(await updatesAfter(host, () => host.append('khác'))).to.equal(0);
    const { version } = lightDom;
    lightDom.hostConnected();
    expect(lightDom.version).to.equal(version + 1);
    expect(await updatesAfter(host, () => host.append('khác'))).to.equal(1);
    lightDom.hostDisconnected();
  });
});
