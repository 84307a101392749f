import { between, type Random } from './random.js';
import type { Palette } from './palettes.js';

/** Size of every picture, CSS pixels: 16:9. */
export const width = 1200;
export const height = 675;

export type Point = readonly [x: number, y: number];

/** Whole numbers keep a picture below its 12 kB; nobody sees half a pixel of 1200. */
function n(value: number): string {
  return String(Math.round(value));
}

function faded(opacity: number | undefined): string {
  return opacity === undefined || opacity >= 1 ? '' : ` opacity="${String(Math.round(opacity * 100) / 100)}"`;
}

export function rect(x: number, y: number, w: number, h: number, fill: string, radius = 0, opacity?: number): string {
  const round = radius ? ` rx="${n(radius)}"` : '';
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${round} fill="${fill}"${faded(opacity)}/>`;
}

export function circle(x: number, y: number, r: number, fill: string, opacity?: number): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${faded(opacity)}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, opacity?: number): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${faded(opacity)}/>`;
}

export function poly(points: readonly Point[], fill: string, opacity?: number): string {
  return `<path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z" fill="${fill}"${faded(opacity)}/>`;
}

export function path(d: string, fill: string, opacity?: number): string {
  return `<path d="${d.replace(/-?\d+\.\d+/g, (number) => n(Number(number)))}" fill="${fill}"${faded(opacity)}/>`;
}

export function line(d: string, stroke: string, thickness: number, opacity?: number): string {
  const rounded = d.replace(/-?\d+\.\d+/g, (number) => n(Number(number)));
  return `<path d="${rounded}" fill="none" stroke="${stroke}" stroke-width="${String(thickness)}" stroke-linecap="round"${faded(opacity)}/>`;
}

/** Many equal discs as one stroke: a fifth of the bytes of so many circles. */
export function dots(points: readonly Point[], r: number, fill: string): string {
  return line(points.map(([x, y]) => `M${n(x)} ${n(y)}h0`).join(''), fill, r * 2);
}

/** Moves and scales what was drawn around 0,0. */
export function at(x: number, y: number, scale: number, content: string, flip = false): string {
  const factor = Math.round(scale * 100) / 100;
  const size = flip ? ` scale(${String(-factor)} ${String(factor)})` : factor === 1 ? '' : ` scale(${String(factor)})`;
  return `<g transform="translate(${n(x)} ${n(y)})${size}">${content}</g>`;
}

export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

export function gradient(id: string, top: string, low: string): string {
  return (
    `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/>` +
    `<stop offset="1" stop-color="${low}"/></linearGradient>`
  );
}

export function sky(palette: Palette, horizon = height): string {
  return `<defs>${gradient('sky', palette.skyTop, palette.skyLow)}</defs>` + rect(0, 0, width, horizon, 'url(#sky)');
}

/** The sun or the moon with its glow. */
export function sun(palette: Palette, x: number, y: number, r: number): string {
  return (
    circle(x, y, r * 2.1, palette.sun, 0.22) + circle(x, y, r * 1.5, palette.sun, 0.35) + circle(x, y, r, palette.sun)
  );
}

export function cloud(palette: Palette, x: number, y: number, scale: number): string {
  const body =
    rect(-110, -14, 220, 28, palette.cloud, 14) +
    rect(-60, -40, 130, 54, palette.cloud, 27) +
    rect(-150, 4, 190, 20, palette.cloud, 10);
  return `<g opacity=".8">${at(x, y, scale, body)}</g>`;
}

export function birds(x: number, y: number, colour: string): string {
  const one = 'm0 0q9-10 18-1q9-10 18-1';
  return line(`M${n(x)} ${n(y)}${one}M${n(x + 60)} ${n(y - 26)}${one}M${n(x - 50)} ${n(y - 34)}${one}`, colour, 3, 0.7);
}

/** A smooth curve through the midpoints of `points`, closed along the bottom edge. */
export function hill(points: readonly Point[], fill: string, opacity?: number): string {
  const first = points[0] ?? [0, height];
  let d = `M${n(first[0])} ${n(first[1])}`;
  for (let index = 1; index < points.length - 1; index++) {
    const [x, y] = points[index] ?? first;
    const [nextX, nextY] = points[index + 1] ?? first;
    d += `Q${n(x)} ${n(y)} ${n((x + nextX) / 2)} ${n((y + nextY) / 2)}`;
  }
  const last = points[points.length - 1] ?? first;
  return path(`${d}L${n(last[0])} ${n(last[1])}V${String(height)}H${n(first[0])}Z`, fill, opacity);
}

/** Rolling land across the whole picture. */
export function ridge(random: Random, y: number, rise: number, fill: string, steps = 7): string {
  const points: Point[] = [[0, y + between(random, -rise, rise) / 2]];
  for (let index = 0; index <= steps; index++) {
    const up = index % 2 ? -rise : rise;
    points.push([(width / steps) * (index + 0.2), y + up * between(random, 0.35, 1)]);
  }
  points.push([width, y]);
  return hill(points, fill);
}

/** Sharp mountains: straight flanks with a lit side. */
export function peaks(random: Random, y: number, rise: number, fill: string, lit: string, count = 4): string {
  return repeat(count, (index) => {
    const x = (width / count) * (index + between(random, 0.2, 0.8));
    const top = y - rise * between(random, 0.65, 1);
    const half = (width / count) * between(random, 0.75, 1.1);
    return (
      poly(
        [
          [x - half, height],
          [x - half, y + 40],
          [x, top],
          [x + half, y + 40],
          [x + half, height],
        ],
        fill,
      ) +
      poly(
        [
          [x, top],
          [x + half * 0.32, y - rise * 0.16],
          [x + half * 0.1, y - rise * 0.1],
          [x + half * 0.4, y + 40],
          [x - half * 0.1, y + 40],
        ],
        lit,
        0.35,
      )
    );
  });
}

/** A sheet of water from `y` down, with glints. */
export function water(random: Random, palette: Palette, y: number, low: number = height): string {
  const glints = Array.from({ length: 16 }, () => {
    const depth = random();
    const length = 30 + depth * 130;
    return `M${n(between(random, -20, width))} ${n(y + 12 + depth * (low - y - 20))}h${n(length)}`;
  });
  return rect(0, y, width, low - y, palette.water) + line(glints.join(''), palette.waterLight, 4, 0.65);
}

export function mist(y: number, palette: Palette, opacity = 0.55): string {
  return rect(-40, y, 760, 26, palette.cloud, 13, opacity) + rect(520, y + 30, 760, 22, palette.cloud, 11, opacity);
}

/** Wraps the layers of a picture. */
export function picture(body: string, w = width, h = height): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(w)} ${String(h)}" width="${String(w)}" height="${String(h)}">${body}</svg>\n`;
}
