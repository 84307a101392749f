import type { Rgba } from './contrast.js';

export type Scheme = 'light' | 'dark';

const probe = document.createElement('span');
probe.hidden = true;
const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Whether the browser takes a text for a colour. */
export function isColour(text: string): boolean {
  return CSS.supports('color', text);
}

/**
 * What a colour in any notation of CSS is in sRGB, as the browser sees it: `light-dark()` in a scheme, `currentColor` as
 * `text`; nothing for what is no colour.
 */
export function resolveColour(colour: string, scheme: Scheme, text: string): Rgba | undefined {
  if (!context || !isColour(colour)) return undefined;
  if (!probe.isConnected) document.body.append(probe);
  probe.style.setProperty('color-scheme', scheme);
  probe.style.setProperty('color', text);
  probe.style.setProperty('background-color', colour);
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = getComputedStyle(probe).backgroundColor;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, alpha / 255];
}

/** As `<input type="color">` wants it: without alpha. */
export function hexOf([red, green, blue]: Rgba): string {
  return `#${[red, green, blue].map((channel) => Math.round(channel * 255).toString(16).padStart(2, '0')).join('')}`;
}
