import { between } from '../random.js';
import { at, circle, cloud, ellipse, line, peaks, poly, rect, repeat, ridge, sky, sun, water } from '../shapes.js';
import { person, roundTree, sampan, templeRoof } from '../things.js';
import type { Scene } from './scene.js';

export const temple: Scene = (palette, random) => {
  const hall = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      rect(-250, -140, 500, 130, palette.wall) +
        repeat(6, (index) => rect(-236 + index * 90, -140, 22, 132, palette.accent)) +
        repeat(5, (index) => rect(-206 + index * 90, -112, 52, 104, palette.dark, 2, 0.6)) +
        rect(-290, -12, 580, 22, palette.shade) +
        rect(-320, 8, 640, 20, palette.wall) +
        at(0, -142, 1, templeRoof(560, 96, palette.dark, palette.accentLight)) +
        rect(-120, -290, 240, 56, palette.wall) +
        repeat(4, (index) => rect(-108 + index * 66, -290, 14, 56, palette.accent)) +
        at(0, -288, 1, templeRoof(300, 74, palette.dark, palette.accentLight)),
    );
  return (
    sky(palette) +
    sun(palette, 930, 150, 60) +
    cloud(palette, 250, 120, 1) +
    cloud(palette, 660, 70, 0.7) +
    peaks(random, 380, 130, palette.far, palette.cloud, 4) +
    ridge(random, 420, 30, palette.mid) +
    repeat(8, (index) => roundTree(20 + index * 170, 470, 0.9, palette.near, palette.dark)) +
    rect(0, 465, 1200, 210, palette.shade) +
    hall(600, 500, 1.15) +
    poly(
      [
        [480, 532],
        [720, 532],
        [860, 675],
        [340, 675],
      ],
      palette.wall,
    ) +
    line('M470 560H730M440 592H760M400 630H800', palette.shade, 5) +
    roundTree(120, 590, 1.7, palette.front, palette.dark, palette.cloud) +
    roundTree(1090, 590, 1.7, palette.front, palette.dark, palette.cloud) +
    line('M270 520V200M930 520V200M230 300H330M230 400H330M870 300H970M870 400H970', palette.accentLight, 6, 0.7) +
    person(420, 630, 1.1, palette.accent, palette) +
    person(800, 626, 1.1, palette.mid, palette, false, true)
  );
};

export const oldTown: Scene = (palette, random) => {
  const house = (x: number, w: number, h: number, wall: string) =>
    rect(x, 470 - h, w, h, wall) +
    poly(
      [
        [x - 16, 474 - h],
        [x + 14, 420 - h],
        [x + w - 14, 420 - h],
        [x + w + 16, 474 - h],
      ],
      palette.accent,
    ) +
    repeat(
      Math.floor(w / 62),
      (index) =>
        rect(x + 16 + index * 62, 500 - h, 34, 54, palette.dark, 17, 0.7) +
        rect(x + 16 + index * 62, 398, 40, 72, palette.dark, 3, 0.8),
    ) +
    rect(x, 384, w, 10, palette.shade) +
    poly(
      [
        [x - 8, 384],
        [x + w + 8, 384],
        [x + w, 362],
        [x, 362],
      ],
      palette.dark,
    );
  const lanternShape =
    circle(0, 0, 44, 'currentColor', 0.22) +
    line('M0-60V-26M0 24v26', palette.accentLight, 3) +
    ellipse(0, 0, 26, 24, 'currentColor') +
    line('M-14-20Q-24 0-14 20M14-20Q24 0 14 20M0-24V24', palette.dark, 2, 0.35) +
    rect(-12, -28, 24, 6, palette.accentLight, 2) +
    rect(-12, 22, 24, 6, palette.accentLight, 2);
  const lantern = (x: number, y: number, colour: string) =>
    `<g color="${colour}">${at(x, y, 1, '<use href="#lantern"/>')}</g>`;
  const walls = ['#e9b949', '#dfa33a', '#f0cf83', '#e2ae4e'];
  let x = 10;
  const row = Array.from({ length: 6 }, (_, index) => {
    const w = 170 + (index % 3) * 28;
    const drawn = house(x, w, between(random, 180, 250), walls[index % 4] ?? palette.wall);
    x += w + 8;
    return drawn;
  }).join('');
  const colours = [palette.accent, palette.accentLight, '#e07b39', '#b8456b'] as const;
  return (
    `<defs><g id="lantern">${lanternShape}</g></defs>` +
    sky(palette, 480) +
    sun(palette, 960, 110, 42) +
    cloud(palette, 300, 90, 0.9) +
    row +
    rect(0, 468, 1200, 26, palette.shade) +
    water(random, palette, 494) +
    line('M-10 90Q300 190 600 100T1210 110', palette.dark, 3) +
    repeat(8, (index) =>
      lantern(80 + index * 150, 178 + Math.sin(index * 1.25) * 28, colours[index % 4] ?? palette.accent),
    ) +
    sampan(360, 580, 1.1, palette) +
    sampan(900, 620, 1.2, palette, true) +
    repeat(
      7,
      (index) =>
        circle(120 + index * 170, 540 + (index % 3) * 40, 7, palette.accentLight) +
        ellipse(120 + index * 170, 552 + (index % 3) * 40, 18, 4, palette.accentLight, 0.4),
    ) +
    person(640, 482, 0.7, palette.wall, palette) +
    person(250, 482, 0.7, palette.near, palette)
  );
};
