import { expect } from '@open-wc/testing';
import { configure } from '../../src/lib/configuration.js';
import type { FormatModule } from '../../src/model/format-module.js';
import { counterCases, moment, presets } from './counter-cases.js';

const folder = new URL('../fixtures/counters/', import.meta.url);

async function readText(file: string): Promise<string> {
  return (await fetch(new URL(file, folder))).text();
}

describe('services that count and what they say', () => {
  before(() => configure({ now: () => moment }));
  after(() => configure({ now: undefined as never }));

  for (const { preset, name, replies } of counterCases) {
    it(`${preset}-${name}`, async () => {
      const [first, ...others] = await Promise.all(replies.map(async ([url, file]) => ({ url, text: await readText(`${preset}-${file}`) })));
      const module: FormatModule = presets[preset];
      const stats = await module.parseVisitorStats?.(first!.text, { baseUrl: first!.url, others });
      expect(JSON.parse(JSON.stringify(stats))).to.deep.equal(JSON.parse(await readText(`${preset}-${name}.expected.json`)));
    });
  }
});
