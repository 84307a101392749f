import { between } from '../random.js';
import { at, birds, circle, cloud, ellipse, hill, line, mist, path, peaks, poly, rect, repeat, ridge, sky, sun, water, type Point } from '../shapes.js';
import { bamboo, cottage, lotusFlower, lotusLeaf, palm, person, pine, roundTree, stiltHouse, tufts } from '../things.js';
import type { Scene } from './scene.js';

export const terraces: Scene = (palette, random) => {
  const fills = [palette.mid, palette.near, palette.accentLight, palette.near, palette.mid, palette.front, palette.near, palette.front];
  const bands = fills.map((fill, index) => {
    const y = 330 + index * 44;
    const bend = 46 - index * 3;
    const points: Point[] = [[0, y + bend], [180, y - bend * 0.7], [420, y + bend * 0.9], [660, y - bend * 0.4], [900, y + bend], [1080, y - bend * 0.2], [1200, y - bend]];
    const rim = points.map(([x, height]) => [x, height + 9] as const);
    return hill(points, palette.waterLight) + hill(rim, fill);
  }).join('');
  return (
    sky(palette) + sun(palette, 910, 150, 52) + cloud(palette, 260, 110, 1.1) + cloud(palette, 640, 70, 0.7) + peaks(random, 320, 210, palette.far, palette.cloud, 3) + mist(270, palette) + ridge(random, 330, 40, palette.mid) +
    bands + stiltHouse(890, 410, 0.62, palette) + stiltHouse(1040, 440, 0.5, palette) + roundTree(970, 420, 0.5, palette.front, palette.dark, palette.cloud) + roundTree(200, 452, 0.6, palette.front, palette.dark) +
    person(430, 540, 0.8, palette.accent, palette) + person(490, 556, 0.8, palette.wall, palette, true, true) + tufts(random, 600, 60, 26, palette.dark)
  );
};

export const dawnMountains: Scene = (palette, random) =>
  sky(palette) + sun(palette, 600, 250, 74) + cloud(palette, 240, 130, 1) + cloud(palette, 980, 110, 0.8) + peaks(random, 360, 190, palette.far, palette.cloud, 4) + mist(350, palette) + peaks(random, 430, 170, palette.mid, palette.far, 5) + mist(430, palette, 0.4) +
  ridge(random, 500, 40, palette.near) + ridge(random, 580, 36, palette.front) + repeat(9, (index) => pine(40 + index * 140 + between(random, -30, 30), 610 + between(random, -20, 30), between(random, 0.5, 0.85), palette.dark, palette.dark)) + birds(700, 170, palette.dark);

export const harvest: Scene = (palette, random) => {
  const stook = (x: number, y: number, s: number) => at(x, y, s, path('M-30 0L-8-62q-22-14-26-34q26 4 34 22q8-18 34-22q-4 20-26 34L30 0z', palette.accentLight) + rect(-14, -66, 28, 9, palette.accent, 3));
  return (
    sky(palette, 380) + sun(palette, 260, 170, 62) + cloud(palette, 620, 110, 1.1) + cloud(palette, 1010, 150, 0.8) + ridge(random, 330, 40, palette.far) + bamboo(1080, 380, 0.8, palette.mid, palette.mid) + cottage(930, 376, 0.75, palette, palette.accent) + palm(800, 376, 0.7, palette.mid, palette.dark) + palm(1010, 378, 0.6, palette.mid, palette.dark, true) +
    rect(0, 370, 1200, 305, palette.near) + hill([[0, 410], [300, 390], [700, 440], [1200, 400]], palette.accentLight, 0.75) + hill([[0, 520], [340, 470], [760, 540], [1200, 480]], palette.near) + hill([[0, 620], [380, 560], [820, 640], [1200, 590]], palette.front) +
    tufts(random, 400, 60, 40, palette.front, 16) + tufts(random, 480, 90, 50, palette.front, 24) + stook(120, 470, 0.9) + stook(210, 486, 1) + stook(1080, 476, 0.9) + stook(980, 490, 1.05) +
    person(430, 520, 1.2, palette.accent, palette) + person(560, 540, 1.25, palette.wall, palette, true, true) + person(720, 510, 1.1, palette.mid, palette) + tufts(random, 610, 50, 30, palette.dark, 32)
  );
};

