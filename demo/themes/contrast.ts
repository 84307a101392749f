/** A colour in sRGB: channels and alpha from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** What a colour looks like on a ground that shows through it (https://www.w3.org/TR/compositing-1/#simplealphacompositing). */
export function over([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba {
  const all = alpha + ground[3] * (1 - alpha);
  if (!all) return [0, 0, 0, 0];
  const mix = (channel: number, below: number): number => (channel * alpha + below * ground[3] * (1 - alpha)) / all;
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), all];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance([red, green, blue]: Rgba): number {
  const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of an opaque colour and what is seen on it, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastRatio(colour: Rgba, ground: Rgba): number {
  const [a, b] = [luminance(over(colour, ground)), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** `text`: SC 1.4.3 and 1.4.6; `part`: borders of controls and what else has to be seen, SC 1.4.11. */
export type Purpose = 'text' | 'part' | 'decoration';

export type Grade = 'AAA' | 'AA' | 'fail' | 'free';

/** What a ratio is good for; decoration need not be seen. Rounding must not lift a ratio over its limit. */
export function gradeOf(ratio: number, purpose: Purpose): Grade {
  if (purpose === 'decoration') return 'free';
  if (purpose === 'part') return ratio >= 3 ? 'AA' : 'fail';
  return ratio >= 7 ? 'AAA' : ratio >= 4.5 ? 'AA' : 'fail';
}

/** `4.54`; cut off, so that 4.499 is not shown as 4.5. */
export function ratioText(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
