import { between } from '../random.js';
import {
  at,
  birds,
  circle,
  cloud,
  ellipse,
  hill,
  line,
  path,
  poly,
  rect,
  repeat,
  ridge,
  sky,
  sun,
  water,
} from '../shapes.js';
import { cottage, person, sampan } from '../things.js';
import type { Scene } from './scene.js';

export const coral: Scene = (palette, random) => {
  const fish = (x: number, y: number, scale: number, body: string, stripe: string, flip = false) =>
    at(
      x,
      y,
      scale,
      path('M-46 0q46-50 92 0q-46 50-92 0z', body) +
        path('M-40 0l-34-28q10 28 0 56z', body) +
        path('M2-24q14 24 0 48l14-4q10-20 0-40z', stripe) +
        circle(28, -6, 5, palette.dark),
      flip,
    );
  const branch = (x: number, y: number, scale: number, colour: string) =>
    at(
      x,
      y,
      scale,
      line(
        'M0 0V-120M0-40Q-50-60-54-130M0-60Q46-76 56-140M-40-84Q-70-90-84-130M44-100Q70-104 86-150M0-90Q-14-130-18-170M4-100Q20-140 22-176',
        colour,
        17,
      ),
    );
  const fan = (x: number, y: number, colour: string) =>
    at(
      x,
      y,
      1,
      path('M0 0Q-110-40-100-120Q-60-190 0-180Q64-190 104-120Q108-40 0 0Z', colour) +
        line('M0 0V-150M0-20Q-50-60-66-120M0-20Q52-60 68-120', palette.wall, 4, 0.5),
    );
  const rays = [140, 360, 620, 900]
    .map((x) =>
      poly(
        [
          [x, 0],
          [x + 90, 0],
          [x - 60, 675],
          [x - 260, 675],
        ],
        palette.waterLight,
        0.16,
      ),
    )
    .join('');
  const bubbles = Array.from({ length: 18 }, () =>
    circle(between(random, 40, 1160), between(random, 60, 520), between(random, 3, 10), palette.cloud, 0.5),
  ).join('');
  return (
    `<defs><linearGradient id="sea" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.waterLight}"/><stop offset=".35" stop-color="${palette.water}"/><stop offset="1" stop-color="${palette.front}"/></linearGradient></defs>` +
    rect(0, 0, 1200, 675, 'url(#sea)') +
    rays +
    hill(
      [
        [0, 520],
        [160, 460],
        [340, 540],
        [560, 500],
        [800, 560],
        [1000, 480],
        [1200, 520],
      ],
      palette.near,
      0.8,
    ) +
    fan(250, 560, palette.mid) +
    branch(520, 580, 0.8, palette.far) +
    fan(940, 590, palette.near) +
    hill(
      [
        [0, 600],
        [200, 560],
        [420, 620],
        [700, 580],
        [960, 630],
        [1200, 570],
      ],
      palette.dark,
    ) +
    branch(120, 620, 1.05, palette.accent) +
    branch(690, 622, 1.15, palette.accentLight) +
    branch(1090, 614, 1, palette.accent) +
    repeat(6, (index) => circle(330 + index * 26, 620 - (index % 3) * 16, 24, index % 2 ? '#e58aa0' : '#f2b1a6')) +
    fish(420, 260, 1.3, palette.accentLight, palette.wall) +
    fish(620, 190, 0.8, palette.accent, palette.wall) +
    fish(800, 330, 1.05, palette.wall, palette.accent, true) +
    fish(280, 380, 0.6, palette.accentLight, palette.wall) +
    fish(980, 220, 0.7, palette.accentLight, palette.accent, true) +
    fish(540, 350, 0.5, palette.wall, palette.mid) +
    bubbles
  );
};

