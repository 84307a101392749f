// The tests with generated input alone, with many more runs than `npm test` gives them. The environment says how many
// (`FUZZ_RUNS`), and repeats what a failure printed (`FUZZ_SEED`, `FUZZ_PATH`).
import base from '../../web-test-runner.config.js';

const root = new URL('../../', import.meta.url).pathname;
const { FUZZ_RUNS = '5000', FUZZ_SEED, FUZZ_PATH } = process.env;
const settings = {
  runs: Number(FUZZ_RUNS),
  ...(FUZZ_SEED && { seed: Number(FUZZ_SEED) }),
  ...(FUZZ_PATH && { path: FUZZ_PATH }),
};

export default {
  ...base,
  rootDir: root,
  // A command line's --files comes first.
  files: [`${root}test/fuzz/*.test.ts`],
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="vi">
  <meta charset="utf-8">
  <script>globalThis.fuzzSettings = ${JSON.stringify(settings).replaceAll('<', '\\u003c')};</script>
  <script type="module" src="${framework}"></script>
</html>`,
  testsFinishTimeout: 24 * 3_600_000,
  testFramework: { config: { timeout: 0 } },
};
