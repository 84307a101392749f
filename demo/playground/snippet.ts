import type { Settings } from './settings.js';
import { sourceOf, sourcesOf } from './sources.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function escaped(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => entities[character] ?? character);
}

function attribute([name, value]: [string, string]): string {
  if (value === '') return name;
  // As people write JSON in an attribute.
  if (value.includes('"') && !value.includes("'")) return `${name}='${escaped(value, /[&<]/g)}'`;
  return `${name}="${escaped(value, /[&<"]/g)}"`;
}

/** What is said on the widget: the source, then what the visitor set. */
export function attributesOf({ element, source, state, attributes }: Settings): Record<string, string> {
  const { attributes: own } = sourceOf(element, source);
  // A state is one of a source: the page's own HTML is its fallback then.
  const asked = state !== 'ready' && !own['src'] ? (sourcesOf(element)[1]?.attributes ?? {}) : own;
  return { ...asked, ...attributes };
}

/** Whether what a portal prints stands between the tags. */
export function hasMarkup({ element, source, state }: Settings): boolean {
  return !sourceOf(element, source).attributes['src'] && !(state === 'empty');
}

/** The markup of the widget, as a page would have it. */
export function snippetOf(settings: Settings, markup: string): string {
  const { element } = settings;
  const attributes = Object.entries(attributesOf(settings)).map(attribute);
  const tokens = Object.entries(settings.tokens);
  const slots = Object.entries(settings.slots).map(([name, content]) => `  <div slot="${name}">${content}</div>`);
  const inner = [...(hasMarkup(settings) && markup ? [markup.replace(/^/gm, '  ')] : []), ...slots];
  const oneLine = `<${[element, ...attributes].join(' ')}>`;
  const opening = oneLine.length > 100 ? `<${element}\n  ${attributes.join('\n  ')}\n>` : oneLine;
  const body = inner.length ? `\n${inner.join('\n')}\n` : '';
  const style = tokens.length ? `<style>\n  ${element} {\n${tokens.map(([name, value]) => `    ${name}: ${value};`).join('\n')}\n  }\n</style>\n` : '';
  return `${style}${opening}${body}</${element}>`;
}
