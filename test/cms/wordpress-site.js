import { randomUUID } from 'node:crypto';
import { chownSync, cpSync, mkdirSync, openSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { writePlugin } from '../../demo/cms/wordpress/build.js';
import { listening, outputOf, owner, start } from './processes.js';

const source = new URL('wordpress/', import.meta.url).pathname;

/** One WordPress at several addresses, each as some web server and some permalinks make it. */
const sites = {
  pretty: { permalinks: '/%postname%/', server: 'rewrite' },
  blog: { permalinks: '/%postname%/', server: 'rewrite', folder: '/blog' },
  plain: { permalinks: '', server: 'not-found', theme: 'classic' },
  plainToIndex: { permalinks: '', server: 'rewrite' },
  pathInfo: { permalinks: '/index.php/%year%/%postname%/', server: 'not-found', hidesUsers: '1', hasMoreLink: '1' },
};

/**
 * Starts a database and a WordPress of their own below `folder`.
 * @returns the address of each site, what stands in them, how to log in, and how to run PHP in the first of them.
 */
export async function startWordPress(folder) {
  const log = openSync(join(folder, 'log'), 'a');
  const socket = await startDatabase(folder, log);
  const tree = copyTree(folder);
  const ports = await freePorts(Object.keys(sites).length);
  const addresses = {};
  const password = randomUUID();
  const phpLog = join(folder, 'php.log');
  let expected;
  let run;
  for (const [index, [name, site]] of Object.entries(sites).entries()) {
    const port = ports[index];
    addresses[name] = `http://127.0.0.1:${port}${site.folder ?? ''}`;
    const env = {
      DATABASE_SOCKET: socket,
      SITE_NAME: name,
      SITE_ADDRESS: addresses[name],
      PERMALINKS: site.permalinks,
      WEB_SERVER: site.server,
      HIDE_USERS: site.hidesUsers ?? '',
      MORE_LINK: site.hasMoreLink ?? '',
      THEME: site.theme ?? '',
      PHP_CLI_SERVER_WORKERS: '4',
      ADMIN_PASSWORD: password,
      PHP_LOG: phpLog,
    };
    run ??= { args: settings, env, tree };
    expected ??= JSON.parse(await outputOf('php', [...settings, join(tree, 'portal/install.php'), tree], { env }));
    const root = site.folder ? join(folder, 'www') : tree;
    const child = start(
      'php',
      [...settings, '-S', `127.0.0.1:${port}`, '-t', root, join(tree, 'portal/router.php')],
      { env, log },
    );
    await listening({ host: '127.0.0.1', port }, child);
  }
  return { addresses, expected, admin: { name: 'quantri', password }, phpLog, run };
}

const settings = ['-d', 'display_errors=0', '-d', 'memory_limit=512M', '-d', 'opcache.enable_cli=1', '-d', 'date.timezone=UTC'];

/** MariaDB with its own data, reachable only through a socket that nobody else can open. */
async function startDatabase(folder, log) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const install = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'];
  await outputOf('mariadb-install-db', install, { log });
  const commands = join(folder, 'create.sql');
  writeFileSync(commands, 'CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4;\n');
  const child = start(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'database.pid')}`,
      `--init-file=${commands}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { log },
  );
  await listening({ path: socket }, child);
  return socket;
}

/** A copy, since WordPress takes the settings that lie beside its files; links are followed to the libraries of Debian. */
function copyTree(folder) {
  const tree = join(folder, 'wordpress');
  cpSync('/usr/share/wordpress', tree, { recursive: true, dereference: true });
  cpSync(join(source, 'wp-config.php'), join(tree, 'wp-config.php'));
  const plugins = join(tree, 'wp-content/mu-plugins');
  mkdirSync(plugins);
  cpSync(join(source, 'portal.php'), join(plugins, 'portal.php'));
  cpSync(source, join(tree, 'portal'), { recursive: true });
  cpSync(join(source, 'classic'), join(tree, 'wp-content/themes/classic'), { recursive: true });
  const uploads = join(tree, 'wp-content/uploads');
  mkdirSync(uploads);
  if (owner.uid) chownSync(uploads, owner.uid, owner.gid);
  writePlugin(join(tree, 'wp-content/plugins/tin-widgets'));
  giveAway(join(tree, 'wp-content/plugins'));
  mkdirSync(join(folder, 'www'));
  symlinkSync(tree, join(folder, 'www/blog'));
  return tree;
}

/** Lets the server's user change a folder and all below. */
function giveAway(folder) {
  if (!owner.uid) return;
  chownSync(folder, owner.uid, owner.gid);
  for (const entry of readdirSync(folder, { recursive: true })) chownSync(join(folder, entry), owner.uid, owner.gid);
}

async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, () => new Promise((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
    })),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
