import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Passage } from '../lib/passages.js';
import { SiteChoice } from './site-choice.js';

/** How fast it can be read: factors of the voice's own speed. */
export const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

const speed = new SiteChoice('speed', 1, (value) => (speeds as readonly number[]).includes(value));

/** The name by which style sheets mark what is being read: `::highlight(tin-speaking)`. */
const highlightName = 'tin-speaking';

/** The device has one voice: of all articles on the page one is read. */
const device: { reader?: SpeechController | undefined } = {};

/** Reads sentences aloud with a voice of the device's, and marks the one that is being read. */
export class SpeechController implements ReactiveController {
  /** `paused`: goes on with the sentence in which it was halted. */
  state: 'silent' | 'speaking' | 'paused' = 'silent';

  readonly #host: ReactiveControllerHost;
  readonly #synthesis: SpeechSynthesis | undefined;
  readonly #handleFailure: () => void;
  #voice: SpeechSynthesisVoice | undefined;
  #passages: readonly Passage[] = [];
  #index = 0;
  /** Kept: Chromium says nothing of the end of one that nobody holds. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(host: ReactiveControllerHost, handleFailure: () => void, synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined) {
    this.#host = host;
    this.#handleFailure = handleFailure;
    this.#synthesis = synthesis;
    host.addController(this);
  }

  /** Whether there is a voice that speaks `language`. */
  speaks(language: string): boolean {
    return this.#voiceOf(language) !== undefined;
  }

  get speed(): number {
    return speed.value;
  }

  set speed(value: number) {
    speed.value = value;
    // What has begun keeps its speed: the sentence is begun again.
    if (this.state === 'speaking') this.#speakAgain();
  }

  /** Begins to read, and ends what is being read elsewhere on the page. */
  start(passages: readonly Passage[], language: string): void {
    device.reader?.stop();
    this.#voice = this.#voiceOf(language);
    if (!this.#voice || !passages.length) return;
    this.#passages = passages;
    this.#index = 0;
    device.reader = this;
    addEventListener('pagehide', this.#handleLeave);
    // Else it would wait for what other scripts of the page have begun, or halted.
    this.#synthesis?.cancel();
    this.#synthesis?.resume();
    this.#speak();
  }

  /** Halts. The device's own way to do so ends all on Android, and elsewhere forgets long pauses. */
  pause(): void {
    if (this.state !== 'speaking') return;
    this.#silence();
    this.#setState('paused');
  }

  /** Goes on after a pause. */
  resume(): void {
    if (this.state === 'paused') this.#speak();
  }

  stop(): void {
    if (this.state === 'silent') return;
    this.#silence();
    device.reader = undefined;
    this.#passages = [];
    removeEventListener('pagehide', this.#handleLeave);
    registry()?.delete(highlightName);
    this.#setState('silent');
  }

  hostConnected(): void {
    // Voices come late, and some with a download.
    this.#synthesis?.addEventListener?.('voiceschanged', this.#handleVoices);
    speed.follow(this.#handleVoices);
  }

  hostDisconnected(): void {
    this.#synthesis?.removeEventListener?.('voiceschanged', this.#handleVoices);
    speed.unfollow(this.#handleVoices);
    this.stop();
  }

  #voiceOf(language: string): SpeechSynthesisVoice | undefined {
    // Android writes `vi_VN`.
    const languageOf = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0];
    const voices = (this.#synthesis?.getVoices() ?? []).filter(({ lang }) => languageOf(lang) === languageOf(language));
    return voices.find((voice) => voice.default) ?? voices[0];
  }

  #speak(): void {
    const passage = this.#passages[this.#index];
    const voice = this.#voice;
    if (!passage || !voice) return this.stop();
    // Engines fall silent in the middle of long utterances: one sentence each.
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.speed;
    utterance.addEventListener('end', () => this.#handleEnd(utterance));
    utterance.addEventListener('error', ({ error }) => this.#handleError(utterance, error));
    this.#utterance = utterance;
    this.#synthesis?.speak(utterance);
    if (typeof Highlight === 'function') registry()?.set(highlightName, new Highlight(passage.range));
    this.#setState('speaking');
  }

  #speakAgain(): void {
    this.#silence();
    this.#speak();
  }

  #silence(): void {
    // What is said of it from now on is of no interest.
    this.#utterance = undefined;
    this.#synthesis?.cancel();
  }

  #setState(state: SpeechController['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #handleEnd(utterance: SpeechSynthesisUtterance): void {
    if (utterance !== this.#utterance) return;
    this.#index++;
    this.#speak();
  }

  #handleError(utterance: SpeechSynthesisUtterance, error: SpeechSynthesisErrorCode): void {
    if (utterance !== this.#utterance) return;
    this.stop();
    // Another script of the page wants to speak.
    if (error !== 'canceled' && error !== 'interrupted') this.#handleFailure();
  }

  readonly #handleVoices = (): void => this.#host.requestUpdate();
  readonly #handleLeave = (): void => this.stop();
}

function registry(): HighlightRegistry | undefined {
  return globalThis.CSS?.highlights as HighlightRegistry | undefined;
}
