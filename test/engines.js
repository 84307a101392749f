// Runs the browser tests in the engines besides Chromium: Firefox, then WebKitGTK, each of a visitor who lives elsewhere.
import { spawnSync } from 'node:child_process';

const runs = [
  { browser: 'firefox', zone: 'America/St_Johns', parts: ['1/1'] },
  // All of them would bring its process near the number of mappings that Linux allows (65,530), where its allocator waits for ever.
  { browser: 'webkit', zone: 'Pacific/Kiritimati', parts: ['1/3', '2/3', '3/3'] },
];

let failed = false;
for (const { browser, zone, parts } of runs) {
  for (const part of parts) {
    const { status } = spawnSync('npx', ['wtr'], { stdio: 'inherit', env: { ...process.env, BROWSERS: browser, TZ: zone, PART: part } });
    if (status !== 0) console.log(`${browser}, part ${part}: ended with ${String(status)}`);
    failed ||= status !== 0;
  }
}
process.exit(failed ? 1 : 0);
