import { between } from '../random.js';
import { at, birds, circle, cloud, dots, ellipse, line, path, peaks, poly, rect, repeat, ridge, sky, sun, water } from '../shapes.js';
import { cottage, motorbike, palm, person, roundTree, sampan, templeRoof, tower } from '../things.js';
import type { Scene } from './scene.js';

export const bridge: Scene = (palette, random) => {
  const deck = 430;
  const pylon = (x: number) => {
    const cables = repeat(7, (index) => `M${String(x)} ${String(150 + index * 14)}L${String(x - 46 - index * 34)} ${String(deck)}M${String(x)} ${String(150 + index * 14)}L${String(x + 46 + index * 34)} ${String(deck)}`);
    return line(cables, palette.wall, 3, 0.9) + poly([[x - 30, 560], [x - 8, 120], [x + 8, 120], [x + 30, 560]], palette.accent) + rect(x - 24, 300, 48, 12, palette.accent);
  };
  return (
    sky(palette, 500) + sun(palette, 610, 250, 64) + cloud(palette, 180, 100, 1) + cloud(palette, 1010, 130, 0.9) + peaks(random, 380, 130, palette.far, palette.cloud, 4) +
    repeat(12, (index) => tower(random, 20 + index * 102, 470, 56, between(random, 50, 150), palette.mid, palette.accentLight, 0.35)) + rect(0, 455, 1200, 40, palette.near) + water(random, palette, 490) +
    pylon(360) + pylon(840) + rect(0, deck, 1200, 14, palette.wall) + rect(0, deck + 14, 1200, 10, palette.shade) + repeat(5, (index) => rect(70 + index * 240 + 30, deck - 20, 46, 20, index % 2 ? palette.accentLight : palette.dark, 6)) +
    ellipse(360, 566, 60, 10, palette.dark, 0.35) + ellipse(840, 566, 60, 10, palette.dark, 0.35) + sampan(560, 610, 1, palette) + sampan(1060, 580, 0.7, palette, true) + birds(520, 150, palette.dark)
  );
};

export const skyline: Scene = (palette, random) =>
  sky(palette, 520) + sun(palette, 880, 180, 60) + cloud(palette, 260, 120, 1) + cloud(palette, 620, 80, 0.8) + repeat(15, (index) => tower(random, index * 84 - 20, 500, 66, between(random, 120, 300), palette.far, palette.cloud, 0.3)) +
  repeat(9, (index) => tower(random, 30 + index * 134, 520, 84, between(random, 130, 330), palette.mid, palette.accentLight, 0.3)) + poly([[540, 520], [556, 150], [590, 90], [624, 150], [640, 520]], palette.near) + line('M590 90V40M566 200h48M560 260h60M556 320h68M552 380h76M548 440h84', palette.accentLight, 5, 0.8) +
  rect(0, 510, 1200, 30, palette.front) + repeat(16, (index) => roundTree(30 + index * 76, 530, 0.4, palette.front, palette.dark)) + water(random, palette, 536) + poly([[556, 536], [640, 536], [612, 675], [570, 675]], palette.accentLight, 0.25) + sampan(320, 610, 0.8, palette) + birds(380, 200, palette.dark);

