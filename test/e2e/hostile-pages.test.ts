import { expect, waitUntil } from '@open-wc/testing';
import type { registerSource } from '../../src/sources/registry.js';
import { leaveAll, ownGlobals, portal, shownBy, visit, whenShown, type Report } from '../support/portal.js';

// The built scripts on pages that were not made for them: `npm run build` comes first. What the pages do stands in
// test/e2e/pages/hostile/, by name.
const kits = ['module', 'classic', 'autoloader'];

interface Case {
  query: string;
  /** Of all widgets but these the portal's content is expected. */
  except?: Record<string, unknown>;
  /** Names that the page itself adds to its window. */
  globals?: string[];
  /** What the kit has to say about it. */
  log?: RegExp[];
}

const cases: Case[] = [
  {
    query: 'hostile=style-sheet',
    // A widget that floats is narrow.
    except: { hero: ['Tin RSS một | 18/06/2024 | Tin RSS hai | 17/06/2024 | Tin RSS ba | 16/06/2024', 1] },
  },
  { query: 'hostile=reset' },
  { query: 'hostile=zero-fonts' },
  { query: 'hostile=jquery-1' },
  { query: 'hostile=prototype-js', globals: ['$A'] },
  { query: 'hostile=mootools' },
  { query: 'hostile=to-json' },
  { query: 'hostile=element-methods' },
  { query: 'hostile=object-prototype' },
  { query: 'hostile=array-prototype' },
  { query: 'hostile=frozen' },
  { query: 'hostile=registry' },
  { query: 'hostile=wrapped-dom' },
  { query: 'hostile=stripper' },
  { query: 'hostile=wrapped-fetch' },
  { query: 'hostile=promise' },
  { query: 'hostile=old-browser' },
  { query: 'hostile=clobbered' },
  { query: 'hostile=base' },
  { query: 'hostile=no-set-html&policy=nonce' },
  {
    query: 'hostile=defined-already',
    except: { logos: ['', 0], select: ['', 0] },
    log: [/^warn: tin-widgets: <tin-links-panel> is defined already, by another script; .* Load the kit once\.$/],
  },
  { query: 'doctype=none' },
  // The answer's Date header is not for a page without an origin.
  { query: 'policy=sandbox', log: [/^warn: <tin-date-banner>: expected the server's time from /] },
];

/** Real ones: see test/libraries.js. */
const libraries = [
  'prototype',
  'scriptaculous',
  'mootools',
  'mootools-more',
  'jquery',
  'zone',
  'shims',
  'sugar-1',
  'sugar-2',
  'bluebird',
  'unfetch',
  'webcomponents',
];
const libraryCases: [kit: string, query: string][] = [
  ...libraries.flatMap((name) => kits.map((kit): [string, string] => [kit, `library=${name}`])),
  ...libraries.map((name): [string, string] => ['classic', `late=${name}`]),
];

/** The lines that are not among those of the page without the kit. */
function without(lines: readonly string[], before: readonly string[]): string[] {
  const rest = [...before];
  return lines.filter((line) => {
    const index = rest.indexOf(line);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

function expectFaultless({ log, globals }: Report, kit: string, expected: Case): void {
  const lines = expected.log ?? [];
  expect(log, log.join('\n')).to.have.length(lines.length);
  lines.forEach((line, index) => expect(log[index]).to.match(line));
  expect(globals.sort()).to.deep.equal([...ownGlobals[kit]!, ...(expected.globals ?? [])].sort());
}

describe('hostile pages', () => {
  afterEach(leaveAll);

  for (const kit of kits) {
    for (const each of cases) {
      it(`${kit}: shows everything with ${each.query}, and leaves nothing behind`, async () => {
        const page = await visit(`/portal/${kit}?${each.query}`);
        const expected = { ...portal, ...each.except };
        const report = await whenShown(page, expected);
        expect(shownBy(report)).to.deep.equal(expected);
        expectFaultless(report, kit, each);
        expect((await page.remove()).running).to.deep.equal([]);
      });
    }
  }

  for (const kit of kits) {
    it(`${kit}: works on plain http:`, async function () {
      const origin = await (await fetch('/portal/plain-origin')).text();
      if (!origin) return this.skip();
      const page = await visit(`${origin}/portal/${kit}`);
      const report = await whenShown(page);
      expect(report.isSecure).to.equal(false);
      expect(shownBy(report)).to.deep.equal(portal);
      expectFaultless(report, kit, { query: '' });
      expect((await page.remove()).running).to.deep.equal([]);
    });

    it(`${kit}: follows browser translation`, async () => {
      const page = await visit(`/portal/${kit}?hostile=translated`);
      const printed = 'Tin cũ hơn | Khánh thành cầu vượt sông | Oct 12, 2023 | Mở tuyến xe buýt mới | Oct 11, 2023';
      const expected = { ...portal, printed: [printed, 0], 'thong-ke': ['Visitor statistics | Total | 2,994,885 | Online | 89', 0] };
      const report = await whenShown(page, expected, 2_000);
      expect(shownBy(report)).to.include.deep.keys(Object.keys(portal));
      expect(shownBy(report)['printed']).to.deep.equal(expected.printed);
      expect(shownBy(report)['thong-ke']).to.deep.equal(expected['thong-ke']);
      expectFaultless(report, kit, { query: '' });
    });
  }

  it('is read where the page closes gaps between letters, and paints none', async () => {
    const page = await visit('/portal/module?hostile=zero-fonts');
    await whenShown(page);
    for (const widget of page.view.document.querySelectorAll('#printed, #story, #card, #select, #live, #banner')) {
      const { letterSpacing, wordSpacing, color, webkitTextFillColor } = page.view.getComputedStyle(widget.shadowRoot!.querySelector('[part~=base]')!.firstElementChild!);
      expect([letterSpacing, wordSpacing, webkitTextFillColor], widget.id).to.deep.equal(['normal', '0px', color]);
    }
  });

  it('shows everything on a page that is written anew, and leaves nothing of the old one', async () => {
    const page = await visit('/portal/module');
    await whenShown(page);
    const html = await (await fetch('/portal/classic')).text();
    const { document: old } = page.view;
    const written = new Promise((resolve) => page.view.frameElement!.addEventListener('load', resolve, { once: true }));
    old.open();
    old.write(html);
    old.close();
    await written;
    const report = await whenShown(page);
    expect(shownBy(report)).to.deep.equal(portal);
    expect(report.log.filter((line) => !/is defined already/.test(line))).to.deep.equal([]);
  });

  for (const [kit, query] of libraryCases) {
    it(`${kit}: shows everything with ${query}, and leaves nothing but what the library does`, async function () {
      if (!(await fetch(`/portal/library/${query.replace(/.*=/, '')}`)).ok) return this.skip();
      const alone = await visit(`/portal/none?${query}`);
      const before = await alone.report();
      alone.leave();
      const page = await visit(`/portal/${kit}?${query}`);
      const report = await whenShown(page);
      expect(shownBy(report)).to.deep.equal(portal);
      // It does not heed `cache: 'no-store'`: an answer of a minute ago has the time of then.
      const log = without(report.log, before.log).filter((line) => !/device's clock is off/.test(line) || !/unfetch/.test(query));
      // Zone keeps a global for each type of event that was ever listened to.
      const globals = report.globals.filter((name) => before.globals.includes(name) || !name.startsWith('__zone_symbol__'));
      expectFaultless({ ...report, log, globals }, kit, { query, globals: before.globals });
      const { running } = await page.remove();
      expect(without(running, before.running)).to.deep.equal([]);
    });
  }

  // Another copy, which comes first or last, as the page happens to load them.
  const copies = ['classic-copy', 'module-copy', 'autoloader-copy', 'older-classic-copy', 'older-module-copy'];
  for (const kit of kits) {
    for (const copy of copies) {
      for (const policy of ['none', 'self']) {
        it(`${kit}: shows everything beside a ${copy} with the policy ${policy}`, async () => {
          const page = await visit(`/portal/${kit}?hostile=${copy}&policy=${policy}`);
          const report = await whenShown(page);
          expect(shownBy(report)).to.deep.equal(portal);
          const { log, globals } = report;
          // The same script of two addresses, or what the autoloader brings: who comes second says so once.
          expect(log.length, log.join('\n')).to.be.at.most(2);
          for (const line of log) {
            expect(line).to.match(/^warn: tin-widgets: <tin-[a-z-]+> is defined already, by version \S+; version \S+ leaves it alone\. Load the kit once\.$/);
          }
          expect(globals).to.deep.equal(kit === 'classic' || copy.includes('classic') ? ['tinWidgets'] : []);
          expect((await page.remove()).running).to.deep.equal([]);
        });
      }
    }
  }

  it('sends what a page registers to the copy whose widgets it has', async () => {
    const page = await visit('/portal/classic?hostile=older-classic-copy');
    await whenShown(page);
    const { tinWidgets, document } = page.view as unknown as { tinWidgets: { registerSource: typeof registerSource }; document: Document };
    tinWidgets.registerSource('own', async () => [{ title: 'Tin đăng ký', url: '/tin' }]);
    const list = document.createElement('tin-other-news');
    list.setAttribute('source', 'own');
    document.body.append(list);
    await waitUntil(() => list.shadowRoot?.querySelector('[part="link"]')?.textContent?.trim() === 'Tin đăng ký');
  });

  it('leaves XML pages alone, and says so', async () => {
    // Engines differ in whether modules run there; a classic script does.
    const page = await visit('/portal/classic?doctype=xhtml');
    await waitUntil(async () => (await page.report()).log.length);
    const { log, widgets } = await page.report();
    expect(log).to.deep.equal(['warn: tin-widgets: expected a page of type text/html but got XHTML. Serve it as text/html.']);
    expect(widgets.map(({ status }) => status).join('')).to.equal('');
    expect(page.view.document.querySelector<HTMLElement>('#printed li')!.offsetHeight).to.be.above(10);
  });
});
