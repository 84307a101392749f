import { html, nothing } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

/** A heading of the level 1–6; nothing for no text. */
export function renderHeading(text: string, level: number): unknown {
  if (!text) return nothing;
  const content = html`<span part="heading-text">${text}</span>`;
  const tag = headings[Math.min(6, Math.max(1, Math.round(level) || 2)) - 1];
  return staticHtml`<${tag} part="heading">${content}</${tag}>`;
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => unsafeStatic(name));