export const dyke: Scene = (palette, random) =>
  sky(palette, 350) + sun(palette, 960, 140, 50) + cloud(palette, 340, 110, 1.1) + cloud(palette, 720, 150, 0.7) + ridge(random, 310, 30, palette.far) + water(random, palette, 330, 480) +
  hill([[0, 470], [260, 440], [560, 410], [900, 420], [1200, 380], [1200, 675]], palette.near) +
  poly([[0, 500], [1200, 402], [1200, 440], [0, 580]], palette.wall) + poly([[0, 580], [1200, 440], [1200, 452], [0, 598]], palette.shade) + line('M0 540L1200 421', palette.accentLight, 4, 0.8) +
  poly([[0, 598], [1200, 452], [1200, 675], [0, 675]], palette.front) + tufts(random, 570, 100, 44, palette.near, 24) +
  repeat(7, (index) => poly([[90 + index * 170, 486 - index * 14], [98 + index * 170, 456 - index * 14], [112 + index * 170, 456 - index * 14], [120 + index * 170, 486 - index * 14]], palette.accent)) +
  bamboo(1110, 410, 0.85, palette.mid, palette.front) + cottage(990, 640, 0.9, palette, palette.accent) + roundTree(840, 660, 0.9, palette.near, palette.dark, palette.cloud) + roundTree(1130, 660, 1, palette.near, palette.dark) +
  person(420, 540, 0.9, palette.accent, palette) + person(470, 534, 0.85, palette.accentLight, palette, false) + birds(560, 210, palette.dark);

export const lotusPond: Scene = (palette, random) =>
  sky(palette, 300) + sun(palette, 880, 130, 52) + cloud(palette, 260, 100, 1) + ridge(random, 270, 40, palette.far) + ridge(random, 298, 26, palette.mid) + repeat(6, (index) => roundTree(80 + index * 210, 308, 0.55, index % 2 ? palette.near : palette.front, palette.dark)) +
  water(random, palette, 300) + repeat(7, (index) => lotusLeaf(70 + index * 178, 350 + (index % 3) * 22, 56, palette.mid, palette.cloud)) + repeat(7, (index) => lotusLeaf(40 + index * 190, 440 + (index % 2) * 34, 84, palette.near, palette.cloud)) +
  lotusFlower(390, 440, 0.7, '#e88aa0', '#f7c1c8') + repeat(5, (index) => lotusLeaf(60 + index * 280, 570 + (index % 2) * 50, 150, index % 2 ? palette.near : palette.front, palette.mid)) +
  line('M250 640Q236 560 250 520M690 660Q712 590 690 530M1060 640Q1050 600 1060 556', palette.front, 8) + lotusFlower(250, 530, 1.35, '#de6f8b', '#f7c1c8') + lotusFlower(690, 545, 1.6, '#e88aa0', '#fbdadb') + lotusFlower(1060, 568, 1.1, '#de6f8b', '#f7c1c8');

export const forest: Scene = (palette, random) =>
  sky(palette) + sun(palette, 620, 200, 80) + ridge(random, 420, 40, palette.far) + repeat(14, (index) => pine(index * 92 + between(random, -20, 20), 500, between(random, 1, 1.5), palette.mid, palette.near)) + mist(420, palette, 0.4) +
  repeat(9, (index) => pine(index * 150 + between(random, -40, 40), 590, between(random, 1.5, 2), palette.near, palette.dark)) + ridge(random, 590, 16, palette.front) +
  pine(70, 660, 3, palette.front, palette.dark) + pine(1130, 670, 3.2, palette.front, palette.dark) + path('M520 675Q600 620 570 590T630 560L650 560Q640 600 690 620T720 675Z', palette.wall, 0.75) + tufts(random, 630, 40, 30, palette.mid) + birds(520, 150, palette.dark);

export const watchtower: Scene = (palette, random) =>
  sky(palette) + sun(palette, 260, 180, 56) + cloud(palette, 640, 110, 1) + peaks(random, 380, 180, palette.far, palette.cloud, 3) + ridge(random, 430, 50, palette.mid) + repeat(10, (index) => pine(index * 130 + 30, 540 + (index % 3) * 12, between(random, 0.8, 1.2), palette.near, palette.dark)) +
  at(830, 600, 1, line('M-70 0L-40-300M70 0L40-300M-60-100L52-190M60-100L-52-190M-48-220L40-290M48-220L-40-290', palette.dark, 10) + rect(-84, -312, 168, 14, palette.dark, 3) + rect(-66, -386, 132, 74, palette.wall, 3) + rect(-54, -376, 108, 32, palette.dark, 3, 0.65) + poly([[-98, -384], [0, -446], [98, -384]], palette.accent)) +
  ridge(random, 600, 18, palette.front) +
  at(360, 640, 1.1, rect(-150, -110, 210, 84, palette.accent, 8) + path('M60-100h54q20 0 32 34l8 40H60z', palette.accent) + path('M74-90h38q12 0 18 26H74z', palette.waterLight) + rect(-134, -94, 178, 20, palette.wall, 3) + rect(-150, -132, 190, 12, palette.shade, 4) + rect(-150, -44, 304, 10, palette.accentLight) + circle(-90, -20, 25, palette.dark) + circle(96, -20, 25, palette.dark) + circle(-90, -20, 10, palette.shade) + circle(96, -20, 10, palette.shade)) +
  person(590, 644, 1.2, palette.accentLight, palette, false) + person(660, 650, 1.2, palette.accentLight, palette, false, true) + tufts(random, 640, 30, 24, palette.near);

