import '../../src/all.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import hashes from 'virtual:tin-kit';
import { startPreferences } from '../preferences.js';
import { onLanguage, say } from '../site/bilingual.js';
import type { FieldMap } from '../../src/index.js';
import { examine } from './examine.js';
import { fittingTags, toWidget } from './fitting.js';
import { lookUp, type LookUp, type Source } from './look-up.js';
import { mapView, takesMap } from './map-view.js';
import { attributesOf, optionsView } from './options-view.js';
import { previewOf } from './preview.js';
import { RetrievalError } from '../site/retrieve.js';
import { sampleAddresses, sampleAnswers } from './sample-addresses.js';
import { snippetsView } from './snippets-view.js';
import { readState, toAddress, writeState, type BuilderState } from './state.js';
import { formatLabel, verdictView } from './verdict-view.js';
import type { Widget } from './snippets.js';

const main = document.querySelector<HTMLElement>('#main');
const formats = ['rss', 'atom', 'json-feed', 'json', 'html', 'wordpress', 'ghost', 'drupal', 'strapi', 'directus', 'sharepoint', 'liferay', 'goatcounter', 'matomo', 'umami', 'goaccess', 'vercount'];

let state = readState(location.search);
let found: LookUp | undefined;
let chosen: Source | undefined;
let failure: RetrievalError | undefined;
let asking: AbortController | undefined;

function set(change: Partial<BuilderState>): void {
  state = { ...state, ...change };
  const query = writeState(state);
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  update();
}

/** Asks the address in the form; what was found before stands until the answer is there. */
async function look(): Promise<void> {
  asking?.abort();
  const address = toAddress(state.src, location.href);
  if (!address) {
    failure = new RetrievalError(['Đây không phải một địa chỉ web.', 'This is no web address.'], ['Dán địa chỉ bắt đầu bằng https:// hoặc /.', 'Paste an address that begins with https:// or /.']);
    [found, chosen] = [undefined, undefined];
    update();
    return;
  }
  const own = (asking = new AbortController());
  update();
  try {
    const result = await lookUp(address, state.format, state.map, { relay: state.relay, samples: sampleAnswers, isStatic: import.meta.env.PROD, signal: own.signal });
    [found, chosen, failure] = [result, result.others[0] ?? result.asked, undefined];
  } catch (error) {
    if (own.signal.aborted) return;
    [found, chosen] = [undefined, undefined];
    failure = error instanceof RetrievalError ? error : new RetrievalError(['Trang này gặp lỗi.', 'This page failed.'], [String(error), String(error)]);
  }
  asking = undefined;
  update();
}

/** Reads a text that the visitor pasted, since nothing but he can get at it. */
async function readPasted(text: string): Promise<void> {
  const url = toAddress(state.src, location.href) ?? location.href;
  const isOwn = new URL(url).origin === location.origin;
  const retrieved = { text, url, contentType: '', way: isOwn ? 'direct' : 'relay' } as const;
  const finding = await examine({ ...retrieved, ...(state.map && { map: state.map }) });
  chosen = { src: url, title: '', retrieved, finding, format: finding.isTold ? '' : finding.format };
  [found, failure] = [{ asked: chosen, others: [] }, undefined];
  update();
}

async function readByMap(map: FieldMap | undefined): Promise<void> {
  if (!chosen) return;
  const { retrieved, finding: before } = chosen;
  const finding = await examine({ ...retrieved, format: before.format, ...(map && { map }) });
  const source = { ...chosen, finding: { ...finding, isTold: before.isTold } };
  if (found) found = found.asked === chosen ? { ...found, asked: source } : found;
  chosen = source;
  set({ map });
}

/** A source of the page that was looked up is named as itself in the snippet. */
function choose(source: Source): void {
  chosen = source;
  update();
}

function widgetOf(source: Source, tag: string): Widget {
  const { finding, format, retrieved, src } = source;
  const { origin, pathname, search } = new URL(src);
  return toWidget(tag, { ...state, src: origin === location.origin ? pathname + search : src }, { format, way: retrieved.way, has: new Set(attributesOf(tag).keys()), ...(finding.map && { map: finding.map }) });
}

function update(): void {
  if (main) render(page(), main);
}

function page(): TemplateResult {
  return html`
    <section class="intro">
      <h1>${say(['Tạo mã nhúng', 'Embed builder'])}</h1>
      <p class="muted">${say(['Dán địa chỉ của một nguồn tin, API, bộ đếm hay chính trang danh mục của cổng. Trang này cho biết tin-widgets đọc được gì, và đưa mã để dán.', 'Paste the address of a feed, an API, a counter, or of the portal’s own listing page. This page says what tin-widgets can read there, and gives the code to paste.'])}</p>
      ${addressForm()}
    </section>
    <p class="hidden" role="status">${asking ? say(['Đang đọc…', 'Reading…']) : chosen ? `${formatLabel(chosen.finding.format)}: ${say(chosen.finding.content.kind === 'nothing' ? ['không đọc được gì.', 'nothing could be read.'] : ['đã đọc xong.', 'read.'])}` : ''}</p>
    ${failure ? failureView(failure) : nothing}
    ${found && chosen ? result(found, chosen) : failure ? nothing : html`<div class="waiting panel" aria-hidden="true"></div>`}
  `;
}

