import { parseRules, type Rule } from './declarations.js';
import { splitLightDark } from './light-dark.js';
import { isDark, isSafe, type Theme, type Value } from './theme.js';

/** A value that a page uses, proposed for a token. */
export interface Proposal {
  readonly value: Value;
  /** Selectors or the custom property that has it. */
  readonly from: string;
}

/** For each token what a page has for it, the likeliest first. */
export type Look = ReadonlyMap<string, readonly Proposal[]>;

interface Clue {
  readonly token: string;
  /** Custom properties that are called so. */
  readonly names: RegExp;
  /** Else where the value stands. */
  readonly selectors: RegExp;
  readonly properties: RegExp;
}

const page = /^(?:html|body|:root)$/i;
const buttons = /(?:^|\s)(?:button|\.btn(?:-primary)?|\.button|header|nav|\.header|\.navbar|\.menu|\.nav|#header|#menu|#nav|\.topbar|\.banner|\.title-box|\.block-title)$/i;

/** In the order of trust: what a property is called says more than where it is used. */
const clues: readonly Clue[] = [
  { token: '--tin-color-accent', names: /^--(?:[a-z]+-)*(?:primary|accent|brand|main|theme)(?:-?colou?r)?$/i, selectors: /^a(?::link)?$/i, properties: /^color$/ },
  { token: '--tin-color-accent', names: /^$/, selectors: buttons, properties: /^background(?:-color)?$/ },
  { token: '--tin-color-on-accent', names: /^--(?:[a-z]+-)*on-?(?:primary|accent|brand)$/i, selectors: buttons, properties: /^color$/ },
  { token: '--tin-color-text', names: /^--(?:[a-z]+-)*(?:text|foreground|fg|body)(?:-?colou?r)?$/i, selectors: page, properties: /^color$/ },
  { token: '--tin-color-surface', names: /^--(?:[a-z]+-)*(?:surface|card|panel|paper)(?:-?(?:bg|background|colou?r))?$/i, selectors: /\.(?:card|panel|box|block|widget|content)$/i, properties: /^background(?:-color)?$/ },
  { token: '--tin-color-surface', names: /^--(?:[a-z]+-)*(?:bg|background|ground)(?:-?colou?r)?$/i, selectors: page, properties: /^background(?:-color)?$/ },
  { token: '--tin-color-muted', names: /^--(?:[a-z]+-)*(?:muted|secondary-text|text-(?:muted|secondary|light)|gray|grey)(?:-?colou?r)?$/i, selectors: /(?:^|\s)(?:time|small|\.(?:date|time|meta|muted|text-muted|ngay|post-date))$/i, properties: /^color$/ },
  { token: '--tin-color-subtle', names: /^--(?:[a-z]+-)*(?:subtle|raised|light|surface-2|bg-(?:alt|light|soft))$/i, selectors: /(?:^|\s)(?:th|thead|blockquote|\.(?:sidebar|even|odd|bg-light))$/i, properties: /^background(?:-color)?$/ },
  { token: '--tin-color-border', names: /^--(?:[a-z]+-)*(?:border|line|divider|outline)(?:-?colou?r)?$/i, selectors: /./, properties: /^border(?:-(?:top|bottom|left|right))?(?:-color)?$/ },
  { token: '--tin-font', names: /^--(?:[a-z]+-)*(?:font|font-family|font-(?:sans|serif|body|base))$/i, selectors: page, properties: /^font(?:-family)?$/ },
  { token: '--tin-radius', names: /^--(?:[a-z]+-)*(?:radius|rounded|border-radius)$/i, selectors: /./, properties: /^border-radius$/ },
];

const most = 5;

/** The colours, font and radius of a page's style sheets, by what they are called and where they stand. */
export function findLook(css: string): Look {
  const rules = parseRules(css);
  const variables = variablesOf(rules);
  const look = new Map<string, Map<string, { proposal: Proposal; weight: number }>>();
  const propose = (token: string, value: Value, from: string, weight: number): void => {
    const own = look.get(token) ?? new Map<string, { proposal: Proposal; weight: number }>();
    const key = `${value.light} ${value.dark}`.toLowerCase();
    const known = own.get(key);
    own.set(key, { proposal: known?.proposal ?? { value, from }, weight: (known?.weight ?? 0) + weight });
    look.set(token, own);
  };
  clues.forEach(({ token, names, selectors, properties }, order) => {
    const later = order / 100;
    for (const name of variables.keys()) {
      const value = names.test(name) ? valueFor(token, `var(${name})`, variables) : undefined;
      if (value) propose(token, value, name, 100 - name.length / 100 - later);
    }
    for (const rule of rules) {
      const from = rule.selectors.find((selector) => selectors.test(selector));
      if (from === undefined || isDark(rule.selectors, rule.conditions)) continue;
      for (const [property, text] of rule.declarations) {
        if (!properties.test(property)) continue;
        const value = valueFor(token, text, variables);
        const dark = value && darkValue(rules, from, property, token, variables);
        if (value) propose(token, dark ? { ...value, dark } : value, from, (page.test(from) ? 10 : 1) - later);
      }
    }
  });
  return new Map(
    [...look].map(([token, own]) => [
      token,
      [...own.values()]
        .sort((a, b) => b.weight - a.weight)
        .slice(0, most)
        .map(({ proposal }) => proposal),
    ]),
  );
}

/** What a look proposes first for each token. */
export function firstOf(look: Look): Theme {
  return Object.fromEntries([...look].flatMap(([token, [first]]) => (first ? [[token, first.value]] : [])));
}

/** The style sheets that a page's HTML has in it, and the addresses of the others. */
export function sheetsOf(html: string, baseUrl: string): { css: string; links: string[] } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const styles = [...page.querySelectorAll('style')].map(({ textContent }) => textContent ?? '');
  const body = page.body;
  // Old portals say it in attributes.
  const attributes = `body{${body.getAttribute('style') ?? ''};${[['background', 'bgcolor'], ['color', 'text']].map(([property, name]) => (body.getAttribute(name ?? '') ? `${property}:${body.getAttribute(name ?? '')}` : '')).join(';')}}`;
  const links = [...page.querySelectorAll('link[rel~=stylesheet i][href]')].flatMap((link) => absolute(link.getAttribute('href') ?? '', baseUrl));
  return { css: [attributes, ...styles].join('\n'), links };
}