export const schoolYard: Scene = (palette, random) => {
  const block = repeat(2, (floor) => repeat(9, (index) => rect(230 + index * 84, 250 + floor * 92, 50, 52, palette.water, 3) + rect(252 + index * 84, 250 + floor * 92, 5, 52, palette.wall)));
  return (
    sky(palette, 440) + sun(palette, 180, 140, 52) + cloud(palette, 460, 90, 1) + cloud(palette, 960, 120, 0.9) + ridge(random, 380, 30, palette.far) +
    rect(190, 220, 820, 210, palette.wall) + rect(190, 316, 820, 12, palette.shade) + poly([[160, 222], [220, 160], [980, 160], [1040, 222]], palette.accent) + rect(190, 222, 820, 10, palette.shade) + block + rect(540, 190, 120, 240, palette.accentLight) + poly([[520, 192], [600, 130], [680, 192]], palette.accent) + circle(600, 234, 24, palette.wall) + line('M600 234V218M600 234h12', palette.dark, 4) + rect(566, 340, 68, 90, palette.dark, 3, 0.75) +
    rect(0, 428, 1200, 247, palette.shade) + poly([[540, 430], [660, 430], [820, 675], [380, 675]], palette.wall) + roundTree(90, 470, 1.5, palette.near, palette.dark, palette.cloud) + roundTree(1110, 470, 1.5, palette.near, palette.dark, palette.cloud) + roundTree(230, 450, 0.8, palette.mid, palette.dark) + roundTree(970, 450, 0.8, palette.mid, palette.dark) +
    [[330, 590, 1.1], [420, 600, 1.15], [760, 590, 1.1], [860, 606, 1.15]].map(([x = 0, y = 0, s = 1], index) => person(x, y, s, index % 2 ? palette.accent : palette.wall, palette, false, index > 1)).join('') + ellipse(600, 628, 20, 20, palette.accent) + line('M584 620q16 10 32 0M600 608v40', palette.wall, 3)
  );
};

export const market: Scene = (palette, random) => {
  const stall = (x: number, y: number, s: number, one: string, two: string) =>
    at(x, y, s, line('M-120 0V-190M120 0V-190', palette.dark, 8) + path('M-144-190h288v34q-24 26-48 0q-24 26-48 0q-24 26-48 0q-24 26-48 0q-24 26-48 0q-24 26-48 0z', two) + path('M-96-190h48v34q-24 26-48 0zm96 0h48v34q-24 26-48 0zm96 0h48v34q-24 26-48 0z', one) + poly([[-130, -230], [130, -230], [144, -188], [-144, -188]], one) + rect(-128, -74, 256, 74, palette.wall) + rect(-128, -74, 256, 14, palette.shade));
  const colours = [palette.accent, palette.accentLight, palette.near, '#e58a3c', '#8cb04c'];
  const baskets =
    repeat(5, (basket) => dots([0, 1, 2, 3, 4, 5].map((index) => [-113 + basket * 49 + (index % 3) * 15, -84 - Math.floor(index / 3) * 13]), 10, colours[basket] ?? palette.accent)) +
    path(repeat(5, (basket) => `M${String(-124 + basket * 49)}-78h46l-8 24h-30z`), palette.dark);
  const goods = (x: number, y: number, s: number) => at(x, y, s, '<use href="#goods"/>');
  return (
    `<defs><g id="goods">${baskets}</g></defs>` + sky(palette) + sun(palette, 220, 130, 50) + cloud(palette, 560, 90, 1) + repeat(7, (index) => tower(random, 20 + index * 172, 420, 130, between(random, 120, 210), index % 2 ? palette.far : palette.mid, palette.wall, 0.4)) + rect(0, 410, 1200, 265, palette.shade) +
    [170, 470, 770, 1070].map((x, index) => stall(x, 450, 0.9, index % 2 ? palette.near : palette.accent, palette.wall) + goods(x, 450, 0.9)).join('') + person(330, 480, 1, palette.mid, palette) + person(620, 480, 1, palette.accent, palette, true, true) + person(920, 480, 1, palette.accentLight, palette) +
    stall(300, 640, 1.3, palette.accentLight, palette.wall) + goods(300, 640, 1.3) + stall(900, 640, 1.3, palette.accent, palette.wall) + goods(900, 640, 1.3) + person(560, 640, 1.45, palette.near, palette) + person(650, 650, 1.45, palette.wall, palette, false, true)
  );
};

