import { printTheme, readTheme, type Theme } from './theme.js';

/** A theme as a page's query has it: its declarations without what all have in common. */
export function writeQuery(theme: Theme): string {
  const text = printTheme(theme).slice(':root{'.length, -2).replace(/(^|;)--tin-/g, '$1');
  return text ? String(new URLSearchParams({ theme: text })) : '';
}

/** The theme in a query; nothing where there is none. Addresses come from strangers: only values that are safe count. */
export function readQuery(search: string): Theme | undefined {
  const text = new URLSearchParams(search).get('theme');
  return text === null ? undefined : readTheme(`:root{${text.replace(/(^|;)\s*/g, '$1--tin-')}}`);
}
