import { between } from '../random.js';
import { at, circle, line, path, poly, rect, repeat } from '../shapes.js';
import { person } from '../things.js';
import type { Scene } from './scene.js';

export const onlineService: Scene = (palette) => {
  const tick = (x: number, y: number, s: number) =>
    at(x, y, s, circle(0, 0, 26, palette.near) + line('M-11 1l8 9l15-18', '#ffffff', 6));
  return (
    rect(0, 0, 1200, 675, palette.skyLow) +
    circle(180, 160, 220, palette.skyTop, 0.5) +
    circle(1060, 520, 280, palette.skyTop, 0.5) +
    rect(0, 560, 1200, 115, palette.shade) +
    rect(260, 120, 620, 390, palette.dark, 24) +
    rect(282, 142, 576, 346, '#ffffff', 8) +
    rect(282, 142, 576, 54, palette.accent, 8) +
    circle(314, 169, 13, palette.accentLight) +
    rect(342, 160, 180, 18, palette.wall, 9) +
    poly(
      [
        [200, 510],
        [940, 510],
        [1000, 560],
        [140, 560],
      ],
      palette.far,
    ) +
    rect(140, 552, 860, 16, palette.mid, 8) +
    repeat(
      3,
      (index) =>
        rect(318, 226 + index * 62, 300, 40, palette.wall, 8) +
        rect(334, 240 + index * 62, 120 + index * 40, 12, palette.shade, 6) +
        tick(660, 246 + index * 62, 0.8),
    ) +
    rect(318, 420, 150, 40, palette.accentLight, 20) +
    rect(710, 226, 118, 150, palette.wall, 10) +
    circle(769, 274, 26, palette.mid) +
    path('M729 350q4-40 40-40t40 40z', palette.mid) +
    rect(710, 392, 118, 14, palette.shade, 7) +
    rect(710, 416, 80, 14, palette.shade, 7) +
    rect(910, 250, 170, 316, palette.dark, 26) +
    rect(922, 268, 146, 280, '#ffffff', 14) +
    rect(922, 268, 146, 64, palette.near, 14) +
    tick(995, 380, 1.5) +
    rect(950, 440, 90, 14, palette.shade, 7) +
    rect(960, 466, 70, 14, palette.shade, 7) +
    rect(946, 500, 98, 28, palette.accent, 14) +
    at(
      140,
      556,
      1,
      path('M-46 0L-36-80H36L46 0Z', palette.accent) +
        path('M0-76Q-70-130-50-200Q-4-160 0-76Q4-170 60-190Q70-120 0-76Z', palette.near) +
        line('M0-76Q-10-140-40-180M0-76Q14-130 50-176', palette.mid, 4),
    )
  );
};

export const vaccination: Scene = (palette) =>
  rect(0, 0, 1200, 675, palette.skyLow) +
  circle(940, 200, 260, palette.skyTop, 0.6) +
  circle(140, 560, 240, palette.skyTop, 0.5) +
  rect(0, 590, 1200, 85, palette.mid) +
  rect(0, 590, 1200, 8, palette.near) +
  path('M600 70L860 150V330Q850 480 600 580Q350 480 340 330V150Z', palette.near) +
  path('M600 104L826 174V330Q816 452 600 542Z', palette.mid, 0.7) +
  rect(560, 200, 80, 240, '#ffffff', 14) +
  rect(480, 280, 240, 80, '#ffffff', 14) +
  at(
    950,
    330,
    1,
    `<g transform="rotate(40)">` +
      rect(-36, -150, 72, 230, '#ffffff', 10) +
      rect(-28, -60, 56, 132, palette.waterLight, 6) +
      rect(-50, -164, 100, 18, palette.dark, 6) +
      rect(-8, -230, 16, 70, palette.dark) +
      rect(-36, -244, 72, 18, palette.dark, 6) +
      rect(-16, 80, 32, 26, palette.accent, 4) +
      line('M0 106v90', palette.dark, 5) +
      line('M12-30h22M12 0h22M12 30h22', palette.dark, 4) +
      '</g>',
  ) +
  at(
    230,
    590,
    1.2,
    rect(-44, -130, 88, 130, '#ffffff', 12) +
      rect(-44, -92, 88, 56, palette.accent) +
      rect(-30, -160, 60, 34, palette.shade, 6) +
      rect(-30, -80, 60, 8, '#ffffff', 4) +
      rect(-30, -62, 40, 8, '#ffffff', 4),
  ) +
  at(
    350,
    590,
    0.9,
    rect(-44, -130, 88, 130, '#ffffff', 12) +
      rect(-44, -92, 88, 56, palette.accentLight) +
      rect(-30, -160, 60, 34, palette.shade, 6),
  ) +
  person(470, 622, 1.6, palette.accentLight, palette, false) +
  person(730, 622, 1.6, '#ffffff', palette, false, true) +
  person(800, 626, 1.1, palette.accent, palette, false, true);

export const controlRoom: Scene = (palette, random) => {
  const bars = (x: number, y: number, colour: string) =>
    repeat(7, (index) => {
      const tall = between(random, 20, 84);
      return rect(x + index * 26, y - tall, 16, tall, colour, 3);
    });
  return (
    rect(0, 0, 1200, 675, palette.front) +
    rect(90, 60, 1020, 380, palette.dark, 18) +
    rect(110, 80, 470, 340, palette.near, 8) +
    line('M130 160H560M130 240H560M130 320H560M210 90V410M310 90V410M410 90V410M510 90V410', palette.mid, 2) +
    line(
      'M180 330L270 190L380 270L480 150M270 190L340 130M380 270L500 340M270 190L240 370M380 270L330 370',
      palette.waterLight,
      3,
      0.7,
    ) +
    [
      [180, 330],
      [340, 130],
      [500, 340],
      [240, 370],
      [330, 370],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 20, palette.accentLight, 0.22) + circle(x, y, 9, palette.accentLight))
      .join('') +
    [
      [270, 190],
      [380, 270],
      [480, 150],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 28, palette.accent, 0.3) + circle(x, y, 13, palette.accent))
      .join('') +
    rect(600, 80, 240, 160, palette.near, 8) +
    bars(630, 220, palette.accentLight) +
    rect(860, 80, 230, 160, palette.near, 8) +
    line('M880 200l40-30l36 20l44-60l40 24l32-44', palette.accent, 6) +
    rect(600, 260, 490, 160, palette.near, 8) +
    circle(680, 340, 56, palette.mid) +
    path('M680 340V284A56 56 0 0 1 728 368Z', palette.accentLight) +
    repeat(4, (index) =>
      rect(770, 290 + index * 30, 280 - index * 46, 14, index % 2 ? palette.waterLight : palette.accentLight, 7, 0.8),
    ) +
    rect(0, 560, 1200, 115, palette.dark) +
    [220, 500, 780, 1030]
      .map((x, index) => person(x, 610, 1.7, index % 2 ? palette.accent : palette.wall, palette, false, index > 1))
      .join('') +
    rect(60, 556, 1080, 24, palette.shade, 8) +
    [150, 430, 710, 960]
      .map((x) => rect(x - 50, 490, 110, 66, palette.dark, 6) + rect(x - 44, 496, 98, 54, palette.water, 4))
      .join('') +
    rect(60, 580, 1080, 95, palette.near)
  );
};