export const busLine: Scene = (palette, random) =>
  sky(palette) + sun(palette, 960, 130, 50) + cloud(palette, 280, 100, 1) + repeat(8, (index) => tower(random, 10 + index * 150, 440, 110, between(random, 120, 280), index % 2 ? palette.far : palette.mid, palette.cloud, 0.45)) + repeat(7, (index) => roundTree(70 + index * 180, 460, 0.95, palette.near, palette.dark, palette.cloud)) +
  rect(0, 450, 1200, 50, palette.shade) + rect(0, 494, 1200, 181, palette.dark) + line(repeat(8, (index) => `M${String(20 + index * 160)} 626h80`), palette.accentLight, 7) +
  at(560, 590, 1, rect(-330, -210, 640, 190, palette.wall, 26) + rect(-330, -90, 640, 50, palette.near) + rect(-330, -90, 640, 8, palette.accentLight) + repeat(6, (index) => rect(-306 + index * 92, -186, 80, 78, palette.waterLight, 8) + poly([[-290 + index * 92, -108], [-262 + index * 92, -186], [-246 + index * 92, -186], [-274 + index * 92, -108]], '#ffffff', 0.5)) + rect(250, -186, 54, 130, palette.waterLight, 8) + rect(-120, -186, 70, 152, palette.dark, 6, 0.35) + circle(-210, -18, 44, palette.dark) + circle(-210, -18, 20, palette.shade) + circle(200, -18, 44, palette.dark) + circle(200, -18, 20, palette.shade) + rect(296, -66, 20, 16, palette.accentLight, 5)) +
  at(1010, 500, 1, line('M-110 0V-190M110 0V-190', palette.front, 9) + rect(-140, -206, 280, 20, palette.accent, 6) + rect(-90, -44, 180, 12, palette.front, 4) + rect(150, -150, 52, 66, palette.accent, 8) + path('M160-136h32v30h-32z', palette.wall) + line('M176-84V0', palette.front, 7)) + person(960, 500, 1.2, palette.accentLight, palette, false) + person(1050, 500, 1.2, palette.accent, palette, false, true);

export const crossing: Scene = (palette, random) =>
  sky(palette) + cloud(palette, 300, 90, 1) + cloud(palette, 900, 120, 0.9) + repeat(7, (index) => tower(random, 10 + index * 172, 400, 130, between(random, 110, 250), index % 2 ? palette.mid : palette.far, palette.cloud, 0.45)) + repeat(6, (index) => roundTree(60 + index * 220, 420, 0.85, palette.near, palette.dark)) + rect(0, 410, 1200, 30, palette.shade) + rect(0, 440, 1200, 235, palette.dark) +
  repeat(9, (index) => poly([[120 + index * 110, 470], [170 + index * 110, 470], [150 + index * 118, 550], [84 + index * 118, 550]], palette.wall)) +
  at(1040, 450, 1, line('M0 0V-300H-150', palette.front, 12) + rect(-176, -306, 52, 134, palette.front, 12) + circle(-150, -278, 17, palette.accent) + circle(-150, -239, 17, palette.accentLight, 0.35) + circle(-150, -200, 17, '#57b36a', 0.35)) +
  motorbike(270, 640, 1.5, palette.near, palette) + motorbike(520, 650, 1.5, palette.accentLight, palette) + motorbike(790, 640, 1.5, palette.wall, palette) + person(420, 530, 1, palette.accent, palette, false) + person(486, 534, 0.85, palette.accentLight, palette, false) + person(690, 526, 1, palette.water, palette, false, true);

export const temple: Scene = (palette, random) => {
  const hall = (x: number, y: number, s: number) =>
    at(x, y, s, rect(-250, -140, 500, 130, palette.wall) + repeat(6, (index) => rect(-236 + index * 90, -140, 22, 132, palette.accent)) + repeat(5, (index) => rect(-206 + index * 90, -112, 52, 104, palette.dark, 2, 0.6)) + rect(-290, -12, 580, 22, palette.shade) + rect(-320, 8, 640, 20, palette.wall) + at(0, -142, 1, templeRoof(560, 96, palette.dark, palette.accentLight)) + rect(-120, -290, 240, 56, palette.wall) + repeat(4, (index) => rect(-108 + index * 66, -290, 14, 56, palette.accent)) + at(0, -288, 1, templeRoof(300, 74, palette.dark, palette.accentLight)));
  return (
    sky(palette) + sun(palette, 930, 150, 60) + cloud(palette, 250, 120, 1) + cloud(palette, 660, 70, 0.7) + peaks(random, 380, 130, palette.far, palette.cloud, 4) + ridge(random, 420, 30, palette.mid) + repeat(8, (index) => roundTree(20 + index * 170, 470, 0.9, palette.near, palette.dark)) + rect(0, 465, 1200, 210, palette.shade) + hall(600, 500, 1.15) +
    poly([[480, 532], [720, 532], [860, 675], [340, 675]], palette.wall) + line('M470 560H730M440 592H760M400 630H800', palette.shade, 5) + roundTree(120, 590, 1.7, palette.front, palette.dark, palette.cloud) + roundTree(1090, 590, 1.7, palette.front, palette.dark, palette.cloud) + line('M270 520V200M930 520V200M230 300H330M230 400H330M870 300H970M870 400H970', palette.accentLight, 6, 0.7) + person(420, 630, 1.1, palette.accent, palette) + person(800, 626, 1.1, palette.mid, palette, false, true)
  );
};

