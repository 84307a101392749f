import { expect } from '@open-wc/testing';
import { joinLightDark, splitLightDark } from '../../demo/themes/light-dark.js';
import { isSafe, largest, printReadable, printTheme, readTheme, type Theme } from '../../demo/themes/theme.js';

describe('splitLightDark', () => {
  const cases: [value: string, light: string, dark: string][] = [
    ['light-dark(#fff, #000)', '#fff', '#000'],
    ['light-dark(rgb(1, 2, 3), color-mix(in srgb, red, blue))', 'rgb(1, 2, 3)', 'color-mix(in srgb, red, blue)'],
    ['#abc', '#abc', '#abc'],
    ['light-dark(#fff)', 'light-dark(#fff)', 'light-dark(#fff)'],
    ['', '', ''],
  ];
  for (const [value, light, dark] of cases) {
    it(`splits ${value || 'nothing'}`, () => {
      expect(splitLightDark(value)).to.deep.equal([light, dark]);
    });
  }

  it('comes together again as short as it can', () => {
    expect(joinLightDark('#fff', '#000')).to.equal('light-dark(#fff,#000)');
    expect(joinLightDark('#fff', '#fff')).to.equal('#fff');
    expect(joinLightDark('', '#000')).to.equal('#000');
  });
});

describe('readTheme and printTheme', () => {
  const cases: { name: string; css: string; printed: string }[] = [
    { name: 'short values', css: ':root { --tin-color-accent: #FFFFFF; --tin-space: 0.65em; --tin-radius: 0 }', printed: ':root{--tin-color-accent:#fff;--tin-space:.65em;--tin-radius:0}\n' },
    { name: 'two schemes', css: ':root{--tin-color-accent: light-dark(#AABBCC, #112233FF)}', printed: ':root{--tin-color-accent:light-dark(#abc,#123)}\n' },
    { name: 'dark rules', css: ':root{--tin-color-text:#111}@media (prefers-color-scheme: dark){:root{--tin-color-text:#eee}}', printed: ':root{--tin-color-text:light-dark(#111,#eee)}\n' },
    { name: 'functions with blanks that count', css: 'a{--tin-space: calc(1em + 2px);--tin-card-ratio: 16 / 9;--tin-font: Georgia, "Noto Serif", serif}', printed: ':root{--tin-space:calc(1em + 2px);--tin-card-ratio:16 / 9;--tin-font:Georgia,"Noto Serif",serif}\n' },
    { name: 'the last of two', css: 'a{--tin-radius:1px}b{--tin-radius:2px}', printed: ':root{--tin-radius:2px}\n' },
    { name: 'what is not the kit’s, and what could do harm', css: ':root{--x:1;color:red;--tin-color-text:url(//a.example);--tin-font:"a}b"}', printed: '' },
    { name: 'a broken sheet', css: '}}:root{--tin-radius:3px;--tin-space', printed: ':root{--tin-radius:3px}\n' },
    { name: 'nothing', css: '', printed: '' },
  ];
  for (const { name, css, printed } of cases) {
    it(`take ${name}`, () => {
      expect(printTheme(readTheme(css))).to.equal(printed);
      expect(readTheme(printed)).to.deep.equal(readTheme(printTheme(readTheme(printed))));
    });
  }

  for (const file of ['ministry', 'newspaper', 'province']) {
    it(`take the theme ${file}, within the limit`, async () => {
      const css = await (await fetch(new URL(`../../src/themes/${file}.css`, import.meta.url))).text();
      const theme = readTheme(css);
      expect(Object.keys(theme).length).to.be.greaterThan(4);
      expect(printTheme(theme).length).to.be.lessThan(css.length);
      expect(printTheme(readTheme(printReadable(theme)))).to.equal(printTheme(theme));
      new CSSStyleSheet().replaceSync(printTheme(theme));
    });
  }

  it('stay under 2 kB with every token set', () => {
    const names = 'accent on-accent text muted surface subtle border'.split(' ').map((name) => `--tin-color-${name}`);
    const colour = { light: 'oklch(62.8% 0.25768 29.234 / 0.85)', dark: 'oklch(72.8% 0.15768 129.234 / 0.85)' };
    const others = 'font font-size line-height radius space heading-size card-ratio card-width article-size logo-width'.split(' ').map((name) => [`--tin-${name}`, { light: '1.234567rem', dark: '1.234567rem' }]);
    const theme: Theme = Object.fromEntries([...names.map((name) => [name, colour]), ...others]);
    expect(printTheme(theme).length).to.be.lessThan(largest);
  });
});

describe('isSafe', () => {
  for (const value of ['}', 'red;', 'url(//a)', 'URL (a)', '</style>', '@import', 'a\\', '(', '"a', 'x'.repeat(300)]) {
    it(`refuses ${value.slice(0, 20)}`, () => {
      expect(isSafe(value)).to.equal(false);
    });
  }
});
