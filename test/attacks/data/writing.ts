import type { Vector } from './vectors.js';

/** A format with vectors in every field that a reader may look at. */
export interface Writer {
  /** What faults are reported by. */
  name: string;
  /** The element's attribute `format`. */
  format: string;
  map?: Record<string, string>;
  /** Where the format has only one of the model's kinds. */
  kinds?: readonly ('articles' | 'links')[];
  contentType?: string;
  write(list: readonly Vector[]): string;
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

export const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

export const each = (list: readonly Vector[], write: (vector: Vector) => string): string => list.map(write).join('');
