import { readFileSync, writeFileSync } from 'node:fs';

const readme = new URL('README.md', import.meta.url);

/** Writes the README's table of elements from the manifest, between its two marks. */
function readmeTable() {
  return {
    name: 'readme-table',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .filter(({ tagName }) => tagName)
        .sort((a, b) => a.tagName.localeCompare(b.tagName));
      const rows = elements.map(({ tagName, description, attributes = [] }) => {
        const first = description.split(/(?<=\.)\s/)[0].replace(/\s+/g, ' ');
        const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom).map(({ name }) => `\`${name}\``);
        return `| \`${tagName}\` | ${first} | ${own.join(' ')} |`;
      });
      const table = ['| tag | shows | its own attributes |', '| --- | --- | --- |', ...rows].join('\n');
      const text = readFileSync(readme, 'utf8');
      const marked = text.replace(/(<!-- elements -->\n)[\s\S]*?(<!-- \/elements -->)/, `$1\n${table}\n\n$2`);
      if (marked !== text) writeFileSync(readme, marked);
    },
  };
}

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [readmeTable()],
};