function addressForm(): TemplateResult {
  return html`<form class="address" @submit=${handleSubmit}>
      <label for="src">${say(['Địa chỉ', 'Address'])}</label>
      <div class="address-row">
        <input id="src" name="src" type="text" inputmode="url" autocomplete="url" spellcheck="false" placeholder="https://…" .value=${live(state.src)}>
        <button class="primary" aria-disabled=${asking ? 'true' : 'false'}>${asking ? say(['Đang đọc…', 'Reading…']) : say(['Đọc thử', 'Read it'])}</button>
      </div>
      <p class="samples"><span class="muted">${say(['Ví dụ', 'Examples'])}:</span>
        ${sampleAddresses.map(([src, name]) => html`<button type="button" class="sample" aria-pressed=${src === state.src ? 'true' : 'false'} @click=${() => start({ src, format: '' })}>${say(name)}</button>`)}
      </p>
    </form>
    <details class="more" ?open=${failure !== undefined}>
      <summary>${say(['Thiết lập khác', 'More settings'])}</summary>
      <div class="options">
        <div class="field"><label for="format">${say(['Định dạng', 'Format'])} <code>format</code></label>
          <select id="format" @change=${(event: Event) => start({ format: (event.target as HTMLSelectElement).value })}>
            <option value="" .selected=${!state.format}>${say(['Tự nhận', 'Found out'])}</option>
            ${formats.map((name) => html`<option value=${name} .selected=${name === state.format}>${formatLabel(name)}</option>`)}
          </select></div>
        <div class="field"><label for="kit">${say(['Thư mục của bộ công cụ', 'Folder of the kit'])}</label>
          <input id="kit" spellcheck="false" .value=${live(state.kit)} @change=${(event: Event) => set({ kit: (event.target as HTMLInputElement).value.trim() || '/tin-widgets/' })}></div>
        <div class="field"><label for="relay">${say(['Địa chỉ relay', 'Address of the relay'])}</label>
          <input id="relay" spellcheck="false" .value=${live(state.relay)} @change=${(event: Event) => set({ relay: (event.target as HTMLInputElement).value.trim() || '/relay' })}></div>
        <div class="field wide"><label for="pasted">${say(['Hoặc dán nội dung của nguồn (XML, JSON, HTML)', 'Or paste what the source has (XML, JSON, HTML)'])}</label>
          <textarea id="pasted" rows="3" spellcheck="false" @change=${(event: Event) => void readPasted((event.target as HTMLTextAreaElement).value)}></textarea></div>
      </div>
    </details>`;
}

function failureView({ what, remedy }: RetrievalError): TemplateResult {
  return html`<div class="trouble stop" role="alert"><p><strong>${say(what)}</strong></p><p>${say(remedy)}</p></div>`;
}

function result(all: LookUp, source: Source): TemplateResult {
  const { content, map, format } = source.finding;
  const tags = fittingTags(content);
  const tag = tags.includes(state.tag) ? state.tag : tags[0];
  const widget = tag ? widgetOf(source, tag) : undefined;
  return html`<div class="result" aria-busy=${asking ? 'true' : 'false'}>
    <section class="panel stack verdict" aria-labelledby="verdict-heading">
      <h2 id="verdict-heading">${say(['Đọc được gì', 'What can be read'])}</h2>
      ${verdictView(all, source, choose)}
      ${takesMap(source)
        ? html`<details class="map" ?open=${!!map || content.kind === 'nothing'}>
            <summary>${say(['Cách đọc từng trường', 'How each field is read'])} <code>map</code></summary>
            ${mapView(source, (changed) => void readByMap(changed))}
          </details>`
        : nothing}
    </section>
    ${tag && widget
      ? html`<section class="panel stack preview" aria-labelledby="preview-heading">
            <h2 id="preview-heading">${say(['Xem trước', 'Preview'])}</h2>
            ${optionsView(tags, tag, state.options, (newTag, options) => set({ tag: newTag, options }))}
            <div class="stage" tabindex="0" role="group" aria-labelledby="preview-heading">${previewOf(widget, content)}</div>
          </section>
          <section class="panel stack code" aria-labelledby="code-heading">
            <h2 id="code-heading">${say(['Mã nhúng', 'Code to paste'])}</h2>
            ${source.retrieved.way === 'relay' || format === '' ? nothing : crossOriginNote(source)}
            ${snippetsView(widget, { folder: state.kit, hashes }, state.target, (target) => set({ target }))}
          </section>`
      : nothing}
  </div>`;
}

/** An address of this site is another one on the visitor's. */
function crossOriginNote({ src }: Source): TemplateResult | typeof nothing {
  return new URL(src).origin === location.origin
    ? html`<p class="muted">${say(['Địa chỉ tương đối được hiểu theo trang chứa nó: trên trang của bạn phải có địa chỉ ấy.', 'A relative address is looked for on the site of the page: yours must have it.'])}</p>`
    : nothing;
}

function handleSubmit(event: SubmitEvent): void {
  event.preventDefault();
  const src = new FormData(event.target as HTMLFormElement).get('src');
  start({ src: String(src).trim() });
}

/** A map is of one address: another one begins without. */
function start(change: Partial<BuilderState>): void {
  set(change.src === undefined || change.src === state.src ? change : { ...change, map: undefined });
  void look();
}

startPreferences();
onLanguage(update);
if (!state.src) state = { ...state, src: '/rss' };
void look();
