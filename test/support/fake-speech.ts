/** Stands in for the device's voice: it says nothing, and a test says when a sentence has ended. */
export class FakeSpeech extends EventTarget {
  readonly spoken: FakeUtterance[] = [];
  /** Of the sentences that are being said or wait. */
  queue: FakeUtterance[] = [];
  paused = false;
  voices: { lang: string; default?: boolean; name?: string }[];

  constructor(...languages: string[]) {
    super();
    this.voices = languages.map((lang) => ({ lang }));
  }

  getVoices = (): unknown[] => this.voices;

  speak(utterance: FakeUtterance): void {
    this.spoken.push(utterance);
    this.queue.push(utterance);
  }

  /** Says of all that is under way that it was interrupted, as browsers do. */
  cancel(): void {
    for (const utterance of this.queue.splice(0)) utterance.fail('interrupted');
  }

  resume(): void {
    this.paused = false;
  }

  /** The sentence has been said. */
  end(): void {
    this.queue.shift()?.dispatchEvent(new CustomEvent('end'));
  }

  get texts(): string[] {
    return this.spoken.map(({ text }) => text);
  }

  /** Makes it the page's own; gives back what takes that back. */
  install(): () => void {
    const before = (['speechSynthesis', 'SpeechSynthesisUtterance'] as const).map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: this });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: FakeUtterance });
    return () => {
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(window, name, descriptor);
        else Reflect.deleteProperty(window, name);
      }
    };
  }
}

export class FakeUtterance extends EventTarget {
  readonly text: string;
  voice: unknown;
  lang = '';
  rate = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }

  fail(error: SpeechSynthesisErrorCode): void {
    this.dispatchEvent(Object.assign(new CustomEvent('error'), { error }));
  }
}
