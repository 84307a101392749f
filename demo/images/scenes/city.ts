import { between } from '../random.js';
import { at, birds, cloud, ellipse, line, path, peaks, poly, rect, repeat, sky, sun, water } from '../shapes.js';
import { person, roundTree, sampan, templeRoof, tower } from '../things.js';
import type { Scene } from './scene.js';

export const bridge: Scene = (palette, random) => {
  const deck = 430;
  const pylon = (x: number) => {
    const cables = repeat(
      7,
      (index) =>
        `M${String(x)} ${String(150 + index * 14)}L${String(x - 46 - index * 34)} ${String(deck)}M${String(x)} ${String(150 + index * 14)}L${String(x + 46 + index * 34)} ${String(deck)}`,
    );
    return (
      line(cables, palette.wall, 3, 0.9) +
      poly(
        [
          [x - 30, 560],
          [x - 8, 120],
          [x + 8, 120],
          [x + 30, 560],
        ],
        palette.accent,
      ) +
      rect(x - 24, 300, 48, 12, palette.accent)
    );
  };
  return (
    sky(palette, 500) +
    sun(palette, 610, 250, 64) +
    cloud(palette, 180, 100, 1) +
    cloud(palette, 1010, 130, 0.9) +
    peaks(random, 380, 130, palette.far, palette.cloud, 4) +
    repeat(12, (index) =>
      tower(random, 20 + index * 102, 470, 56, between(random, 50, 150), palette.mid, palette.accentLight, 0.35),
    ) +
    rect(0, 455, 1200, 40, palette.near) +
    water(random, palette, 490) +
    pylon(360) +
    pylon(840) +
    rect(0, deck, 1200, 14, palette.wall) +
    rect(0, deck + 14, 1200, 10, palette.shade) +
    repeat(5, (index) =>
      rect(70 + index * 240 + 30, deck - 20, 46, 20, index % 2 ? palette.accentLight : palette.dark, 6),
    ) +
    ellipse(360, 566, 60, 10, palette.dark, 0.35) +
    ellipse(840, 566, 60, 10, palette.dark, 0.35) +
    sampan(560, 610, 1, palette) +
    sampan(1060, 580, 0.7, palette, true) +
    birds(520, 150, palette.dark)
  );
};

export const skyline: Scene = (palette, random) =>
  sky(palette, 520) +
  sun(palette, 880, 180, 60) +
  cloud(palette, 260, 120, 1) +
  cloud(palette, 620, 80, 0.8) +
  repeat(15, (index) =>
    tower(random, index * 84 - 20, 500, 66, between(random, 120, 300), palette.far, palette.cloud, 0.3),
  ) +
  repeat(9, (index) =>
    tower(random, 30 + index * 134, 520, 84, between(random, 130, 330), palette.mid, palette.accentLight, 0.3),
  ) +
  poly(
    [
      [540, 520],
      [556, 150],
      [590, 90],
      [624, 150],
      [640, 520],
    ],
    palette.near,
  ) +
  line('M590 90V40M566 200h48M560 260h60M556 320h68M552 380h76M548 440h84', palette.accentLight, 5, 0.8) +
  rect(0, 510, 1200, 30, palette.front) +
  repeat(16, (index) => roundTree(30 + index * 76, 530, 0.4, palette.front, palette.dark)) +
  water(random, palette, 536) +
  poly(
    [
      [556, 536],
      [640, 536],
      [612, 675],
      [570, 675],
    ],
    palette.accentLight,
    0.25,
  ) +
  sampan(320, 610, 0.8, palette) +
  birds(380, 200, palette.dark);

export const park: Scene = (palette, random) =>
  sky(palette) +
  sun(palette, 250, 140, 52) +
  cloud(palette, 560, 90, 1) +
  cloud(palette, 960, 130, 0.8) +
  repeat(10, (index) =>
    tower(random, index * 124, 400, 90, between(random, 60, 190), palette.far, palette.cloud, 0.35),
  ) +
  repeat(9, (index) =>
    roundTree(40 + index * 140, 420, 0.9, index % 2 ? palette.mid : palette.near, palette.dark, palette.cloud),
  ) +
  rect(0, 410, 1200, 265, palette.mid) +
  ellipse(780, 510, 330, 62, palette.water) +
  ellipse(780, 506, 250, 36, palette.waterLight, 0.5) +
  path('M0 600Q280 500 560 590T1200 610V660Q860 650 560 640T0 656Z', palette.wall) +
  roundTree(140, 560, 1.5, palette.near, palette.dark, palette.cloud) +
  roundTree(1110, 560, 1.6, palette.near, palette.dark) +
  at(
    780,
    500,
    0.55,
    rect(-110, -90, 220, 90, palette.wall) +
      repeat(4, (index) => rect(-104 + index * 64, -90, 14, 90, palette.accent)) +
      at(0, -88, 1, templeRoof(280, 80, palette.accent, palette.accentLight)),
  ) +
  person(360, 610, 1.15, palette.accent, palette, false) +
  person(440, 616, 1.1, palette.accentLight, palette, false) +
  person(680, 630, 1.2, palette.near, palette, false, true) +
  rect(860, 590, 150, 10, palette.dark, 4) +
  rect(860, 566, 150, 8, palette.dark, 4) +
  line('M876 596v24M994 596v24', palette.dark, 6);
