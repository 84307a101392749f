import { warnOnce } from './warn-once.js';

/**
 * The texts that a JSON attribute holds: `{"image": {"src": "x"}}` counts as `{"image.src": "x"}`. A wrong one is
 * explained to the webmaster and counts as none.
 */
export function parseJsonAttribute(name: string, value: string | null): Record<string, string> | undefined {
  if (!value?.trim()) return undefined;
  try {
    // Editors that allow no double quotes leave the single ones.
    const parsed: unknown = JSON.parse(value.includes('"') ? value : value.replace(/'/g, '"'));
    if (parsed && typeof parsed === 'object' && !Array.isArray(parsed)) return Object.fromEntries(textsOf(parsed));
  } catch {
    // Explained below, with what is no object.
  }
  warnOnce(
    `tin-widgets: expected a JSON object in the attribute ${name} but got ${value.slice(0, 80)}. ` +
      `Write it as ${name}='{"items":"data.list","title":"name"}': single quotes outside, double quotes inside.`,
  );
  return undefined;
}

function textsOf(object: object): [name: string, text: string][] {
  return Object.entries(object).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (value === null || typeof value !== 'object') return [[name, String(value ?? '')]];
    // Several paths for one field: the first that holds anything.
    if (Array.isArray(value)) return [[name, value.join('|')]];
    return textsOf(value).map(([inner, text]) => [`${name}.${inner}`, text]);
  });
}
