import { fragmentOf } from '../lib/fragment-of.js';
import { imageOf, isSmallImage } from './dom-image.js';
import { beginningOf, textOf } from './dom-text.js';

/** Takes away the boxes around a figure that hold nothing else, and those in one that the portal did not print so itself. */
export function unboxFigure(figure: Element, copy: Element): void {
  for (const box of figure.querySelectorAll('div')) if (!figure.attributes.length && !beginningOf(box, 1) && box.querySelector('img')) box.replaceWith(fragmentOf(box.childNodes, copy.ownerDocument));
  for (let box = figure.parentElement; box && box !== copy && box.localName === 'div'; box = figure.parentElement) {
    if (!standsAlone(figure) || textOf(box) !== textOf(figure)) return;
    box.replaceWith(figure);
  }
}

/** Whether there is nothing beside a figure but breaks. From it outwards: of many figures, each has its neighbours at once. */
function standsAlone(figure: Element): boolean {
  for (const side of ['previousElementSibling', 'nextElementSibling'] as const) {
    for (let next = figure[side]; next; next = next[side]) if (next.localName !== 'br') return false;
  }
  return true;
}

/** The picture that AMP's script would make (https://amp.dev/documentation/components/amp-img). */
export function imageLike(picture: Element): Element {
  const image = picture.ownerDocument.createElement('img');
  for (const { name, value } of picture.attributes) image.setAttribute(name, value);
  return image;
}

/** Lazy addresses come into `src`: attributes that only a script reads do not survive the sanitiser. */
export function settleImage(img: Element, baseUrl: string): void {
  const image = imageOf(img, baseUrl);
  if (image?.src) img.setAttribute('src', image.src);
  if (image?.srcset) img.setAttribute('srcset', image.srcset);
  if (!img.getAttribute('src')?.trim() && !image) img.remove();
}

/** The first picture, rather one that is not small. */
export function firstPicture(copy: Element, baseUrl: string): ReturnType<typeof imageOf> {
  let small: ReturnType<typeof imageOf>;
  for (const img of copy.querySelectorAll('img')) {
    const found = imageOf(img, baseUrl);
    const image = found && { ...found, caption: textOf(img.closest('figure')?.querySelector('figcaption')) };
    if (image && !isSmallImage(image)) return image;
    small ??= image;
  }
  return small;
}

/** Of a whole page: pictures and players that do not stand in the article are the page's. */
export function removeBeside(copy: Element, article: Element): void {
  for (const element of copy.querySelectorAll('figure,img,video,audio,iframe')) if (!article.contains(element)) element.remove();
}
