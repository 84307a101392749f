import { nothing } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => unsafeStatic(name));

/** `content` as a heading of the level 1–6, named `part`; nothing for no content. */
export function renderHeading(part: string, content: unknown, level: number): unknown {
  if (!content) return nothing;
  const tag = tags[Math.min(6, Math.max(1, Math.round(level) || 2)) - 1];
  return staticHtml`<${tag} part=${part}>${content}</${tag}>`;
}
