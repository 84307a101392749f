import { contrastRatio, gradeOf, over, type Grade, type Purpose, type Rgba } from './contrast.js';
import { resolveColour, type Scheme } from './resolve-colour.js';
import type { Theme } from './theme.js';
import type { Bilingual } from '../site/bilingual.js';

/** A page on which the widgets stand: what a theme leaves open follows it. */
export const pages: Readonly<Record<Scheme, { readonly ground: string; readonly text: string }>> = {
  light: { ground: '#ffffff', text: '#1f1b18' },
  dark: { ground: '#1b1a18', text: '#f0ece6' },
};

/** What the kit itself has where nothing is set: see `tokens.styles.ts`. */
const initial: Readonly<Record<string, string>> = {
  '--tin-color-text': 'currentColor',
  '--tin-color-muted': 'color-mix(in srgb, currentColor 72%, transparent)',
  '--tin-color-accent': 'light-dark(#a4161a, #ff9a8d)',
  '--tin-color-on-accent': 'light-dark(#fff, #2b0503)',
  '--tin-color-surface': 'transparent',
  '--tin-color-subtle': 'color-mix(in srgb, currentColor 8%, transparent)',
  '--tin-color-border': 'color-mix(in srgb, currentColor 18%, transparent)',
};

interface Pair {
  readonly name: Bilingual;
  readonly colour: string;
  readonly ground: string;
  readonly purpose: Purpose;
}

/** Everything that the elements set on something else. */
const pairs: readonly Pair[] = [
  { name: ['Chữ trên nền', 'Text on its ground'], colour: '--tin-color-text', ground: '--tin-color-surface', purpose: 'text' },
  { name: ['Ngày, ghi chú trên nền', 'Dates and notes on the ground'], colour: '--tin-color-muted', ground: '--tin-color-surface', purpose: 'text' },
  { name: ['Liên kết màu nhấn trên nền', 'Accented links on the ground'], colour: '--tin-color-accent', ground: '--tin-color-surface', purpose: 'text' },
  { name: ['Chữ trên màu nhấn', 'Text on the accent'], colour: '--tin-color-on-accent', ground: '--tin-color-accent', purpose: 'text' },
  { name: ['Chữ trên nền nhẹ (nút)', 'Text on the subtle ground (buttons)'], colour: '--tin-color-text', ground: '--tin-color-subtle', purpose: 'text' },
  { name: ['Ghi chú trên nền nhẹ', 'Notes on the subtle ground'], colour: '--tin-color-muted', ground: '--tin-color-subtle', purpose: 'text' },
  { name: ['Màu nhấn trên nền nhẹ', 'Accent on the subtle ground'], colour: '--tin-color-accent', ground: '--tin-color-subtle', purpose: 'text' },
  { name: ['Khung chọn (bàn phím) trên nền', 'Focus ring on the ground'], colour: '--tin-color-accent', ground: '--tin-color-surface', purpose: 'part' },
  { name: ['Viền ô chọn, ô nhập', 'Borders of selects and fields'], colour: '--tin-color-muted', ground: '--tin-color-surface', purpose: 'part' },
  { name: ['Đường kẻ, viền nút có chữ', 'Lines, and borders of buttons with words'], colour: '--tin-color-border', ground: '--tin-color-surface', purpose: 'decoration' },
];

export interface Measured extends Pair {
  readonly ratio: number;
  readonly grade: Grade;
}

/** A token as it is seen on the page in a scheme. */
export function seen(theme: Theme, token: string, scheme: Scheme): Rgba | undefined {
  const page = pages[scheme];
  const ground = resolveColour(page.ground, scheme, page.text);
  const text = theme['--tin-color-text']?.[scheme] || page.text;
  const own = resolveColour(theme[token]?.[scheme] || (initial[token] ?? ''), scheme, text);
  const surface = token === '--tin-color-surface' ? undefined : seen(theme, '--tin-color-surface', scheme);
  return ground && own && over(own, surface ?? ground);
}

/** The contrast of every pair in a scheme; those whose colours the browser does not know are left out. */
export function measure(theme: Theme, scheme: Scheme): Measured[] {
  return pairs.flatMap((pair) => {
    const [colour, ground] = [seen(theme, pair.colour, scheme), seen(theme, pair.ground, scheme)];
    if (!colour || !ground) return [];
    const ratio = contrastRatio(colour, ground);
    return [{ ...pair, ratio, grade: gradeOf(ratio, pair.purpose) }];
  });
}
