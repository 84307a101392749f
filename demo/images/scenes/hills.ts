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
  water,
} from '../shapes.js';
import { cottage, person, pine, roundTree } from '../things.js';
import type { Scene } from './scene.js';

export const dawnMountains: Scene = (palette, random) =>
  sky(palette) +
  sun(palette, 600, 250, 74) +
  cloud(palette, 240, 130, 1) +
  cloud(palette, 980, 110, 0.8) +
  peaks(random, 360, 190, palette.far, palette.cloud, 4) +
  mist(350, palette) +
  peaks(random, 430, 170, palette.mid, palette.far, 5) +
  mist(430, palette, 0.4) +
  ridge(random, 500, 40, palette.near) +
  ridge(random, 580, 36, palette.front) +
  repeat(9, (index) =>
    pine(
      40 + index * 140 + between(random, -30, 30),
      610 + between(random, -20, 30),
      between(random, 0.5, 0.85),
      palette.dark,
      palette.dark,
    ),
  ) +
  birds(700, 170, palette.dark);

export const teaHills: Scene = (palette, random) => {
  const rows = (y: number, lift: number, fill: string, stripe: string) =>
    hill(
      [
        [0, y],
        [220, y - lift],
        [520, y + lift * 0.4],
        [820, y - lift],
        [1200, y],
      ],
      fill,
    ) +
    line(
      repeat(
        6,
        (index) =>
          `M0 ${String(y + 18 + index * 26)}Q220 ${String(y - lift * 1.3 + 22 + index * 30)} 520 ${String(y + lift * 0.2 + 20 + index * 26)}T1200 ${String(y + 14 + index * 30)}`,
      ),
      stripe,
      9,
      0.5,
    );
  return (
    sky(palette) +
    sun(palette, 250, 160, 56) +
    cloud(palette, 560, 100, 1) +
    cloud(palette, 980, 140, 0.8) +
    peaks(random, 330, 170, palette.far, palette.cloud, 4) +
    mist(300, palette) +
    rows(370, 60, palette.mid, palette.near) +
    rows(470, 50, palette.near, palette.mid) +
    rows(580, 40, palette.front, palette.near) +
    cottage(960, 392, 0.55, palette, palette.accent) +
    roundTree(1040, 402, 0.5, palette.front, palette.dark) +
    person(360, 560, 1.1, palette.accent, palette) +
    person(450, 574, 1.15, palette.wall, palette, true, true) +
    person(760, 560, 1.05, palette.accentLight, palette)
  );
};

export const windFarm: Scene = (palette, random) => {
  const turbine = (x: number, y: number, s: number, turn: number) =>
    at(
      x,
      y,
      s,
      poly(
        [
          [-7, 0],
          [-3, -250],
          [3, -250],
          [7, 0],
        ],
        palette.wall,
      ) +
        `<g transform="translate(0 -250) rotate(${String(turn)})">` +
        ['0', '120', '240']
          .map(
            (blade) => `<path transform="rotate(${blade})" d="M-5 0q-8-60 5-130q10 70 5 130z" fill="${palette.wall}"/>`,
          )
          .join('') +
        `</g>` +
        circle(0, -250, 9, palette.shade),
    );
  const panels = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      poly(
        [
          [-70, 0],
          [-40, -48],
          [60, -48],
          [40, 0],
        ],
        palette.dark,
      ) +
        line('M-55-24H50M-20-48L-34 0M20-48L4 0', palette.waterLight, 3, 0.7) +
        rect(-6, 0, 8, 18, palette.shade),
    );
  return (
    sky(palette) +
    sun(palette, 880, 190, 64) +
    cloud(palette, 240, 120, 1) +
    cloud(palette, 640, 90, 0.8) +
    ridge(random, 390, 40, palette.far) +
    turbine(200, 420, 0.8, 20) +
    turbine(430, 410, 0.7, 70) +
    turbine(1060, 400, 0.75, 100) +
    ridge(random, 440, 30, palette.mid) +
    turbine(680, 480, 1.15, 40) +
    turbine(950, 500, 1.3, 85) +
    turbine(90, 520, 1.3, 10) +
    ridge(random, 520, 24, palette.near) +
    hill(
      [
        [0, 600],
        [400, 560],
        [800, 610],
        [1200, 560],
      ],
      palette.front,
    ) +
    repeat(7, (index) => panels(180 + index * 140, 610 + (index % 2) * 36, 0.95))
  );
};

export const reservoir: Scene = (palette, random) =>
  sky(palette) +
  sun(palette, 250, 150, 54) +
  cloud(palette, 560, 100, 1) +
  peaks(random, 330, 210, palette.far, palette.cloud, 3) +
  ridge(random, 340, 40, palette.mid) +
  water(random, palette, 350, 470) +
  poly(
    [
      [180, 430],
      [1020, 430],
      [1060, 675],
      [140, 675],
    ],
    palette.wall,
  ) +
  rect(164, 416, 872, 24, palette.shade) +
  repeat(
    5,
    (index) =>
      rect(236 + index * 160, 392, 26, 30, palette.shade) +
      rect(290 + index * 160, 470, 92, 205, palette.shade) +
      path(`M${String(298 + index * 160)} 486h76l10 189h-96z`, palette.waterLight) +
      line(`M${String(318 + index * 160)} 500v170M${String(346 + index * 160)} 500v170`, palette.cloud, 6, 0.8),
  ) +
  hill(
    [
      [0, 420],
      [120, 410],
      [200, 500],
      [250, 675],
    ],
    palette.near,
  ) +
  hill(
    [
      [950, 675],
      [1000, 500],
      [1100, 400],
      [1200, 390],
    ],
    palette.near,
  ) +
  pine(70, 470, 0.9, palette.front, palette.dark) +
  pine(1130, 460, 1, palette.front, palette.dark) +
  pine(30, 560, 1.2, palette.front, palette.dark) +
  pine(1170, 570, 1.2, palette.front, palette.dark) +
  ellipse(600, 672, 520, 30, palette.waterLight, 0.8) +
  birds(820, 200, palette.dark);
