import { oneEvent } from '@open-wc/testing';

/** The height that tin-widgets.css reserves in `root` for the widget of a plain element with these `data-tin…`, before any script comes. */
export async function reservedHeight(root: HTMLElement, settings: Readonly<Record<string, string>>): Promise<number> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL('../../src/tin-widgets.css', import.meta.url).href;
  const room = document.createElement('div');
  Object.assign(room.dataset, settings);
  root.append(sheet, room);
  await oneEvent(sheet, 'load');
  return room.offsetHeight;
}
