import { html, nothing } from 'lit';
import { formatDateAs, machineDate, type DateStyle } from '../locale/dates.js';

/** The place where a text is read, and when. */
export interface Place {
  locale: string;
  timeZone: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** `<time>` in the given style; nothing for no date. */
export function renderDate(date: Date | undefined, style: DateStyle, { locale, timeZone, now }: Place): unknown {
  if (!date || style === 'none') return nothing;
  const hasClock = style === 'datetime' || style === 'relative';
  const text = formatDateAs(style, date, { locale, timeZone, now });
  return html`<time part="date" datetime=${machineDate(date, timeZone, hasClock)}>${text}</time>`;
}
