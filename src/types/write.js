// Writes what is made of the manifest into dist/: data for editors, types for frameworks.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementTypes } from './element-types.js';

const root = join(import.meta.dirname, '../..');
const dist = (file) => join(root, 'dist', file);
const readManifest = () => JSON.parse(readFileSync(dist('custom-elements.json'), 'utf8'));
const writeJson = (file, data) => writeFileSync(dist(file), `${JSON.stringify(data, null, 2)}\n`);

const elements = readManifest().modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
for (const name of ['react', 'vue', 'svelte', 'solid']) cpSync(join(import.meta.dirname, `${name}.d.ts`), dist(`types/${name}.d.ts`));
writeFileSync(dist('types/elements.d.ts'), elementTypes(elements));

// Each generator writes into the manifest that it is given.
writeJson('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(readManifest(), {})));
writeJson('web-types.json', JSON.parse(getWebTypesData(readManifest(), {})));
const { properties, pseudoElements, ...head } = JSON.parse(getVsCodeCssCustomData(readManifest(), {}));
writeJson('vscode.css-custom-data.json', { ...head, properties: distinct(properties), pseudoElements: distinct(pseudoElements) });

/** A token or part that several elements have is one to a style sheet. */
function distinct(entries) {
  return [...new Map(entries.map((entry) => [entry.name, entry]).reverse()).values()].reverse();
}
