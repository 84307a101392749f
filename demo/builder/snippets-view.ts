import { html, type TemplateResult } from 'lit';
import { say } from '../site/bilingual.js';
import { copyButton } from '../site/copy-button.js';
import { targets, type Kit, type Widget } from './snippets.js';

/** The code to paste, for the product that the visitor chooses. */
export function snippetsView(widget: Widget, kit: Kit, chosen: string, choose: (target: string) => void): TemplateResult {
  const target = targets.find(({ id }) => id === chosen) ?? targets[0];
  if (!target) return html``;
  return html`
    <div class="tabs" role="tablist" aria-label=${say(['Hệ quản trị', 'System'])} @keydown=${handleKey}>
      ${targets.map(
        ({ id, name }) => html`<button type="button" role="tab" id="tab-${id}" aria-selected=${id === target.id ? 'true' : 'false'} aria-controls="snippet" tabindex=${id === target.id ? '0' : '-1'} @click=${() => choose(id)}>${name}</button>`,
      )}
    </div>
    <div id="snippet" class="stack" role="tabpanel" aria-labelledby="tab-${target.id}">
      <p>${say(target.where)}</p>
      ${target.snippets(widget, kit).map(
        ({ title, code }) => html`<figure class="snippet">
          <figcaption>${say(title)} ${copyButton(code, say(title))}</figcaption>
          <pre tabindex="0" role="region" aria-label=${say(title)}><code>${code}</code></pre>
        </figure>`,
      )}
    </div>
  `;
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
function handleKey(event: KeyboardEvent): void {
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')];
  const index = tabs.indexOf(event.target as HTMLElement);
  const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (index === -1 || next === undefined) return;
  event.preventDefault();
  const tab = tabs[(next + tabs.length) % tabs.length];
  tab?.focus();
  tab?.click();
}
