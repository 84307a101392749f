import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import '../../src/all.js';
import type { Status } from '../../src/controllers/source-controller.js';
import type { DataElement } from '../../src/elements/data-element.js';
import type { DataKind } from '../../src/sources/data-kinds.js';
import { reset, serve, warningsOf } from '../support/routes.js';
import { texts } from '../support/shadow.js';

type Element = DataElement<DataKind>;

const tags = ['tin-article-card', 'tin-article-grid', 'tin-article', 'tin-other-news', 'tin-links-panel', 'tin-visitor-counter'];
const good = '[{"title":"A","url":"https://a.example/","contentHtml":"<p>B</p>"}]';

/** What the server answers, for each state; the second answer comes to a reload. */
const answers: Record<Exclude<Status, 'idle' | 'ready'>, (() => Response | Promise<Response>)[]> = {
  loading: [() => new Promise<Response>(() => undefined)],
  empty: [() => new Response('[]')],
  error: [() => new Response('', { status: 404 })],
  stale: [() => new Response(good), () => new Response('', { status: 503 })],
};

describe('states', () => {
  afterEach(reset);

  for (const tag of tags) {
    for (const [status, replies] of Object.entries(answers)) {
      // An empty answer is no figures at all, which a counter's source cannot say.
      if (tag === 'tin-visitor-counter' && (status === 'empty' || status === 'stale')) continue;

      it(`${tag} is accessible when ${status}`, async () => {
        const queue = [...replies];
        serve({ '/data': () => queue.shift()?.() ?? new Response('', { status: 503 }) });
        await warningsOf(async () => {
          const root = await fixture(html`<div>${staticHtml`<${unsafeStatic(tag)} src="/data" format="json"></${unsafeStatic(tag)}>`}</div>`);
          const element = root.firstElementChild as Element;
          if (status === 'stale') {
            await waitUntil(() => element.status === 'ready');
            await element.reload();
          }
          await waitUntil(() => element.status === status, `not ${status}`);
          const messages = status === 'loading' ? 0 : 1;
          await waitUntil(() => texts(element, 'message').length === messages, 'no message');
          expect(element.matches(`:state(${status})`)).to.equal(true);
          await expect(element).to.be.accessible();
        });
      });
    }
  }

  it('says nothing where there is nothing to say', async () => {
    const element = await fixture<Element>(html`<tin-other-news></tin-other-news>`);
    expect(element.status).to.equal('idle');
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
  });

  it('shows what it does not understand as it is', async () => {
    const element = await fixture<Element>(html`<tin-other-news><p>Chuyên mục đang được xây dựng.</p></tin-other-news>`);
    expect(element.shadowRoot!.querySelector('slot:not([name])')).to.not.equal(null);
    expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });
});
