import { between } from '../random.js';
import { at, circle, ellipse, line, path, poly, rect, repeat } from '../shapes.js';
import { person } from '../things.js';
import type { Scene } from './scene.js';

export const library: Scene = (palette, random) => {
  const colours = [
    palette.accent,
    palette.accentLight,
    palette.near,
    palette.mid,
    palette.wall,
    palette.far,
    palette.front,
  ];
  const shelf = (x: number, y: number, w: number) => {
    const spines = colours.map(() => '');
    for (let left = x + 8; left < x + w - 26;) {
      const thick = Math.round(between(random, 14, 26));
      const tall = Math.round(between(random, 56, 84));
      const colour = Math.floor(random() * colours.length);
      if (random() < 0.9)
        spines[colour] += `M${String(left)} ${String(y)}v-${String(tall)}h${String(thick - 2)}v${String(tall)}z`;
      left += thick;
    }
    return (
      spines.map((d, index) => (d ? path(d, colours[index] ?? palette.accent) : '')).join('') +
      rect(x, y, w, 12, palette.dark)
    );
  };
  const lamp = (x: number) =>
    line(`M${String(x)} 0V120`, palette.dark, 4) +
    path(`M${String(x - 54)} 170q4-50 54-50t54 50z`, palette.accentLight) +
    poly(
      [
        [x - 50, 172],
        [x + 50, 172],
        [x + 150, 460],
        [x - 150, 460],
      ],
      palette.sun,
      0.16,
    );
  return (
    rect(0, 0, 1200, 675, palette.shade) +
    rect(0, 0, 1200, 520, palette.wall) +
    [
      [30, 330],
      [400, 400],
      [840, 330],
    ]
      .map(
        ([x = 0, w = 0]) =>
          rect(x, 60, w, 400, palette.front, 6, 0.35) + [160, 256, 352, 448].map((y) => shelf(x, y, w)).join(''),
      )
      .join('') +
    lamp(380) +
    lamp(820) +
    rect(0, 460, 1200, 14, palette.shade) +
    person(300, 560, 1.6, palette.accent, palette, false) +
    person(900, 560, 1.6, palette.near, palette, false, true) +
    rect(140, 520, 920, 26, palette.dark, 8) +
    rect(200, 546, 26, 130, palette.dark) +
    rect(980, 546, 26, 130, palette.dark) +
    at(420, 520, 1, path('M-70-12Q-34-34 0-10Q34-34 70-12V0Q34-20 0 0Q-34-20-70 0Z', '#ffffff')) +
    at(760, 520, 1, path('M-70-12Q-34-34 0-10Q34-34 70-12V0Q34-20 0 0Q-34-20-70 0Z', '#ffffff')) +
    rect(560, 494, 90, 12, palette.accent, 2) +
    rect(566, 482, 80, 12, palette.accentLight, 2) +
    rect(556, 506, 96, 14, palette.near, 2)
  );
};

export const museum: Scene = (palette) => {
  const drum = (x: number, y: number) =>
    at(
      x,
      y,
      1,
      path('M-150-120Q-170-60-120-20Q-90 40-130 100H130Q90 40 120-20Q170-60 150-120Z', palette.near) +
        line('M-148-84H148M-136-50H136M-110 0H110M-118 70H118', palette.accentLight, 4, 0.7) +
        ellipse(0, -122, 152, 40, palette.mid) +
        ellipse(0, -122, 116, 29, palette.near) +
        ellipse(0, -122, 70, 17, palette.accentLight, 0.8) +
        ellipse(0, -122, 26, 6, palette.near) +
        path('M-138-60q-30 14-14 50M138-60q30 14 14 50', 'none'),
    );
  const frame = (x: number, y: number, w: number, h: number, inner: string) =>
    rect(x, y, w, h, palette.accentLight, 4) +
    rect(x + 10, y + 10, w - 20, h - 20, palette.waterLight) +
    path(
      `M${String(x + 10)} ${String(y + h - 10)}v-${String(h * 0.25)}q${String(w * 0.2)}-${String(h * 0.3)} ${String(w * 0.45)}-6t${String(w * 0.55 - 20)}-10v${String(h * 0.25 + 16)}z`,
      inner,
    );
  return (
    rect(0, 0, 1200, 675, palette.wall) +
    rect(0, 0, 1200, 40, palette.shade) +
    rect(0, 540, 1200, 135, palette.shade) +
    poly(
      [
        [0, 540],
        [1200, 540],
        [1200, 552],
        [0, 552],
      ],
      palette.dark,
      0.5,
    ) +
    frame(70, 130, 220, 160, palette.mid) +
    frame(120, 330, 160, 120, palette.accent) +
    frame(910, 120, 230, 170, palette.near) +
    frame(930, 330, 160, 120, palette.mid) +
    poly(
      [
        [520, 40],
        [680, 40],
        [840, 560],
        [360, 560],
      ],
      palette.sun,
      0.5,
    ) +
    rect(560, 34, 80, 22, palette.dark, 4) +
    rect(430, 480, 340, 90, palette.dark, 4) +
    rect(410, 466, 380, 20, palette.front, 4) +
    drum(600, 368) +
    person(250, 640, 1.7, palette.accent, palette, false) +
    person(350, 646, 1.35, palette.accentLight, palette, false) +
    person(900, 640, 1.7, palette.near, palette, false, true) +
    line('M420 660V580Q600 620 780 580V660', palette.accent, 5) +
    circle(420, 576, 9, palette.accentLight) +
    circle(780, 576, 9, palette.accentLight)
  );
};

