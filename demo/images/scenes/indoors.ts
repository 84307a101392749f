import { between } from '../random.js';
import { at, circle, dots, ellipse, line, path, poly, rect, repeat } from '../shapes.js';
import { person } from '../things.js';
import type { Scene } from './scene.js';

export const library: Scene = (palette, random) => {
  const colours = [palette.accent, palette.accentLight, palette.near, palette.mid, palette.wall, palette.far, palette.front];
  const shelf = (x: number, y: number, w: number) => {
    const spines = colours.map(() => '');
    for (let left = x + 8; left < x + w - 26; ) {
      const thick = Math.round(between(random, 14, 26));
      const tall = Math.round(between(random, 56, 84));
      const colour = Math.floor(random() * colours.length);
      if (random() < 0.9) spines[colour] += `M${String(left)} ${String(y)}v-${String(tall)}h${String(thick - 2)}v${String(tall)}z`;
      left += thick;
    }
    return spines.map((d, index) => (d ? path(d, colours[index] ?? palette.accent) : '')).join('') + rect(x, y, w, 12, palette.dark);
  };
  const lamp = (x: number) => line(`M${String(x)} 0V120`, palette.dark, 4) + path(`M${String(x - 54)} 170q4-50 54-50t54 50z`, palette.accentLight) + poly([[x - 50, 172], [x + 50, 172], [x + 150, 460], [x - 150, 460]], palette.sun, 0.16);
  return (
    rect(0, 0, 1200, 675, palette.shade) + rect(0, 0, 1200, 520, palette.wall) + [[30, 330], [400, 400], [840, 330]].map(([x = 0, w = 0]) => rect(x, 60, w, 400, palette.front, 6, 0.35) + [160, 256, 352, 448].map((y) => shelf(x, y, w)).join('')).join('') +
    lamp(380) + lamp(820) + rect(0, 460, 1200, 14, palette.shade) + person(300, 560, 1.6, palette.accent, palette, false) + person(900, 560, 1.6, palette.near, palette, false, true) + rect(140, 520, 920, 26, palette.dark, 8) + rect(200, 546, 26, 130, palette.dark) + rect(980, 546, 26, 130, palette.dark) +
    at(420, 520, 1, path('M-70-12Q-34-34 0-10Q34-34 70-12V0Q34-20 0 0Q-34-20-70 0Z', '#ffffff')) + at(760, 520, 1, path('M-70-12Q-34-34 0-10Q34-34 70-12V0Q34-20 0 0Q-34-20-70 0Z', '#ffffff')) + rect(560, 494, 90, 12, palette.accent, 2) + rect(566, 482, 80, 12, palette.accentLight, 2) + rect(556, 506, 96, 14, palette.near, 2)
  );
};

export const museum: Scene = (palette) => {
  const drum = (x: number, y: number) =>
    at(x, y, 1, path('M-150-120Q-170-60-120-20Q-90 40-130 100H130Q90 40 120-20Q170-60 150-120Z', palette.near) + line('M-148-84H148M-136-50H136M-110 0H110M-118 70H118', palette.accentLight, 4, 0.7) + ellipse(0, -122, 152, 40, palette.mid) + ellipse(0, -122, 116, 29, palette.near) + ellipse(0, -122, 70, 17, palette.accentLight, 0.8) + ellipse(0, -122, 26, 6, palette.near) + path('M-138-60q-30 14-14 50M138-60q30 14 14 50', 'none'));
  const frame = (x: number, y: number, w: number, h: number, inner: string) => rect(x, y, w, h, palette.accentLight, 4) + rect(x + 10, y + 10, w - 20, h - 20, palette.waterLight) + path(`M${String(x + 10)} ${String(y + h - 10)}v-${String(h * 0.25)}q${String(w * 0.2)}-${String(h * 0.3)} ${String(w * 0.45)}-6t${String(w * 0.55 - 20)}-10v${String(h * 0.25 + 16)}z`, inner);
  return (
    rect(0, 0, 1200, 675, palette.wall) + rect(0, 0, 1200, 40, palette.shade) + rect(0, 540, 1200, 135, palette.shade) + poly([[0, 540], [1200, 540], [1200, 552], [0, 552]], palette.dark, 0.5) + frame(70, 130, 220, 160, palette.mid) + frame(120, 330, 160, 120, palette.accent) + frame(910, 120, 230, 170, palette.near) + frame(930, 330, 160, 120, palette.mid) +
    poly([[520, 40], [680, 40], [840, 560], [360, 560]], palette.sun, 0.5) + rect(560, 34, 80, 22, palette.dark, 4) + rect(430, 480, 340, 90, palette.dark, 4) + rect(410, 466, 380, 20, palette.front, 4) + drum(600, 368) +
    person(250, 640, 1.7, palette.accent, palette, false) + person(350, 646, 1.35, palette.accentLight, palette, false) + person(900, 640, 1.7, palette.near, palette, false, true) + line('M420 660V580Q600 620 780 580V660', palette.accent, 5) + circle(420, 576, 9, palette.accentLight) + circle(780, 576, 9, palette.accentLight)
  );
};

