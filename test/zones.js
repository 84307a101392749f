// Runs the tests of dates in browsers whose visitors live elsewhere: none of what a portal shows may depend on it.
import { spawnSync } from 'node:child_process';

const zones = [
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Europe/Dublin',
  'America/St_Johns',
  'America/New_York',
  'America/Santiago',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
];
const files = ['test/elements/date-banner.test.ts', 'test/locale/*.test.ts', 'test/lib/date-text.test.ts', 'test/controllers/*.test.ts'];

let failed = false;
for (const zone of zones) {
  console.log(zone);
  const { status } = spawnSync('npx', ['wtr', '--files', ...files], { stdio: 'inherit', env: { ...process.env, TZ: zone } });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