export const oldTown: Scene = (palette, random) => {
  const house = (x: number, w: number, h: number, wall: string) => rect(x, 470 - h, w, h, wall) + poly([[x - 16, 474 - h], [x + 14, 420 - h], [x + w - 14, 420 - h], [x + w + 16, 474 - h]], palette.accent) + repeat(Math.floor(w / 62), (index) => rect(x + 16 + index * 62, 500 - h, 34, 54, palette.dark, 17, 0.7) + rect(x + 16 + index * 62, 398, 40, 72, palette.dark, 3, 0.8)) + rect(x, 384, w, 10, palette.shade) + poly([[x - 8, 384], [x + w + 8, 384], [x + w, 362], [x, 362]], palette.dark);
  const lanternShape = circle(0, 0, 44, 'currentColor', 0.22) + line('M0-60V-26M0 24v26', palette.accentLight, 3) + ellipse(0, 0, 26, 24, 'currentColor') + line('M-14-20Q-24 0-14 20M14-20Q24 0 14 20M0-24V24', palette.dark, 2, 0.35) + rect(-12, -28, 24, 6, palette.accentLight, 2) + rect(-12, 22, 24, 6, palette.accentLight, 2);
  const lantern = (x: number, y: number, colour: string) => `<g color="${colour}">${at(x, y, 1, '<use href="#lantern"/>')}</g>`;
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
    `<defs><g id="lantern">${lanternShape}</g></defs>` + sky(palette, 480) + sun(palette, 960, 110, 42) + cloud(palette, 300, 90, 0.9) + row + rect(0, 468, 1200, 26, palette.shade) + water(random, palette, 494) + line('M-10 90Q300 190 600 100T1210 110', palette.dark, 3) +
    repeat(8, (index) => lantern(80 + index * 150, 178 + Math.sin(index * 1.25) * 28, colours[index % 4] ?? palette.accent)) + sampan(360, 580, 1.1, palette) + sampan(900, 620, 1.2, palette, true) + repeat(7, (index) => circle(120 + index * 170, 540 + (index % 3) * 40, 7, palette.accentLight) + ellipse(120 + index * 170, 552 + (index % 3) * 40, 18, 4, palette.accentLight, 0.4)) + person(640, 482, 0.7, palette.wall, palette) + person(250, 482, 0.7, palette.near, palette)
  );
};

export const railway: Scene = (palette, random) =>
  sky(palette, 380) + sun(palette, 880, 170, 56) + cloud(palette, 240, 110, 1) + cloud(palette, 560, 150, 0.7) + peaks(random, 300, 130, palette.far, palette.cloud, 3) + water(random, palette, 360, 500) + ridge(random, 480, 20, palette.near) + palm(90, 480, 1, palette.front, palette.dark) + palm(1130, 480, 1.1, palette.front, palette.dark, true) +
  rect(0, 560, 1200, 115, palette.front) + repeat(20, (index) => rect(index * 62 + 4, 566, 36, 16, palette.dark)) + rect(0, 560, 1200, 8, palette.shade) +
  at(0, 556, 1, repeat(4, (index) => rect(-60 + index * 268, -118, 258, 104, index === 3 ? palette.accent : palette.wall, 10) + rect(-60 + index * 268, -52, 258, 24, palette.accent) + repeat(4, (pane) => rect(-40 + index * 268 + pane * 60, -102, 44, 36, palette.dark, 5, 0.75)) + circle(-10 + index * 268, -8, 15, palette.dark) + circle(148 + index * 268, -8, 15, palette.dark)) + path('M990-118h54q44 6 66 60l8 44H990z', palette.accent) + path('M1014-104h28q26 4 40 34h-68z', palette.waterLight) + rect(990, -40, 122, 8, palette.accentLight)) + ridge(random, 640, 14, palette.near) + birds(420, 220, palette.dark);

