import { html, nothing, svg, type TemplateResult } from 'lit';
import { say } from '../site/bilingual.js';
import type { RetrievalError } from '../site/retrieve.js';
import type { Look, Proposal } from './find-look.js';
import { joinLightDark } from './light-dark.js';
import { labelOf } from './tokens.js';

export interface Imported {
  readonly address: string;
  /** Address of the relay. */
  readonly relay: string;
  readonly isReading: boolean;
  readonly failure?: RetrievalError | undefined;
  readonly look?: Look | undefined;
  /** Style sheets of the page that could not be read: a relay passes none on. */
  readonly unread?: readonly string[] | undefined;
  /** Index of the proposal that is taken, by token; -1 for none. */
  readonly taken: Readonly<Record<string, number>>;
}

export interface ImportActions {
  readAddress(address: string, relay: string): void;
  readText(text: string): void;
  take(token: string, index: number): void;
  apply(): void;
}

/** Takes the colours of a page that exists: by its address or by pasted CSS; the visitor corrects what was found. */
export function importView({ address, relay, isReading, failure, look, unread = [], taken }: Imported, actions: ImportActions): TemplateResult {
  return html`
    <form class="import-row" @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const fields = new FormData(event.target as HTMLFormElement);
      actions.readAddress(String(fields.get('address')), String(fields.get('relay')).trim() || '/relay');
    }}>
      <div class="field"><label for="address">${say(['Địa chỉ trang', 'Address of a page'])}</label>
        <input id="address" name="address" inputmode="url" spellcheck="false" placeholder="https://…" .value=${address}></div>
      <div class="field relay"><label for="relay">${say(['Relay', 'Relay'])}</label>
        <input id="relay" name="relay" inputmode="url" spellcheck="false" .value=${relay}></div>
      <button aria-disabled=${isReading ? 'true' : 'false'}>${say(isReading ? ['Đang đọc…', 'Reading…'] : ['Đọc', 'Read'])}</button>
    </form>
    <div class="field"><label for="pasted-css">${say(['Hoặc dán CSS hay HTML', 'Or paste CSS or HTML'])}</label>
      <textarea id="pasted-css" rows="4" spellcheck="false" @change=${(event: Event) => actions.readText((event.target as HTMLTextAreaElement).value)}></textarea></div>
    <div role="status">
      ${failure ? html`<p class="problem"><strong>${say(failure.what)}</strong> ${say(failure.remedy)}</p>` : nothing}
      ${unread.length
        ? html`<p class="problem">${say(['Không đọc được tệp CSS của trang. Mở chúng rồi dán nội dung vào ô trên:', 'The page’s style sheets could not be read. Open them and paste what they have above:'])}
            ${unread.map((url) => html`<a href=${url} target="_blank" rel="noopener noreferrer">${url.replace(/^.*\/(?=.)|[?#].*$/g, '')}</a> `)}</p>`
        : nothing}
      ${look && !look.size ? html`<p class="problem">${say(['Không tìm thấy màu hay phông chữ nào.', 'No colours or fonts were found.'])}</p>` : nothing}
    </div>
    ${look?.size
      ? html`<div class="proposals">${[...look].map(([token, proposals]) => proposalField(token, proposals, taken[token] ?? 0, actions))}</div>
          <p><button type="button" class="primary" @click=${() => actions.apply()}>${say(['Áp dụng', 'Apply'])}</button></p>`
      : nothing}
  `;
}

function proposalField(token: string, proposals: readonly Proposal[], index: number, { take }: ImportActions): TemplateResult {
  const id = `take${token}`;
  return html`<div class="field">
    <label for=${id}>${say(labelOf(token))} ${swatch(token, proposals[index])}</label>
    <select id=${id} @change=${(event: Event) => take(token, Number((event.target as HTMLSelectElement).value))}>
      ${proposals.map(({ value: { light, dark }, from }, i) => html`<option value=${i} .selected=${i === index}>${joinLightDark(light, dark)} · ${from}</option>`)}
      <option value="-1" .selected=${index === -1}>${say(['Giữ như cũ', 'Leave as it is'])}</option>
    </select>
  </div>`;
}

/** As a drawing: a strict CSP takes no style attribute. */
function swatch(token: string, proposal: Proposal | undefined): TemplateResult | typeof nothing {
  if (!proposal || !token.startsWith('--tin-color-')) return nothing;
  const { light, dark } = proposal.value;
  return html`<svg class="swatch" viewBox="0 0 32 16" aria-hidden="true">${svg`<rect width="16" height="16" fill=${light} /><rect x="16" width="16" height="16" fill=${dark} />`}</svg>`;
}