export const onlineService: Scene = (palette) => {
  const tick = (x: number, y: number, s: number) => at(x, y, s, circle(0, 0, 26, palette.near) + line('M-11 1l8 9l15-18', '#ffffff', 6));
  return (
    rect(0, 0, 1200, 675, palette.skyLow) + circle(180, 160, 220, palette.skyTop, 0.5) + circle(1060, 520, 280, palette.skyTop, 0.5) + rect(0, 560, 1200, 115, palette.shade) +
    rect(260, 120, 620, 390, palette.dark, 24) + rect(282, 142, 576, 346, '#ffffff', 8) + rect(282, 142, 576, 54, palette.accent, 8) + circle(314, 169, 13, palette.accentLight) + rect(342, 160, 180, 18, palette.wall, 9) + poly([[200, 510], [940, 510], [1000, 560], [140, 560]], palette.far) + rect(140, 552, 860, 16, palette.mid, 8) +
    repeat(3, (index) => rect(318, 226 + index * 62, 300, 40, palette.wall, 8) + rect(334, 240 + index * 62, 120 + index * 40, 12, palette.shade, 6) + tick(660, 246 + index * 62, 0.8)) + rect(318, 420, 150, 40, palette.accentLight, 20) + rect(710, 226, 118, 150, palette.wall, 10) + circle(769, 274, 26, palette.mid) + path('M729 350q4-40 40-40t40 40z', palette.mid) + rect(710, 392, 118, 14, palette.shade, 7) + rect(710, 416, 80, 14, palette.shade, 7) +
    rect(910, 250, 170, 316, palette.dark, 26) + rect(922, 268, 146, 280, '#ffffff', 14) + rect(922, 268, 146, 64, palette.near, 14) + tick(995, 380, 1.5) + rect(950, 440, 90, 14, palette.shade, 7) + rect(960, 466, 70, 14, palette.shade, 7) + rect(946, 500, 98, 28, palette.accent, 14) +
    at(140, 556, 1, path('M-46 0L-36-80H36L46 0Z', palette.accent) + path('M0-76Q-70-130-50-200Q-4-160 0-76Q4-170 60-190Q70-120 0-76Z', palette.near) + line('M0-76Q-10-140-40-180M0-76Q14-130 50-176', palette.mid, 4))
  );
};

export const vaccination: Scene = (palette) =>
  rect(0, 0, 1200, 675, palette.skyLow) + circle(940, 200, 260, palette.skyTop, 0.6) + circle(140, 560, 240, palette.skyTop, 0.5) + rect(0, 590, 1200, 85, palette.mid) + rect(0, 590, 1200, 8, palette.near) +
  path('M600 70L860 150V330Q850 480 600 580Q350 480 340 330V150Z', palette.near) + path('M600 104L826 174V330Q816 452 600 542Z', palette.mid, 0.7) + rect(560, 200, 80, 240, '#ffffff', 14) + rect(480, 280, 240, 80, '#ffffff', 14) +
  at(950, 330, 1, `<g transform="rotate(40)">` + rect(-36, -150, 72, 230, '#ffffff', 10) + rect(-28, -60, 56, 132, palette.waterLight, 6) + rect(-50, -164, 100, 18, palette.dark, 6) + rect(-8, -230, 16, 70, palette.dark) + rect(-36, -244, 72, 18, palette.dark, 6) + rect(-16, 80, 32, 26, palette.accent, 4) + line('M0 106v90', palette.dark, 5) + line('M12-30h22M12 0h22M12 30h22', palette.dark, 4) + '</g>') +
  at(230, 590, 1.2, rect(-44, -130, 88, 130, '#ffffff', 12) + rect(-44, -92, 88, 56, palette.accent) + rect(-30, -160, 60, 34, palette.shade, 6) + rect(-30, -80, 60, 8, '#ffffff', 4) + rect(-30, -62, 40, 8, '#ffffff', 4)) + at(350, 590, 0.9, rect(-44, -130, 88, 130, '#ffffff', 12) + rect(-44, -92, 88, 56, palette.accentLight) + rect(-30, -160, 60, 34, palette.shade, 6)) + person(470, 622, 1.6, palette.accentLight, palette, false) + person(730, 622, 1.6, '#ffffff', palette, false, true) + person(800, 626, 1.1, palette.accent, palette, false, true);

