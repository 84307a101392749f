import { expect } from '@open-wc/testing';
import { adoptSheet } from '../../src/lib/adopt-sheet.js';

describe('adoptSheet', () => {
  const shadow = (): ShadowRoot => document.createElement('div').attachShadow({ mode: 'open' });
  const textOf = ({ adoptedStyleSheets }: ShadowRoot): string[] => adoptedStyleSheets.map((sheet) => sheet.cssRules[0]!.cssText);

  it('adds a sheet once, and takes it away', () => {
    const root = shadow();
    adoptSheet(root, 'p { color: red; }');
    const withdraw = adoptSheet(root, 'p { color: red; }');
    expect(textOf(root)).to.deep.equal(['p { color: red; }']);
    withdraw();
    expect(textOf(root)).to.deep.equal([]);
  });

  it('adds it where there is no list of them yet', () => {
    const root = Object.defineProperty(shadow(), 'adoptedStyleSheets', { value: undefined, writable: true });
    adoptSheet(root, 'p { color: red; }');
    expect(textOf(root)).to.deep.equal(['p { color: red; }']);
  });
});
