import {
  at,
  birds,
  circle,
  cloud,
  hill,
  line,
  path,
  peaks,
  poly,
  rect,
  repeat,
  ridge,
  sky,
  sun,
  water,
} from '../shapes.js';
import { bamboo, cottage, palm, person, roundTree, tufts } from '../things.js';
import type { Scene } from './scene.js';

export const dyke: Scene = (palette, random) =>
  sky(palette, 350) +
  sun(palette, 960, 140, 50) +
  cloud(palette, 340, 110, 1.1) +
  cloud(palette, 720, 150, 0.7) +
  ridge(random, 310, 30, palette.far) +
  water(random, palette, 330, 480) +
  hill(
    [
      [0, 470],
      [260, 440],
      [560, 410],
      [900, 420],
      [1200, 380],
      [1200, 675],
    ],
    palette.near,
  ) +
  poly(
    [
      [0, 500],
      [1200, 402],
      [1200, 440],
      [0, 580],
    ],
    palette.wall,
  ) +
  poly(
    [
      [0, 580],
      [1200, 440],
      [1200, 452],
      [0, 598],
    ],
    palette.shade,
  ) +
  line('M0 540L1200 421', palette.accentLight, 4, 0.8) +
  poly(
    [
      [0, 598],
      [1200, 452],
      [1200, 675],
      [0, 675],
    ],
    palette.front,
  ) +
  tufts(random, 570, 100, 44, palette.near, 24) +
  repeat(7, (index) =>
    poly(
      [
        [90 + index * 170, 486 - index * 14],
        [98 + index * 170, 456 - index * 14],
        [112 + index * 170, 456 - index * 14],
        [120 + index * 170, 486 - index * 14],
      ],
      palette.accent,
    ),
  ) +
  bamboo(1110, 410, 0.85, palette.mid, palette.front) +
  cottage(990, 640, 0.9, palette, palette.accent) +
  roundTree(840, 660, 0.9, palette.near, palette.dark, palette.cloud) +
  roundTree(1130, 660, 1, palette.near, palette.dark) +
  person(420, 540, 0.9, palette.accent, palette) +
  person(470, 534, 0.85, palette.accentLight, palette, false) +
  birds(560, 210, palette.dark);

export const village: Scene = (palette, random) =>
  sky(palette) +
  sun(palette, 900, 150, 56) +
  cloud(palette, 300, 110, 1.1) +
  cloud(palette, 640, 80, 0.7) +
  peaks(random, 330, 150, palette.far, palette.cloud, 4) +
  ridge(random, 390, 40, palette.mid) +
  cottage(180, 440, 0.8, palette, palette.accent) +
  cottage(420, 420, 0.7, palette, palette.dark, true) +
  cottage(980, 430, 0.85, palette, palette.accent, true) +
  palm(300, 440, 0.8, palette.near, palette.dark) +
  roundTree(1110, 440, 0.8, palette.near, palette.dark, palette.cloud) +
  hill(
    [
      [0, 450],
      [400, 430],
      [800, 460],
      [1200, 430],
    ],
    palette.near,
  ) +
  poly(
    [
      [560, 446],
      [630, 446],
      [900, 675],
      [330, 675],
    ],
    palette.wall,
  ) +
  poly(
    [
      [592, 446],
      [598, 446],
      [622, 675],
      [586, 675],
    ],
    palette.accentLight,
  ) +
  tufts(random, 500, 120, 36, palette.front) +
  cottage(180, 620, 1.3, palette, palette.accent) +
  roundTree(40, 630, 1.2, palette.front, palette.dark, palette.cloud) +
  cottage(1050, 630, 1.3, palette, palette.dark, true) +
  bamboo(1170, 620, 0.8, palette.front, palette.front) +
  repeat(
    3,
    (index) =>
      line(
        `M${String(370 - index * 10 + index * 80)} ${String(640 - index * 64)}v-${String(150 - index * 34)}`,
        palette.dark,
        6 - index,
      ) + circle(370 + index * 70, 486 - index * 30, 11 - index * 2, palette.accentLight),
  ) +
  person(660, 590, 1.1, palette.accent, palette) +
  person(720, 600, 1.1, palette.near, palette, false);

export const flood: Scene = (palette, random) => {
  const boat = (x: number, y: number, s: number, flip = false) =>
    at(
      x,
      y,
      s,
      person(-50, -2, 0.9, palette.accentLight, palette, false) +
        person(0, -4, 0.9, palette.accentLight, palette, false, true) +
        person(50, -2, 0.9, palette.accent, palette) +
        path('M-130-34h250l36-14q-8 62-60 66H-96q-34-6-34-52z', palette.accent) +
        rect(-128, -24, 258, 9, palette.wall, 3),
      flip,
    );
  const rain = line(
    Array.from(
      { length: 60 },
      () => `M${String(Math.round(random() * 1240))} ${String(Math.round(random() * 560))}l-12 36`,
    ).join(''),
    palette.cloud,
    3,
    0.4,
  );
  return (
    sky(palette, 440) +
    at(0, 0, 1, cloud(palette, 220, 110, 1.7) + cloud(palette, 640, 80, 1.8) + cloud(palette, 1050, 130, 1.6)) +
    ridge(random, 370, 50, palette.far) +
    ridge(random, 410, 24, palette.mid) +
    cottage(170, 470, 1.1, palette, palette.accent) +
    cottage(1010, 466, 1, palette, palette.dark, true) +
    palm(330, 460, 1.1, palette.near, palette.dark) +
    palm(880, 460, 1, palette.near, palette.dark, true) +
    roundTree(560, 450, 0.8, palette.near, palette.dark) +
    water(random, palette, 440) +
    rain +
    boat(440, 580, 1.25) +
    boat(850, 540, 0.9, true) +
    circle(690, 620, 24, palette.accent) +
    circle(690, 620, 11, palette.water) +
    rect(40, 480, 22, 110, palette.wall, 3) +
    repeat(4, (index) => rect(40, 486 + index * 26, 22, 12, palette.accent))
  );
};