export const pottery: Scene = (palette) => {
  const vase = (x: number, y: number, s: number, body: string, band: string) => at(x, y, s, path('M-28-190h56q-4 30 10 46q62 40 44 100q-14 40-50 44h-64q-36-4-50-44q-18-60 44-100q14-16 10-46z', body) + rect(-36, -196, 72, 14, band, 6) + line('M-74-80Q0-60 74-80M-70-50Q0-30 70-50', band, 6) + path('M-14-110q14-30 28 0q-14 22-28 0z', band));
  const bowl = (x: number, y: number, s: number, body: string, band: string) => at(x, y, s, path('M-70-60h140q-6 54-50 60h-40q-44-6-50-60z', body) + ellipse(0, -60, 70, 14, band));
  return (
    rect(0, 0, 1200, 675, palette.wall) + rect(0, 0, 1200, 675, palette.skyTop, 0, 0.35) + rect(100, 70, 300, 260, palette.skyLow, 8) + path('M100 330V250q60-60 120-10t180-30v120z', palette.mid) + circle(330, 130, 30, palette.sun) + line('M250 70v260M100 200h300', palette.dark, 8) + line('M100 70h300v260h-300z', palette.dark, 10) +
    rect(500, 190, 620, 16, palette.dark, 4) + rect(500, 350, 620, 16, palette.dark, 4) + vase(570, 190, 0.6, palette.near, palette.wall) + bowl(690, 190, 0.8, palette.accent, palette.accentLight) + vase(810, 190, 0.65, palette.wall, palette.near) + bowl(930, 190, 0.8, palette.far, palette.wall) + vase(1050, 190, 0.6, palette.accentLight, palette.accent) + bowl(580, 350, 0.8, palette.water, palette.wall) + vase(710, 350, 0.7, palette.accent, palette.accentLight) + bowl(840, 350, 0.9, palette.mid, palette.wall) + vase(980, 350, 0.68, palette.front, palette.accentLight) + bowl(1080, 350, 0.6, palette.accentLight, palette.wall) +
    rect(0, 560, 1200, 115, palette.dark) + rect(0, 552, 1200, 14, palette.front) + at(330, 556, 1.2, rect(-24, -60, 48, 60, palette.shade) + ellipse(0, -60, 120, 20, palette.dark) + ellipse(0, -66, 120, 18, palette.shade) + at(0, -62, 0.9, path('M-60 0q-30-60 0-110q14-26 0-50h120q-14 24 0 50q30 50 0 110z', '#b9704a') + ellipse(0, -160, 60, 12, '#8f5233') + line('M-70-60Q0-46 70-60M-66-100Q0-86 66-100', '#8f5233', 4, 0.6))) +
    person(150, 560, 2, palette.accent, palette, false) + vase(700, 560, 0.95, palette.wall, palette.accent) + vase(880, 560, 1.1, palette.near, palette.accentLight) + bowl(1060, 560, 1.1, palette.accent, palette.wall)
  );
};

