import type { ReactiveControllerHost } from 'lit';
import { Lazy } from '../lib/lazy.js';
import { warnOfOwnFile } from '../lib/own-file-hint.js';
import { standardDate } from '../lib/standard-date.js';

/** What reads dates as people and old programs write them; as the standards do, they can be read without it. */
export const dates = new Lazy(async () => (await import('../lib/date-text.js')).parseDate);

/** Whether `text` can be read at once; nothing can be. */
export function canReadDate(text: string | undefined): boolean {
  return !text || dates.value !== undefined || standardDate(text.trim()) !== undefined;
}

/** Ends when any date can be read; tells whether it can. */
export async function prepareDates(): Promise<boolean> {
  try {
    await dates.load();
    return true;
  } catch (error) {
    warnOfOwnFile('tin-widgets: expected to read dates as portals print them', error, 'dates');
    return false;
  }
}

/** `parseDate` for an attribute of `host`, which is updated when what cannot be read at once can be. */
export function readDate(text: string, options: { timeZone: string }, host: ReactiveControllerHost): Date | undefined {
  if (dates.value) return dates.value(text, options);
  const date = standardDate(text.trim());
  if (!date) void prepareDates().then((isReady) => isReady && host.requestUpdate());
  return date;
}
