import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { say } from '../site/bilingual.js';
import { seen } from './pairs.js';
import { hexOf, isColour, type Scheme } from './resolve-colour.js';
import { isSafe, kindOf, type Theme, type Value } from './theme.js';
import { labelOf, tokens, type Token } from './tokens.js';

type Change = (token: string, value: Value | undefined) => void;

/** A field for each token, colours with one for each scheme. */
export function fieldsView(theme: Theme, change: Change): TemplateResult {
  const colours = tokens.filter(({ kind }) => kind === 'colour');
  const known = new Set(tokens.map(({ name }) => name));
  const others: Token[] = Object.keys(theme).filter((name) => !known.has(name)).map((name) => ({ name, kind: 'length', label: labelOf(name), initial: '' }));
  return html`
    <section class="stack" aria-labelledby="colours-heading">
      <h2 id="colours-heading">${say(['Màu', 'Colours'])}</h2>
      <div class="colour-head muted" aria-hidden="true"><span>${say(['Sáng', 'Light'])}</span><span>${say(['Tối', 'Dark'])}</span></div>
      ${colours.map((token) => colourField(token, theme, change))}
    </section>
    <section class="stack" aria-labelledby="shape-heading">
      <h2 id="shape-heading">${say(['Chữ và hình', 'Type and shape'])}</h2>
      <div class="plain-fields">${[...tokens.filter(({ kind }) => kind !== 'colour'), ...others].map((token) => plainField(token, theme, change))}</div>
    </section>
  `;
}

function colourField({ name, label }: Token, theme: Theme, change: Change): TemplateResult {
  const value = theme[name];
  const set = (scheme: Scheme, text: string): void => {
    const { light = '', dark = '' } = value ?? {};
    // Blanks stay while they are typed: what is handed out is trimmed.
    // What has been one colour goes on being one until the other scheme gets its own.
    const next = scheme === 'light' ? { light: text, dark: dark === light ? text : dark } : { light, dark: text || light };
    change(name, next.light.trim() || next.dark.trim() ? { light: next.light || next.dark, dark: next.dark || next.light } : undefined);
  };
  const input = (scheme: Scheme): TemplateResult => {
    const text = value?.[scheme] ?? '';
    const shown = seen(theme, name, scheme);
    const isWrong = text !== '' && !isColour(text);
    const of = `${say(label)}, ${say(scheme === 'light' ? ['sáng', 'light'] : ['tối', 'dark'])}`;
    return html`<span class="colour">
      <input type="color" aria-label=${`${of}: ${say(['bảng chọn', 'picker'])}`} .value=${live(shown ? hexOf(shown) : '#000000')} @input=${(event: Event) => set(scheme, (event.target as HTMLInputElement).value)}>
      <input type="text" aria-label=${of} aria-invalid=${isWrong ? 'true' : 'false'} spellcheck="false" autocomplete="off" placeholder=${say(['Mặc định', 'Default'])} .value=${live(text)} @input=${(event: Event) => set(scheme, (event.target as HTMLInputElement).value)}>
    </span>`;
  };
  return html`<div class="colour-field" role="group" aria-label=${say(label)}>
    <span class="colour-name">${say(label)} <code>${name.replace('--tin-', '')}</code></span>
    ${input('light')}${input('dark')}
  </div>`;
}

function plainField({ name, label, initial, kind }: Token, theme: Theme, change: Change): TemplateResult {
  const value = theme[name]?.light ?? '';
  const id = name.slice(2);
  const isWrong = value !== '' && !isUsable(name, value);
  return html`<div class=${kind === 'font' ? 'field wide' : 'field'}>
    <label for=${id}>${say(label)} <code>${name.replace('--tin-', '')}</code></label>
    <input id=${id} type="text" spellcheck="false" autocomplete="off" list=${kind === 'font' ? 'fonts' : nothing} aria-invalid=${isWrong ? 'true' : 'false'} placeholder=${initial || say(['Theo trang', 'As the page'])} .value=${live(value)}
      @input=${(event: Event) => {
        const text = (event.target as HTMLInputElement).value;
        change(name, text.trim() ? { light: text, dark: text } : undefined);
      }}>
    ${kind === 'font' ? html`<datalist id="fonts">${fonts.map((font) => html`<option value=${font}></option>`)}</datalist>` : nothing}
    ${name === '--tin-line-height' && Number(value) > 0 && Number(value) < 1.4 ? html`<small>${say(['Dưới 1,4 dấu tiếng Việt chạm nhau.', 'Under 1.4 Vietnamese diacritics touch.'])}</small>` : nothing}
  </div>`;
}

/** Families that have all Vietnamese letters and are at hand on most devices. */
const fonts = ["system-ui, sans-serif", "'Segoe UI', Roboto, 'Noto Sans', sans-serif", "Arial, 'Noto Sans', sans-serif", "Georgia, 'Noto Serif', 'Times New Roman', serif", "'Times New Roman', 'Noto Serif', serif"];

/** Whether the browser takes a value for its token. */
export function isUsable(token: string, value: string): boolean {
  return isSafe(value) && (kindOf(token) === 'colour' ? isColour(value) : CSS.supports(propertyOf(token), value));
}

function propertyOf(token: string): string {
  if (token === '--tin-font') return 'font-family';
  if (/ratio/.test(token)) return 'aspect-ratio';
  if (/line-height/.test(token)) return 'line-height';
  if (/lines/.test(token)) return 'orphans';
  return /radius/.test(token) ? 'border-radius' : /-size$/.test(token) ? 'font-size' : 'width';
}
