import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Article, FieldMap } from '../../src/index.js';
import { say, type Bilingual } from '../site/bilingual.js';
import type { Source } from './look-up.js';
import { mapFields, type MapField } from './propose-map.js';

const names: Readonly<Record<MapField, Bilingual>> = {
  title: ['Tiêu đề', 'Title'],
  url: ['Địa chỉ', 'Address'],
  datePublished: ['Ngày đăng', 'Published'],
  'image.src': ['Ảnh', 'Picture'],
  summary: ['Tóm tắt', 'Summary'],
  contentHtml: ['Toàn văn', 'Full text'],
  authors: ['Tác giả', 'Author'],
  tags: ['Chuyên mục', 'Tags'],
};

const found: Readonly<Record<MapField, (article: Article) => string>> = {
  title: ({ title }) => title,
  url: ({ url }) => url,
  datePublished: ({ datePublished }) => datePublished?.toLocaleString(document.documentElement.lang, { timeZone: 'Asia/Ho_Chi_Minh' }) ?? '',
  'image.src': ({ image }) => image?.src ?? '',
  summary: ({ summary }) => summary,
  contentHtml: ({ contentHtml }) => contentHtml,
  authors: ({ authors }) => authors.map(({ name }) => name).join(', '),
  tags: ({ tags }) => tags.join(', '),
};

/** Whether a source can be read by a map. */
export function takesMap({ finding: { proposal, format } }: Source): boolean {
  return proposal !== undefined || format === 'html';
}

/** The fields of a map to correct, with what each finds. */
export function mapView(source: Source, change: (map: FieldMap | undefined) => void): TemplateResult {
  const { proposal, selectors, map } = source.finding;
  const start = map ?? {};
  const set = (name: string, value: string): void => {
    const fields = Object.fromEntries(Object.entries({ ...start, [name]: value.trim() }).filter(([, path]) => path));
    change(Object.keys(fields).length ? fields : undefined);
  };
  const proposed = proposal?.map ?? selectors;
  return html`
    <p class="muted">${
      proposal
        ? say(['Mỗi ô là đường dẫn trong JSON; bên phải là giá trị tìm thấy. Mẫu như “/tin/{slug}” cũng được.', 'Each field takes a path in the JSON; what it finds stands beside. A template such as “/tin/{slug}” does too.'])
        : say(['Mỗi ô là bộ chọn CSS, thêm @thuộc-tính khi cần (a@href); bên phải là giá trị tìm thấy. Để trống hết: thành phần tự tìm.', 'Each field takes a CSS selector, with @attribute where needed (a@href); what it finds stands beside. All empty: the widget looks by itself.'])
    }</p>
    ${proposed
      ? html`<p class="row"><button type="button" @click=${() => change({ ...proposed })}>${say(['Dùng gợi ý', 'Use the proposal'])}</button>
          ${map ? html`<button type="button" @click=${() => change(undefined)}>${say(['Không dùng map', 'Without map'])}</button>` : nothing}</p>`
      : nothing}
    <div class="map-fields">
      ${mapField('items', say(['Danh sách', 'List']), map?.['items'] ?? '', say(['mục', 'items']) + ': ' + countOf(source), (value) => set('items', value), proposal?.lists.map(({ path, items }) => [path, `${items.length}`]) ?? [])}
      ${mapFields.map((name) => mapField(name, say(names[name]), map?.[name] ?? '', exampleOf(source, name), (value) => set(name, value), proposal?.paths.map(({ path, values }) => [path, String(values[0]).slice(0, 60)]) ?? []))}
      ${mapField('dateFormat', say(['Cách viết ngày', 'Form of dates']), map?.['dateFormat'] ?? '', 'dd/MM/yyyy HH:mm', (value) => set('dateFormat', value), [])}
    </div>
  `;
}

function mapField(name: string, label: string, value: string, example: string, change: (value: string) => void, choices: readonly (readonly [path: string, sample: string])[]): TemplateResult {
  const id = `map-${name.replace('.', '-')}`;
  return html`<div class="map-field">
    <label for=${id}>${label}</label>
    <input id=${id} .value=${live(value)} list=${choices.length ? `${id}-choices` : nothing} autocomplete="off" spellcheck="false" aria-describedby="${id}-found" @change=${(event: Event) => change((event.target as HTMLInputElement).value)}>
    ${choices.length ? html`<datalist id="${id}-choices">${choices.map(([path, sample]) => html`<option value=${path}>${sample}</option>`)}</datalist>` : nothing}
    <span id="${id}-found" class="found muted">${example || '–'}</span>
  </div>`;
}

function countOf({ finding: { content } }: Source): number {
  return content.kind === 'articles' ? content.articles.length : content.kind === 'links' ? content.links.length : 0;
}

function exampleOf({ finding: { content } }: Source, name: MapField): string {
  if (content.kind !== 'articles') return '';
  return content.articles.map(found[name]).find(Boolean)?.slice(0, 120) ?? '';
}