export const classroom: Scene = (palette) =>
  rect(0, 0, 1200, 675, palette.wall) +
  rect(0, 520, 1200, 155, palette.shade) +
  rect(320, 80, 560, 290, palette.dark, 10) +
  rect(336, 96, 528, 258, palette.near, 4) +
  rect(370, 130, 220, 16, palette.waterLight, 8) +
  rect(370, 166, 160, 12, palette.waterLight, 6, 0.7) +
  rect(370, 194, 190, 12, palette.waterLight, 6, 0.7) +
  circle(740, 226, 80, palette.mid) +
  path('M740 226V146A80 80 0 0 1 812 262Z', palette.accentLight) +
  path('M740 226L812 262A80 80 0 0 1 690 288Z', palette.accent) +
  rect(370, 310, 120, 20, palette.accentLight, 10) +
  [
    [60, 110],
    [950, 110],
  ]
    .map(
      ([x = 0, y = 0]) =>
        rect(x, y, 190, 230, palette.skyTop, 6) +
        path(`M${String(x)} ${String(y + 230)}v-60q50-50 100-10t90-20v90z`, palette.mid) +
        line(`M${String(x + 95)} ${String(y)}v230M${String(x)} ${String(y + 110)}h190`, palette.shade, 8),
    )
    .join('') +
  person(250, 510, 1.9, palette.accent, palette, false) +
  [150, 420, 690, 960]
    .map(
      (x, index) =>
        person(
          x + 60,
          650,
          1.75,
          [palette.near, palette.accentLight, palette.wall, palette.accent][index] ?? palette.mid,
          palette,
          index === 1,
          index > 1,
        ) +
        rect(x - 40, 590, 220, 18, palette.dark, 6) +
        rect(x - 4, 534, 84, 56, palette.dark, 6) +
        rect(x + 2, 540, 72, 44, palette.waterLight, 3) +
        line(`M${String(x - 20)} 608v70M${String(x + 160)} 608v70`, palette.dark, 8),
    )
    .join('');

export const science: Scene = (palette) => {
  const gear = (x: number, y: number, s: number, fill: string) =>
    at(
      x,
      y,
      s,
      repeat(
        8,
        (index) =>
          `<rect x="-14" y="-84" width="28" height="34" rx="5" fill="${fill}" transform="rotate(${String(index * 45)})"/>`,
      ) +
        circle(0, 0, 62, fill) +
        circle(0, 0, 26, palette.skyLow),
    );
  return (
    rect(0, 0, 1200, 675, palette.skyLow) +
    circle(220, 200, 240, palette.skyTop, 0.55) +
    circle(1000, 260, 300, palette.skyTop, 0.45) +
    gear(960, 170, 1.1, palette.far) +
    gear(1070, 290, 0.75, palette.mid) +
    rect(0, 540, 1200, 135, palette.dark) +
    rect(0, 530, 1200, 16, palette.near) +
    at(
      220,
      532,
      1.2,
      path('M-26-210h52v80l66 110q10 20-14 20H-78q-24 0-14-20l66-110z', '#ffffff', 0.85) +
        path('M-52-86h104l38 66q6 16-10 16H-80q-16 0-10-16z', palette.near) +
        rect(-34, -220, 68, 14, palette.dark, 6) +
        circle(-20, -44, 10, palette.waterLight) +
        circle(24, -30, 7, palette.waterLight) +
        circle(4, -66, 6, palette.waterLight) +
        circle(-6, -250, 9, palette.near, 0.7) +
        circle(16, -284, 12, palette.near, 0.5),
    ) +
    repeat(
      3,
      (index) =>
        rect(384 + index * 54, 400, 30, 124, '#ffffff', 15) +
        rect(
          384 + index * 54,
          440 + index * 14,
          30,
          84 - index * 14,
          [palette.accent, palette.accentLight, palette.mid][index] ?? palette.mid,
          15,
        ),
    ) +
    rect(366, 420, 176, 14, palette.front, 4) +
    at(
      720,
      532,
      1.25,
      rect(-70, -130, 140, 120, palette.wall, 18) +
        rect(-52, -110, 104, 50, palette.dark, 10) +
        circle(-24, -86, 10, palette.accentLight) +
        circle(24, -86, 10, palette.accentLight) +
        line('M0-130V-166M-70-80Q-110-70-104-30M70-80Q110-90 112-130', palette.near, 12) +
        circle(0, -172, 12, palette.accent) +
        circle(114, -136, 13, palette.accent) +
        rect(-46, -12, 30, 14, palette.near, 4) +
        rect(16, -12, 30, 14, palette.near, 4) +
        line('M-20-36h40', palette.near, 6),
    ) +
    person(950, 640, 2.1, palette.accent, palette, false, true) +
    person(1080, 650, 2, palette.accentLight, palette, false, true)
  );
};
