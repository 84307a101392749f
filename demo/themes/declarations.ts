/** A rule of a style sheet, flat: what stands around it is in `conditions`. */
export interface Rule {
  readonly selectors: readonly string[];
  readonly conditions: readonly string[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * Reads a style sheet as far as it can be read: nested rules stand as if they were by themselves, at-rules without rules
 * are left out. The browser's own reader would drop what it does not know, and the sheet's custom properties with it.
 */
export function parseRules(css: string): Rule[] {
  const rules: Rule[] = [];
  readBlock(css.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ').replace(/<!--|-->/g, ' '), 0, [], [], rules);
  return rules;
}

/** Nobody nests deeper, and a sheet of braces alone is none. */
const deepest = 20;

function readBlock(css: string, start: number, selectors: readonly string[], conditions: readonly string[], rules: Rule[], depth = 0): number {
  const declarations: [string, string][] = [];
  let from = start;
  let index = start;
  const add = (text: string): void => {
    const colon = text.indexOf(':');
    const property = text.slice(0, colon).trim();
    if (colon > 0 && /^-?[\w-]+$/.test(property)) declarations.push([property.startsWith('--') ? property : property.toLowerCase(), text.slice(colon + 1).replace(/!\s*important\s*$/i, '').replace(/\s+/g, ' ').trim()]);
  };
  while (index < css.length) {
    const character = css[index];
    if (character === '"' || character === "'") {
      index = endOfString(css, index, character);
    } else if (character === '(') {
      index = endOfBrackets(css, index);
    } else if (character === ';') {
      add(css.slice(from, index));
      from = index + 1;
    } else if (character === '{') {
      const prelude = css.slice(from, index).replace(/\s+/g, ' ').trim();
      const isCondition = prelude.startsWith('@');
      const inner = isCondition ? [...conditions, prelude] : conditions;
      index = depth < deepest ? readBlock(css, index + 1, isCondition ? selectors : prelude.split(/\s*,\s*/), inner, rules, depth + 1) : css.length;
      from = index + 1;
    } else if (character === '}') {
      if (depth) break;
      // One too many: what stood before it is lost, as in the browser.
      from = index + 1;
    }
    index++;
  }
  if (index >= css.length || css[index] === '}') add(css.slice(from, index));
  if (declarations.length && selectors.length) rules.push({ selectors, conditions, declarations });
  return index;
}

function endOfString(css: string, start: number, quote: string): number {
  for (let index = start + 1; index < css.length; index++) {
    if (css[index] === '\\') index++;
    else if (css[index] === quote || css[index] === '\n') return index;
  }
  return css.length;
}

/** `url(data:…;base64,…)` has a semicolon that ends nothing. */
function endOfBrackets(css: string, start: number): number {
  let depth = 0;
  for (let index = start; index < css.length; index++) {
    const character = css[index];
    if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return index;
    else if (character === '"' || character === "'") index = endOfString(css, index, character);
    else if (character === '{' || character === '}') return index - 1;
  }
  return css.length;
}
