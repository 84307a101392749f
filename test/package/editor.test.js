import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';

const readJson = (file) => JSON.parse(readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8'));
const { modules } = readJson('custom-elements.json');
const elements = modules.flatMap(({ declarations }) => declarations);

const provider = html.newHTMLDataProvider('tin-widgets', readJson('vscode.html-custom-data.json'));
const pages = html.getLanguageService({ customDataProviders: [provider], useDefaultDataProvider: false });
const sheets = css.getCSSLanguageService({ customDataProviders: [css.newCSSDataProvider(readJson('vscode.css-custom-data.json'))], useDefaultDataProvider: false });

/** A text with `|` where the cursor stands, as the editor has it. */
function written(text, language) {
  const { TextDocument } = language === 'html' ? html : css;
  const document = TextDocument.create(`file.${language}`, language, 1, text.replace('|', ''));
  return { document, position: document.positionAt(text.indexOf('|')) };
}

function completePage(text) {
  const { document, position } = written(text, 'html');
  return pages.doComplete(document, position, pages.parseHTMLDocument(document)).items.map(({ label }) => label);
}

function hoverPage(text) {
  const { document, position } = written(text, 'html');
  return pages.doHover(document, position, pages.parseHTMLDocument(document))?.contents.value;
}

it('an editor completes the tags', () => {
  const labels = completePage('<body><tin-|');
  for (const { tagName } of elements) assert.ok(labels.includes(tagName), tagName);
});

for (const { tagName, description, attributes } of elements) {
  it(`an editor completes the attributes of ${tagName}`, () => {
    const labels = completePage(`<${tagName} |></${tagName}>`);
    assert.deepEqual(attributes.map(({ name }) => name).filter((name) => !labels.includes(name)), []);
  });

  it(`an editor explains ${tagName} and its attributes`, () => {
    assert.ok(hoverPage(`<t|${tagName.slice(1)}></${tagName}>`).startsWith(description.split('\n')[0]));
    for (const { name, description: meaning } of attributes) {
      assert.ok(hoverPage(`<${tagName} ${name[0]}|${name.slice(1)}="">`).includes(meaning.split('\n')[0]), name);
    }
  });
}

for (const [text, expected] of [
  ['<tin-article-grid layout="|">', ['grid', 'hero', 'row']],
  ['<tin-article-card layout="|">', ['vertical', 'horizontal', 'overlay', 'headline']],
  ['<tin-links-panel layout="|">', ['list', 'select', 'logos']],
  ['<tin-visitor-counter layout="|">', ['rows', 'inline', 'digits']],
  ['<tin-other-news date-style="|">', ['short', 'long', 'datetime', 'relative', 'none']],
  ['<tin-other-news more="|">', ['none', 'button', 'pages', 'scroll']],
  ['<tin-date-banner lunar="|">', ['short', 'full', 'names', 'none']],
  ['<tin-date-banner clock="|">', ['none', 'minutes', 'seconds']],
  ['<tin-source credentials="|">', ['omit', 'same-origin', 'include']],
]) {
  it(`an editor completes ${text}`, () => assert.deepEqual(completePage(text).sort(), expected.sort()));
}

it('an editor completes the formats', () => {
  const labels = completePage('<tin-source format="|">');
  for (const format of ['auto', 'rss', 'json-feed', 'wordpress', 'goatcounter']) assert.ok(labels.includes(format), format);
});

it('an editor completes and explains the tokens', () => {
  const { document, position } = written('tin-other-news { --tin-color-acc| }', 'css');
  const items = sheets.doComplete(document, position, sheets.parseStylesheet(document)).items;
  const token = items.find(({ label }) => label === '--tin-color-accent');
  assert.match(token.documentation.value ?? token.documentation, /^Colour of what stands out/);
  const tokens = new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
  const known = readJson('vscode.css-custom-data.json').properties.map(({ name }) => name);
  assert.deepEqual(known.sort(), [...tokens].sort());
});

it('JetBrains finds its data, with tags, attributes, slots, parts and events', () => {
  const { name, version, contributions } = readJson('web-types.json');
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.deepEqual({ name, version }, { name: manifest.name, version: manifest.version });
  assert.equal(manifest['web-types'], './dist/web-types.json');
  for (const { tagName, attributes, slots, cssParts = [], events = [] } of elements) {
    const found = contributions.html.elements.find((element) => element.name === tagName);
    const namesOf = (list = []) => list.map((entry) => entry.name);
    assert.deepEqual(namesOf(found.attributes), namesOf(attributes), tagName);
    assert.deepEqual(namesOf(found.slots), namesOf(slots), tagName);
    assert.deepEqual(namesOf(found.js?.events ?? found.events), namesOf(events), tagName);
    const parts = namesOf(contributions.css['pseudo-elements']);
    assert.deepEqual(namesOf(cssParts).filter((part) => !parts.includes(`part(${part})`)), [], tagName);
  }
});
