import { readFile } from 'node:fs/promises';
import { normalize, join } from 'node:path';

const folder = new URL('../../shared/testdata/', import.meta.url).pathname;

/** Serves the test data that stands beside the project at /testdata/…; nothing where there is none. */
export function testData() {
  return {
    name: 'test-data',
    async serve(context) {
      if (!context.path.startsWith('/testdata/')) return undefined;
      const path = join(folder, normalize(context.path.slice('/testdata/'.length)));
      try {
        return { body: await readFile(path, 'utf8'), type: 'text/plain' };
      } catch {
        return { body: '' };
      }
    },
  };
}
