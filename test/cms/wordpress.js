// Tests the WordPress preset and the plugin of demo/cms/wordpress against a real WordPress: Debian's package with a database of
// its own in a temporary folder. Needs the built kit (`npm run build`).
// Usage: node test/cms/wordpress.js            installs, fills, tests, deletes
//        node test/cms/wordpress.js --keep     leaves it running until Ctrl+C, to look at it
//        node test/cms/wordpress.js --plugin   tests the plugin only
//        Other arguments go to wtr.
import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { providePackages } from './packages.js';
import { endAll, owner } from './processes.js';
import { startWordPress } from './wordpress-site.js';

const files = ['/usr/share/wordpress/wp-load.php', '/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/bin/phpcs', '/usr/bin/xgettext'];
// The package wants a web server and PHP within it: micro-httpd and php-cgi are the smallest. None of them is used.
const packages = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'micro-httpd', 'php', 'php-cgi', 'php-cli', 'php-mysql', 'php-gd', 'php-curl', 'php-xml'],
  ...['mariadb-server-core', 'mariadb-client', 'php-codesniffer', 'gettext'],
];

if (!providePackages(files, packages)) {
  console.error(
    'The tests of WordPress need WordPress, PHP, MariaDB, PHP_CodeSniffer and gettext, and did not find them all.\n' +
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
  const world = await startWordPress(folder);
  console.log(`WordPress with ${world.expected.posts.length} posts runs after ${Math.round((Date.now() - began) / 1000)} s`);
  const sites = join(folder, 'sites.json');
  writeFileSync(sites, JSON.stringify(world));
  const env = { ...process.env, WORDPRESS_SITES: sites };
  const options = ['--keep', '--plugin'];
  const chosen = process.argv.slice(2).filter((argument) => options.includes(argument));
  if (chosen.includes('--keep')) {
    console.log(JSON.stringify({ ...world.addresses, admin: world.admin }, undefined, 2));
    await new Promise(() => setInterval(() => undefined, 1e9));
  }
  const config = new URL('web-test-runner.config.js', import.meta.url).pathname;
  const others = process.argv.slice(2).filter((argument) => !options.includes(argument));
  const preset = chosen.includes('--plugin') ? 0 : await ended('npx', ['wtr', '--config', config, ...others], env);
  // One file after the other, since they share the site; and by itself the one that takes the plugin away.
  const testFiles = (names, ...options) => ['--import', 'tsx', '--test', ...options, ...names.map((name) => `test/cms/wordpress-plugin/${name}.test.ts`)];
  const plugin = await ended(process.execPath, testFiles(['source', 'pages', 'classic', 'visits', 'relay', 'settings', 'editor'], '--test-concurrency=1'), env);
  const removal = await ended(process.execPath, testFiles(['uninstall']), env);
  await end(preset || plugin || removal);
} catch (error) {
  console.error(error);
  console.error(readFileSync(join(folder, 'log'), { encoding: 'utf8', flag: 'a+' }).slice(-3000));
  await end(1);
}

/** With which code a program of the tests ended. */
async function ended(program, args, env) {
  runner = spawn(program, args, { stdio: 'inherit', cwd: new URL('../../', import.meta.url), env });
  return new Promise((resolve) => runner.once('exit', (code) => resolve(code ?? 1)));
}

async function end(code) {
  await endAll();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
