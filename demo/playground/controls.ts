import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choicesOf, type Attribute, type Described } from '../site/manifest.js';
import type { PlaygroundWords } from './words.js';

/** Takes a new value; `undefined`: as usual. */
type Change = (value: string | undefined) => void;

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

/** A control for what an attribute may have. */
export function attributeControl(attribute: Attribute, value: string | undefined, words: PlaygroundWords, change: Change): TemplateResult {
  const { name, type, description, default: usual } = attribute;
  const id = `attribute-${name}`;
  const text = type?.text ?? '';
  const choices = choicesOf(attribute);
  const help = html`<small id="${id}-help" lang="en">${plain(description)}</small>`;
  if (text === 'boolean') {
    return html`<div class="field">
      <label class="check"><input type="checkbox" aria-describedby="${id}-help" .checked=${live(value !== undefined)} @change=${() => change(value === undefined ? '' : undefined)} /> <code>${name}</code></label>
      ${help}
    </div>`;
  }
  const isFree = /\bstring\b/.test(text) && !choices.length;
  const mayBeBare = /\bboolean\b/.test(text);
  return html`<div class="field">
    <label for=${id}><code>${name}</code></label>
    ${choices.length
      ? html`<select id=${id} aria-describedby="${id}-help" .value=${live(value ?? '')} @change=${(event: Event) => change(typed(event) || undefined)}>
          <option value="">– ${usual ? usual.replace(/'/g, '') : words.usual} –</option>
          ${choices.map((choice) => html`<option ?selected=${choice === value}>${choice}</option>`)}
        </select>`
      : html`<input id=${id} type=${isFree || mayBeBare ? 'text' : text === 'number' ? 'number' : 'text'} aria-describedby="${id}-help" .value=${live(value ?? '')} @input=${(event: Event) => change(typed(event) || undefined)} />`}
    ${mayBeBare
      ? html`<label class="check"><input type="checkbox" .checked=${live(value === '')} @change=${() => change(value === '' ? undefined : '')} /> <span>${words.usual} – <code>${name}</code></span></label>`
      : nothing}
    ${help}
  </div>`;
}

/** A control for HTML in a slot, or for a token. */
export function textControl(kind: string, { name, description, default: usual }: Described, value: string | undefined, change: Change): TemplateResult {
  const id = `${kind}-${name}`;
  return html`<div class="field">
    <label for=${id}><code>${name}</code></label>
    <input id=${id} type="text" spellcheck="false" aria-describedby="${id}-help" placeholder=${usual ?? ''} .value=${live(value ?? '')} @input=${(event: Event) => change(typed(event) || undefined)} />
    <small id="${id}-help" lang="en">${plain(description)}</small>
  </div>`;
}

/** A choice of words. */
export function choiceControl(id: string, label: string, choices: readonly (readonly [value: string, label: string])[], value: string, change: (value: string) => void): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => change(typed(event))}>
      ${choices.map(([each, text]) => html`<option value=${each} ?selected=${each === value} .selected=${live(each === value)}>${text}</option>`)}
    </select>
  </div>`;
}

/** Descriptions are Markdown with little in it. */
function plain(description = ''): string {
  return description.replace(/`/g, '').replace(/\s+/g, ' ');
}
