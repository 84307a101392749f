// Collects the plugin's texts (languages/tin-widgets.pot) and makes of each languages/*.po what WordPress reads: a .mo, and
// a .json for the block editor. Needs gettext. Usage: npm run translate:wordpress
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const plugin = fileURLToPath(new URL('tin-widgets/', import.meta.url));
const languages = `${plugin}languages/`;
const editorScript = 'blocks/editor.js';

const gettext = (program, ...args) => execFileSync(program, args, { cwd: plugin, encoding: 'utf8' });
const quoted = (text) => JSON.stringify(text);
const entry = (reference, context, text) => `#: ${reference}\n${context ? `msgctxt ${quoted(context)}\n` : ''}msgid ${quoted(text)}\nmsgstr ""\n`;

/** Texts that stand in no call: of the plugin's head and of block.json, under the contexts that WordPress asks with. */
function declaredTexts() {
  const head = readFileSync(`${plugin}tin-widgets.php`, 'utf8');
  const entries = ['Plugin Name', 'Description'].map((name) => entry('tin-widgets.php', '', new RegExp(`\\* ${name}: +(.+)`).exec(head)[1]));
  for (const folder of readdirSync(`${plugin}blocks`, { withFileTypes: true }).filter((found) => found.isDirectory())) {
    const file = `blocks/${folder.name}/block.json`;
    // Keywords are in both languages as they are.
    const { title, description } = JSON.parse(readFileSync(plugin + file, 'utf8'));
    entries.push(entry(file, 'block title', title), entry(file, 'block description', description));
  }
  return entries.join('\n');
}

/** The template of all translations. */
export function template() {
  const folder = mkdtempSync(join(tmpdir(), 'tin-texts-'));
  const header = '"Project-Id-Version: Tin Widgets\\n"\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n';
  const declared = join(folder, 'declared.po');
  const called = join(folder, 'called.po');
  try {
    writeFileSync(declared, `msgid ""\nmsgstr ""\n${header}\n${declaredTexts()}`);
    const php = readdirSync(plugin, { recursive: true }).filter((file) => file.endsWith('.php')).sort();
    const keywords = ['__', 'esc_html__', 'esc_attr__', '_x:1,2c'].map((name) => `--keyword=${name}`);
    const common = ['--from-code=UTF-8', '--keyword', ...keywords, '--add-comments=translators', '--no-location', '--no-wrap', '--output=-'];
    // Without lines, which change with every edit: only with files.
    const texts = [...php, editorScript].map((file) => {
      const found = gettext('xgettext', `--language=${file.endsWith('.js') ? 'JavaScript' : 'PHP'}`, ...common, '--force-po', file);
      return found.replace(/^(?:msgctxt|msgid) (?!""\n)/gm, (start) => `#: ${file}\n${start}`).replace('charset=CHARSET', 'charset=UTF-8');
    });
    const files = texts.map((text, index) => {
      const path = join(folder, `${index}.po`);
      writeFileSync(path, text);
      return path;
    });
    writeFileSync(called, gettext('msgcat', '--use-first', ...files));
    return gettext('msgcat', '--use-first', '--no-wrap', declared, called);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Messages of a .po with the files in which they stand. */
function messagesOf(file) {
  const text = gettext('msgcat', '--no-wrap', file);
  const value = (block, name) => {
    const found = new RegExp(`^${name} "(.*)"$`, 'm').exec(block);
    return found ? JSON.parse(`"${found[1]}"`) : '';
  };
  return text.split('\n\n').map((block) => ({ files: block.match(/^#: .+$/gm)?.join(' ') ?? '', id: value(block, 'msgid'), text: value(block, 'msgstr') })).filter(({ id }) => id);
}

/** What `wp_set_script_translations()` loads. */
function editorTexts(file, locale) {
  const messages = messagesOf(file).filter(({ files }) => files.includes(editorScript));
  const data = { '': { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=1; plural=0;' }, ...Object.fromEntries(messages.map(({ id, text }) => [id, [text]])) };
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages: data } })}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pot = `${languages}tin-widgets.pot`;
  writeFileSync(pot, template());
  for (const name of readdirSync(languages).filter((file) => file.endsWith('.po'))) {
    const file = languages + name;
    gettext('msgmerge', '--quiet', '--update', '--backup=none', '--no-fuzzy-matching', '--no-wrap', file, pot);
    gettext('msgattrib', '--no-obsolete', '--no-wrap', '--output-file', file, file);
    gettext('msgfmt', '--check-format', '--output-file', file.replace(/po$/, 'mo'), file);
    const locale = /tin-widgets-(\w+)\.po/.exec(name)[1];
    writeFileSync(`${languages}tin-widgets-${locale}-tin-widgets-editor.json`, editorTexts(file, locale));
  }
}
