// Runs load-plugin.php in the PHP that is named: 7-4 or 8-3. Usage: node run.js <version> <plugin> <compat.php>
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadPHPRuntime, PHP } from '@php-wasm/universal';

const [version, plugin, compat] = process.argv.slice(2);
const { getPHPLoaderModule } = await import(`@php-wasm/node-${version}`);
const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));

for (const name of readdirSync(plugin, { recursive: true })) {
  const path = `/tin-widgets/${name}`;
  if (statSync(`${plugin}/${name}`).isDirectory()) continue;
  php.mkdirTree(dirname(path));
  php.writeFile(path, readFileSync(`${plugin}/${name}`));
}
php.writeFile('/compat.php', readFileSync(compat));
// What WordPress adds where PHP has no libsodium.
php.mkdirTree('/wp-includes/sodium_compat');
php.writeFile('/wp-includes/sodium_compat/autoload.php', '');
php.writeFile('/load-plugin.php', readFileSync(new URL('load-plugin.php', import.meta.url)));
const { text, errors, exitCode } = await php.run({ code: "<?php require '/load-plugin.php';" });
process.stdout.write(exitCode === 0 ? text : `${errors}\n${text}`);
process.exit(exitCode);
