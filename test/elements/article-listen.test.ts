import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/tin-article.js';
import type { TinArticle } from '../../src/elements/article.js';
import { showArticle, tool } from '../support/article.js';
import { FakeSpeech } from '../support/fake-speech.js';
import { reset } from '../support/routes.js';
import { part, texts } from '../support/shadow.js';

describe('tin-article: listening', () => {
  let uninstall: (() => void) | undefined;

  afterEach(() => {
    uninstall?.();
    uninstall = undefined;
    reset();
  });

  const voices = (...languages: string[]): FakeSpeech => {
    const speech = new FakeSpeech(...languages);
    uninstall = speech.install();
    return speech;
  };
  /** Begins to listen: what reads the text may still be on its way. */
  const start = async (element: TinArticle, speech: FakeSpeech): Promise<void> => {
    tool(element, 'listen').click();
    await waitUntil(() => speech.queue.length, 'speech');
    await element.updateComplete;
  };
  const labels = (element: TinArticle): (string | null)[] =>
    [...element.shadowRoot!.querySelectorAll('[part="speech"] > *')].map((control) => control.textContent!.trim().split(/\s/)[0] + '|' + control.getAttribute('aria-label'));
  const story = { title: 'Tin về TP. Huế', contentHtml: '<p>Câu một. Câu hai.</p><figure><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt=""><figcaption>Chú thích ảnh</figcaption></figure>' };

  it('reads title, lead, body and captions in their order', async () => {
    const speech = voices('vi-VN');
    const element = await showArticle({ ...story, summary: 'Lời dẫn.', authors: [{ name: 'Ban biên tập' }] });
    await start(element, speech);
    while (speech.queue.length) speech.end();
    expect(speech.texts).to.deep.equal(['Tin về TP. Huế', 'Lời dẫn.', 'Câu một.', 'Câu hai.', 'Chú thích ảnh', 'Ban biên tập']);
  });

  it('is done by keyboard, and the focus stays', async () => {
    const speech = voices('vi-VN');
    const element = await showArticle(story, { tools: 'listen' });
    const listen = tool(element, 'listen');
    listen.focus();
    const press = async (key: string): Promise<void> => {
      await sendKeys({ press: key });
      await element.updateComplete;
    };
    expect(labels(element)).to.deep.equal(['Nghe|Nghe bài viết']);
    await press('Enter');
    await waitUntil(() => speech.queue.length, 'speech');
    await element.updateComplete;
    expect(labels(element).slice(0, 2)).to.deep.equal(['Tạm|Tạm dừng đọc', 'Dừng|Dừng đọc']);
    await press('Enter');
    expect([labels(element)[0], speech.queue.length]).to.deep.equal(['Đọc|Đọc tiếp bài viết', 0]);
    await press('Enter');
    expect([labels(element)[0], speech.texts]).to.deep.equal(['Tạm|Tạm dừng đọc', ['Tin về TP. Huế', 'Tin về TP. Huế']]);
    await press('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(tool(element, 'stop'));
    await press('Enter');
    expect([labels(element), speech.queue.length]).to.deep.equal([['Nghe|Nghe bài viết'], 0]);
    expect(element.shadowRoot!.activeElement).to.equal(listen);
  });

  it('gives the focus back at the end', async () => {
    const speech = voices('vi-VN');
    const element = await showArticle({ contentHtml: '' }, { tools: 'listen' });
    await start(element, speech);
    part(element, 'speed')!.focus();
    while (speech.queue.length) speech.end();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(tool(element, 'listen'));
  });

  it('has a speed, for all articles', async () => {
    const speech = voices('vi-VN');
    const element = await showArticle(story);
    await start(element, speech);
    const select = part<HTMLSelectElement>(element, 'speed')!;
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['0,75×', '1×', '1,25×', '1,5×', '1,75×', '2×']);
    expect([select.value, select.getAttribute('aria-label')]).to.deep.equal(['1', 'Tốc độ đọc']);
    select.value = '1.5';
    select.dispatchEvent(new CustomEvent('change'));
    expect(speech.spoken.map(({ rate }) => rate)).to.deep.equal([1, 1.5]);
    const other = await showArticle(story);
    await start(other, speech);
    expect(part<HTMLSelectElement>(other, 'speed')!.value).to.equal('1.5');
    await element.updateComplete;
    expect(labels(element)).to.have.length(1);
  });

  for (const [name, change] of [
    ['the element leaves the page', (element: TinArticle) => element.remove()],
    ['another article takes its place', (element: TinArticle) => (element.article = { ...element.article!, id: '2', title: 'Tin hai' })],
  ] as const) {
    it(`ends when ${name}`, async () => {
      const speech = voices('vi-VN');
      const element = await showArticle(story);
      await start(element, speech);
      change(element);
      await waitUntil(() => !speech.queue.length);
    });
  }

  for (const [name, languages, given, lang, isThere] of [
    ['no voice', [], story, 'vi', false],
    ['an English voice', ['en-US'], story, 'vi', false],
    ['an English voice, and a feed that says it is English', ['en-US'], { ...story, language: 'en-us' }, 'vi', false],
    ['a Vietnamese voice on an English page', ['vi-VN'], story, 'en', true],
    ['an English voice for an English text', ['en-US'], { title: 'News', contentHtml: '<p>One.</p>' }, 'en', true],
    ['Android’s way to write it', ['vi_VN'], story, 'vi', true],
  ] as const) {
    it(`${isThere ? 'is there' : 'is not there'} with ${name}`, async () => {
      voices(...languages);
      const element = await showArticle(given, { lang });
      expect(tool(element, 'listen') !== null).to.equal(isThere);
    });
  }

  it('appears when a voice comes', async () => {
    const speech = voices();
    const element = await showArticle(story);
    speech.voices = [{ lang: 'vi-VN' }];
    speech.dispatchEvent(new CustomEvent('voiceschanged'));
    await waitUntil(() => tool(element, 'listen'));
  });

  it('says when the device cannot', async () => {
    const speech = voices('vi-VN');
    const element = await showArticle(story);
    await start(element, speech);
    speech.queue[0]!.fail('synthesis-failed');
    await element.updateComplete;
    expect(texts(element, 'notice')).to.deep.equal(['Thiết bị chưa đọc được bài viết này.']);
  });

  describe('a recording', () => {
    it('is played instead', async () => {
      voices();
      const element = await showArticle(story, { audio: '/doc-bai.mp3' });
      const audio = part<HTMLAudioElement>(element, 'audio')!;
      expect([audio.src, audio.controls, audio.getAttribute('aria-label')]).to.deep.equal([`${location.origin}/doc-bai.mp3`, true, 'Bản ghi âm bài viết']);
      expect(tool(element, 'listen')).to.equal(null);
    });

    it('that cannot be had leaves the voice', async () => {
      voices('vi-VN');
      const element = await showArticle(story, { audio: '/doc-bai.mp3' });
      part(element, 'audio')!.dispatchEvent(new CustomEvent('error'));
      await waitUntil(() => tool(element, 'listen'));
      expect([part(element, 'audio'), texts(element, 'notice')]).to.deep.equal([null, ['Chưa tải được bản ghi âm.']]);
      element.audio = '/doc-lai.mp3';
      await element.updateComplete;
      expect(part(element, 'audio')).not.to.equal(null);
    });

    it('that is no address is none', async () => {
      voices();
      const element = await showArticle(story, { audio: 'javascript:x()' });
      expect(part(element, 'audio')).to.equal(null);
    });
  });
});
