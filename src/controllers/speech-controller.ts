import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Reads a text aloud with the device's Vietnamese voice, if it has one. */
export class SpeechController implements ReactiveController {
  isSpeaking = false;

  readonly #host: ReactiveControllerHost;
  #isListening = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isAvailable(): boolean {
    return this.#voice !== undefined;
  }

  /** Begins to read `text`, or stops. */
  toggle(text: string): void {
    if (this.isSpeaking) return this.#stop();
    const voice = this.#voice;
    if (!voice) return;
    // Engines fall silent in the middle of long utterances: one sentence each.
    const sentences = text.match(/[^.!?\n]+[.!?\n]*/g) ?? [];
    speechSynthesis.cancel();
    sentences.forEach((sentence, index) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      if (index === sentences.length - 1) utterance.addEventListener('end', () => this.#setSpeaking(false));
      speechSynthesis.speak(utterance);
    });
    this.#setSpeaking(sentences.length > 0);
  }

  hostConnected(): void {
    if (!globalThis.speechSynthesis?.addEventListener || this.#isListening) return;
    this.#isListening = true;
    speechSynthesis.addEventListener('voiceschanged', this.#handleVoices);
  }

  hostDisconnected(): void {
    this.#isListening = false;
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#handleVoices);
    if (this.isSpeaking) this.#stop();
  }

  get #voice(): SpeechSynthesisVoice | undefined {
    return globalThis.speechSynthesis?.getVoices().find(({ lang }) => /^vi\b/i.test(lang));
  }

  #stop(): void {
    speechSynthesis.cancel();
    this.#setSpeaking(false);
  }

  #setSpeaking(isSpeaking: boolean): void {
    this.isSpeaking = isSpeaking;
    this.#host.requestUpdate();
  }

  readonly #handleVoices = (): void => this.#host.requestUpdate();
}
