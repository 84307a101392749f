import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const plugin = path('demo/cms/wordpress/tin-widgets/');
const versions = path('test/cms/php-versions/');
const run = (program: string, ...args: string[]): string => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const read = (name: string): string => readFileSync(path(name), 'utf8');

const php = readdirSync(plugin, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.php'));

describe('PHP of all kinds', () => {
  before(() => {
    if (!existsSync(`${versions}node_modules`)) run('npm', 'ci', '--no-audit', '--no-fund', '--prefix', versions);
  });

  for (const [name, version] of [
    ['7-4', /^7\.4\./],
    ['8-3', /^8\.3\./],
  ] as const) {
    it(`${name.replace('-', '.')} reads all files, complains of nothing and answers the same`, () => {
      const result = JSON.parse(run(process.execPath, `${versions}run.js`, name, plugin, '/usr/share/wordpress/wp-includes/compat.php')) as {
        version: string;
        complaints: string[];
        answers: Record<string, unknown>;
      };
      assert.match(result.version, version);
      assert.deepEqual(result.complaints, []);
      assert.deepEqual(result.answers, JSON.parse(read('test/cms/php-versions/answers.json')));
    });
  }

  it('the one that is installed reads all files', () => {
    for (const file of php) assert.match(run('php', '-l', plugin + file), /^No syntax errors/);
  });
});

describe('the coding standard', () => {
  it('is kept, as far as PHP_CodeSniffer has its sniffs', () => {
    run('phpcs', '-q', `--standard=${path('demo/cms/wordpress/phpcs.xml')}`);
  });

  it('lets nobody run a file by its address', () => {
    for (const file of php.filter((name) => name !== 'assets/index.php')) assert.match(readFileSync(plugin + file, 'utf8'), /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, file);
  });

  it('takes no name that another plugin may have', () => {
    for (const file of php.filter((name) => name !== 'assets/index.php')) assert.match(readFileSync(plugin + file, 'utf8'), /\nnamespace TinWidgets;\n/, file);
  });
});

describe('translations', () => {
  const languages = `${plugin}languages/`;

  it('have all texts', async () => {
    const { template } = (await import('../../../demo/cms/wordpress/translate.js' as string)) as { template: () => string };
    assert.equal(template(), readFileSync(`${languages}tin-widgets.pot`, 'utf8'), 'run `npm run translate:wordpress`');
  });

  it('are complete in Vietnamese, with composed letters', () => {
    const text = readFileSync(`${languages}tin-widgets-vi.po`, 'utf8');
    const count = (program: string, ...args: string[]): number => run(program, ...args).match(/^msgid "."?/gm)?.length ?? 0;
    assert.equal(count('msgattrib', '--untranslated', '--no-wrap', `${languages}tin-widgets-vi.po`), 0);
    assert.equal(text, text.normalize('NFC'));
    assert.doesNotMatch(text, /fuzzy/);
  });

  it('are made of the present texts', () => {
    assert.equal(run('msgunfmt', '--no-wrap', '--sort-output', `${languages}tin-widgets-vi.mo`).match(/^msgid /gm)?.length, readFileSync(`${languages}tin-widgets-vi.po`, 'utf8').match(/^msgid /gm)?.length);
    assert.match(readFileSync(`${languages}tin-widgets-vi-tin-widgets-editor.json`, 'utf8'), /"Category":\["Chuyên mục"\]/);
  });
});

describe('the lunar calendar', () => {
  it('is that of the kit', () => {
    const table = read('src/locale/lunar-table.ts');
    const copy = readFileSync(`${plugin}includes/lunar-date.php`, 'utf8');
    assert.ok(copy.includes(/'([\w-]+)';/.exec(table)?.[1] ?? 'nothing'));
    assert.ok(copy.includes(/firstLunarDay = (-?\d+)/.exec(table)?.[1] ?? 'nothing'));
  });
});
