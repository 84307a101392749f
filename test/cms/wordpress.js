// Tests the WordPress preset against a real WordPress: Debian's package with a database of its own in a temporary folder.
// Usage: node test/cms/wordpress.js          installs, fills, tests, deletes
//        node test/cms/wordpress.js --keep   leaves it running until Ctrl+C, to look at it
//        Other arguments go to wtr.
import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { providePackages } from './packages.js';
import { endAll, owner } from './processes.js';
import { startWordPress } from './wordpress-site.js';

const files = ['/usr/share/wordpress/wp-load.php', '/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db'];
// The package wants a web server and PHP within it: micro-httpd and php-cgi are the smallest. None of them is used.
const packages = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'micro-httpd', 'php', 'php-cgi', 'php-cli', 'php-mysql', 'php-gd'],
  ...['mariadb-server-core', 'mariadb-client'],
];

if (!providePackages(files, packages)) {
  console.error(
    'The test of the WordPress preset needs WordPress, PHP and MariaDB and found none.\n' +
      `  Debian, Ubuntu:  sudo apt-get install --no-install-recommends ${packages.join(' ')}\n`,
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'tin-wordpress-'));
if (owner.uid) chownSync(folder, owner.uid, owner.gid);
let runner;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => (runner ? runner.kill() : end(1)));

try {
  const began = Date.now();
  const { addresses, expected } = await startWordPress(folder);
  console.log(`WordPress with ${expected.posts.length} posts runs after ${Math.round((Date.now() - began) / 1000)} s`);
  const sites = join(folder, 'sites.json');
  writeFileSync(sites, JSON.stringify({ addresses, expected }));
  const config = new URL('web-test-runner.config.js', import.meta.url).pathname;
  const [program, ...args] = process.argv.includes('--keep')
    ? [process.execPath, '-e', 'console.log(process.argv[1]); setInterval(() => {}, 1e9)', JSON.stringify(addresses, undefined, 2)]
    : ['npx', 'wtr', '--config', config, ...process.argv.slice(2)];
  runner = spawn(program, args, { stdio: 'inherit', env: { ...process.env, WORDPRESS_SITES: sites } });
  await end(await new Promise((resolve) => runner.once('exit', (code) => resolve(code ?? 1))));
} catch (error) {
  console.error(error);
  console.error(readFileSync(join(folder, 'log'), { encoding: 'utf8', flag: 'a+' }).slice(-3000));
  await end(1);
}

async function end(code) {
  await endAll();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
