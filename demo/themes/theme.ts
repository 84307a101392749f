import { parseRules } from './declarations.js';
import { joinLightDark, splitLightDark } from './light-dark.js';

/** Tokens and their values; a colour as two, one for each scheme. What is not there is the kit's default. */
export type Theme = Readonly<Record<string, Value>>;

export interface Value {
  readonly light: string;
  readonly dark: string;
}

export type TokenKind = 'colour' | 'font' | 'length' | 'number';

export function kindOf(token: string): TokenKind {
  if (token.startsWith('--tin-color-')) return 'colour';
  if (token === '--tin-font') return 'font';
  return /line-height|ratio|lines/.test(token) ? 'number' : 'length';
}

/** The tokens that a style sheet sets, the last one of each name; those of dark rules are the dark values. */
export function readTheme(css: string): Theme {
  const theme: Record<string, Value> = {};
  for (const { selectors, conditions, declarations } of parseRules(css)) {
    for (const [name, text] of declarations) {
      if (!/^--tin-[a-z-]+$/.test(name) || !isSafe(text)) continue;
      const [light, dark] = kindOf(name) === 'colour' ? splitLightDark(text) : [text, text];
      const before = theme[name];
      theme[name] = isDark(selectors, conditions) ? { light: before?.light ?? light, dark } : { light, dark: light === dark && before && before.dark !== before.light ? before.dark : dark };
    }
  }
  return theme;
}

/** Whether a rule is for the dark scheme. */
export function isDark(selectors: readonly string[], conditions: readonly string[]): boolean {
  return conditions.some((condition) => /prefers-color-scheme\s*:\s*dark/i.test(condition)) || selectors.some((selector) => /[.\]=["'_-]dark\b|\bdark-mode\b|\bnight\b/i.test(selector));
}

/** Whether a value ends nothing but itself: it comes from addresses and foreign pages. */
export function isSafe(value: string): boolean {
  const isWhole = ['"', "'"].every((quote) => count(value, quote) % 2 === 0) && count(value, '(') === count(value, ')');
  return value.length < 200 && /^[^{};<>\\@]*$/.test(value) && !/url\s*\(/i.test(value) && isWhole;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** The style sheet of a theme, as small as it can be; nothing for a theme that sets nothing. */
export function printTheme(theme: Theme): string {
  const declarations = Object.entries(theme)
    .map(([name, { light, dark }]) => [name, joinLightDark(shortest(light), shortest(dark))] as const)
    .filter(([, value]) => value && isSafe(value))
    .map(([name, value]) => `${name}:${value}`);
  return declarations.length ? `:root{${declarations.join(';')}}\n` : '';
}

/** The same for people to read. */
export function printReadable(theme: Theme): string {
  const lines = printTheme(theme).slice(':root{'.length, -2).split(';').filter(Boolean);
  return lines.length ? `:root {\n${lines.map((line) => `  ${line.replace(':', ': ').replace(/,(?! )/g, ', ')};\n`).join('')}}\n` : '';
}

/** The largest style sheet that is handed out. */
export const largest = 2048;

function shortest(value: string): string {
  return value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([,(]) /g, '$1')
    .replace(/ (?=[,)])/g, '')
    .replace(/#[\da-f]{3,8}\b/gi, (hex) => shortHex(hex.toLowerCase()))
    .replace(/(^|[\s,(-])0\.(?=\d)/g, '$1.');
}

function shortHex(hex: string): string {
  const opaque = /^#[\da-f]{6}ff$/.test(hex) ? hex.slice(0, 7) : /^#[\da-f]{3}f$/.test(hex) ? hex.slice(0, 4) : hex;
  const pairs = opaque.slice(1).match(/../g) ?? [];
  return opaque.length > 6 && pairs.every(([a, b]) => a === b) ? `#${pairs.map(([a]) => a).join('')}` : opaque;
}
