import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../locale/numbers.js';
import type { Words } from '../locale/words.js';
import type { Attachment } from '../model/article.js';

/** The files that belong to an article, with type and size. */
export function renderAttachments(attachments: readonly Attachment[], words: Words, locale: string): TemplateResult {
  return html`
    <div part="attachments">
      <p><strong>${words.attachments}</strong></p>
      <ul>
        ${attachments.map(({ url, title, mimeType, sizeInBytes }) => {
          const name = title || decodeName(url);
          const kind = mimeType?.split('/')[1]?.toUpperCase() ?? '';
          const size = sizeInBytes ? `${formatNumber(Math.max(1, Math.round(sizeInBytes / 1024)), { locale })} KB` : '';
          const details = [kind, size].filter(Boolean).join(', ');
          return html`<li><a href=${url}>${name}</a>${details ? html` (${details})` : nothing}</li>`;
        })}
      </ul>
    </div>
  `;
}

function decodeName(url: string): string {
  const name = url.split(/[?#]/)[0]?.split('/').pop() || url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