export const science: Scene = (palette) => {
  const gear = (x: number, y: number, s: number, fill: string) => at(x, y, s, repeat(8, (index) => `<rect x="-14" y="-84" width="28" height="34" rx="5" fill="${fill}" transform="rotate(${String(index * 45)})"/>`) + circle(0, 0, 62, fill) + circle(0, 0, 26, palette.skyLow));
  return (
    rect(0, 0, 1200, 675, palette.skyLow) + circle(220, 200, 240, palette.skyTop, 0.55) + circle(1000, 260, 300, palette.skyTop, 0.45) + gear(960, 170, 1.1, palette.far) + gear(1070, 290, 0.75, palette.mid) + rect(0, 540, 1200, 135, palette.dark) + rect(0, 530, 1200, 16, palette.near) +
    at(220, 532, 1.2, path('M-26-210h52v80l66 110q10 20-14 20H-78q-24 0-14-20l66-110z', '#ffffff', 0.85) + path('M-52-86h104l38 66q6 16-10 16H-80q-16 0-10-16z', palette.near) + rect(-34, -220, 68, 14, palette.dark, 6) + circle(-20, -44, 10, palette.waterLight) + circle(24, -30, 7, palette.waterLight) + circle(4, -66, 6, palette.waterLight) + circle(-6, -250, 9, palette.near, 0.7) + circle(16, -284, 12, palette.near, 0.5)) +
    repeat(3, (index) => rect(384 + index * 54, 400, 30, 124, '#ffffff', 15) + rect(384 + index * 54, 440 + index * 14, 30, 84 - index * 14, [palette.accent, palette.accentLight, palette.mid][index] ?? palette.mid, 15)) + rect(366, 420, 176, 14, palette.front, 4) +
    at(720, 532, 1.25, rect(-70, -130, 140, 120, palette.wall, 18) + rect(-52, -110, 104, 50, palette.dark, 10) + circle(-24, -86, 10, palette.accentLight) + circle(24, -86, 10, palette.accentLight) + line('M0-130V-166M-70-80Q-110-70-104-30M70-80Q110-90 112-130', palette.near, 12) + circle(0, -172, 12, palette.accent) + circle(114, -136, 13, palette.accent) + rect(-46, -12, 30, 14, palette.near, 4) + rect(16, -12, 30, 14, palette.near, 4) + line('M-20-36h40', palette.near, 6)) +
    person(950, 640, 2.1, palette.accent, palette, false, true) + person(1080, 650, 2, palette.accentLight, palette, false, true)
  );
};

export const controlRoom: Scene = (palette, random) => {
  const bars = (x: number, y: number, colour: string) => repeat(7, (index) => {
    const tall = between(random, 20, 84);
    return rect(x + index * 26, y - tall, 16, tall, colour, 3);
  });
  return (
    rect(0, 0, 1200, 675, palette.front) + rect(90, 60, 1020, 380, palette.dark, 18) + rect(110, 80, 470, 340, palette.near, 8) + line('M130 160H560M130 240H560M130 320H560M210 90V410M310 90V410M410 90V410M510 90V410', palette.mid, 2) +
    line('M180 330L270 190L380 270L480 150M270 190L340 130M380 270L500 340M270 190L240 370M380 270L330 370', palette.waterLight, 3, 0.7) +
    [[180, 330], [340, 130], [500, 340], [240, 370], [330, 370]].map(([x = 0, y = 0]) => circle(x, y, 20, palette.accentLight, 0.22) + circle(x, y, 9, palette.accentLight)).join('') + [[270, 190], [380, 270], [480, 150]].map(([x = 0, y = 0]) => circle(x, y, 28, palette.accent, 0.3) + circle(x, y, 13, palette.accent)).join('') +
    rect(600, 80, 240, 160, palette.near, 8) + bars(630, 220, palette.accentLight) + rect(860, 80, 230, 160, palette.near, 8) + line('M880 200l40-30l36 20l44-60l40 24l32-44', palette.accent, 6) + rect(600, 260, 490, 160, palette.near, 8) + circle(680, 340, 56, palette.mid) + path('M680 340V284A56 56 0 0 1 728 368Z', palette.accentLight) + repeat(4, (index) => rect(770, 290 + index * 30, 280 - index * 46, 14, index % 2 ? palette.waterLight : palette.accentLight, 7, 0.8)) +
    rect(0, 560, 1200, 115, palette.dark) + [220, 500, 780, 1030].map((x, index) => person(x, 610, 1.7, index % 2 ? palette.accent : palette.wall, palette, false, index > 1)).join('') + rect(60, 556, 1080, 24, palette.shade, 8) + [150, 430, 710, 960].map((x) => rect(x - 50, 490, 110, 66, palette.dark, 6) + rect(x - 44, 496, 98, 54, palette.water, 4)).join('') + rect(60, 580, 1080, 95, palette.near)
  );
};

