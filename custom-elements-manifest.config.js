import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

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

/**
 * Writes out what names of types stand for, as far as it is a choice of words: `DateStyle` is of no use to an editor, and
 * `undefined` is what an attribute is that is not there.
 */
function choices() {
  return {
    name: 'choices',
    packageLinkPhase({ customElementsManifest }) {
      const root = import.meta.dirname;
      const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
      const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
      const paths = customElementsManifest.modules.map(({ path }) => join(root, path));
      const program = ts.createProgram(paths, { ...options, noEmit: true });
      const checker = program.getTypeChecker();
      for (const { path, declarations = [] } of customElementsManifest.modules) {
        const source = program.getSourceFile(join(root, path));
        for (const declaration of declarations) {
          const node = source?.statements.find((statement) => ts.isClassDeclaration(statement) && statement.name?.text === declaration.name);
          const properties = node && checker.getTypeAtLocation(node);
          if (!properties) continue;
          for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
            const symbol = properties.getProperty(member.fieldName ?? member.name);
            const text = symbol && textOf(checker, checker.getTypeOfSymbolAtLocation(symbol, node));
            // What is an object to scripts is JSON in an attribute.
            if (text && member.kind !== 'method') member.type = { text: member.fieldName && text.includes('<') ? 'string' : text };
          }
        }
      }
    },
  };
}

function textOf(checker, type) {
  const parts = (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
  // `string & {}` is how TypeScript keeps the known words beside any other.
  const names = parts.map((part) => (part.isIntersection() ? 'string' : part.isStringLiteral() ? `'${part.value}'` : checker.typeToString(part, undefined, ts.TypeFormatFlags.NoTruncation)));
  const words = names.map((name) => (name === 'true' || name === 'false' ? 'boolean' : name));
  // An attribute that is there without a value is `true`.
  return [...new Set(words)].filter((word) => word !== "''").join(' | ');
}

/** What the analyser takes for an event where an element's base dispatches what it is given; private things. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (declaration.events) declaration.events = declaration.events.filter(({ description }) => description);
          const isPublic = (member) => !member.static && !member.name.startsWith('#') && member.privacy !== 'private' && member.privacy !== 'protected';
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        }
      }
    },
  };
}

/** Types of the events' details, by what an element shows: `DataElement<'articles'>`. */
function eventDetails() {
  const shown = { articles: 'Article[]', article: 'Article | undefined', links: 'SiteLink[]', visitorStats: 'VisitorStats' };
  const items = { articles: 'Article', links: 'SiteLink' };
  const kinds = new Map();
  return {
    name: 'event-details',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      const [kind] = node.heritageClauses?.[0]?.types[0]?.typeArguments ?? [];
      if (kind && ts.isLiteralTypeNode(kind)) kinds.set(node.name.text, kind.literal.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { name, events = [] } of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        const kind = kinds.get(name);
        const types = {
          'tin-load': `CustomEvent<{ data: ${kind ? shown[kind] : 'unknown'}; source: string }>`,
          'tin-error': 'CustomEvent<{ error: SourceError }>',
          'tin-select': `CustomEvent<{ item: ${items[kind]} | undefined; url: string }>`,
        };
        for (const event of events) event.type = { text: types[event.name] };
      }
    },
  };
}

/** Says where things are in the package, not in its source: each element where its tag is defined. */
function published() {
  return {
    name: 'published',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
      for (const { superclass, ...element } of elements) {
        delete superclass.module;
        for (const of of Object.values(element).filter(Array.isArray).flat()) if (of.inheritedFrom) delete of.inheritedFrom.module;
      }
      customElementsManifest.modules = elements.map((element) => {
        const { name, tagName } = element;
        const path = `dist/define/${tagName}.js`;
        const declaration = { name, module: path };
        return {
          kind: 'javascript-module',
          path,
          declarations: [element],
          exports: [
            { kind: 'js', name, declaration },
            { kind: 'custom-element-definition', name: tagName, declaration },
          ],
        };
      });
    },
  };
}

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*.styles.ts', 'src/elements/article-view.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicOnly(), choices(), eventDetails(), readmeTable(), published()],
};