export const planting: Scene = (palette, random) => {
  const sapling = (x: number, y: number, s: number) => at(x, y, s, ellipse(0, 2, 34, 9, palette.dark, 0.5) + line('M0 0V-62', palette.dark, 5) + path('M0-50q-34-6-36-40q34 0 36 40zm0-8q30-8 36-44q-36 4-36 44z', palette.near));
  return (
    sky(palette) + sun(palette, 940, 160, 60) + cloud(palette, 280, 110, 1.1) + cloud(palette, 640, 150, 0.7) + peaks(random, 350, 150, palette.far, palette.cloud, 4) + ridge(random, 390, 40, palette.mid) + ridge(random, 450, 24, palette.accentLight) +
    hill([[0, 520], [260, 450], [620, 500], [900, 450], [1200, 480]], palette.mid) + repeat(8, (index) => sapling(70 + index * 150, 500 + (index % 2) * 16, 0.6)) +
    hill([[0, 620], [300, 540], [700, 590], [1200, 530]], palette.front) + repeat(5, (index) => sapling(120 + index * 240, 610 + (index % 2) * 22, 1.15)) +
    person(270, 590, 1.5, palette.accent, palette) + person(520, 610, 1.5, palette.wall, palette, false) + person(790, 606, 1.5, palette.accentLight, palette, true, true) + person(990, 590, 1.4, palette.near, palette, false, true) + line('M320 500L362 604M838 520L880 610', palette.dark, 7)
  );
};

export const teaHills: Scene = (palette, random) => {
  const rows = (y: number, lift: number, fill: string, stripe: string) =>
    hill([[0, y], [220, y - lift], [520, y + lift * 0.4], [820, y - lift], [1200, y]], fill) + line(repeat(6, (index) => `M0 ${String(y + 18 + index * 26)}Q220 ${String(y - lift * 1.3 + 22 + index * 30)} 520 ${String(y + lift * 0.2 + 20 + index * 26)}T1200 ${String(y + 14 + index * 30)}`), stripe, 9, 0.5);
  return (
    sky(palette) + sun(palette, 250, 160, 56) + cloud(palette, 560, 100, 1) + cloud(palette, 980, 140, 0.8) + peaks(random, 330, 170, palette.far, palette.cloud, 4) + mist(300, palette) + rows(370, 60, palette.mid, palette.near) + rows(470, 50, palette.near, palette.mid) + rows(580, 40, palette.front, palette.near) +
    cottage(960, 392, 0.55, palette, palette.accent) + roundTree(1040, 402, 0.5, palette.front, palette.dark) + person(360, 560, 1.1, palette.accent, palette) + person(450, 574, 1.15, palette.wall, palette, true, true) + person(760, 560, 1.05, palette.accentLight, palette)
  );
};

export const windFarm: Scene = (palette, random) => {
  const turbine = (x: number, y: number, s: number, turn: number) =>
    at(x, y, s, poly([[-7, 0], [-3, -250], [3, -250], [7, 0]], palette.wall) + `<g transform="translate(0 -250) rotate(${String(turn)})">` + ['0', '120', '240'].map((blade) => `<path transform="rotate(${blade})" d="M-5 0q-8-60 5-130q10 70 5 130z" fill="${palette.wall}"/>`).join('') + `</g>` + circle(0, -250, 9, palette.shade));
  const panels = (x: number, y: number, s: number) => at(x, y, s, poly([[-70, 0], [-40, -48], [60, -48], [40, 0]], palette.dark) + line('M-55-24H50M-20-48L-34 0M20-48L4 0', palette.waterLight, 3, 0.7) + rect(-6, 0, 8, 18, palette.shade));
  return (
    sky(palette) + sun(palette, 880, 190, 64) + cloud(palette, 240, 120, 1) + cloud(palette, 640, 90, 0.8) + ridge(random, 390, 40, palette.far) + turbine(200, 420, 0.8, 20) + turbine(430, 410, 0.7, 70) + turbine(1060, 400, 0.75, 100) + ridge(random, 440, 30, palette.mid) + turbine(680, 480, 1.15, 40) + turbine(950, 500, 1.3, 85) + turbine(90, 520, 1.3, 10) +
    ridge(random, 520, 24, palette.near) + hill([[0, 600], [400, 560], [800, 610], [1200, 560]], palette.front) + repeat(7, (index) => panels(180 + index * 140, 610 + (index % 2) * 36, 0.95))
  );
};