export const classroom: Scene = (palette) =>
  rect(0, 0, 1200, 675, palette.wall) + rect(0, 520, 1200, 155, palette.shade) + rect(320, 80, 560, 290, palette.dark, 10) + rect(336, 96, 528, 258, palette.near, 4) + rect(370, 130, 220, 16, palette.waterLight, 8) + rect(370, 166, 160, 12, palette.waterLight, 6, 0.7) + rect(370, 194, 190, 12, palette.waterLight, 6, 0.7) + circle(740, 226, 80, palette.mid) + path('M740 226V146A80 80 0 0 1 812 262Z', palette.accentLight) + path('M740 226L812 262A80 80 0 0 1 690 288Z', palette.accent) + rect(370, 310, 120, 20, palette.accentLight, 10) +
  [[60, 110], [950, 110]].map(([x = 0, y = 0]) => rect(x, y, 190, 230, palette.skyTop, 6) + path(`M${String(x)} ${String(y + 230)}v-60q50-50 100-10t90-20v90z`, palette.mid) + line(`M${String(x + 95)} ${String(y)}v230M${String(x)} ${String(y + 110)}h190`, palette.shade, 8)).join('') + person(250, 510, 1.9, palette.accent, palette, false) +
  [150, 420, 690, 960].map((x, index) => person(x + 60, 650, 1.75, [palette.near, palette.accentLight, palette.wall, palette.accent][index] ?? palette.mid, palette, index === 1, index > 1) + rect(x - 40, 590, 220, 18, palette.dark, 6) + rect(x - 4, 534, 84, 56, palette.dark, 6) + rect(x + 2, 540, 72, 44, palette.waterLight, 3) + line(`M${String(x - 20)} 608v70M${String(x + 160)} 608v70`, palette.dark, 8)).join('');

export const exports: Scene = (palette) => {
  const crate = (x: number, y: number, fruit: string) => dots([0, 1, 2, 3, 4, 5, 6, 7].map((index) => [x + 18 + (index % 4) * 26, y - 58 - Math.floor(index / 4) * 16]), 14, fruit) + rect(x, y - 54, 114, 54, '#c99a5b', 3) + line(`M${String(x)} ${String(y - 36)}h114M${String(x)} ${String(y - 18)}h114`, '#8f6231', 4);
  return (
    rect(0, 0, 1200, 675, palette.skyLow) + rect(0, 0, 1200, 130, palette.skyTop) + repeat(7, (index) => line(`M${String(index * 200)} 130L${String(index * 200 + 100)} 30L${String(index * 200 + 200)} 130`, palette.shade, 8)) + rect(0, 122, 1200, 18, palette.mid) + repeat(4, (index) => rect(60 + index * 300, 190, 200, 150, palette.wall, 4) + line(repeat(4, (bar) => `M${String(60 + index * 300)} ${String(220 + bar * 30)}h200`), palette.shade, 5)) + rect(0, 540, 1200, 135, palette.shade) +
    at(820, 590, 1.1, rect(-330, -270, 430, 230, palette.near, 8) + repeat(9, (index) => rect(-316 + index * 46, -256, 8, 202, palette.mid)) + rect(-330, -160, 430, 24, palette.accentLight) + path('M110-200h90q40 4 58 70l20 40v50H110z', palette.accent) + path('M134-180h60q24 4 36 56h-96z', palette.waterLight) + rect(-330, -44, 610, 16, palette.dark) + [-260, -180, 180].map((x) => circle(x, -20, 38, palette.dark) + circle(x, -20, 16, palette.shade)).join('')) +
    crate(60, 620, '#d8455f') + crate(190, 620, '#f0b13e') + crate(320, 620, '#8cb04c') + crate(124, 538, '#e07b39') + crate(254, 538, '#d8455f') + crate(190, 456, '#f0b13e') + person(440, 640, 1.8, palette.accent, palette, false) + person(60, 656, 1.2, palette.near, palette)
  );
};
