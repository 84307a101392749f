import { nothing } from 'lit';
import { remembered } from '../lib/remembered.js';
import { Fixed, flat } from './flat.js';

const fixed = remembered((text: string) => new Fixed(text));

/** `content` as a heading of the level 1–6, named `part`; nothing for no content. */
export function renderHeading(part: 'title' | 'heading' | 'headline', content: unknown, level: number): unknown {
  if (!content) return nothing;
  const tag = fixed(`h${Math.min(6, Math.max(1, Math.round(level) || 2))}`);
  return flat`<${tag} part=${fixed(part)}>${content}</${tag}>`;
}