export const greenhouse: Scene = (palette, random) => {
  const house = (x: number, y: number, s: number) => at(x, y, s, path('M-150 0V-80Q-150-160 0-160T150-80V0z', palette.cloud, 0.85) + line('M-150 0V-80Q-150-160 0-160T150-80V0M-75 0V-146M0 0V-160M75 0V-146M-150-70H150', palette.near, 5) + rect(-26, -74, 52, 74, palette.near, 3, 0.5));
  const bed = (y: number, s: number) => rect(0, y, 1200, 30 * s, palette.front) + repeat(Math.round(17 / s), (index) => at(36 * s + index * 74 * s, y + 8, s, path('M0 6q-30-4-32-34q18 2 24 16q-2-22 8-34q10 12 8 34q6-14 24-16q-2 30-32 34z', index % 4 ? palette.mid : palette.accentLight)));
  return (
    sky(palette, 420) + sun(palette, 970, 140, 52) + cloud(palette, 300, 110, 1) + cloud(palette, 680, 140, 0.7) + ridge(random, 340, 50, palette.far) + ridge(random, 380, 24, palette.mid) + rect(0, 400, 1200, 275, palette.near) +
    house(180, 430, 1) + house(500, 430, 1) + house(820, 430, 1) + house(1140, 430, 1) + bed(470, 0.8) + bed(540, 1) + bed(620, 1.25) + person(420, 540, 1.1, palette.accent, palette) + person(760, 616, 1.4, palette.wall, palette, true, true)
  );
};

export const reservoir: Scene = (palette, random) =>
  sky(palette) + sun(palette, 250, 150, 54) + cloud(palette, 560, 100, 1) + peaks(random, 330, 210, palette.far, palette.cloud, 3) + ridge(random, 340, 40, palette.mid) + water(random, palette, 350, 470) +
  poly([[180, 430], [1020, 430], [1060, 675], [140, 675]], palette.wall) + rect(164, 416, 872, 24, palette.shade) + repeat(5, (index) => rect(236 + index * 160, 392, 26, 30, palette.shade) + rect(290 + index * 160, 470, 92, 205, palette.shade) + path(`M${String(298 + index * 160)} 486h76l10 189h-96z`, palette.waterLight) + line(`M${String(318 + index * 160)} 500v170M${String(346 + index * 160)} 500v170`, palette.cloud, 6, 0.8)) +
  hill([[0, 420], [120, 410], [200, 500], [250, 675]], palette.near) + hill([[950, 675], [1000, 500], [1100, 400], [1200, 390]], palette.near) + pine(70, 470, 0.9, palette.front, palette.dark) + pine(1130, 460, 1, palette.front, palette.dark) + pine(30, 560, 1.2, palette.front, palette.dark) + pine(1170, 570, 1.2, palette.front, palette.dark) + ellipse(600, 672, 520, 30, palette.waterLight, 0.8) + birds(820, 200, palette.dark);

export const village: Scene = (palette, random) =>
  sky(palette) + sun(palette, 900, 150, 56) + cloud(palette, 300, 110, 1.1) + cloud(palette, 640, 80, 0.7) + peaks(random, 330, 150, palette.far, palette.cloud, 4) + ridge(random, 390, 40, palette.mid) + cottage(180, 440, 0.8, palette, palette.accent) + cottage(420, 420, 0.7, palette, palette.dark, true) + cottage(980, 430, 0.85, palette, palette.accent, true) + palm(300, 440, 0.8, palette.near, palette.dark) + roundTree(1110, 440, 0.8, palette.near, palette.dark, palette.cloud) +
  hill([[0, 450], [400, 430], [800, 460], [1200, 430]], palette.near) + poly([[560, 446], [630, 446], [900, 675], [330, 675]], palette.wall) + poly([[592, 446], [598, 446], [622, 675], [586, 675]], palette.accentLight) + tufts(random, 500, 120, 36, palette.front) +
  cottage(180, 620, 1.3, palette, palette.accent) + roundTree(40, 630, 1.2, palette.front, palette.dark, palette.cloud) + cottage(1050, 630, 1.3, palette, palette.dark, true) + bamboo(1170, 620, 0.8, palette.front, palette.front) + repeat(3, (index) => line(`M${String(370 - index * 10 + index * 80)} ${String(640 - index * 64)}v-${String(150 - index * 34)}`, palette.dark, 6 - index) + circle(370 + index * 70, 486 - index * 30, 11 - index * 2, palette.accentLight)) + person(660, 590, 1.1, palette.accent, palette) + person(720, 600, 1.1, palette.near, palette, false);
