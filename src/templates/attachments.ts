import { html, nothing, type TemplateResult } from 'lit';
import { fileKind, fileName, type VisibleFileKind } from '../lib/file-kind.js';
import type { ArticleWords } from '../locale/article-words.js';
import { addressOfPage } from '../lib/place-of.js';
import { formatDecimal } from '../locale/decimals.js';
import type { Attachment } from '../model/article.js';

/** The files that belong to an article, with type and size. */
export function renderAttachments(attachments: readonly Attachment[], words: ArticleWords, locale: string): TemplateResult {
  return html`
    <div part="attachments">
      <p id="attachments"><strong>${words.attachments}</strong></p>
      <ul aria-labelledby="attachments">
        ${attachments.map(({ url, title, mimeType, sizeInBytes }) => {
          const file = fileName(url);
          const name = (/%[\da-f]{2}/i.test(title ?? '') ? fileName(title ?? '') : title) || file;
          const kind = fileKind(mimeType, file) || fileKind(undefined, name);
          const details = [words.fileKinds[kind as VisibleFileKind] ?? kind, formatSize(sizeInBytes, words, locale)].filter(Boolean).join(', ');
          return html`<li>
            <a part="attachment" href=${url}>${name}</a>${details ? html` <span part="file">(${details})</span>` : nothing}
            ${isOwn(url) ? html`<a part="download" href=${url} download=${file} aria-label=${`${words.download}: ${name}`}>${words.download}</a>` : nothing}
          </li>`;
        })}
      </ul>
    </div>
  `;
}

/** `820 KB`, `1,5 MB`: as file managers show it. */
function formatSize(bytes: number | undefined, { fileSizes }: ArticleWords, locale: string): string {
  if (!bytes) return '';
  let size = Math.max(1, bytes / 1024);
  let unit = 0;
  // 1023.6 KB would be rounded to 1,024.
  while (size >= 1023.5 && unit < fileSizes.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${formatDecimal(size, locale, unit === 0 || size >= 99.5 ? 0 : 1)}\u00a0${fileSizes[unit]}`;
}

/** Browsers take `download` from the page's own server only; of others they open what is linked. */
function isOwn(url: string): boolean {
  const page = addressOfPage();
  return page !== '' && new URL(url, page).origin === new URL(page).origin;
}
