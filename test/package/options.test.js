import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import ts from 'typescript';
import { faultsOfCode } from '../faults-of-code.js';

const root = join(import.meta.dirname, '../..');

/** What the strictest of projects say of `code`, which uses the package's types. */
function faultsOf(code) {
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    paths: { 'tin-widgets': [join(root, 'dist/index.d.ts')] },
  };
  const faults = faultsOfCode([{ name: join(root, 'consumer.ts'), code }], options);
  return faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

it('what a script may leave out it may give as undefined', () => {
  const code = `
    import { configure, formatDate, loadArticles, parseArticles, parseDate, parseVisitorStats, registerSource, sanitizeHtml } from 'tin-widgets';
    declare const text: string | undefined;
    declare const number: number | undefined;
    parseDate('18/06/2024', { timeZone: text });
    formatDate(new Date(), { locale: text, timeZone: text, clock: undefined });
    configure({ locale: text, fetch: undefined });
    registerSource('a', { src: '/rss', format: text, limit: number, map: undefined, timeZone: text });
    void loadArticles({ src: '/rss', limit: number, refresh: number }, { signal: undefined });
    void parseArticles('', { baseUrl: 'https://cong.example/', format: text, map: undefined });
    void parseVisitorStats('', { format: text });
    void sanitizeHtml('', { baseUrl: text });
  `;
  assert.deepEqual(faultsOf(code), []);
});
