import '../../src/all.js';
import { html, render, type TemplateResult } from 'lit';
import ministry from '../../src/themes/ministry.css?raw';
import newspaper from '../../src/themes/newspaper.css?raw';
import province from '../../src/themes/province.css?raw';
import { startPreferences } from '../preferences.js';
import { onLanguage, say, type Bilingual } from '../site/bilingual.js';
import { announce, copyButton } from '../site/copy-button.js';
import { RetrievalError, retrieve } from '../site/retrieve.js';
import { toAddress } from '../builder/state.js';
import { contrastView } from './contrast-view.js';
import { fieldsView, isUsable } from './fields-view.js';
import { findLook, sheetsOf } from './find-look.js';
import { createFrame, dress } from './frame.js';
import { importView, type Imported } from './import-view.js';
import type { Scheme } from './resolve-colour.js';
import { readQuery, writeQuery } from './share.js';
import { largest, printTheme, readTheme, type Theme, type Value } from './theme.js';
import { tokens } from './tokens.js';

const main = document.querySelector<HTMLElement>('#main');

const starts: readonly (readonly [id: string, name: Bilingual, theme: Theme])[] = [
  ['kit', ['Mặc định', 'Default'], {}],
  ['ministry', ['Bộ, ngành', 'Ministry'], readTheme(ministry)],
  ['province', ['Tỉnh, thành phố', 'Province'], readTheme(province)],
  ['newspaper', ['Tờ báo', 'Newspaper'], readTheme(newspaper)],
];

const initial = new Map(tokens.map(({ name, initial: value }) => [name, value]));
const frames: Readonly<Record<Scheme, HTMLElement>> = { light: createFrame('light'), dark: createFrame('dark') };
/** Style sheets of a foreign page: the first ones have its look. */
const sheetsRead = 4;

let theme: Theme = readQuery(location.search) ?? readTheme(ministry);
let shown: 'both' | Scheme = 'both';
let imported: Imported = { address: '', relay: '/relay', isReading: false, taken: {} };
let reading: AbortController | undefined;

function set(next: Theme): void {
  theme = next;
  const query = writeQuery(theme);
  history.replaceState(null, '', `?${query || 'theme='}`);
  update();
}

function change(token: string, value: Value | undefined): void {
  const rest = Object.fromEntries(Object.entries(theme).filter(([name]) => name !== token));
  set(value ? { ...theme, [token]: value } : rest);
}

function update(): void {
  dress(frames.light, theme);
  dress(frames.dark, theme);
  if (main) render(page(), main);
}

function page(): TemplateResult {
  return html`
    <section class="intro">
      <h1>${say(['Phối màu', 'Theme editor'])}</h1>
      <p class="muted">${say(['Chọn một giao diện có sẵn, chỉnh màu, chữ và hình; xem ngay trên mọi thành phần, ở nền sáng và nền tối, kèm độ tương phản. Cuối cùng chép vài dòng CSS.', 'Begin with a ready theme and change colours, type and shape: all widgets follow at once, light and dark, with their contrast. In the end copy a few lines of CSS.'])}</p>
      <div class="starts" role="group" aria-label=${say(['Bắt đầu từ', 'Begin with'])}>
        <span class="muted">${say(['Bắt đầu từ', 'Begin with'])}:</span>
        ${starts.map(([, name, start]) => html`<button type="button" class="pill" aria-pressed=${printTheme(start) === printTheme(theme) ? 'true' : 'false'} @click=${() => set(start)}>${say(name)}</button>`)}
      </div>
    </section>
    <div class="editor">
      <div class="panel fields">
        ${fieldsView(theme, change)}
        <details class="import">
          <summary>${say(['Lấy màu của một trang có sẵn', 'Take the colours of a page'])}</summary>
          <div class="stack">${importView(imported, { readAddress, readText, take, apply })}</div>
        </details>
      </div>
      <div class="results">
        <section class="panel stack" aria-labelledby="preview-heading">
          <div class="panel-head">
            <h2 id="preview-heading">${say(['Xem trước', 'Preview'])}</h2>
            <div class="switch" role="group" aria-label=${say(['Nền', 'Ground'])}>${schemeButtons()}</div>
          </div>
          <div class="frames" data-shown=${shown}>${frames.light}${frames.dark}</div>
        </section>
        <section class="panel stack" aria-labelledby="contrast-heading">
          <h2 id="contrast-heading">${say(['Độ tương phản', 'Contrast'])} <small class="muted">WCAG 2.2</small></h2>
          ${contrastView(theme)}
        </section>
        ${exportPanel()}
      </div>
    </div>
  `;
}

