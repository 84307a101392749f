import { expect, fixture, html } from '@open-wc/testing';
import { SpeechController } from '../../src/controllers/speech-controller.js';
import { passagesOf, type Passage } from '../../src/lib/passages.js';
import { FakeHost } from '../support/fake-host.js';
import { FakeSpeech } from '../support/fake-speech.js';

describe('SpeechController', () => {
  let speech: FakeSpeech;
  let uninstall: () => void;
  let failures: number;

  beforeEach(() => {
    speech = new FakeSpeech('en-US', 'vi-VN');
    uninstall = speech.install();
    failures = 0;
  });

  afterEach(() => {
    uninstall();
    localStorage.clear();
  });

  const create = (): { host: FakeHost; controller: SpeechController } => {
    const host = new FakeHost();
    const controller = new SpeechController(host, () => failures++, speech as unknown as SpeechSynthesis);
    host.connect();
    return { host, controller };
  };
  const passages = async (): Promise<Passage[]> => passagesOf([await fixture(html`<p>Câu một. Câu hai. Câu ba.</p>`)]);
  const marked = (): string =>
    [...(CSS.highlights?.get('tin-speaking') ?? [])].map((range) => (range as Range).toString()).join();

  it('reads sentence by sentence, then is silent', async () => {
    const { host, controller } = create();
    controller.start(await passages(), 'vi');
    expect([controller.state, ...speech.texts]).to.deep.equal(['speaking', 'Câu một.']);
    expect(speech.spoken[0]!.lang).to.equal('vi-VN');
    if ('highlights' in CSS) expect(marked()).to.equal('Câu một.');
    speech.end();
    if ('highlights' in CSS) expect(marked()).to.equal('Câu hai.');
    speech.end();
    speech.end();
    expect(speech.texts).to.deep.equal(['Câu một.', 'Câu hai.', 'Câu ba.']);
    expect([controller.state, marked()]).to.deep.equal(['silent', '']);
    host.disconnect();
  });

  it('halts, and goes on with the same sentence', async () => {
    const { host, controller } = create();
    controller.start(await passages(), 'vi');
    speech.end();
    controller.pause();
    expect([controller.state, speech.queue.length]).to.deep.equal(['paused', 0]);
    controller.resume();
    expect([controller.state, speech.texts.at(-1)]).to.deep.equal(['speaking', 'Câu hai.']);
    host.disconnect();
  });

  it('begins the sentence again at another speed, which is remembered', async () => {
    const { host, controller } = create();
    controller.start(await passages(), 'vi');
    controller.speed = 1.5;
    expect(speech.spoken.map(({ text, rate }) => [text, rate])).to.deep.equal([['Câu một.', 1], ['Câu một.', 1.5]]);
    expect([create().controller.speed, failures]).to.deep.equal([1.5, 0]);
    host.disconnect();
  });

  it('ends what another article has begun', async () => {
    const [first, second] = [create(), create()];
    first.controller.start(await passages(), 'vi');
    second.controller.start(await passages(), 'vi');
    expect([first.controller.state, second.controller.state, speech.queue.length]).to.deep.equal(['silent', 'speaking', 1]);
    first.host.disconnect();
    expect(second.controller.state).to.equal('speaking');
    second.host.disconnect();
  });

  for (const [name, leave] of [
    ['its element leaves the page', (host: FakeHost) => host.disconnect()],
    ['the page is left', () => dispatchEvent(new CustomEvent('pagehide'))],
    ['another script speaks', () => speech.cancel()],
  ] as const) {
    it(`falls silent when ${name}`, async () => {
      const { host, controller } = create();
      controller.start(await passages(), 'vi');
      leave(host);
      expect([controller.state, speech.queue.length, failures, marked()]).to.deep.equal(['silent', 0, 0, '']);
      host.disconnect();
    });
  }

  it('tells when the device cannot', async () => {
    const { host, controller } = create();
    controller.start(await passages(), 'vi');
    speech.queue[0]!.fail('synthesis-failed');
    expect([controller.state, failures]).to.deep.equal(['silent', 1]);
    host.disconnect();
  });

  it('looks again when voices come, until its element leaves the page', () => {
    speech.voices = [];
    const { host, controller } = create();
    expect(controller.speaks('vi')).to.equal(false);
    const { updates } = host;
    speech.voices = [{ lang: 'vi_VN' }];
    speech.dispatchEvent(new CustomEvent('voiceschanged'));
    expect([controller.speaks('vi'), host.updates - updates]).to.deep.equal([true, 1]);
    host.disconnect();
    speech.dispatchEvent(new CustomEvent('voiceschanged'));
    expect(host.updates - updates).to.equal(1);
    host.connect();
    speech.dispatchEvent(new CustomEvent('voiceschanged'));
    expect(host.updates - updates).to.equal(2);
    host.disconnect();
  });

  it('takes the default of several voices', async () => {
    speech.voices = [{ lang: 'vi-VN', name: 'A' }, { lang: 'vi-VN', name: 'B', default: true }, { lang: 'vie', name: 'C' }];
    const { host, controller } = create();
    controller.start(await passages(), 'vi');
    expect(speech.spoken[0]!.voice).to.include({ name: 'B' });
    host.disconnect();
  });
});
