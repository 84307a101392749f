import ipaddr from 'ipaddr.js';
import * as v from 'valibot';
import { relaySettings } from './relay/relay-settings.js';
import { flag, list, text, wholeNumber } from './setting-kinds.js';
import { visitSettings } from './visits/visit-settings.js';
import { settingsOfVariables, type Variables } from './settings-variables.js';

const proxies = 'true, false, or a list of the addresses of proxies';

/** The settings of `npm run serve`: what they mean stands in `tin-widgets.config.example.js`. */
const schema = v.strictObject({
  host: v.optional(text(), '127.0.0.1'),
  port: v.optional(wholeNumber(0, 65_535), 8080),
  trustProxy: v.optional(v.union([flag(), list(proxies, isAddressRange)], proxies), false),
  demo: v.optional(flag(), false),
  relay: v.optional(relaySettings, {}),
  visits: v.optional(visitSettings, {}),
});

export type Settings = v.InferOutput<typeof schema>;
/** What a settings file may hold. */
export type SettingsFile = v.InferInput<typeof schema>;

/** What is wrong with the settings, all of it, for who wrote them. */
export class SettingsError extends Error {}

/**
 * The settings of a file and of the environment, which goes before it, and the defaults.
 *
 * @param file what the file gave; undefined where there is none
 * @param source the file's name, for messages
 * @throws SettingsError
 */
export function readSettings(file: unknown, variables: Variables, source = 'the settings file'): Settings {
  if (file !== undefined && !isRecord(file)) throw new SettingsError(`${source}: expected an object but got ${show(file)}`);
  const { settings, names, unknown } = settingsOfVariables(variables);
  const result = v.safeParse(schema, merge(file ?? {}, settings));
  const problems = unknown.map((name) => `${name}: there is no such setting`);
  if (!result.success) problems.push(...result.issues.map((issue) => describe(issue, names, source)));
  if (!result.success || problems.length > 0) throw new SettingsError(problems.join('\n'));
  return result.output;
}

function merge(file: Record<string, unknown>, variables: Record<string, unknown>): unknown {
  const merged = { ...file, ...variables };
  for (const [group, values] of Object.entries(variables)) {
    const inFile = file[group];
    if (!isRecord(values) || inFile === undefined) continue;
    // A group that is no object stays as it is, to be complained about.
    merged[group] = isRecord(inFile) ? { ...inFile, ...values } : inFile;
  }
  return merged;
}

function describe(issue: v.BaseIssue<unknown>, names: ReadonlyMap<string, string>, source: string): string {
  const path = v.getDotPath(issue) ?? '';
  const where = names.get(path.replace(/\.\d+$/, '')) ?? `${source}: ${path}`;
  if (issue.expected === 'never') return `${where}: there is no such setting`;
  const expected = issue.type === 'strict_object' ? 'an object' : issue.message;
  return `${where}: expected ${expected} but got ${show(issue.path?.at(-1)?.value)}`;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAddressRange(text: string): boolean {
  return ipaddr.isValid(text) || ipaddr.isValidCIDR(text) || ['loopback', 'linklocal', 'uniquelocal'].includes(text);
}
