import { Component, CUSTOM_ELEMENTS_SCHEMA, inject, signal } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { hear, type Change } from '../shared/start.js';
import { initial, mapText, type State } from '../shared/state.js';

@Component({
  selector: 'news-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  protected readonly state = signal<State>(initial);
  protected readonly mapText = mapText;
  protected readonly hear = hear;
  protected readonly json = JSON.stringify;
  readonly #sanitizer = inject(DomSanitizer);

  readonly change: Change = (changes) => this.state.update((before) => ({ ...before, ...changes }));

  protected trusted(markup: string) {
    return this.#sanitizer.bypassSecurityTrustHtml(markup);
  }
}
