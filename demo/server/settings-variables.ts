/** An environment, as `process.env`. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Variable → setting, for the server itself. */
const ownNames: Readonly<Record<string, string>> = {
  HOST: 'host',
  PORT: 'port',
  TRUST_PROXY: 'trustProxy',
  DEMO: 'demo',
};

const lists = new Set(['hosts', 'privateHosts', 'origins']);

/** The settings of the relay that a variable `RELAY_…` can set. */
const relayKeys = [
  ...lists,
  'freshSeconds',
  'minFreshSeconds',
  'maxFreshSeconds',
  'staleSeconds',
  'keepHours',
  'timeoutSeconds',
  'answerMegabytes',
  'cacheMegabytes',
  'cacheEntries',
  'asksPerMinute',
];

/** Kubernetes sets `RELAY_PORT…` and `RELAY_SERVICE_…` by itself beside a service that is named "relay". */
const mistaken = /^RELAY_(?!PORT|SERVICE_)/;

export interface VariableSettings {
  /** In the shape of the settings file, not validated. */
  settings: Record<string, unknown>;
  /** Setting → variable that set it, for messages. */
  names: Map<string, string>;
  /** Variables that mean nothing, and would be somebody's typing mistake. */
  unknown: string[];
}

/** Reads the settings that stand in the environment. An empty variable is none: that is how containers unset them. */
export function settingsOfVariables(variables: Variables): VariableSettings {
  const names = new Map<string, string>();
  const settings: Record<string, unknown> = {};
  const relay: Record<string, unknown> = {};
  for (const [name, key] of Object.entries(ownNames)) {
    const value = variables[name]?.trim();
    if (!value) continue;
    const plain = key === 'host' ? value : read(value);
    settings[key] = key === 'trustProxy' && typeof plain === 'string' ? items(plain) : plain;
    names.set(key, name);
  }
  const known = new Map(relayKeys.map((key) => [`RELAY_${key.replace(/[A-Z]/g, '_$&').toUpperCase()}`, key]));
  for (const [name, key] of known) {
    const value = variables[name]?.trim();
    if (!value) continue;
    relay[key] = lists.has(key) && value !== '*' ? items(value) : read(value);
    names.set(`relay.${key}`, name);
  }
  if (Object.keys(relay).length > 0) settings['relay'] = relay;
  const unknown = Object.keys(variables).filter((name) => mistaken.test(name) && !known.has(name));
  return { settings, names, unknown };
}

/** `true`, `false`, a number, or the text itself, for the validation to complain about. */
function read(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

function items(value: string): string[] {
  return value.split(/[\s,]+/).filter(Boolean);
}
