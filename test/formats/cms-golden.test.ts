import { expect } from '@open-wc/testing';
import { cmsCases, readCase } from './cms-cases.js';

const folder = new URL('../fixtures/cms/', import.meta.url);

async function readText(file: string): Promise<string> {
  return (await fetch(new URL(file, folder))).text();
}

describe('content management systems and what they say', () => {
  for (const golden of cmsCases) {
    const file = `${golden.preset}-${golden.name}`;
    it(file, async () => {
      const expected = JSON.parse(await readText(`${file}.expected.json`));
      expect(await readCase(await readText(`${file}.json`), golden)).to.deep.equal(expected);
    });
  }
});
