import { largestCandidate } from './largest-candidate.js';

/** A picture as it is shown large. */
export interface LargePicture {
  /** The address that is shown in the article, and is at hand. */
  shown: string;
  /** The address of the largest there is. */
  largest: string;
  alt: string;
  caption: string;
}

/** CSS pixels: smaller ones are icons and emoji, and have no more to show. */
const least = 100;

/** The pictures of `root` that can be shown large: not icons, not broken ones, not those of links, which lead elsewhere. */
export function zoomablePictures(root: ParentNode): HTMLImageElement[] {
  return [...root.querySelectorAll('img')].filter((image) => widthOf(image) >= least && !image.closest('a[href], [data-missing]'));
}

/** As far as it is known. */
function widthOf(image: HTMLImageElement): number {
  const { complete, naturalWidth, srcset } = image;
  // Of several candidates the browser tells the width that the page has asked for.
  if (srcset) return Infinity;
  return (complete && naturalWidth) || Number.parseInt(image.getAttribute('width') ?? '', 10) || least;
}

/** Makes a picture a button that `label` names, or with none a mere picture again. */
export function labelZoom(image: HTMLImageElement, label: string | undefined): void {
  // An empty alternative says that there is nothing to see, and nothing to press.
  if (label !== undefined && !image.alt) image.removeAttribute('alt');
  else if (!image.hasAttribute('alt')) image.alt = '';
  const attributes = { role: 'button', tabindex: '0', 'aria-haspopup': 'dialog', 'aria-label': label ?? '' };
  for (const [name, value] of Object.entries(attributes)) {
    if (label === undefined) image.removeAttribute(name);
    else if (image.getAttribute(name) !== value) image.setAttribute(name, value);
  }
}

export function largePicture(image: HTMLImageElement): LargePicture {
  const shown = image.currentSrc || image.src;
  // What else a `<picture>` offers may be cut for other widths, or of formats that this browser does not read: it has chosen.
  const sources = image.closest('picture')?.querySelectorAll('source') ?? [];
  const { srcset } = [...sources].find((source) => source.srcset.includes(shown)) ?? image;
  return {
    shown,
    largest: largestCandidate(srcset) || shown,
    alt: image.alt,
    caption: textOf(image.closest('figure')?.querySelector('figcaption')) || image.title,
  };
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
}
