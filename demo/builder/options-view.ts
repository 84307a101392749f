import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import manifest from 'virtual:tin-manifest';
import { say, type Bilingual } from '../site/bilingual.js';
import { choicesOf, elementsOf, type Attribute } from '../site/manifest.js';
import { tagNames } from './fitting.js';
import { optionNames } from './state.js';

type OptionName = (typeof optionNames)[number];

const labels: Readonly<Record<OptionName, Bilingual>> = {
  limit: ['Số mục', 'At most'],
  layout: ['Bố cục', 'Layout'],
  heading: ['Tiêu đề', 'Heading'],
  refresh: ['Làm mới (giây)', 'Refresh (s)'],
  'date-style': ['Cách ghi ngày', 'Dates'],
  more: ['Xem thêm', 'More'],
  show: ['Số liệu hiện', 'Figures'],
};

const elements = elementsOf(manifest);

/** The attributes that an element has, by name. */
export function attributesOf(tag: string): ReadonlyMap<string, Attribute> {
  const attributes = elements.find(({ tagName }) => tagName === tag)?.attributes ?? [];
  return new Map(attributes.map((attribute) => [attribute.name, attribute]));
}

/** Choice of element, and of its main attributes. */
export function optionsView(tags: readonly string[], tag: string, options: Readonly<Record<string, string>>, change: (tag: string, options: Readonly<Record<string, string>>) => void): TemplateResult {
  const attributes = attributesOf(tag);
  const set = (name: string, value: string | undefined): void => {
    const rest = Object.fromEntries(Object.entries(options).filter(([key]) => key !== name));
    change(tag, value === undefined ? rest : { ...rest, [name]: value });
  };
  return html`
    <fieldset class="tags">
      <legend class="hidden">${say(['Thành phần', 'Element'])}</legend>
      ${tags.map(
        (name) => html`<label class="pill"><input type="radio" name="tag" value=${name} .checked=${live(name === tag)} @change=${() => change(name, options)}> ${say(tagNames[name] ?? [name, name])}</label>`,
      )}
    </fieldset>
    <div class="options">
      ${optionNames.map((name) => {
        const attribute = attributes.get(name);
        if (!attribute || (name === 'limit' && !/grid|news|links/.test(tag))) return nothing;
        return optionField(name, attribute, options[name], (value) => set(name, value));
      })}
    </div>
  `;
}

function optionField(name: OptionName, attribute: Attribute, value: string | undefined, set: (value: string | undefined) => void): TemplateResult {
  const choices = choicesOf(attribute);
  const id = `option-${name}`;
  const text = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  const isNumber = /number/.test(attribute.type?.text ?? '');
  const field = choices.length
    ? html`<select id=${id} @change=${(event: Event) => set(text(event) || undefined)}>
        <option value="" .selected=${value === undefined}>${say(['Mặc định', 'Default'])}</option>
        ${choices.map((choice) => html`<option value=${choice} .selected=${choice === value}>${choice}</option>`)}
      </select>`
    : html`<input id=${id} type=${isNumber ? 'number' : 'text'} min=${isNumber ? (name === 'refresh' ? '15' : '1') : nothing} placeholder=${say(['Mặc định', 'Default'])} .value=${live(value ?? '')} @input=${(event: Event) => set(text(event) || undefined)}>`;
  return html`<div class="field"><label for=${id}>${say(labels[name])} <code>${name}</code></label>${field}</div>`;
}
