import { expect } from '@open-wc/testing';
import { parseRules } from '../../demo/themes/declarations.js';
import { findLook, firstOf, sheetsOf } from '../../demo/themes/find-look.js';
import { splitLightDark } from '../../demo/themes/light-dark.js';

/** The first proposals, in one text each. */
function look(css: string): Record<string, string> {
  return Object.fromEntries(Object.entries(firstOf(findLook(css))).map(([token, { light, dark }]) => [token.replace('--tin-', ''), light === dark ? light : `${light} | ${dark}`]));
}

describe('parseRules', () => {
  const cases: [css: string, rules: number, last: string | undefined][] = [
    ['a{color:red}b{color:blue}', 2, 'blue'],
    ['/* a{ */ a { color : red !important ; }', 1, 'red'],
    ['@media print{a{color:red}}', 1, 'red'],
    ['@import "x";a{background:url(data:image/png;base64,AA==);color:red}', 1, 'red'],
    ['a{content:"}";color:red}', 1, 'red'],
    ['a{color:red;& b{color:blue}}', 2, 'red'],
    ['a{color:red', 1, 'red'],
    ['{'.repeat(50_000), 0, undefined],
  ];
  for (const [css, count, last] of cases) {
    it(`reads ${css.slice(0, 40)}`, () => {
      const rules = parseRules(css);
      expect(rules.length).to.equal(count);
      expect(rules[rules.length - 1]?.declarations.find(([name]) => name === 'color')?.[1]).to.equal(last);
    });
  }
});

describe('findLook', () => {
  const cases: { name: string; css: string; found: Record<string, string> }[] = [
    {
      name: 'an old portal',
      css: 'body{font:13px/1.5 Arial,sans-serif;color:#333;background:#fff url(bg.gif) repeat-x}a{color:#06c}.date{color:gray}.header{background:#b00;color:#fff}.box{border:1px solid #ddd;border-radius:4px}',
      found: { 'color-accent': '#06c', 'color-on-accent': '#fff', 'color-text': '#333', 'color-surface': '#fff', 'color-muted': 'gray', 'color-border': '#ddd', font: 'Arial,sans-serif', radius: '4px' },
    },
    {
      name: 'custom properties, light and dark',
      css: ':root{--primary:#0b5cad;--text:#222;--radius:10px}@media (prefers-color-scheme:dark){:root{--primary:#8ec5ff;--text:#eee}}body{color:var(--text);background:var(--none, white)}',
      found: { 'color-accent': '#0b5cad | #8ec5ff', 'color-text': '#222 | #eee', 'color-surface': 'white', radius: '10px' },
    },
    { name: 'a dark class', css: 'body{color:#111}body.x{color:red}html.dark body{color:#eee}', found: { 'color-text': '#111 | #eee' } },
    { name: 'light-dark()', css: ':root{--bs-primary:light-dark(rgb(1, 2, 3),oklch(80% .1 20))}', found: { 'color-accent': 'rgb(1, 2, 3) | oklch(80% .1 20)' } },
    { name: 'no corners of circles, no icons, no keywords', css: 'body{color:inherit;font-family:FontAwesome}i{border-radius:50%}b{border-radius:99px}', found: {} },
    { name: 'properties that name one another', css: ':root{--primary:var(--accent);--accent:var(--primary)}', found: {} },
    { name: 'what could do harm', css: 'body{color:url(javascript:x);font-family:"</style>"}', found: {} },
  ];
  for (const { name, css, found } of cases) {
    it(`finds ${name}`, () => {
      expect(look(css)).to.deep.equal(found);
    });
  }

  it('keeps other values to choose from', () => {
    const others = findLook('a{color:red}header{background:blue}.btn{background:green}').get('--tin-color-accent');
    expect(others?.map(({ value }) => splitLightDark(value.light)[0])).to.have.members(['red', 'blue', 'green']);
  });
});

describe('sheetsOf', () => {
  it('has the page’s own styles, those of attributes, and the addresses of others', () => {
    const { css, links } = sheetsOf('<link rel="stylesheet" href="/a.css"><link rel=stylesheet href="javascript:x"><style>a{color:red}</style><body bgcolor="#eeeeee" style="color: navy">', 'https://a.example/x/');
    expect(links).to.deep.equal(['https://a.example/a.css']);
    expect(look(css)).to.deep.equal({ 'color-accent': 'red', 'color-surface': '#eeeeee', 'color-text': 'navy' });
  });
});