export const mangrove: Scene = (palette, random) => {
  const tree = (x: number, y: number, scale: number, leaf: string) =>
    at(
      x,
      y,
      scale,
      line('M0-90Q-50-60-70 0M0-90Q-24-50-28 0M0-90Q24-50 26 0M0-90Q54-60 74 0M0-80V-190', palette.dark, 9) +
        ellipse(0, -220, 110, 58, leaf) +
        ellipse(-60, -190, 70, 42, leaf) +
        ellipse(66, -194, 74, 44, leaf) +
        ellipse(-20, -240, 60, 24, palette.cloud, 0.14),
    );
  return (
    sky(palette, 420) +
    sun(palette, 610, 180, 56) +
    cloud(palette, 220, 110, 1) +
    cloud(palette, 960, 130, 0.9) +
    ridge(random, 380, 30, palette.far) +
    ridge(random, 410, 20, palette.mid) +
    water(random, palette, 420) +
    [60, 240, 980, 1140].map((x, index) => tree(x, 470 + index * 6, 0.7, palette.mid)).join('') +
    [150, 1060].map((x) => tree(x, 560, 1.15, palette.near)).join('') +
    tree(-20, 640, 1.4, palette.front) +
    tree(1220, 640, 1.4, palette.front) +
    sampan(600, 560, 1.15, palette) +
    repeat(7, (index) =>
      at(
        360 + index * 78,
        640 - (index % 2) * 18,
        1,
        line('M0 0V-46', palette.dark, 5) +
          path('M0-40q-26-10-24-34q24 4 24 34zm0-8q24-8 26-36q-26 8-26 36z', palette.near),
      ),
    ) +
    birds(420, 210, palette.dark)
  );
};

export const saltFields: Scene = (palette, random) => {
  const cone = (x: number, y: number, s: number) =>
    poly(
      [
        [x - 40 * s, y],
        [x, y - 52 * s],
        [x + 40 * s, y],
      ],
      palette.cloud,
    ) +
    poly(
      [
        [x, y - 52 * s],
        [x + 40 * s, y],
        [x + 8 * s, y],
      ],
      palette.shade,
    ) +
    poly(
      [
        [x - 34 * s, y + 4],
        [x, y + 34 * s],
        [x + 34 * s, y + 4],
      ],
      palette.cloud,
      0.35,
    );
  const bed = (y: number, h: number) =>
    line(
      repeat(
        8,
        (index) =>
          `M${String(600 + (index - 3.5) * 150)} ${String(y)}L${String(600 + (index - 3.5) * (150 + h * 2.1))} ${String(y + h)}`,
      ),
      palette.near,
      7,
      0.8,
    );
  return (
    sky(palette, 340) +
    sun(palette, 600, 250, 66) +
    cloud(palette, 200, 110, 1) +
    cloud(palette, 990, 130, 0.9) +
    ridge(random, 320, 36, palette.far) +
    ridge(random, 342, 16, palette.mid) +
    rect(0, 340, 1200, 335, palette.water) +
    rect(560, 344, 80, 331, palette.sun, 0, 0.3) +
    bed(346, 330) +
    [346, 392, 456, 546].map((y, index) => rect(0, y, 1200, 6 + index * 2, palette.near, 0, 0.8)).join('') +
    [150, 330, 820, 1010].map((x) => cone(x, 440, 0.6)).join('') +
    [90, 300, 900, 1110].map((x) => cone(x, 530, 1)).join('') +
    cone(210, 640, 1.4) +
    cone(1010, 640, 1.4) +
    person(470, 540, 1.1, palette.accent, palette) +
    person(690, 628, 1.5, palette.near, palette, true, true) +
    line('M500 470L560 556M660 560L580 640', palette.dark, 6)
  );
};

export const fishFarm: Scene = (palette, random) => {
  const raft = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      repeat(
        3,
        (index) =>
          path(`M${String(-150 + index * 100)} 0h92l14 34h-98z`, palette.front) +
          path(`M${String(-140 + index * 100)} 5h74l9 23h-78z`, palette.waterLight),
      ) + rect(-170, 32, 350, 8, palette.dark, 4),
    );
  return (
    sky(palette, 390) +
    sun(palette, 940, 170, 52) +
    cloud(palette, 300, 120, 1.1) +
    cloud(palette, 700, 80, 0.7) +
    ridge(random, 330, 70, palette.far, 5) +
    ridge(random, 370, 40, palette.mid) +
    water(random, palette, 390) +
    raft(300, 430, 0.8) +
    raft(720, 424, 0.75) +
    raft(1060, 450, 0.9) +
    raft(520, 510, 1.2) +
    raft(980, 560, 1.4) +
    raft(160, 590, 1.5) +
    at(520, 512, 1, cottage(-40, 2, 0.75, palette, palette.accent)) +
    person(600, 514, 0.8, palette.accentLight, palette) +
    sampan(720, 600, 1, palette, true) +
    birds(820, 260, palette.dark)
  );
};
