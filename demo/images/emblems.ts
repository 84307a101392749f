import { lotusFlower } from './things.js';
import { circle, ellipse, line, path, picture, poly, rect, repeat } from './shapes.js';

/* Marks of made-up bodies: abstract, and like no real emblem. */

function badge(ground: string, ring: string, inner: string): string {
  return circle(60, 60, 58, ring) + circle(60, 60, 53, ground) + inner;
}

function petals(count: number, length: number, fill: string, opacity = 1): string {
  return repeat(
    count,
    (index) =>
      `<path transform="translate(60 60) rotate(${String((360 / count) * index)})" d="M0 0q-${String(length / 3)}-${String(length / 2)} 0-${String(length)}q${String(length / 3)} ${String(length / 2)} 0 ${String(length)}z" fill="${fill}"${opacity < 1 ? ` opacity="${String(opacity)}"` : ''}/>`,
  );
}

const gold = '#f3c65a';

/** The portal's crest: a lotus over water in a ring of grain. */
export const crest = picture(
  circle(60, 60, 59, '#d9a32f') +
    circle(60, 60, 55, '#a81f1f') +
    circle(60, 60, 46, '#8c1717') +
    repeat(
      24,
      (index) =>
        `<path transform="translate(60 60) rotate(${String(index * 15)})" d="M0-47.500q-3.500-3 0-6.500q3.500 3.500 0 6.500z" fill="${gold}"/>`,
    ) +
    lotusFlower(60, 76, 0.62, gold, '#fbe7b0') +
    line('M30 84q7.500-6 15 0t15 0t15 0t15 0M38 92q5.500-5 11 0t11 0t11 0t11 0', gold, 3),
  120,
  120,
);

/** Waves as on old bronze and porcelain: the ground of the page's head. Faint; the page sets how faint. */
export const waves = picture(
  `<defs><pattern id="w" width="48" height="24" patternUnits="userSpaceOnUse"><g fill="none" stroke="#c8962e" stroke-width="1.5">${[
    [0, 24],
    [48, 24],
    [24, 12],
    [0, 0],
    [48, 0],
  ]
    .map(
      ([x = 0, y = 0]) =>
        `<path d="M${String(x - 24)} ${String(y)}a24 24 0 0 1 48 0M${String(x - 16)} ${String(y)}a16 16 0 0 1 32 0M${String(x - 8)} ${String(y)}a8 8 0 0 1 16 0"/>`,
    )
    .join('')}</g></pattern></defs><rect width="480" height="120" fill="url(#w)"/>`,
  480,
  120,
);

/** A banner as sites lend them out: the mark with the name beside it. */
function banner(kicker: string, name: string, mark: string): string {
  const text = (y: number, size: number, weight: number, fill: string, words: string) =>
    `<text x="74" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${fill}">${words}</text>`;
  return picture(
    `<g transform="translate(4 6) scale(.5)">${mark}</g><g font-family="system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif">${text(29, 12.5, 400, '#6b5a4a', kicker)}${text(51, 19, 700, '#2a1d14', name)}</g>`,
    208,
    72,
  );
}

