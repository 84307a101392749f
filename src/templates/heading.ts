import { nothing } from 'lit';
import { Fixed, flat } from './flat.js';

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => new Fixed(name));
const parts = { title: new Fixed('title'), heading: new Fixed('heading'), headline: new Fixed('headline') };

/** `content` as a heading of the level 1–6, named `part`; nothing for no content. */
export function renderHeading(part: keyof typeof parts, content: unknown, level: number): unknown {
  if (!content) return nothing;
  const tag = tags[Math.min(6, Math.max(1, Math.round(level) || 2)) - 1];
  return flat`<${tag} part=${parts[part]}>${content}</${tag}>`;
}
