import { groupFigures } from '../lib/figures.js';

/** What shows the body of an article: its pictures with their captions, and room for those that cannot be had. */
export function createBody(fragment: DocumentFragment): HTMLElement {
  groupFigures(fragment);
  const body = document.createElement('div');
  body.part.add('body');
  body.append(fragment);
  // Pictures' errors do not bubble.
  body.addEventListener('error', handleImageError, true);
  return body;
}

/** A picture that cannot be had keeps its room, with its text alternative in it. */
function handleImageError({ target }: Event): void {
  if (!(target instanceof HTMLImageElement)) return;
  target.setAttribute('data-missing', '');
  const width = target.getAttribute('width');
  target.style.setProperty('inline-size', width ? `min(100%, ${Number.parseInt(width, 10)}px)` : '100%');
}
