import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { LitElement } from 'lit';

const root = join(import.meta.dirname, '../..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const { modules } = JSON.parse(read('dist/custom-elements.json'));
const elements = modules.flatMap(({ declarations }) => declarations);
const library = await import('../../dist/index.js');

const importPattern = /^import (?!type )[^;]*?'(\.[^']+)\.js';|\bimport\('(\.[^']+)\.js'\)/gm;

/** The text of an element's class and of all templates that it uses. */
function templatesOf(tagName) {
  const files = new Set([`src/elements/${tagName.replace('tin-', '')}.ts`]);
  // A set goes on to give what is added to it meanwhile.
  for (const file of files) {
    for (const [, early, late] of read(file).matchAll(importPattern)) {
      const path = `${join(dirname(file), early ?? late)}.ts`;
      if (/^src\/(?:elements|templates)\//.test(path) && !path.endsWith('.styles.ts')) files.add(path);
    }
  }
  return [...files].map(read).join('\n');
}

/** Of a class and those of the kit's that it derives from. */
function prototypesOf(Class) {
  const prototypes = [];
  for (let prototype = Class.prototype; prototype !== LitElement.prototype; prototype = Object.getPrototypeOf(prototype)) prototypes.push(prototype);
  return prototypes;
}

const namesIn = (entries = []) => entries.map(({ name }) => name);

it('there are all elements, each where its tag is defined', () => {
  const classes = Object.keys(library).filter((name) => name.startsWith('Tin'));
  assert.deepEqual(namesIn(elements).sort(), classes.sort());
  for (const { path, exports } of modules) {
    assert.match(read(path), /^export \{ \w+ \}/m);
    assert.deepEqual(exports.map(({ kind }) => kind), ['js', 'custom-element-definition']);
  }
});

for (const element of elements) {
  const { tagName, name, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = element;
  const Class = library[name];

  it(`${tagName}: everything has a sentence`, () => {
    const kinds = { attributes, members, events, slots, cssParts, cssProperties, cssStates, element: [element] };
    for (const [kind, entries] of Object.entries(kinds)) {
      const isSentence = ({ description = '' }) => /^[\p{Lu}\p{N}"`:–].*[.…]$/su.test(description) && description === description.normalize('NFC');
      assert.deepEqual(namesIn(entries.filter((entry) => !isSentence(entry))), [], kind);
    }
  });

  it(`${tagName}: everything that has a type says which`, () => {
    const typed = [...attributes, ...members.filter(({ kind }) => kind === 'field'), ...events];
    const isTold = ({ type }) => Boolean(type?.text) && !/\b(?:any|unknown|never)\b/.test(type.text);
    assert.deepEqual(namesIn(typed.filter((entry) => !isTold(entry))), []);
    assert.deepEqual(namesIn(members.filter(({ kind, return: returned }) => kind === 'method' && !returned?.type?.text)), []);
  });

  it(`${tagName}: the attributes are those that the class observes, and those of its place`, () => {
    const ofPlace = namesIn(attributes.filter(({ fieldName }) => !fieldName && tagName !== 'tin-source'));
    assert.deepEqual(ofPlace, tagName === 'tin-source' ? [] : ['lang', 'time-zone']);
    assert.deepEqual(namesIn(attributes).filter((attribute) => !ofPlace.includes(attribute)).sort(), [...Class.observedAttributes].sort());
  });

  it(`${tagName}: the properties are those that the class has for others`, () => {
    const reactive = [...Class.elementProperties].filter(([, { state }]) => !state).map(([property]) => property);
    const accessors = prototypesOf(Class).flatMap((prototype) => Object.entries(Object.getOwnPropertyDescriptors(prototype))).filter(([, { set }]) => set).map(([property]) => property);
    const isOwnState = (property) => Class.elementProperties.get(property)?.state || /^(?:_|#)/.test(property);
    const expected = new Set([...reactive, ...accessors].filter((property) => typeof property === 'string' && !isOwnState(property)));
    assert.deepEqual(namesIn(members.filter(({ kind, readonly }) => kind === 'field' && !readonly)).sort(), [...expected].sort());
    for (const { fieldName, name: attribute } of attributes) {
      if (fieldName) assert.equal(Class.elementProperties.get(fieldName).attribute ?? fieldName, attribute);
    }
  });

  it(`${tagName}: the parts are those of its templates`, () => {
    const text = templatesOf(tagName);
    const found = [/\bpart="([^"]*)"/g, /\bpart\.add\('([^']*)'/g, /\brenderHeading\('([^']*)'/g, /\bbutton\('([^']*)'/g].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(([, words]) => words.split(/\s+/)),
    );
    const messages = text.includes('part="message ${state}-message"') ? ['empty-message', 'error-message', 'stale-message'] : [];
    const inTemplates = new Set([...found.filter((part) => /^[a-z][a-z-]*$/.test(part)), ...messages]);
    // A grid's cards are those of the card, without the word above the headline.
    if (tagName === 'tin-article-grid') inTemplates.delete('label');
    assert.deepEqual(namesIn(cssParts).sort(), [...inTemplates].sort());
  });

  it(`${tagName}: the slots are those of its templates`, () => {
    const text = templatesOf(tagName);
    const named = [...text.matchAll(/<slot name="([^"]*)"/g)].map(([, slot]) => slot.replace('${figure}', 'total'));
    const ofStates = text.includes('<slot name=${status}>') ? ['', 'loading', 'empty', 'error'] : [];
    const ofLightDom = tagName === 'tin-source' ? [''] : [];
    assert.deepEqual(namesIn(slots).sort(), [...new Set([...named, ...ofStates, ...ofLightDom])].sort());
  });

  it(`${tagName}: the tokens are those of its style sheets`, () => {
    const sheets = [Class.styles ?? []].flat(Infinity).map(({ cssText }) => cssText).join('\n');
    const used = new Set([...sheets.matchAll(/var\((--tin-[\w-]+)/g)].map(([, token]) => token));
    assert.deepEqual([...used].filter((token) => !namesIn(cssProperties).includes(token)), []);
  });

  it(`${tagName}: the states are those that it shows`, () => {
    const text = templatesOf(tagName);
    const expected = /setState\(this\.#?status\)/.test(text) ? members.find(({ name: field }) => field === 'status').type.text.match(/[a-z]+/g) : [];
    const fixed = [...text.matchAll(/\bsetState\('(\w+)'\)/g)].map(([, state]) => state);
    assert.deepEqual(namesIn(cssStates).sort(), [...expected, ...fixed].sort());
  });

  it(`${tagName}: the events are those that it tells`, () => {
    const text = templatesOf(tagName);
    const told = [...text.matchAll(/#announce\('([\w-]+)'/g)].map(([, event]) => event);
    if (text.includes('new SelectController(')) told.push('tin-select');
    assert.deepEqual(namesIn(events).sort(), told.sort());
    for (const { type } of events) assert.match(type.text, /^CustomEvent<\{ .+ \}>$/);
  });
}

it('the README has the elements and their attributes as they are', () => {
  for (const { tagName, attributes } of elements) {
    const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom).map(({ name }) => `\`${name}\``);
    assert.ok(read('README.md').includes(`| \`${tagName}\` |`), tagName);
    assert.ok(read('README.md').includes(`| ${own.join(' ')} |`), tagName);
  }
});
