import { expect } from '@open-wc/testing';
import { measure, seen } from '../../demo/themes/pairs.js';
import { hexOf, resolveColour, type Scheme } from '../../demo/themes/resolve-colour.js';
import { readQuery, writeQuery } from '../../demo/themes/share.js';
import { printTheme, readTheme } from '../../demo/themes/theme.js';

describe('resolveColour', () => {
  const cases: [colour: string, scheme: Scheme, hex: string | undefined][] = [
    ['#a4161a', 'light', '#a4161a'],
    ['RED', 'light', '#ff0000'],
    [' rgb(0 128 0 / 1) ', 'light', '#008000'],
    ['hsl(240, 100%, 50%)', 'light', '#0000ff'],
    ['color-mix(in srgb, white, black)', 'light', '#808080'],
    ['currentColor', 'light', '#123456'],
    ['light-dark(#fff, #000)', 'light', '#ffffff'],
    ['light-dark(#fff, #000)', 'dark', '#000000'],
    ['oklch(1 0 0)', 'light', '#ffffff'],
    ['reddish', 'light', undefined],
    ['', 'light', undefined],
  ];
  for (const [colour, scheme, hex] of cases) {
    it(`sees ${colour || 'nothing'}, ${scheme}, as ${hex ?? 'no colour'}`, () => {
      const rgba = resolveColour(colour, scheme, '#123456');
      expect(rgba && hexOf(rgba)).to.equal(hex);
    });
  }
});

describe('measure', () => {
  it('finds the kit’s own colours readable in both schemes', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const failing = measure({}, scheme).filter(({ purpose, grade }) => purpose === 'text' && grade === 'fail');
      expect(failing.map(({ name }) => name[1])).to.deep.equal([]);
    }
  });

  it('measures on the surface that the theme has, in its scheme', () => {
    const theme = readTheme(':root{--tin-color-surface:light-dark(#fff,#000);--tin-color-text:light-dark(#777,#fff)}');
    const text = (scheme: Scheme): number | undefined => measure(theme, scheme).find(({ name }) => name[1] === 'Text on its ground')?.ratio;
    expect(text('light')).to.be.closeTo(4.478, 0.01);
    expect(text('dark')).to.be.closeTo(21, 0.01);
    expect(hexOf(seen(theme, '--tin-color-surface', 'dark')!)).to.equal('#000000');
  });

  it('leaves out what is no colour', () => {
    expect(measure({ '--tin-color-accent': { light: 'oklch(', dark: 'x' } }, 'light').map(({ colour }) => colour)).to.not.include('--tin-color-accent');
  });
});

describe('share', () => {
  it('brings a theme back from an address', () => {
    const theme = readTheme(':root{--tin-color-accent:light-dark(#123,oklch(60% .2 250));--tin-radius:3px;--tin-font:"Noto Sans",serif}');
    const query = writeQuery(theme);
    expect(query).to.not.include('tin-');
    expect(printTheme(readQuery(`?${query}`)!)).to.equal(printTheme(theme));
  });

  it('tells an empty theme from none, and takes nothing that could do harm', () => {
    expect(writeQuery({})).to.equal('');
    expect(readQuery('')).to.equal(undefined);
    expect(readQuery('?theme=')).to.deep.equal({});
    expect(readQuery('?theme=radius:3px}body{background:url(//a.example)')).to.deep.equal({ '--tin-radius': { light: '3px', dark: '3px' } });
  });
});
