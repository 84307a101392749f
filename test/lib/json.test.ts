import { expect } from '@open-wc/testing';
import { readPath } from '../../src/lib/json-path.js';
import { parseJson } from '../../src/lib/json-text.js';
import { fillTemplate } from '../../src/lib/template.js';

const value = {
  data: { list: [{ a: { 'b-c': 1 }, tags: [{ name: 'x' }, { name: 'y' }] }, { a: 2 }] },
  slug: 'tin một',
  'Tiêu đề': 'Có dấu',
  'odata.nextLink': '/2',
  'a[b]': 'ngoặc',
  empty: '',
  text: '[{"n":1},{"n":2}]',
  byId: { 12: { t: 'a' }, 13: { t: 'b' } },
  rows: [['1', 'Một'], ['2', 'Hai']],
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
    ['$.data.list[0].a.b-c', 1],
    [' slug ', 'tin một'],
    ['Tiêu đề', 'Có dấu'],
    ["['Tiêu đề']", 'Có dấu'],
    ['odata.nextLink', '/2'],
    ["['a[b]']", 'ngoặc'],
    ['data.list[*].tags[*].name', ['x', 'y']],
    ['data.list[].tags', [{ name: 'x' }, { name: 'y' }]],
    ['data.list[-1].a', 2],
    ['byId.*.t', ['a', 'b']],
    ['text[1].n', 2],
    ['text.n', [1, 2]],
    ['rows[1][1]', 'Hai'],
    ['rows.1', ['2', 'Hai']],
    ['nothing|empty|slug', 'tin một'],
    ['nothing | slug', 'tin một'],
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
  const read = (path: string): unknown => readPath(value, path);

  it('puts values into an address', () => {
    expect(fillTemplate('/tin/{slug}/{data.list[1].a}', read, true)).to.equal('/tin/tin%20m%E1%BB%99t/2');
  });

  it('encodes what would end a part of the address', () => {
    const named = (name: string): string => ({ q: 'a&b=c?d#e', path: 'muc/bai viet.html', done: 'ti%E1%BA%BFt', full: 'https://a.example/x?y=1' })[name] ?? '';
    expect(fillTemplate('/tim?q={q}', named, true)).to.equal('/tim?q=a%26b%3Dc%3Fd%23e');
    expect(fillTemplate('/{path}', named, true)).to.equal('/muc/bai%20viet.html');
    expect(fillTemplate('/{done}', named, true)).to.equal('/ti%E1%BA%BFt');
    expect(fillTemplate('{full}&z=2', named, true)).to.equal('https://a.example/x?y=1&z=2');
  });

  it('makes no host of what begins a place of the site', () => {
    const named = (name: string): string => ({ path: '/tin/cau-moi', foreign: '//may-khac.example/tin', none: '/' })[name] ?? '';
    expect(fillTemplate('/{path}', named, true)).to.equal('/tin/cau-moi');
    expect(fillTemplate('/{foreign}', named, true)).to.equal('/may-khac.example/tin');
    expect(fillTemplate('/{none}/{path}', named, true)).to.equal('/tin/cau-moi');
    expect(fillTemplate('//cdn.example{path}', named, true)).to.equal('//cdn.example/tin/cau-moi');
    expect(fillTemplate('{foreign}', named, true)).to.equal('//may-khac.example/tin');
  });

  it('leaves words as they are', () => {
    expect(fillTemplate('{slug} – {data.list[1].a}', read)).to.equal('tin một – 2');
  });

  it('is nothing where a value is missing', () => {
    expect(fillTemplate('/tin/{id}', read, true)).to.equal(undefined);
    expect(fillTemplate('/tin/{empty}', read, true)).to.equal(undefined);
  });
});

describe('parseJson', () => {
  for (const [name, text, expected] of [
    ['a byte order mark', '\ufeff{"a":1}', { a: 1 }],
    ['a protection', ')]}\',\n{"a":1}', { a: 1 }],
    ['a call around it (JSONP)', '/**/typeof cb === "function" && cb({"a":{"b":[1]}});', { a: { b: [1] } }],
    ['a loop before it', 'for(;;);[{"a":1}]', [{ a: 1 }]],
    ['an object before it', '{}&&[1]', [1]],
    ['an assignment', 'var tin = [{"a":1}];', [{ a: 1 }]],
    ['an object a line', '{"a":"}"}\r\n{"a":2}\n', [{ a: '}' }, { a: 2 }]],
    ['comments', '{"a":"http://x/", // b\n /* c, */ "d":[1,2,/*e*/],}', { a: 'http://x/', d: [1, 2] }],
    ['commas within texts', '{"a":"b,]c",}', { a: 'b,]c' }],
    ['a notice before it', '\nNotice: x on line 3\n<br>{"a":1}', { a: 1 }],
    ['a raw line break', '{"a":"b\nc"}', { a: 'b c' }],
    ['a trailing comma', '{"a":[1,2,],}', { a: [1, 2] }],
    ['no numbers', '{"a":NaN,"b":[-Infinity,undefined],"c":"NaN"}', { a: null, b: [null, null], c: 'NaN' }],
    ['an end that was cut off', '{"items":[{"a":"}"},{"a":2},{"a":', { items: [{ a: '}' }, { a: 2 }] }],
  ] as const) {
    it(`puts up with ${name}`, () => {
      expect(parseJson(text)).to.deep.equal(expected);
    });
  }

  it('takes no longer for what nothing ends', () => {
    const start = performance.now();
    expect(parseJson(`{"items":[{"a":1},{"b":"${'\\"x'.repeat(200_000)}`)).to.deep.equal({ items: [{ a: 1 }] });
    expect(() => parseJson(`{"a":[1}${'\n'.repeat(200_000)}`)).to.throw();
    expect(() => parseJson(`[1,${'/*'.repeat(200_000)}`)).to.throw();
    expect(performance.now() - start).to.be.below(2000);
  });

  for (const text of ['', '{', 'hello', '{"a":', '<html>x']) {
    it(`throws for ${JSON.stringify(text)}`, () => {
      expect(() => parseJson(text)).to.throw();
    });
  }
});
