import { between } from '../random.js';
import {
  at,
  birds,
  cloud,
  ellipse,
  hill,
  line,
  mist,
  path,
  poly,
  rect,
  repeat,
  ridge,
  sky,
  sun,
  water,
} from '../shapes.js';
import { cottage, junk, palm, sampan } from '../things.js';
import type { Scene } from './scene.js';

export const karstBay: Scene = (palette, random) => {
  const karst = (x: number, y: number, w: number, h: number, fill: string, lit: string) =>
    path(
      `M${String(x - w)} ${String(y)}Q${String(x - w * 0.96)} ${String(y - h * 0.7)} ${String(x - w * 0.5)} ${String(y - h * 0.82)}Q${String(x - w * 0.2)} ${String(y - h * 1.12)} ${String(x + w * 0.2)} ${String(y - h)}Q${String(x + w * 0.7)} ${String(y - h * 0.86)} ${String(x + w * 0.8)} ${String(y - h * 0.4)}Q${String(x + w * 0.98)} ${String(y - h * 0.3)} ${String(x + w)} ${String(y)}Z`,
      fill,
    ) +
    path(
      `M${String(x + w * 0.1)} ${String(y - h)}Q${String(x + w * 0.62)} ${String(y - h * 0.8)} ${String(x + w * 0.66)} ${String(y)}L${String(x + w * 0.3)} ${String(y)}Q${String(x + w * 0.34)} ${String(y - h * 0.6)} ${String(x + w * 0.1)} ${String(y - h)}Z`,
      lit,
      0.28,
    ) +
    ellipse(x, y + 10, w * 1.06, 12, fill, 0.35);
  return (
    sky(palette, 430) +
    sun(palette, 800, 190, 54) +
    cloud(palette, 240, 120, 1.1) +
    cloud(palette, 1030, 90, 0.8) +
    [90, 330, 640, 920, 1130]
      .map((x, index) => karst(x, 412, 70 + index * 9, between(random, 110, 200), palette.far, palette.cloud))
      .join('') +
    mist(380, palette, 0.5) +
    water(random, palette, 410) +
    karst(170, 450, 120, 290, palette.mid, palette.far) +
    karst(1010, 462, 150, 350, palette.mid, palette.far) +
    karst(420, 442, 76, 150, palette.mid, palette.far) +
    karst(-10, 520, 150, 380, palette.near, palette.mid) +
    karst(1210, 560, 150, 330, palette.near, palette.mid) +
    junk(640, 548, 1, palette) +
    birds(520, 180, palette.dark)
  );
};

export const harbour: Scene = (palette, random) => {
  const crane = (x: number, scale: number) =>
    at(
      x,
      480,
      scale,
      line('M-40 0L-24-250M40 0L24-250M-34-90h68M-28-180h56', palette.accent, 13) +
        line('M-130-262H210', palette.accent, 16) +
        line('M0-330L-120-262M0-330L200-262M0-330V-250', palette.accent, 6) +
        line('M150-256v74', palette.dark, 4) +
        rect(132, -184, 40, 26, palette.accentLight, 2),
    );
  const boxes = [palette.accent, palette.accentLight, palette.near, palette.mid, palette.wall];
  const stack = (x: number, y: number, columns: number, rows: number) =>
    repeat(columns * rows, (index) =>
      rect(
        x + (index % columns) * 64,
        y - 30 - Math.floor(index / columns) * 30,
        60,
        27,
        boxes[Math.floor(random() * boxes.length)] ?? palette.wall,
        2,
      ),
    );
  return (
    sky(palette, 480) +
    sun(palette, 220, 170, 58) +
    cloud(palette, 520, 110, 1) +
    cloud(palette, 960, 160, 0.8) +
    ridge(random, 400, 40, palette.far) +
    rect(0, 440, 1200, 50, palette.mid) +
    stack(40, 476, 5, 2) +
    stack(900, 476, 4, 3) +
    crane(470, 0.9) +
    crane(760, 1.05) +
    water(random, palette, 480) +
    at(
      600,
      580,
      1,
      stack(-250, -44, 7, 3) +
        rect(216, -150, 84, 106, palette.wall) +
        rect(228, -136, 60, 16, palette.dark, 2, 0.7) +
        rect(240, -186, 30, 40, palette.accent) +
        path('M-360-50H380L330 40H-300Z', palette.dark) +
        rect(-318, -2, 662, 10, palette.accentLight, 0, 0.8),
    ) +
    birds(330, 250, palette.dark)
  );
};

export const lighthouse: Scene = (palette, random) =>
  sky(palette, 420) +
  sun(palette, 300, 200, 56) +
  cloud(palette, 560, 120, 1) +
  cloud(palette, 110, 100, 0.7) +
  ridge(random, 400, 26, palette.far) +
  water(random, palette, 410) +
  poly(
    [
      [868, 186],
      [300, 110],
      [300, 200],
    ],
    palette.accentLight,
    0.22,
  ) +
  hill(
    [
      [560, 675],
      [640, 560],
      [760, 470],
      [900, 436],
      [1060, 450],
      [1200, 410],
      [1200, 675],
    ],
    palette.near,
  ) +
  hill(
    [
      [420, 675],
      [560, 640],
      [800, 590],
      [1000, 600],
      [1200, 540],
      [1200, 675],
    ],
    palette.front,
  ) +
  at(
    880,
    452,
    1,
    poly(
      [
        [-44, 0],
        [-30, -230],
        [30, -230],
        [44, 0],
      ],
      palette.wall,
    ) +
      poly(
        [
          [-40, -70],
          [-35, -130],
          [35, -130],
          [40, -70],
        ],
        palette.accent,
      ) +
      poly(
        [
          [-33, -180],
          [-30, -230],
          [30, -230],
          [33, -180],
        ],
        palette.accent,
      ) +
      rect(-40, -240, 80, 12, palette.dark, 3) +
      rect(-24, -284, 48, 46, palette.accentLight, 4) +
      path('M-34-284q34-50 68 0z', palette.accent),
  ) +
  cottage(1040, 462, 0.8, palette, palette.accent) +
  palm(1150, 470, 0.9, palette.mid, palette.dark, true) +
  sampan(250, 560, 0.9, palette) +
  birds(560, 240, palette.dark);
