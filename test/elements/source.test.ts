import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/tin-other-news.js';
import '../../src/define/tin-source.js';
import type { TinSource } from '../../src/elements/source.js';
import { findSource } from '../../src/sources/registry.js';
import { settle } from '../support/fake-environment.js';
import { rssFeed } from '../support/feed.js';
import { requested, reset, serve, warningsOf } from '../support/routes.js';
import { part } from '../support/shadow.js';

describe('tin-source', () => {
  afterEach(reset);

  it('shows nothing and declares its source', async () => {
    const element = await fixture<TinSource>(html`
      <tin-source id="tin" src="/rss" refresh="60" limit="5" map='{"items":"list"}' time-zone="Asia/Tokyo"></tin-source>
    `);
    expect(element.offsetHeight).to.equal(0);
    expect(findSource('tin')).to.deep.equal({
      src: '/rss',
      refresh: 60,
      limit: 5,
      map: { items: 'list' },
      timeZone: 'Asia/Tokyo',
    });
  });

  it('follows its attributes and its id, and takes its word back when it goes', async () => {
    const element = await fixture<TinSource>(html`<tin-source id="mot" src="/rss"></tin-source>`);
    element.src = '/atom';
    element.id = 'hai';
    await element.updateComplete;
    expect(findSource('mot')).to.equal(undefined);
    expect(findSource('hai')).to.deep.equal({ src: '/atom' });
    element.remove();
    expect(findSource('hai')).to.equal(undefined);
  });

  it('gives the data of a JSON child', async () => {
    await fixture<TinSource>(html`
      <tin-source id="json"><script type="application/json">[{ "title": "A" }]</script></tin-source>
    `);
    await waitUntil(() => typeof findSource('json') === 'function');
    const source = findSource('json');
    expect(JSON.parse(String(await (source as () => Promise<unknown>)()))).to.deep.equal([{ title: 'A' }]);
  });

  it('follows a JSON child that comes late, and is the same source while that stays the same', async () => {
    const element = await fixture<TinSource>(html`<tin-source id="muon"></tin-source>`);
    const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: '[]' });
    element.append(script);
    await waitUntil(() => findSource('muon'));
    const source = findSource('muon');
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(findSource('muon')).to.equal(source);
    script.textContent = '[{}]';
    await waitUntil(() => findSource('muon') !== source);
    element.remove();
  });

  const deeds: Record<string, (source: HTMLElement) => void> = {
    'is moved': (source) => source.parentElement!.append(source),
    'is left by another one of its name': (source) => source.nextElementSibling!.remove(),
    'is replaced by one that says the same': (source) => source.replaceWith(source.cloneNode()),
  };

  for (const [name, deed] of Object.entries(deeds)) {
    it(`changes nothing of what its widgets show when it ${name}`, async () => {
      serve({ '/rss': rssFeed(2) });
      const root = await fixture(html`<div><tin-source id="moi" src="/rss"></tin-source><tin-source id="moi" src="/rss"></tin-source><tin-other-news source="moi"></tin-other-news></div>`);
      const list = root.querySelector('tin-other-news')!;
      await waitUntil(() => part(list, 'link'));
      const link = part(list, 'link')!;
      link.focus();
      deed(root.querySelector('tin-source')!);
      await settle();
      expect(findSource('moi')).to.deep.equal({ src: '/rss' });
      expect(list.status).to.equal('ready');
      expect(list.shadowRoot?.activeElement === link, 'the focus stays').to.equal(true);
      expect(requested).to.have.length(1);
    });
  }

  it('needs no id within a widget', async () => {
    const warnings = await warningsOf(async () => {
      const root = await fixture(html`<div><tin-links-panel><tin-source src="/rss"></tin-source></tin-links-panel><p data-tin="links-panel"><tin-source src="/rss"></tin-source></p></div>`);
      const [source] = root.querySelectorAll('tin-source');
      expect(findSource(source!)).to.deep.equal({ src: '/rss' });
    });
    expect(warnings).to.deep.equal([]);
  });

  it('explains a missing id and a wrong map', async () => {
    const warnings = await warningsOf(() => fixture(html`<tin-source src="/rss" map="{items: list}"></tin-source>`));
    expect(warnings.join('\n')).to.contain('expected an id').and.to.contain('expected a JSON object in the attribute map');
  });
});
