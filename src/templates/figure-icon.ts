import { html, type TemplateResult } from 'lit';
import type { VisitorFigure } from '../model/visitor-stats.js';

const calendar = 'M2 4h12v10H2zM2 7h12M5 2v3M11 2v3';
const person = 'M6 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6M1 14a5 5 0 0 1 10 0';

/** Lines within a square of 16, without a fill: the strokes are the style sheet's. */
const shapes: Readonly<Record<VisitorFigure, string>> = {
  total: 'M3 14V9M8 14V2M13 14V6',
  online: 'M8 8h0M4 12a6 6 0 0 1 0-8M12 4a6 6 0 0 1 0 8',
  today: `${calendar}m-3 5.5h0`,
  yesterday: calendar,
  week: `${calendar}m-6 5.5h6`,
  month: `${calendar}m-6 4.5h6m-6 2h6`,
  members: `${person}m0-7 1.5 1.5L15 5`,
  guests: person,
  bots: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M11 11l3 3',
};

/** A small picture of what a figure counts, for the eye only. */
export function renderFigureIcon(figure: VisitorFigure): TemplateResult {
  return html`<svg part="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${shapes[figure]} /></svg>`;
}
