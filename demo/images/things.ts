import type { Palette } from './palettes.js';
import type { Random } from './random.js';
import { between } from './random.js';
import { at, circle, ellipse, line, path, poly, rect, repeat } from './shapes.js';

/* Things that several scenes show. Each stands on 0,0 before it is put in place. */

export function roundTree(x: number, y: number, scale: number, leaf: string, trunk: string, lit?: string): string {
  const crown = circle(0, -112, 52, leaf) + circle(-38, -82, 36, leaf) + circle(38, -82, 38, leaf);
  const light = lit ? ellipse(-16, -126, 24, 20, lit, 0.16) + ellipse(26, -96, 18, 14, lit, 0.12) : '';
  return at(x, y, scale, rect(-7, -80, 14, 80, trunk) + crown + light);
}

export function pine(x: number, y: number, scale: number, leaf: string, trunk: string): string {
  const tiers =
    poly(
      [
        [-46, -34],
        [0, -104],
        [46, -34],
      ],
      leaf,
    ) +
    poly(
      [
        [-38, -74],
        [0, -142],
        [38, -74],
      ],
      leaf,
    ) +
    poly(
      [
        [-28, -116],
        [0, -178],
        [28, -116],
      ],
      leaf,
    );
  return at(x, y, scale, rect(-6, -40, 12, 40, trunk) + tiers);
}

export function palm(x: number, y: number, scale: number, leaf: string, trunk: string, flip = false): string {
  const frond = (turn: number) =>
    `<path transform="rotate(${String(turn)})" d="M0 0q42-34 96-2q-52-8-96 2z" fill="${leaf}"/>`;
  const crown = `<g transform="translate(26 -176)">${[-150, -105, -60, -15, 30, 175].map(frond).join('')}</g>`;
  return at(x, y, scale, line('M0 0Q4-100 26-176', trunk, 11) + crown, flip);
}

export function bamboo(x: number, y: number, scale: number, leaf: string, stem: string): string {
  const stems = [-34, -10, 16, 40]
    .map((foot, index) =>
      line(`M${String(foot)} 0Q${String(foot + 2)}-150 ${String(foot * 2 - 8)}-${String(230 + index * 22)}`, stem, 6),
    )
    .join('');
  const leaves = [
    [-70, -230],
    [-22, -262],
    [26, -250],
    [70, -284],
    [-54, -180],
    [48, -196],
    [6, -210],
  ]
    .map(([lx, ly]) => path(`M${String(lx)} ${String(ly)}q26-26 62-8q-34 4-62 8zm0 0q-34-18-60 8q34-6 60-8z`, leaf))
    .join('');
  return at(x, y, scale, stems + leaves);
}

export function cottage(x: number, y: number, scale: number, palette: Palette, roof: string, flip = false): string {
  const body =
    rect(-78, -72, 156, 72, palette.wall) +
    rect(-78, -72, 156, 12, palette.shade) +
    poly(
      [
        [-100, -70],
        [-70, -128],
        [70, -128],
        [100, -70],
      ],
      roof,
    ) +
    rect(-14, -50, 28, 50, palette.dark, 3, 0.8) +
    rect(-60, -50, 28, 24, palette.dark, 2, 0.55) +
    rect(34, -50, 28, 24, palette.dark, 2, 0.55);
  return at(x, y, scale, body, flip);
}

export function stiltHouse(x: number, y: number, scale: number, palette: Palette): string {
  const legs = repeat(5, (index) => rect(-80 + index * 38, -44, 7, 44, palette.dark));
  const body =
    legs +
    rect(-92, -92, 184, 50, palette.shade) +
    rect(-92, -50, 184, 8, palette.dark, 0, 0.6) +
    poly(
      [
        [-122, -88],
        [-66, -178],
        [66, -178],
        [122, -88],
      ],
      palette.dark,
    ) +
    poly(
      [
        [-122, -88],
        [-66, -178],
        [-30, -178],
        [-70, -88],
      ],
      palette.accentLight,
      0.35,
    ) +
    rect(-20, -84, 26, 40, palette.dark, 0, 0.7) +
    rect(-66, -78, 26, 20, palette.accentLight, 2) +
    rect(34, -78, 26, 20, palette.accentLight, 2);
  return at(x, y, scale, body);
}

/** Someone seen from afar; with a conical hat or without. */
export function person(
  x: number,
  y: number,
  scale: number,
  shirt: string,
  palette: Palette,
  hat = true,
  flip = false,
): string {
  const head =
    circle(0, -88, 13, '#d9a47e') +
    (hat
      ? poly(
          [
            [-30, -88],
            [0, -114],
            [30, -88],
          ],
          '#ecd9a5',
        ) +
        poly(
          [
            [0, -114],
            [30, -88],
            [6, -88],
          ],
          '#cdb478',
        )
      : path('M-14-88a14 14 0 0 1 28 0q-6-8-14-8t-14 8z', palette.dark));
  const body =
    rect(-12, -36, 10, 36, palette.dark, 4) +
    rect(3, -36, 10, 36, palette.dark, 4) +
    path('M-19-66q19-14 38 0l3 36h-44z', shirt) +
    line('M16-64l14 26', shirt, 9);
  return at(x, y, scale, body + head, flip);
}

export function sampan(x: number, y: number, scale: number, palette: Palette, flip = false): string {
  const body =
    path('M-120-16q120 40 240 0q-20 40-64 40h-112q-44 0-64-40z', palette.dark) +
    line('M-112-12q112 34 224 0', palette.accentLight, 4, 0.8) +
    person(-46, 6, 0.9, palette.accent, palette) +
    line('M-26-46L40 40', palette.wall, 4);
  return at(x, y, scale, body, flip);
}

