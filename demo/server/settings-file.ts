import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSettings, SettingsError, type Settings } from './settings.js';
import type { Variables } from './settings-variables.js';

const usualName = 'tin-widgets.config.js';

/**
 * The settings of `tin-widgets.config.js` in `folder`, or of the file that `TIN_WIDGETS_CONFIG` names, and of the
 * environment.
 *
 * @throws SettingsError
 */
export async function loadSettings(variables: Variables, folder: string): Promise<Settings> {
  const asked = variables['TIN_WIDGETS_CONFIG'];
  const file = resolve(folder, asked || usualName);
  if (existsSync(file)) return readSettings(await importFile(file), variables, file);
  if (asked) throw new SettingsError(`TIN_WIDGETS_CONFIG: expected the name of a settings file but there is no ${file}`);
  return readSettings(undefined, variables);
}

async function importFile(file: string): Promise<unknown> {
  let module: { default?: unknown };
  try {
    module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  } catch (error) {
    throw new SettingsError(`${file}: cannot be read: ${String(error)}`, { cause: error });
  }
  if (module.default === undefined) throw new SettingsError(`${file}: expected "export default { … }" but found none`);
  return module.default;
}
