/** Writes every picture of the demo beside this file: `npx tsx demo/images/draw.ts`. Same code, same bytes. */
import { writeFileSync } from 'node:fs';
import { crest, emblems, waves } from './emblems.js';
import { palettes } from './palettes.js';
import { pictures } from './pictures.js';
import { seeded } from './random.js';
import { picture } from './shapes.js';

/** Pictures stay small enough that a page of twenty costs less than one photograph. */
const maxBytes = 12_000;

const files = new Map<string, string>(Object.entries(emblems));
files.set('crest', crest);
files.set('hoa-van-song', waves);
for (const [name, { scene, palette, seed }] of Object.entries(pictures)) {
  files.set(name, picture(scene(palettes[palette], seeded(seed))));
}

for (const [name, svg] of files) {
  if (svg.length > maxBytes)
    throw new Error(`${name}.svg: expected at most ${String(maxBytes)} bytes but was ${String(svg.length)}`);
  writeFileSync(new URL(`${name}.svg`, import.meta.url), svg);
}
