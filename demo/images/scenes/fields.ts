import {
  at,
  cloud,
  hill,
  line,
  mist,
  path,
  peaks,
  rect,
  repeat,
  ridge,
  sky,
  sun,
  water,
  type Point,
} from '../shapes.js';
import { bamboo, cottage, lotusFlower, lotusLeaf, palm, person, roundTree, stiltHouse, tufts } from '../things.js';
import type { Scene } from './scene.js';

export const terraces: Scene = (palette, random) => {
  const fills = [
    palette.mid,
    palette.near,
    palette.accentLight,
    palette.near,
    palette.mid,
    palette.front,
    palette.near,
    palette.front,
  ];
  const bands = fills
    .map((fill, index) => {
      const y = 330 + index * 44;
      const bend = 46 - index * 3;
      const points: Point[] = [
        [0, y + bend],
        [180, y - bend * 0.7],
        [420, y + bend * 0.9],
        [660, y - bend * 0.4],
        [900, y + bend],
        [1080, y - bend * 0.2],
        [1200, y - bend],
      ];
      const rim = points.map(([x, height]) => [x, height + 9] as const);
      return hill(points, palette.waterLight) + hill(rim, fill);
    })
    .join('');
  return (
    sky(palette) +
    sun(palette, 910, 150, 52) +
    cloud(palette, 260, 110, 1.1) +
    cloud(palette, 640, 70, 0.7) +
    peaks(random, 320, 210, palette.far, palette.cloud, 3) +
    mist(270, palette) +
    ridge(random, 330, 40, palette.mid) +
    bands +
    stiltHouse(890, 410, 0.62, palette) +
    stiltHouse(1040, 440, 0.5, palette) +
    roundTree(970, 420, 0.5, palette.front, palette.dark, palette.cloud) +
    roundTree(200, 452, 0.6, palette.front, palette.dark) +
    person(430, 540, 0.8, palette.accent, palette) +
    person(490, 556, 0.8, palette.wall, palette, true, true) +
    tufts(random, 600, 60, 26, palette.dark)
  );
};

export const harvest: Scene = (palette, random) => {
  const stook = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      path('M-30 0L-8-62q-22-14-26-34q26 4 34 22q8-18 34-22q-4 20-26 34L30 0z', palette.accentLight) +
        rect(-14, -66, 28, 9, palette.accent, 3),
    );
  return (
    sky(palette, 380) +
    sun(palette, 260, 170, 62) +
    cloud(palette, 620, 110, 1.1) +
    cloud(palette, 1010, 150, 0.8) +
    ridge(random, 330, 40, palette.far) +
    bamboo(1080, 380, 0.8, palette.mid, palette.mid) +
    cottage(930, 376, 0.75, palette, palette.accent) +
    palm(800, 376, 0.7, palette.mid, palette.dark) +
    palm(1010, 378, 0.6, palette.mid, palette.dark, true) +
    rect(0, 370, 1200, 305, palette.near) +
    hill(
      [
        [0, 410],
        [300, 390],
        [700, 440],
        [1200, 400],
      ],
      palette.accentLight,
      0.75,
    ) +
    hill(
      [
        [0, 520],
        [340, 470],
        [760, 540],
        [1200, 480],
      ],
      palette.near,
    ) +
    hill(
      [
        [0, 620],
        [380, 560],
        [820, 640],
        [1200, 590],
      ],
      palette.front,
    ) +
    tufts(random, 400, 60, 40, palette.front, 16) +
    tufts(random, 480, 90, 50, palette.front, 24) +
    stook(120, 470, 0.9) +
    stook(210, 486, 1) +
    stook(1080, 476, 0.9) +
    stook(980, 490, 1.05) +
    person(430, 520, 1.2, palette.accent, palette) +
    person(560, 540, 1.25, palette.wall, palette, true, true) +
    person(720, 510, 1.1, palette.mid, palette) +
    tufts(random, 610, 50, 30, palette.dark, 32)
  );
};

export const greenhouse: Scene = (palette, random) => {
  const house = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      path('M-150 0V-80Q-150-160 0-160T150-80V0z', palette.cloud, 0.85) +
        line('M-150 0V-80Q-150-160 0-160T150-80V0M-75 0V-146M0 0V-160M75 0V-146M-150-70H150', palette.near, 5) +
        rect(-26, -74, 52, 74, palette.near, 3, 0.5),
    );
  const bed = (y: number, s: number) =>
    rect(0, y, 1200, 30 * s, palette.front) +
    repeat(Math.round(17 / s), (index) =>
      at(
        36 * s + index * 74 * s,
        y + 8,
        s,
        path(
          'M0 6q-30-4-32-34q18 2 24 16q-2-22 8-34q10 12 8 34q6-14 24-16q-2 30-32 34z',
          index % 4 ? palette.mid : palette.accentLight,
        ),
      ),
    );
  return (
    sky(palette, 420) +
    sun(palette, 970, 140, 52) +
    cloud(palette, 300, 110, 1) +
    cloud(palette, 680, 140, 0.7) +
    ridge(random, 340, 50, palette.far) +
    ridge(random, 380, 24, palette.mid) +
    rect(0, 400, 1200, 275, palette.near) +
    house(180, 430, 1) +
    house(500, 430, 1) +
    house(820, 430, 1) +
    house(1140, 430, 1) +
    bed(470, 0.8) +
    bed(540, 1) +
    bed(620, 1.25) +
    person(420, 540, 1.1, palette.accent, palette) +
    person(760, 616, 1.4, palette.wall, palette, true, true)
  );
};

export const lotusPond: Scene = (palette, random) =>
  sky(palette, 300) +
  sun(palette, 880, 130, 52) +
  cloud(palette, 260, 100, 1) +
  ridge(random, 270, 40, palette.far) +
  ridge(random, 298, 26, palette.mid) +
  repeat(6, (index) => roundTree(80 + index * 210, 308, 0.55, index % 2 ? palette.near : palette.front, palette.dark)) +
  water(random, palette, 300) +
  repeat(7, (index) => lotusLeaf(70 + index * 178, 350 + (index % 3) * 22, 56, palette.mid, palette.cloud)) +
  repeat(7, (index) => lotusLeaf(40 + index * 190, 440 + (index % 2) * 34, 84, palette.near, palette.cloud)) +
  lotusFlower(390, 440, 0.7, '#e88aa0', '#f7c1c8') +
  repeat(5, (index) =>
    lotusLeaf(60 + index * 280, 570 + (index % 2) * 50, 150, index % 2 ? palette.near : palette.front, palette.mid),
  ) +
  line('M250 640Q236 560 250 520M690 660Q712 590 690 530M1060 640Q1050 600 1060 556', palette.front, 8) +
  lotusFlower(250, 530, 1.35, '#de6f8b', '#f7c1c8') +
  lotusFlower(690, 545, 1.6, '#e88aa0', '#fbdadb') +
  lotusFlower(1060, 568, 1.1, '#de6f8b', '#f7c1c8');