export const emblems: Readonly<Record<string, string>> = {
  'logo-dich-vu-cong': banner(
    'Cổng',
    'Dịch vụ công',
    badge(
      '#fdf6e6',
      '#b3342b',
      rect(36, 28, 48, 62, '#b3342b', 6) +
        rect(42, 36, 36, 5, '#fdf6e6', 2) +
        rect(42, 46, 26, 5, '#fdf6e6', 2) +
        circle(70, 76, 17, '#fdf6e6') +
        circle(70, 76, 14, '#2e8b6d') +
        line('M63 76l5 6l9-11', '#ffffff', 4),
    ),
  ),
  'logo-du-lieu-mo': banner(
    'Cổng',
    'Dữ liệu mở',
    badge(
      '#0f5c78',
      '#bfe1e6',
      ellipse(60, 38, 28, 10, '#ffffff') +
        path('M32 46q28 14 56 0v14q-28 14-56 0zm0 22q28 14 56 0v14q-28 14-56 0z', '#9fd6dd') +
        circle(80, 86, 11, gold),
    ),
  ),
  'logo-van-ban': banner(
    'Hệ thống',
    'Văn bản',
    badge(
      '#f4efe4',
      '#7a5a2a',
      path('M26 40q18-10 34 2q16-12 34-2v46q-18-10-34 2q-16-12-34-2z', '#7a5a2a') +
        path('M31 45q15-7 27 2v36q-13-8-27-3zm58 0q-15-7-27 2v36q13-8 27-3z', '#fdf8ee') +
        line('M37 55q8-2 15 2M37 65q8-2 15 2M83 55q-8-2-15 2M83 65q-8-2-15 2', '#b8924f', 3),
    ),
  ),
  'logo-khi-tuong': banner(
    'Bản tin',
    'Khí tượng',
    badge(
      '#e7f2f6',
      '#2f7fa3',
      circle(72, 46, 17, gold) +
        path('M34 80a15 15 0 0 1 2-30a21 21 0 0 1 40 4a13 13 0 0 1 6 26z', '#2f7fa3') +
        line('M42 90l-4 9M58 90l-4 9M74 90l-4 9', '#2f7fa3', 4),
    ),
  ),
  'logo-thu-vien': banner(
    'Kho sách',
    'Thư viện số',
    badge(
      '#5b2a45',
      '#e9c1a6',
      rect(36, 32, 12, 56, '#e9c1a6', 2) +
        rect(51, 40, 10, 48, gold, 2) +
        rect(64, 36, 12, 52, '#f4e3d3', 2) +
        `<g transform="rotate(-14 84 88)">${rect(80, 42, 10, 48, '#d98a6a', 2)}</g>` +
        rect(30, 88, 62, 5, '#f4e3d3', 2),
    ),
  ),
  'logo-nong-nghiep': banner(
    'Trang tin',
    'Nông nghiệp',
    badge(
      '#e9f3da',
      '#4c8a3b',
      line('M60 96V36', '#4c8a3b', 4) +
        repeat(4, (index) =>
          path(
            `M60 ${String(88 - index * 14)}q-24-2-26-22q22 0 26 22zm0 0q24-2 26-22q-22 0-26 22z`,
            index % 2 ? '#7fb04c' : '#4c8a3b',
          ),
        ) +
        path('M60 40q-9-10 0-20q9 10 0 20z', gold),
    ),
  ),
  'logo-giao-duc': banner(
    'Kho bài giảng',
    'Học liệu mở',
    badge(
      '#1f3f73',
      '#f3c65a',
      poly(
        [
          [60, 30],
          [100, 48],
          [60, 66],
          [20, 48],
        ],
        '#f6e9c8',
      ) +
        path('M38 60v16q22 16 44 0v-16l-22 10z', gold) +
        line('M96 50v24', '#f6e9c8', 3) +
        circle(96, 78, 4, '#f6e9c8'),
    ),
  ),
  'logo-du-lich': banner(
    'Điểm đến',
    'Du lịch',
    badge(
      '#fdf1e2',
      '#1f8a86',
      path('M18 78q20-44 34-18q10-30 24-8q14-8 24 26z', '#1f8a86') +
        path('M14 78h92q-8 24-46 24t-46-24z', '#7cc5bd') +
        circle(80, 38, 11, '#e0703c') +
        line('M34 88q6-5 12 0t12 0t12 0t12 0', '#ffffff', 3),
    ),
  ),
  'logo-cong-dong': banner(
    'Mạng lưới',
    'Cộng đồng',
    badge('#a8261f', gold, petals(8, 44, gold) + petals(8, 26, '#fbe7b0') + circle(60, 60, 9, '#a8261f')),
  ),
  'logo-ban-do': banner(
    'Tra cứu',
    'Bản đồ số',
    badge(
      '#eef3e6',
      '#5b7f3a',
      path('M26 38l22-8l24 8l22-8v52l-22 8l-24-8l-22 8z', '#bcd39a') +
        path('M48 30l24 8v52l-24-8z', '#8fb56b') +
        path('M60 74q-18-20-18-30a18 18 0 0 1 36 0q0 10-18 30z', '#b3342b') +
        circle(60, 44, 7, '#fdf6e6'),
    ),
  ),
};
