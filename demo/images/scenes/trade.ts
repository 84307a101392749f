import { between } from '../random.js';
import { at, circle, cloud, dots, ellipse, line, path, poly, rect, repeat, sky, sun } from '../shapes.js';
import { person, tower } from '../things.js';
import type { Scene } from './scene.js';

export const market: Scene = (palette, random) => {
  const stall = (x: number, y: number, s: number, one: string, two: string) =>
    at(
      x,
      y,
      s,
      line('M-120 0V-190M120 0V-190', palette.dark, 8) +
        path('M-144-190h288v34q-24 26-48 0q-24 26-48 0q-24 26-48 0q-24 26-48 0q-24 26-48 0q-24 26-48 0z', two) +
        path('M-96-190h48v34q-24 26-48 0zm96 0h48v34q-24 26-48 0zm96 0h48v34q-24 26-48 0z', one) +
        poly(
          [
            [-130, -230],
            [130, -230],
            [144, -188],
            [-144, -188],
          ],
          one,
        ) +
        rect(-128, -74, 256, 74, palette.wall) +
        rect(-128, -74, 256, 14, palette.shade),
    );
  const colours = [palette.accent, palette.accentLight, palette.near, '#e58a3c', '#8cb04c'];
  const baskets =
    repeat(5, (basket) =>
      dots(
        [0, 1, 2, 3, 4, 5].map((index) => [-113 + basket * 49 + (index % 3) * 15, -84 - Math.floor(index / 3) * 13]),
        10,
        colours[basket] ?? palette.accent,
      ),
    ) +
    path(
      repeat(5, (basket) => `M${String(-124 + basket * 49)}-78h46l-8 24h-30z`),
      palette.dark,
    );
  const goods = (x: number, y: number, s: number) => at(x, y, s, '<use href="#goods"/>');
  return (
    `<defs><g id="goods">${baskets}</g></defs>` +
    sky(palette) +
    sun(palette, 220, 130, 50) +
    cloud(palette, 560, 90, 1) +
    repeat(7, (index) =>
      tower(
        random,
        20 + index * 172,
        420,
        130,
        between(random, 120, 210),
        index % 2 ? palette.far : palette.mid,
        palette.wall,
        0.4,
      ),
    ) +
    rect(0, 410, 1200, 265, palette.shade) +
    [170, 470, 770, 1070]
      .map(
        (x, index) => stall(x, 450, 0.9, index % 2 ? palette.near : palette.accent, palette.wall) + goods(x, 450, 0.9),
      )
      .join('') +
    person(330, 480, 1, palette.mid, palette) +
    person(620, 480, 1, palette.accent, palette, true, true) +
    person(920, 480, 1, palette.accentLight, palette) +
    stall(300, 640, 1.3, palette.accentLight, palette.wall) +
    goods(300, 640, 1.3) +
    stall(900, 640, 1.3, palette.accent, palette.wall) +
    goods(900, 640, 1.3) +
    person(560, 640, 1.45, palette.near, palette) +
    person(650, 650, 1.45, palette.wall, palette, false, true)
  );
};

