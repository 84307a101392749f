import { expect } from '@open-wc/testing';
import { fillTemplate, readPath } from '../../src/lib/json-path.js';
import { parseJson } from '../../src/lib/json-text.js';

const value = {
  data: { list: [{ a: { 'b-c': 1 }, tags: [{ name: 'x' }, { name: 'y' }] }, { a: 2 }] },
  slug: 'tin một',
};

describe('readPath', () => {
  for (const [path, expected] of [
    ['slug', 'tin một'],
    ['data.list[0].a.b-c', 1],
    ['data.list.1.a', 2],
    ["data['list'][1]['a']", 2],
    ['data.list[0].tags.name', ['x', 'y']],
    ['data.list.tags.name', ['x', 'y']],
    ['data.nothing.here', undefined],
    ['constructor.name', undefined],
    ['__proto__', undefined],
    ['slug.length', undefined],
  ] as const) {
    it(`${path} → ${JSON.stringify(expected)}`, () => {
      expect(readPath(value, path)).to.deep.equal(expected);
    });
  }

  it('is the value itself without a path', () => {
    expect(readPath(value, '')).to.equal(value);
    expect(readPath(value, '.')).to.equal(value);
  });
});

describe('fillTemplate', () => {
  it('puts values into an address', () => {
    expect(fillTemplate('/tin/{slug}/{data.list[1].a}', value)).to.equal('/tin/tin%20m%E1%BB%99t/2');
  });

  it('is nothing where a value is missing', () => {
    expect(fillTemplate('/tin/{id}', value)).to.equal(undefined);
  });
});

describe('parseJson', () => {
  for (const [name, text, expected] of [
    ['a byte order mark', '\ufeff{"a":1}', { a: 1 }],
    ['a protection', ')]}\',\n{"a":1}', { a: 1 }],
    ['a notice before it', '\nNotice: x on line 3\n<br>{"a":1}', { a: 1 }],
    ['a raw line break', '{"a":"b\nc"}', { a: 'b c' }],
    ['a trailing comma', '{"a":[1,2,],}', { a: [1, 2] }],
    ['an end that was cut off', '{"items":[{"a":"}"},{"a":2},{"a":', { items: [{ a: '}' }, { a: 2 }] }],
  ] as const) {
    it(`puts up with ${name}`, () => {
      expect(parseJson(text)).to.deep.equal(expected);
    });
  }

  for (const text of ['', '{', 'hello', '{"a":', '<html>x']) {
    it(`throws for ${JSON.stringify(text)}`, () => {
      expect(() => parseJson(text)).to.throw();
    });
  }
});