function absolute(href: string, baseUrl: string): string[] {
  try {
    const { href: url, protocol } = new URL(href, baseUrl);
    return /^https?:$/.test(protocol) ? [url] : [];
  } catch {
    return [];
  }
}

/** Custom properties of the whole page, with their dark values. */
function variablesOf(rules: readonly Rule[]): Map<string, Value> {
  const variables = new Map<string, Value>();
  for (const { selectors, conditions, declarations } of rules) {
    for (const [name, text] of declarations) {
      if (!name.startsWith('--')) continue;
      const [light, dark] = splitLightDark(text);
      const before = variables.get(name);
      if (isDark(selectors, conditions)) variables.set(name, { light: before?.light ?? light, dark });
      else if (!before) variables.set(name, { light, dark });
    }
  }
  return variables;
}

function darkValue(rules: readonly Rule[], selector: string, property: string, token: string, variables: ReadonlyMap<string, Value>): string | undefined {
  for (const rule of rules) {
    if (!isDark(rule.selectors, rule.conditions) || !rule.selectors.some((other) => other === selector || other.endsWith(` ${selector}`))) continue;
    const text = rule.declarations.find(([name]) => name === property)?.[1];
    const value = text === undefined ? undefined : valueFor(token, text, variables);
    if (value) return value.dark;
  }
  return undefined;
}

function valueFor(token: string, text: string, variables: ReadonlyMap<string, Value>): Value | undefined {
  const resolved = { light: resolve(text, 'light', variables), dark: resolve(text, 'dark', variables) };
  const pick = token.startsWith('--tin-color-') ? colourIn : token === '--tin-font' ? fontIn : radiusIn;
  const [light, dark] = [pick(splitLightDark(resolved.light)[0]), pick(splitLightDark(resolved.dark)[1])];
  return light && dark && isSafe(light) && isSafe(dark) ? { light, dark } : undefined;
}

function resolve(text: string, scheme: 'light' | 'dark', variables: ReadonlyMap<string, Value>, depth = 0): string {
  if (depth > 8) return '';
  return text.replace(/var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/g, (_, name: string, fallback = '') => resolve(variables.get(name)?.[scheme] ?? fallback, scheme, variables, depth + 1));
}

/** The colour in a value such as `1px solid #ccc`; nothing that is no colour of its own. */
function colourIn(text: string): string {
  const parts = text.match(/[\w-]+\((?:[^()]|\([^()]*\))*\)|[^\s,]+/g) ?? [];
  return parts.find((part) => CSS.supports('color', part) && !/^(?:transparent|inherit|initial|unset|revert|currentcolor|none)$/i.test(part)) ?? '';
}

/** The families in `font` or `font-family`. */
function fontIn(text: string): string {
  const families = /(?:^|\s)(?:[\d.]+(?:px|em|rem|pt|%|vw)|(?:x{0,2}-)?(?:small|large)|medium)(?:\s*\/\s*[\d.]+\w*)?\s+(.+)$/i.exec(text)?.[1] ?? text;
  return CSS.supports('font-family', families) && !/^(?:inherit|initial|unset|revert)$/i.test(families) && !/awesome|icon/i.test(families) ? families : '';
}

/** Circles and pills are no corners. */
function radiusIn(text: string): string {
  const size = /^(\d*\.?\d+)(px|em|rem)$/.exec(text.trim());
  return size && Number(size[1]) * (size[2] === 'px' ? 1 : 16) <= 24 ? text.trim() : '';
}
