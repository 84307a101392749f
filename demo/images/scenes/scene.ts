import type { Palette } from '../palettes.js';
import type { Random } from '../random.js';

/** Draws the layers of one picture, back to front. */
export type Scene = (palette: Palette, random: Random) => string;
