// Of the embed builder's snippets: here, since what compiles them needs Node.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { mapText, targets, type Kit, type Widget } from '../builder/snippets.js';

const hostile = `"><script>alert('a')</script> & 'Tin' {{x}} {y}`;
const map = mapText({ items: 'data.list', title: 'ten', url: '/tin/{slug}', summary: ' ' });
const kit: Kit = { folder: '/tin-widgets', hashes: { 'tin-widgets.js': 'sha384-JS', 'tin-widgets.css': 'sha384-CSS', 'tin-widgets.iife.js': 'sha384-IIFE' } };
const widget = (...attributes: Widget['attributes']): Widget => ({ tag: 'tin-other-news', attributes });
const plain = widget(['src', '/rss?a=1&b=2'], ['limit', '6'], ['notify', true]);

function codeOf(id: string, of: Widget = plain, from: Kit = kit): string[] {
  const target = targets.find((each) => each.id === id);
  assert.ok(target);
  return target.snippets(of, from).map(({ code }) => code);
}

/** The attributes of the JSX element in a component, as they are written. */
function parseJsx(code: string): Record<string, string> {
  const file = ts.createSourceFile('News.jsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JSX);
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true, fileName: 'News.jsx', compilerOptions: { jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2022 } });
  assert.deepEqual(diagnostics.map(({ messageText }) => messageText), []);
  const found: Record<string, string> = {};
  const visit = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node)) found[node.name.getText()] = node.initializer?.getText() ?? '';
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

describe('snippets', () => {
  it('have their hashes, and the classic script where modules are forbidden', () => {
    assert.deepEqual(codeOf('html'), [
      '<link rel="stylesheet" href="/tin-widgets/tin-widgets.css" integrity="sha384-CSS">\n<script type="module" async src="/tin-widgets/tin-widgets.js" integrity="sha384-JS"></script>',
      '<tin-other-news src="/rss?a=1&amp;b=2" limit="6" notify></tin-other-news>',
    ]);
    assert.deepEqual(codeOf('strict'), [
      '<link rel="stylesheet" href="/tin-widgets/tin-widgets.css" integrity="sha384-CSS">\n<script async src="/tin-widgets/tin-widgets.iife.js" integrity="sha384-IIFE"></script>',
      '<div data-tin="other-news" data-tin-src="/rss?a=1&amp;b=2" data-tin-limit="6" data-tin-notify="notify"></div>',
    ]);
  });

  it('ask for a kit on another host with CORS, and for one that is not built without hashes', () => {
    const [tags] = codeOf('html', plain, { folder: 'https://cdn.example/tin/', hashes: {} });
    assert.equal(
      tags,
      '<link rel="stylesheet" href="https://cdn.example/tin/tin-widgets.css" crossorigin="anonymous">\n<script type="module" async src="https://cdn.example/tin/tin-widgets.js" crossorigin="anonymous"></script>',
    );
  });

  it('let nothing out of an attribute', () => {
    for (const { id } of targets) {
      const code = codeOf(id, widget(['src', '/rss'], ['heading', hostile])).join('\n');
      assert.ok(!code.includes('<script>alert') || id === 'react', id);
    }
  });

  it('of React are JSX with the values as they were', () => {
    const [code = ''] = codeOf('react', widget(['src', '/rss?a=1&b=2'], ['map', map], ['heading', hostile], ['limit', '6'], ['date-style', 'none'], ['notify', true]));
    assert.deepEqual(parseJsx(code), {
      src: '{"/rss?a=1&b=2"}',
      map: '{{"items":"data.list","title":"ten","url":"/tin/{slug}"}}',
      heading: `{${JSON.stringify(hostile)}}`,
      limit: '{6}',
      'date-style': '"none"',
      notify: '',
    });
  });

  it('of Vue give lists and numbers as what they are', () => {
    const [code = ''] = codeOf('vue', widget(['src', '/rss'], ['map', map], ['limit', '6'], ['notify', true]));
    assert.match(code, /<tin-other-news src="\/rss" :map='\{"items":"data\.list","title":"ten","url":"\/tin\/\{slug\}"\}' :limit="6" notify><\/tin-other-news>/);
    assert.match(code, /^<script setup>\nimport 'tin-widgets\/define\/tin-other-news\.js';\n<\/script>\n/);
  });

  it('of Drupal name the attributes that the editor has to let through', () => {
    const [library = '', , , allowed] = codeOf('drupal');
    assert.match(library, /\/tin-widgets\/tin-widgets\.js: \{ preprocess: false, attributes: \{ type: module, integrity: sha384-JS \} \}/);
    assert.equal(allowed, '<div data-tin data-tin-src data-tin-limit data-tin-notify>');
  });
});