function schemeButtons(): TemplateResult[] {
  const names: readonly (readonly ['both' | Scheme, Bilingual])[] = [
    ['both', ['Cả hai', 'Both']],
    ['light', ['Sáng', 'Light']],
    ['dark', ['Tối', 'Dark']],
  ];
  return names.map(
    ([value, name]) => html`<button type="button" aria-pressed=${shown === value ? 'true' : 'false'} @click=${() => {
      shown = value;
      update();
    }}>${say(name)}</button>`,
  );
}

function exportPanel(): TemplateResult {
  const css = printTheme(Object.fromEntries(Object.entries(theme).filter(([name, value]) => isNeeded(name, value))));
  const size = new Blob([css]).size;
  return html`<section class="panel stack" aria-labelledby="export-heading">
    <h2 id="export-heading">CSS</h2>
    <p>${say(['Lưu thành một tệp và nạp nó trên mọi trang, hoặc dán vào CSS tuỳ chỉnh của hệ quản trị.', 'Save it as a file that all pages load, or paste it into the custom CSS of your CMS.'])}</p>
    <pre tabindex="0" role="region" aria-label=${say(['Mã CSS', 'CSS code'])}><code>${css || say(['/* Giao diện mặc định: không cần CSS. */', '/* The default look needs no CSS. */'])}</code></pre>
    <div class="row">
      ${copyButton(css, 'CSS')}
      <button type="button" @click=${() => download(css)}>${say(['Tải về', 'Download'])}</button>
      ${copyButton(location.href, say(['liên kết chia sẻ', 'link to share']), say(['Chép liên kết', 'Copy link']))}
      <span class="muted">${size} / ${largest} byte</span>
    </div>
    ${size > largest ? html`<p class="problem">${say(['Lớn hơn 2 kB: bỏ bớt biến hoặc viết màu ngắn hơn.', 'Larger than 2 kB: leave tokens out, or write colours shorter.'])}</p>` : ''}
  </section>`;
}

/** What the kit has by itself need not be written down, and what no browser takes must not. */
function isNeeded(name: string, { light, dark }: Value): boolean {
  return (light !== initial.get(name) || dark !== light) && isUsable(name, light) && isUsable(name, dark);
}

function download(css: string): void {
  const url = URL.createObjectURL(new Blob([css], { type: 'text/css' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: 'tin-theme.css' });
  link.click();
  URL.revokeObjectURL(url);
  announce(say(['Đã tải tin-theme.css.', 'Downloaded tin-theme.css.']));
}

async function readAddress(typed: string, relay: string): Promise<void> {
  const src = toAddress(typed, location.href);
  if (!src) {
    imported = { ...imported, address: typed, relay, look: undefined, unread: undefined, failure: new RetrievalError(['Đây không phải một địa chỉ web.', 'This is no web address.'], ['Dán địa chỉ bắt đầu bằng https:// hoặc /.', 'Paste an address that begins with https:// or /.']) };
    return update();
  }
  reading?.abort();
  const { signal } = (reading = new AbortController());
  imported = { address: typed, relay, isReading: true, taken: {} };
  update();
  const ways = { relay, samples: {}, signal };
  try {
    const { text, url, contentType } = await retrieve(src, '', ways);
    const { css, links } = /css/i.test(contentType) ? { css: text, links: [] } : sheetsOf(text, url);
    const asked = links.slice(0, sheetsRead);
    const sheets = await Promise.all(asked.map((link) => retrieve(link, '', ways).then((sheet) => sheet.text, () => undefined)));
    if (signal.aborted) return;
    const unread = asked.filter((_, index) => sheets[index] === undefined);
    imported = { ...imported, isReading: false, unread, look: findLook([...sheets, css].join('\n')) };
  } catch (error) {
    if (signal.aborted) return;
    imported = { ...imported, isReading: false, failure: error instanceof RetrievalError ? error : new RetrievalError(['Không đọc được.', 'It could not be read.'], [String(error), String(error)]) };
  }
  update();
}

/** A theme of the kit is taken as it is; of any other style sheet the look is proposed. */
function readText(text: string): void {
  if (!text.trim()) return;
  const own = readTheme(text);
  if (Object.keys(own).length) {
    set({ ...theme, ...own });
    announce(say(['Đã nhận các biến --tin-….', 'Took the --tin-… tokens.']));
    return;
  }
  imported = { ...imported, failure: undefined, unread: undefined, taken: {}, look: findLook(/^\s*</.test(text) ? sheetsOf(text, location.href).css : text) };
  update();
}

function take(token: string, index: number): void {
  imported = { ...imported, taken: { ...imported.taken, [token]: index } };
  update();
}

function apply(): void {
  const chosen = [...(imported.look ?? [])].flatMap(([token, proposals]) => {
    const proposal = proposals[imported.taken[token] ?? 0];
    return proposal ? [[token, proposal.value] as const] : [];
  });
  set({ ...theme, ...Object.fromEntries(chosen) });
  announce(say(['Đã áp dụng.', 'Applied.']));
}

startPreferences();
onLanguage(update);
update();
