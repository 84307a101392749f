import { html, type TemplateResult } from 'lit';

/** A sentence to the visitor about the state of a widget: announced politely. */
export function renderMessage(state: 'empty' | 'error' | 'stale', text: string): TemplateResult {
  return html`<p part="message ${state}-message" role="status">${text}</p>`;
}
