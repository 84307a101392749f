import { warnOnce } from './warn-once.js';

/** The object that a JSON attribute holds; a wrong one is explained to the webmaster and counts as none. */
export function parseJsonAttribute(name: string, value: string | null): Record<string, string> | undefined {
  if (!value?.trim()) return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    if (parsed && typeof parsed === 'object' && !Array.isArray(parsed)) return parsed as Record<string, string>;
  } catch {
    // Explained below, with what is no object.
  }
  warnOnce(
    `tin-widgets: expected a JSON object in the attribute ${name} but got ${value.slice(0, 80)}. ` +
      `Write it as ${name}='{"items":"data.list","title":"name"}': single quotes outside, double quotes inside.`,
  );
  return undefined;
}