export const pottery: Scene = (palette) => {
  const vase = (x: number, y: number, s: number, body: string, band: string) =>
    at(
      x,
      y,
      s,
      path('M-28-190h56q-4 30 10 46q62 40 44 100q-14 40-50 44h-64q-36-4-50-44q-18-60 44-100q14-16 10-46z', body) +
        rect(-36, -196, 72, 14, band, 6) +
        line('M-74-80Q0-60 74-80M-70-50Q0-30 70-50', band, 6) +
        path('M-14-110q14-30 28 0q-14 22-28 0z', band),
    );
  const bowl = (x: number, y: number, s: number, body: string, band: string) =>
    at(x, y, s, path('M-70-60h140q-6 54-50 60h-40q-44-6-50-60z', body) + ellipse(0, -60, 70, 14, band));
  return (
    rect(0, 0, 1200, 675, palette.wall) +
    rect(0, 0, 1200, 675, palette.skyTop, 0, 0.35) +
    rect(100, 70, 300, 260, palette.skyLow, 8) +
    path('M100 330V250q60-60 120-10t180-30v120z', palette.mid) +
    circle(330, 130, 30, palette.sun) +
    line('M250 70v260M100 200h300', palette.dark, 8) +
    line('M100 70h300v260h-300z', palette.dark, 10) +
    rect(500, 190, 620, 16, palette.dark, 4) +
    rect(500, 350, 620, 16, palette.dark, 4) +
    vase(570, 190, 0.6, palette.near, palette.wall) +
    bowl(690, 190, 0.8, palette.accent, palette.accentLight) +
    vase(810, 190, 0.65, palette.wall, palette.near) +
    bowl(930, 190, 0.8, palette.far, palette.wall) +
    vase(1050, 190, 0.6, palette.accentLight, palette.accent) +
    bowl(580, 350, 0.8, palette.water, palette.wall) +
    vase(710, 350, 0.7, palette.accent, palette.accentLight) +
    bowl(840, 350, 0.9, palette.mid, palette.wall) +
    vase(980, 350, 0.68, palette.front, palette.accentLight) +
    bowl(1080, 350, 0.6, palette.accentLight, palette.wall) +
    rect(0, 560, 1200, 115, palette.dark) +
    rect(0, 552, 1200, 14, palette.front) +
    at(
      330,
      556,
      1.2,
      rect(-24, -60, 48, 60, palette.shade) +
        ellipse(0, -60, 120, 20, palette.dark) +
        ellipse(0, -66, 120, 18, palette.shade) +
        at(
          0,
          -62,
          0.9,
          path('M-60 0q-30-60 0-110q14-26 0-50h120q-14 24 0 50q30 50 0 110z', '#b9704a') +
            ellipse(0, -160, 60, 12, '#8f5233') +
            line('M-70-60Q0-46 70-60M-66-100Q0-86 66-100', '#8f5233', 4, 0.6),
        ),
    ) +
    person(150, 560, 2, palette.accent, palette, false) +
    vase(700, 560, 0.95, palette.wall, palette.accent) +
    vase(880, 560, 1.1, palette.near, palette.accentLight) +
    bowl(1060, 560, 1.1, palette.accent, palette.wall)
  );
};

export const exports: Scene = (palette) => {
  const crate = (x: number, y: number, fruit: string) =>
    dots(
      [0, 1, 2, 3, 4, 5, 6, 7].map((index) => [x + 18 + (index % 4) * 26, y - 58 - Math.floor(index / 4) * 16]),
      14,
      fruit,
    ) +
    rect(x, y - 54, 114, 54, '#c99a5b', 3) +
    line(`M${String(x)} ${String(y - 36)}h114M${String(x)} ${String(y - 18)}h114`, '#8f6231', 4);
  return (
    rect(0, 0, 1200, 675, palette.skyLow) +
    rect(0, 0, 1200, 130, palette.skyTop) +
    repeat(7, (index) =>
      line(
        `M${String(index * 200)} 130L${String(index * 200 + 100)} 30L${String(index * 200 + 200)} 130`,
        palette.shade,
        8,
      ),
    ) +
    rect(0, 122, 1200, 18, palette.mid) +
    repeat(
      4,
      (index) =>
        rect(60 + index * 300, 190, 200, 150, palette.wall, 4) +
        line(
          repeat(4, (bar) => `M${String(60 + index * 300)} ${String(220 + bar * 30)}h200`),
          palette.shade,
          5,
        ),
    ) +
    rect(0, 540, 1200, 135, palette.shade) +
    at(
      820,
      590,
      1.1,
      rect(-330, -270, 430, 230, palette.near, 8) +
        repeat(9, (index) => rect(-316 + index * 46, -256, 8, 202, palette.mid)) +
        rect(-330, -160, 430, 24, palette.accentLight) +
        path('M110-200h90q40 4 58 70l20 40v50H110z', palette.accent) +
        path('M134-180h60q24 4 36 56h-96z', palette.waterLight) +
        rect(-330, -44, 610, 16, palette.dark) +
        [-260, -180, 180].map((x) => circle(x, -20, 38, palette.dark) + circle(x, -20, 16, palette.shade)).join(''),
    ) +
    crate(60, 620, '#d8455f') +
    crate(190, 620, '#f0b13e') +
    crate(320, 620, '#8cb04c') +
    crate(124, 538, '#e07b39') +
    crate(254, 538, '#d8455f') +
    crate(190, 456, '#f0b13e') +
    person(440, 640, 1.8, palette.accent, palette, false) +
    person(60, 656, 1.2, palette.near, palette)
  );
};
