import { between } from '../random.js';
import {
  at,
  birds,
  circle,
  cloud,
  ellipse,
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
import { motorbike, palm, person, roundTree, tower } from '../things.js';
import type { Scene } from './scene.js';

export const busLine: Scene = (palette, random) =>
  sky(palette) +
  sun(palette, 960, 130, 50) +
  cloud(palette, 280, 100, 1) +
  repeat(8, (index) =>
    tower(
      random,
      10 + index * 150,
      440,
      110,
      between(random, 120, 280),
      index % 2 ? palette.far : palette.mid,
      palette.cloud,
      0.45,
    ),
  ) +
  repeat(7, (index) => roundTree(70 + index * 180, 460, 0.95, palette.near, palette.dark, palette.cloud)) +
  rect(0, 450, 1200, 50, palette.shade) +
  rect(0, 494, 1200, 181, palette.dark) +
  line(
    repeat(8, (index) => `M${String(20 + index * 160)} 626h80`),
    palette.accentLight,
    7,
  ) +
  at(
    560,
    590,
    1,
    rect(-330, -210, 640, 190, palette.wall, 26) +
      rect(-330, -90, 640, 50, palette.near) +
      rect(-330, -90, 640, 8, palette.accentLight) +
      repeat(
        6,
        (index) =>
          rect(-306 + index * 92, -186, 80, 78, palette.waterLight, 8) +
          poly(
            [
              [-290 + index * 92, -108],
              [-262 + index * 92, -186],
              [-246 + index * 92, -186],
              [-274 + index * 92, -108],
            ],
            '#ffffff',
            0.5,
          ),
      ) +
      rect(250, -186, 54, 130, palette.waterLight, 8) +
      rect(-120, -186, 70, 152, palette.dark, 6, 0.35) +
      circle(-210, -18, 44, palette.dark) +
      circle(-210, -18, 20, palette.shade) +
      circle(200, -18, 44, palette.dark) +
      circle(200, -18, 20, palette.shade) +
      rect(296, -66, 20, 16, palette.accentLight, 5),
  ) +
  at(
    1010,
    500,
    1,
    line('M-110 0V-190M110 0V-190', palette.front, 9) +
      rect(-140, -206, 280, 20, palette.accent, 6) +
      rect(-90, -44, 180, 12, palette.front, 4) +
      rect(150, -150, 52, 66, palette.accent, 8) +
      path('M160-136h32v30h-32z', palette.wall) +
      line('M176-84V0', palette.front, 7),
  ) +
  person(960, 500, 1.2, palette.accentLight, palette, false) +
  person(1050, 500, 1.2, palette.accent, palette, false, true);

export const crossing: Scene = (palette, random) =>
  sky(palette) +
  cloud(palette, 300, 90, 1) +
  cloud(palette, 900, 120, 0.9) +
  repeat(7, (index) =>
    tower(
      random,
      10 + index * 172,
      400,
      130,
      between(random, 110, 250),
      index % 2 ? palette.mid : palette.far,
      palette.cloud,
      0.45,
    ),
  ) +
  repeat(6, (index) => roundTree(60 + index * 220, 420, 0.85, palette.near, palette.dark)) +
  rect(0, 410, 1200, 30, palette.shade) +
  rect(0, 440, 1200, 235, palette.dark) +
  repeat(9, (index) =>
    poly(
      [
        [120 + index * 110, 470],
        [170 + index * 110, 470],
        [150 + index * 118, 550],
        [84 + index * 118, 550],
      ],
      palette.wall,
    ),
  ) +
  at(
    1040,
    450,
    1,
    line('M0 0V-300H-150', palette.front, 12) +
      rect(-176, -306, 52, 134, palette.front, 12) +
      circle(-150, -278, 17, palette.accent) +
      circle(-150, -239, 17, palette.accentLight, 0.35) +
      circle(-150, -200, 17, '#57b36a', 0.35),
  ) +
  motorbike(270, 640, 1.5, palette.near, palette) +
  motorbike(520, 650, 1.5, palette.accentLight, palette) +
  motorbike(790, 640, 1.5, palette.wall, palette) +
  person(420, 530, 1, palette.accent, palette, false) +
  person(486, 534, 0.85, palette.accentLight, palette, false) +
  person(690, 526, 1, palette.water, palette, false, true);

export const schoolYard: Scene = (palette, random) => {
  const block = repeat(2, (floor) =>
    repeat(
      9,
      (index) =>
        rect(230 + index * 84, 250 + floor * 92, 50, 52, palette.water, 3) +
        rect(252 + index * 84, 250 + floor * 92, 5, 52, palette.wall),
    ),
  );
  return (
    sky(palette, 440) +
    sun(palette, 180, 140, 52) +
    cloud(palette, 460, 90, 1) +
    cloud(palette, 960, 120, 0.9) +
    ridge(random, 380, 30, palette.far) +
    rect(190, 220, 820, 210, palette.wall) +
    rect(190, 316, 820, 12, palette.shade) +
    poly(
      [
        [160, 222],
        [220, 160],
        [980, 160],
        [1040, 222],
      ],
      palette.accent,
    ) +
    rect(190, 222, 820, 10, palette.shade) +
    block +
    rect(540, 190, 120, 240, palette.accentLight) +
    poly(
      [
        [520, 192],
        [600, 130],
        [680, 192],
      ],
      palette.accent,
    ) +
    circle(600, 234, 24, palette.wall) +
    line('M600 234V218M600 234h12', palette.dark, 4) +
    rect(566, 340, 68, 90, palette.dark, 3, 0.75) +
    rect(0, 428, 1200, 247, palette.shade) +
    poly(
      [
        [540, 430],
        [660, 430],
        [820, 675],
        [380, 675],
      ],
      palette.wall,
    ) +
    roundTree(90, 470, 1.5, palette.near, palette.dark, palette.cloud) +
    roundTree(1110, 470, 1.5, palette.near, palette.dark, palette.cloud) +
    roundTree(230, 450, 0.8, palette.mid, palette.dark) +
    roundTree(970, 450, 0.8, palette.mid, palette.dark) +
    [
      [330, 590, 1.1],
      [420, 600, 1.15],
      [760, 590, 1.1],
      [860, 606, 1.15],
    ]
      .map(([x = 0, y = 0, s = 1], index) =>
        person(x, y, s, index % 2 ? palette.accent : palette.wall, palette, false, index > 1),
      )
      .join('') +
    ellipse(600, 628, 20, 20, palette.accent) +
    line('M584 620q16 10 32 0M600 608v40', palette.wall, 3)
  );
};

export const railway: Scene = (palette, random) =>
  sky(palette, 380) +
  sun(palette, 880, 170, 56) +
  cloud(palette, 240, 110, 1) +
  cloud(palette, 560, 150, 0.7) +
  peaks(random, 300, 130, palette.far, palette.cloud, 3) +
  water(random, palette, 360, 500) +
  ridge(random, 480, 20, palette.near) +
  palm(90, 480, 1, palette.front, palette.dark) +
  palm(1130, 480, 1.1, palette.front, palette.dark, true) +
  rect(0, 560, 1200, 115, palette.front) +
  repeat(20, (index) => rect(index * 62 + 4, 566, 36, 16, palette.dark)) +
  rect(0, 560, 1200, 8, palette.shade) +
  at(
    0,
    556,
    1,
    repeat(
      4,
      (index) =>
        rect(-60 + index * 268, -118, 258, 104, index === 3 ? palette.accent : palette.wall, 10) +
        rect(-60 + index * 268, -52, 258, 24, palette.accent) +
        repeat(4, (pane) => rect(-40 + index * 268 + pane * 60, -102, 44, 36, palette.dark, 5, 0.75)) +
        circle(-10 + index * 268, -8, 15, palette.dark) +
        circle(148 + index * 268, -8, 15, palette.dark),
    ) +
      path('M990-118h54q44 6 66 60l8 44H990z', palette.accent) +
      path('M1014-104h28q26 4 40 34h-68z', palette.waterLight) +
      rect(990, -40, 122, 8, palette.accentLight),
  ) +
  ridge(random, 640, 14, palette.near) +
  birds(420, 220, palette.dark);
