// Writes the kit's tags, with the hashes of its files, into a partial. Handlebars reads no files: run it in the theme's folder
// after each copy of the kit.   node tin-head.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const lines = readFileSync('assets/tin-widgets/tags.html', 'utf8').match(/^<(?:link|script type="module").*$/gm);
// What is preloaded has to have the address by which the script asks for it: {{asset}} would add ?v=….
const written = lines.map((line) =>
  line.includes('modulepreload')
    ? line.replace('"/tin-widgets/', '"{{@site.url}}/assets/tin-widgets/')
    : line.replace(/"\/(tin-widgets\/[^"]+)"/, '"{{asset "$1"}}"'),
);
writeFileSync('partials/tin-head.hbs', `${written.join('\n')}\n`);