export const flood: Scene = (palette, random) => {
  const boat = (x: number, y: number, s: number, flip = false) => at(x, y, s, person(-50, -2, 0.9, palette.accentLight, palette, false) + person(0, -4, 0.9, palette.accentLight, palette, false, true) + person(50, -2, 0.9, palette.accent, palette) + path('M-130-34h250l36-14q-8 62-60 66H-96q-34-6-34-52z', palette.accent) + rect(-128, -24, 258, 9, palette.wall, 3), flip);
  const rain = line(Array.from({ length: 60 }, () => `M${String(Math.round(random() * 1240))} ${String(Math.round(random() * 560))}l-12 36`).join(''), palette.cloud, 3, 0.4);
  return (
    sky(palette, 440) + at(0, 0, 1, cloud(palette, 220, 110, 1.7) + cloud(palette, 640, 80, 1.8) + cloud(palette, 1050, 130, 1.6)) + ridge(random, 370, 50, palette.far) + ridge(random, 410, 24, palette.mid) + cottage(170, 470, 1.1, palette, palette.accent) + cottage(1010, 466, 1, palette, palette.dark, true) + palm(330, 460, 1.1, palette.near, palette.dark) + palm(880, 460, 1, palette.near, palette.dark, true) + roundTree(560, 450, 0.8, palette.near, palette.dark) + water(random, palette, 440) + rain + boat(440, 580, 1.25) + boat(850, 540, 0.9, true) +
    circle(690, 620, 24, palette.accent) + circle(690, 620, 11, palette.water) + rect(40, 480, 22, 110, palette.wall, 3) + repeat(4, (index) => rect(40, 486 + index * 26, 22, 12, palette.accent))
  );
};

export const park: Scene = (palette, random) =>
  sky(palette) + sun(palette, 250, 140, 52) + cloud(palette, 560, 90, 1) + cloud(palette, 960, 130, 0.8) + repeat(10, (index) => tower(random, index * 124, 400, 90, between(random, 60, 190), palette.far, palette.cloud, 0.35)) + repeat(9, (index) => roundTree(40 + index * 140, 420, 0.9, index % 2 ? palette.mid : palette.near, palette.dark, palette.cloud)) + rect(0, 410, 1200, 265, palette.mid) + ellipse(780, 510, 330, 62, palette.water) + ellipse(780, 506, 250, 36, palette.waterLight, 0.5) +
  path('M0 600Q280 500 560 590T1200 610V660Q860 650 560 640T0 656Z', palette.wall) + roundTree(140, 560, 1.5, palette.near, palette.dark, palette.cloud) + roundTree(1110, 560, 1.6, palette.near, palette.dark) + at(780, 500, 0.55, rect(-110, -90, 220, 90, palette.wall) + repeat(4, (index) => rect(-104 + index * 64, -90, 14, 90, palette.accent)) + at(0, -88, 1, templeRoof(280, 80, palette.accent, palette.accentLight))) + person(360, 610, 1.15, palette.accent, palette, false) + person(440, 616, 1.1, palette.accentLight, palette, false) + person(680, 630, 1.2, palette.near, palette, false, true) + rect(860, 590, 150, 10, palette.dark, 4) + rect(860, 566, 150, 8, palette.dark, 4) + line('M876 596v24M994 596v24', palette.dark, 6);
