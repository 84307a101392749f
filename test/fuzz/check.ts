import * as fc from 'fast-check';

/** What `web-test-runner.config.js` beside this file hands over; nothing of it within `npm test`. */
interface FuzzSettings {
  runs?: number;
  /** Of a failure that is to be repeated: the test's report has both. */
  seed?: number;
  path?: string;
}

const settings = (globalThis as { fuzzSettings?: FuzzSettings }).fuzzSettings ?? {};
const runs = settings.runs ?? 40;
/** `npm test` tries the same each time, so that it fails only for what was changed; `npm run fuzz` looks for the new. */
const seed = settings.seed ?? (settings.runs === undefined ? 20240618 : undefined);

/**
 * Runs a property with generated values until one breaks it, which is then made as small as may be and reported with
 * the seed that makes it again.
 * @param options.cost How many times longer than others a run takes: so much fewer are there.
 */
export async function check<T>(property: fc.IRawProperty<T>, { cost = 1 }: { cost?: number } = {}): Promise<void> {
  const details = await fc.check(property as fc.IAsyncProperty<T>, {
    numRuns: Math.max(1, Math.round(runs / cost)),
    includeErrorInReport: true,
    ...(seed !== undefined && { seed }),
    ...(settings.path !== undefined && { path: settings.path }),
    // Making a failure smaller is for the reader; a test that failed must still end.
    ...(settings.runs === undefined && { interruptAfterTimeLimit: 8000, markInterruptAsFailure: false }),
  });
  if (!details.failed) return;
  const repeat = `FUZZ_SEED=${details.seed} FUZZ_PATH=${details.counterexamplePath} npm run fuzz -- --files <this test’s file>`;
  throw new Error(`${fc.defaultReportMessage(details)}\n\nTo repeat it: ${repeat}`, { cause: details.errorInstance });
}
