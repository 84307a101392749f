import { between } from '../random.js';
import {
  at,
  birds,
  circle,
  cloud,
  ellipse,
  hill,
  line,
  mist,
  path,
  peaks,
  poly,
  rect,
  repeat,
  ridge,
  sky,
  sun,
} from '../shapes.js';
import { person, pine, tufts } from '../things.js';
import type { Scene } from './scene.js';

export const forest: Scene = (palette, random) =>
  sky(palette) +
  sun(palette, 620, 200, 80) +
  ridge(random, 420, 40, palette.far) +
  repeat(14, (index) =>
    pine(index * 92 + between(random, -20, 20), 500, between(random, 1, 1.5), palette.mid, palette.near),
  ) +
  mist(420, palette, 0.4) +
  repeat(9, (index) =>
    pine(index * 150 + between(random, -40, 40), 590, between(random, 1.5, 2), palette.near, palette.dark),
  ) +
  ridge(random, 590, 16, palette.front) +
  pine(70, 660, 3, palette.front, palette.dark) +
  pine(1130, 670, 3.2, palette.front, palette.dark) +
  path('M520 675Q600 620 570 590T630 560L650 560Q640 600 690 620T720 675Z', palette.wall, 0.75) +
  tufts(random, 630, 40, 30, palette.mid) +
  birds(520, 150, palette.dark);

export const watchtower: Scene = (palette, random) =>
  sky(palette) +
  sun(palette, 260, 180, 56) +
  cloud(palette, 640, 110, 1) +
  peaks(random, 380, 180, palette.far, palette.cloud, 3) +
  ridge(random, 430, 50, palette.mid) +
  repeat(10, (index) =>
    pine(index * 130 + 30, 540 + (index % 3) * 12, between(random, 0.8, 1.2), palette.near, palette.dark),
  ) +
  at(
    830,
    600,
    1,
    line('M-70 0L-40-300M70 0L40-300M-60-100L52-190M60-100L-52-190M-48-220L40-290M48-220L-40-290', palette.dark, 10) +
      rect(-84, -312, 168, 14, palette.dark, 3) +
      rect(-66, -386, 132, 74, palette.wall, 3) +
      rect(-54, -376, 108, 32, palette.dark, 3, 0.65) +
      poly(
        [
          [-98, -384],
          [0, -446],
          [98, -384],
        ],
        palette.accent,
      ),
  ) +
  ridge(random, 600, 18, palette.front) +
  at(
    360,
    640,
    1.1,
    rect(-150, -110, 210, 84, palette.accent, 8) +
      path('M60-100h54q20 0 32 34l8 40H60z', palette.accent) +
      path('M74-90h38q12 0 18 26H74z', palette.waterLight) +
      rect(-134, -94, 178, 20, palette.wall, 3) +
      rect(-150, -132, 190, 12, palette.shade, 4) +
      rect(-150, -44, 304, 10, palette.accentLight) +
      circle(-90, -20, 25, palette.dark) +
      circle(96, -20, 25, palette.dark) +
      circle(-90, -20, 10, palette.shade) +
      circle(96, -20, 10, palette.shade),
  ) +
  person(590, 644, 1.2, palette.accentLight, palette, false) +
  person(660, 650, 1.2, palette.accentLight, palette, false, true) +
  tufts(random, 640, 30, 24, palette.near);

export const planting: Scene = (palette, random) => {
  const sapling = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      ellipse(0, 2, 34, 9, palette.dark, 0.5) +
        line('M0 0V-62', palette.dark, 5) +
        path('M0-50q-34-6-36-40q34 0 36 40zm0-8q30-8 36-44q-36 4-36 44z', palette.near),
    );
  return (
    sky(palette) +
    sun(palette, 940, 160, 60) +
    cloud(palette, 280, 110, 1.1) +
    cloud(palette, 640, 150, 0.7) +
    peaks(random, 350, 150, palette.far, palette.cloud, 4) +
    ridge(random, 390, 40, palette.mid) +
    ridge(random, 450, 24, palette.accentLight) +
    hill(
      [
        [0, 520],
        [260, 450],
        [620, 500],
        [900, 450],
        [1200, 480],
      ],
      palette.mid,
    ) +
    repeat(8, (index) => sapling(70 + index * 150, 500 + (index % 2) * 16, 0.6)) +
    hill(
      [
        [0, 620],
        [300, 540],
        [700, 590],
        [1200, 530],
      ],
      palette.front,
    ) +
    repeat(5, (index) => sapling(120 + index * 240, 610 + (index % 2) * 22, 1.15)) +
    person(270, 590, 1.5, palette.accent, palette) +
    person(520, 610, 1.5, palette.wall, palette, false) +
    person(790, 606, 1.5, palette.accentLight, palette, true, true) +
    person(990, 590, 1.4, palette.near, palette, false, true) +
    line('M320 500L362 604M838 520L880 610', palette.dark, 7)
  );
};
