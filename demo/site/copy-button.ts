import { html, type TemplateResult } from 'lit';
import { say } from './bilingual.js';

const shown = 2000;

/** A button that copies a text and says so, on itself and to screen readers. */
export function copyButton(text: string, name: string, label = say(['Chép', 'Copy'])): TemplateResult {
  return html`<button type="button" class="copy" aria-label=${`${label}: ${name}`} @click=${(event: Event) => void copy(event, text)}>${label}</button>`;
}

async function copy(event: Event, text: string): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  const isCopied = await written(text);
  announce(isCopied ? say(['Đã chép.', 'Copied.']) : say(['Trình duyệt không cho chép: hãy chọn đoạn mã rồi bấm Ctrl+C.', 'The browser forbids copying: select the code and press Ctrl+C.']));
  button.classList.toggle('copied', isCopied);
  setTimeout(() => button.classList.remove('copied'), shown);
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Says something to screen readers, and to others in the page's notice; the page has `<p id="notice" role="status">`. */
export function announce(text: string): void {
  const notice = document.querySelector('#notice');
  if (!notice) return;
  notice.textContent = text;
  clearTimeout(clearing);
  clearing = setTimeout(() => (notice.textContent = ''), shown * 2);
}

let clearing: ReturnType<typeof setTimeout> | undefined;
