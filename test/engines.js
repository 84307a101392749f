// Runs the browser tests in the engines besides Chromium: Firefox, then WebKitGTK.
import { spawnSync } from 'node:child_process';

let failed = false;
for (const browser of ['firefox', 'webkit']) {
  const { status } = spawnSync('npx', ['wtr'], { stdio: 'inherit', env: { ...process.env, BROWSERS: browser } });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
