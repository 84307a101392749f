import { expect, waitUntil } from '@open-wc/testing';
import { asking } from '../../src/controllers/asking.js';
import '../../src/define/tin-visitor-counter.js';
import { requested, reset, serve } from '../support/routes.js';

/** What was sent, by whichever way. */
let sent: { way: 'beacon' | 'fetch'; url: string; body: unknown; init?: RequestInit | undefined }[] = [];
let answer: () => boolean = () => true;
const place = document.createElement('div');
const { fetch } = window;
const original = navigator.sendBeacon;

function counter(record: string): HTMLElementTagNameMap['tin-visitor-counter'] {
  const element = document.createElement('tin-visitor-counter');
  element.record = record;
  element.stats = { total: 1, updated: new Date(0) };
  place.append(element);
  return element;
}

/** Sets what the document says of itself, and tells its listeners. */
function tell(type: string, state: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(state)) Object.defineProperty(document, name, { value, configurable: true });
  document.dispatchEvent(new CustomEvent(type));
}

function comeBack(persisted: boolean): void {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
}

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
const paths = (): string[] => sent.map(({ url }) => new URL(url).pathname);

describe('tin-visitor-counter with record', () => {
  beforeEach(() => {
    document.body.append(place);
    sent = [];
    answer = () => true;
    navigator.sendBeacon = (url, body) => {
      sent.push({ way: 'beacon', url: String(url), body });
      return answer();
    };
    window.fetch = (url, init) => {
      sent.push({ way: 'fetch', url: String(url), body: init?.body, init });
      return Promise.reject(new TypeError('blocked'));
    };
  });
  afterEach(() => {
    place.replaceChildren();
    place.remove();
    Object.assign(window, { fetch });
    navigator.sendBeacon = original;
    for (const name of ['visibilityState', 'prerendering', 'referrer']) Reflect.deleteProperty(document, name);
    reset();
  });

  it('reports when what does so has come', async () => {
    expect(asking.value).to.equal(undefined);
    counter('/early');
    await waitUntil(() => sent.length);
    expect(paths()).to.deep.equal(['/early']);
  });

  it('reports once for two counters, with text/plain', async () => {
    await counter('/once').updateComplete;
    await counter('/once').updateComplete;
    expect(paths()).to.deep.equal(['/once']);
    expect(sent[0]?.body).to.be.a('string');
  });

  it('reports to each address', async () => {
    await counter('/first').updateComplete;
    await counter('/second').updateComplete;
    expect(paths()).to.deep.equal(['/first', '/second']);
  });

  it('tells the page without its fragment, and where the visitor came from', async () => {
    Object.defineProperty(document, 'referrer', { value: 'https://tim.example/', configurable: true });
    const { href } = location;
    history.replaceState(null, '', '#muc-2');
    await counter('/body').updateComplete;
    history.replaceState(null, '', href);
    expect(JSON.parse(String(sent[0]?.body))).to.deep.equal({ url: href.replace(/#.*/, ''), referrer: 'https://tim.example/' });
  });

  it('resolves the address against the base of the page', async () => {
    const base = document.createElement('base');
    base.href = '/cong/trang/';
    document.head.append(base);
    await counter('../visits').updateComplete;
    base.remove();
    expect(paths()).to.deep.equal(['/cong/visits']);
  });

  it('waits until the page is seen', async () => {
    tell('visibilitychange', { visibilityState: 'hidden' });
    await counter('/background').updateComplete;
    tell('visibilitychange', { visibilityState: 'hidden' });
    expect(sent).to.be.empty;
    tell('visibilitychange', { visibilityState: 'visible' });
    tell('visibilitychange', { visibilityState: 'hidden' });
    tell('visibilitychange', { visibilityState: 'visible' });
    expect(paths()).to.deep.equal(['/background']);
  });

  it('waits until a page rendered ahead is shown', async () => {
    tell('visibilitychange', { prerendering: true });
    await counter('/ahead').updateComplete;
    expect(sent).to.be.empty;
    tell('prerenderingchange', { prerendering: false });
    expect(paths()).to.deep.equal(['/ahead']);
  });

  it('does not report a page that nobody saw when the counter is gone', async () => {
    tell('visibilitychange', { visibilityState: 'hidden' });
    const element = counter('/gone');
    await element.updateComplete;
    element.remove();
    tell('visibilitychange', { visibilityState: 'visible' });
    expect(sent).to.be.empty;
  });

  it('reports a page that comes back from the cache again, once', async () => {
    await counter('/back').updateComplete;
    await counter('/back').updateComplete;
    comeBack(false);
    expect(paths()).to.deep.equal(['/back']);
    comeBack(true);
    expect(paths()).to.deep.equal(['/back', '/back']);
    tell('visibilitychange', { visibilityState: 'visible' });
    expect(sent).to.have.length(2);
  });

  it('reports a page that comes back unseen when it is seen', async () => {
    await counter('/unseen').updateComplete;
    tell('visibilitychange', { visibilityState: 'hidden' });
    comeBack(true);
    expect(sent).to.have.length(1);
    tell('visibilitychange', { visibilityState: 'visible' });
    expect(paths()).to.deep.equal(['/unseen', '/unseen']);
  });

  it('reports nothing more when it is moved or put back', async () => {
    const element = counter('/moved');
    await element.updateComplete;
    place.append(element);
    element.remove();
    await element.updateComplete;
    place.append(element);
    await element.updateComplete;
    element.record = undefined;
    await element.updateComplete;
    element.record = '/moved';
    await element.updateComplete;
    expect(paths()).to.deep.equal(['/moved']);
  });

  it('reports each page of an app that shows one after the other in the same document', async () => {
    const { href } = location;
    for (const path of ['/trang-chu', '/tin/1', '/tin/1?trang=2', '/trang-chu']) {
      history.replaceState(null, '', path);
      place.replaceChildren();
      await counter('/app').updateComplete;
      tell('visibilitychange', { visibilityState: 'visible' });
    }
    history.replaceState(null, '', href);
    expect(sent.map(({ body }) => new URL((JSON.parse(String(body)) as { url: string }).url).pathname)).to.deep.equal(['/trang-chu', '/tin/1', '/trang-chu']);
  });

  it('reports no page of an app again whose counters stay', async () => {
    const { href } = location;
    for (const path of ['/mot', '/hai']) {
      history.replaceState(null, '', path);
      await counter('/stays').updateComplete;
    }
    history.replaceState(null, '', '/ba');
    tell('visibilitychange', { visibilityState: 'visible' });
    expect(sent).to.have.length(2);
    comeBack(true);
    expect(sent).to.have.length(3);
    history.replaceState(null, '', href);
  });

  for (const [name, take] of Object.entries({
    'is not taken': (): boolean => false,
    throws: (): boolean => {
      throw new TypeError('refused');
    },
  })) {
    it(`falls back to fetch when the beacon ${name}, and bears its failure`, async () => {
      answer = take;
      const path = `/fallback-${name.replace(/ /g, '-')}`;
      await counter(path).updateComplete;
      await settled();
      expect(sent.map(({ way }) => way)).to.deep.equal(['beacon', 'fetch']);
      expect(sent[1]?.body).to.equal(sent[0]?.body);
      expect({ ...sent[1]?.init, body: '' }).to.deep.equal({ method: 'POST', body: '', keepalive: true, mode: 'no-cors' });
    });
  }

  it('falls back to fetch where there are no beacons, and bears one that throws', async () => {
    Object.defineProperty(navigator, 'sendBeacon', { value: undefined, configurable: true, writable: true });
    window.fetch = (url) => {
      sent.push({ way: 'fetch', url: String(url), body: '' });
      throw new TypeError('replaced');
    };
    await counter('/none').updateComplete;
    await settled();
    expect(paths()).to.deep.equal(['/none']);
  });

  it('asks for its figures no second time', async () => {
    serve({ '/figures': '{"total":5}' });
    const element = counter('/recorded');
    element.src = '/figures';
    element.stats = undefined;
    await new Promise((resolve) => element.addEventListener('tin-load', resolve, { once: true }));
    await settled();
    expect(requested).to.deep.equal(['/figures']);
    expect(paths()).to.deep.equal(['/recorded']);
  });
});
