import { expect } from '@open-wc/testing';
import { goldenCases, readGolden } from './golden-cases.js';

const folder = new URL('../fixtures/feeds/', import.meta.url);

async function readText(file: string): Promise<string> {
  return (await fetch(new URL(file, folder))).text();
}

describe('feeds and what they say', () => {
  for (const golden of goldenCases) {
    it(golden.file, async () => {
      const expected = JSON.parse(await readText(golden.file.replace(/\.(?:xml|feed\.json)$/, '.json')));
      expect(await readGolden(await readText(golden.file), golden)).to.deep.equal(expected);
    });
  }
});
