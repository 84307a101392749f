// Runs the browser tests in the engines besides Chromium: Firefox, then WebKitGTK, each of a visitor who lives elsewhere.
import { spawnSync } from 'node:child_process';

let failed = false;
for (const [browser, zone] of [
  ['firefox', 'America/St_Johns'],
  ['webkit', 'Pacific/Kiritimati'],
]) {
  const { status } = spawnSync('npx', ['wtr'], { stdio: 'inherit', env: { ...process.env, BROWSERS: browser, TZ: zone } });
  if (status !== 0) console.log(`${browser}: ended with ${String(status)}`);
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
