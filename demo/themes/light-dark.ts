/** The two values of `light-dark(…)`; of anything else twice the value itself. */
export function splitLightDark(value: string): [light: string, dark: string] {
  const text = value.trim();
  const inner = /^light-dark\(([^]*)\)$/i.exec(text)?.[1];
  const parts = inner === undefined ? [] : splitArguments(inner);
  const [light, dark] = parts;
  return parts.length === 2 && light && dark ? [light, dark] : [text, text];
}

/** One value again, as short as it can be. */
export function joinLightDark(light: string, dark: string): string {
  return light === dark || !dark ? light : !light ? dark : `light-dark(${light},${dark})`;
}

/** At the commas that stand in no brackets. */
export function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}
