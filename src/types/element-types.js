// Of the generators that there are (@wc-toolkit/jsx-types, custom-element-*-integration), none knows React's and Vue's types
// of today, the details of events, or which properties can be set: what the type files of frameworks have in common is written here.

/** The types of the library that a manifest's texts may name. */
const libraryTypes = ['Article', 'SiteLink', 'SourceError', 'VisitorStats'];

/** `dist/types/elements.d.ts`: what each tag takes and tells, from the manifest. */
export function elementTypes(elements) {
  const written = elements.map(renderElement).join('');
  const names = [...elements.map(({ name }) => name), ...libraryTypes].filter((name) => new RegExp(`\\b${name}\\b`).test(written)).sort();
  return `// Written by \`npm run manifest\` from custom-elements.json.
import type { ${names.join(', ')} } from '../index.js';

export interface Described {
  element: HTMLElement;
  attributes: object;
  properties: object;
  events: object;
}

/** What each tag takes and tells. */
export interface TinElements {
${written}}
`;
}

function renderElement({ tagName, name, attributes, members, events = [] }) {
  const properties = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return `  '${tagName}': {
    element: ${name};
    attributes: {
${attributes.map((attribute) => renderMember(attribute, '?', `${attributeType(attribute.type.text)} | undefined`)).join('')}    };
    properties: {
${properties.map((property) => renderMember(property, '?', `${openChoice(property.type.text)} | undefined`)).join('')}    };
    events: {
${events.map((event) => renderMember(event, '', event.type.text)).join('')}    };
  };
`;
}

function renderMember({ name, description }, optional, type) {
  return `      /** ${description.replace(/\s+/g, ' ')} */\n      '${name}'${optional}: ${type};\n`;
}

/** What can be written between the quotes of an attribute, or be given to it by a framework. */
function attributeType(type) {
  if (type === 'number') return 'number | `${number}`';
  if (/\bboolean\b/.test(type)) return `${type} | ''`;
  return openChoice(type);
}

/** A choice of words that may also be any other: TypeScript would forget the words. */
function openChoice(type) {
  return type.replace(/(' \| )string\b/, '$1(string & {})');
}