/** A junk with ribbed sails. */
export function junk(x: number, y: number, scale: number, palette: Palette, flip = false): string {
  const sail = (sx: number, sy: number, w: number, h: number) =>
    path(
      `M${String(sx)} ${String(sy)}q${String(w)} ${String(-h * 0.25)} ${String(w * 0.75)} ${String(-h)}q${String(-w * 0.55)} ${String(h * 0.1)} ${String(-w * 0.75)} ${String(h * 0.25)}z`,
      palette.accent,
    ) +
    repeat(3, (index) =>
      line(
        `M${String(sx)} ${String(sy - h * 0.2 * (index + 1))}q${String(w * 0.5)} ${String(-h * 0.06)} ${String(w * 0.9)} ${String(-h * 0.16)}`,
        palette.accentLight,
        3,
        0.7,
      ),
    );
  const hull =
    path('M-150-30q10 60 60 64h170q44-6 74-84q-50 34-130 34q-110 0-174-14z', palette.dark) +
    line('M-138-12q110 26 276-36', palette.accentLight, 4, 0.6);
  const masts = line('M-60-20V-210M40-20V-250', palette.dark, 6);
  return at(x, y, scale, masts + sail(-58, -36, 86, 165) + sail(42, -36, 104, 205) + hull, flip);
}

/** A block of flats or an office: windows in rows, some lit. */
export function tower(
  random: Random,
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  window: string,
  lit = 0.5,
): string {
  const columns = Math.max(2, Math.floor(w / 26));
  const rows = Math.floor((h - 20) / 34);
  const gap = w / columns;
  let windows = '';
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (random() < lit)
        windows += `M${String(Math.round(x + gap * (column + 0.28)))} ${String(Math.round(y - h + 18 + row * 34))}h${String(Math.round(gap * 0.44))}v14h-${String(Math.round(gap * 0.44))}z`;
    }
  }
  return rect(x, y - h, w, h, fill) + (windows ? path(windows, window, 0.75) : '');
}

/** A curved temple roof, `w` wide at the eaves, resting on y = 0. */
export function templeRoof(w: number, h: number, fill: string, edge: string): string {
  const half = w / 2;
  const tips = `M${String(-half - 34)}-14Q${String(-half * 0.72)} ${String(-h * 0.2)} ${String(-half * 0.6)} ${String(-h)}H${String(half * 0.6)}Q${String(half * 0.72)} ${String(-h * 0.2)} ${String(half + 34)}-14Q${String(half)} 6 ${String(half - 16)} 6H${String(-half + 16)}Q${String(-half)} 6 ${String(-half - 34)}-14Z`;
  const ridgeEnd = `M${String(-half * 0.6)} ${String(-h)}q-8-4-12-20q14 6 30 10H${String(half * 0.6 - 18)}q16-4 30-10q-4 16-12 20z`;
  return path(tips, fill) + path(ridgeEnd, edge) + rect(-half + 10, -2, w - 20, 9, edge);
}

export function lotusFlower(x: number, y: number, scale: number, petal: string, inner: string): string {
  const leaf = (turn: number, colour: string, length = 84) =>
    `<path transform="rotate(${String(turn)})" d="M0 0q-30-40 0-${String(length)}q30 ${String(length - 40)} 0 ${String(length)}z" fill="${colour}"/>`;
  return at(
    x,
    y,
    scale,
    [-70, 70, -42, 42].map((turn) => leaf(turn, petal)).join('') +
      [-20, 20].map((turn) => leaf(turn, inner)).join('') +
      leaf(0, petal, 78),
  );
}

export function lotusLeaf(x: number, y: number, rx: number, fill: string, vein: string): string {
  const ry = rx * 0.34;
  const veins = [-0.8, -0.4, 0, 0.4, 0.8]
    .map(
      (slope) =>
        `M${String(Math.round(x))} ${String(Math.round(y))}l${String(Math.round(rx * slope))} ${String(Math.round(-ry * 0.75 * (1 - Math.abs(slope) * 0.6)))}`,
    )
    .join('');
  return ellipse(x, y, rx, ry, fill) + line(veins, vein, 3, 0.5) + ellipse(x, y, rx * 0.08, ry * 0.1, vein, 0.8);
}

/** Tufts of grass or rice along a line. */
export function tufts(random: Random, y: number, spread: number, count: number, colour: string, size = 22): string {
  const d = Array.from({ length: count }, () => {
    const s = size * between(random, 0.6, 1.2);
    return `M${String(Math.round(random() * 1200))} ${String(Math.round(y + random() * spread))}q${String(Math.round(-s * 0.2))} ${String(Math.round(-s * 0.8))} ${String(Math.round(-s * 0.5))} ${String(Math.round(-s))}m${String(Math.round(s * 0.5))} ${String(Math.round(s))}q0 ${String(Math.round(-s))} ${String(Math.round(s * 0.35))} ${String(Math.round(-s * 1.2))}`;
  }).join('');
  return line(d, colour, 4, 0.8);
}

export function motorbike(x: number, y: number, scale: number, colour: string, palette: Palette): string {
  const wheel = (wx: number) => circle(wx, -18, 18, palette.dark) + circle(wx, -18, 8, palette.shade);
  const rider =
    path('M-10-84q16-12 26 2l10 40h-40z', colour) +
    circle(8, -102, 15, palette.accentLight) +
    rect(10, -104, 15, 7, palette.dark, 3) +
    line('M14-74l26 8', colour, 9) +
    line('M6-44l22 10l-4 20', palette.dark, 10);
  return at(
    x,
    y,
    scale,
    wheel(-44) + wheel(48) + path('M-60-40h46l14 12h24l18-44h12l-8 54h-84q-26 2-22-22z', palette.accent) + rider,
  );
}
