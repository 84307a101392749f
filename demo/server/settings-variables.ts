/** An environment, as `process.env`. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Group → keys that a variable can set; those of the server itself stand in no group. */
const groups: Readonly<Record<string, readonly string[]>> = {
  '': ['host', 'port', 'trustProxy', 'demo'],
  relay: [
    'hosts',
    'privateHosts',
    'origins',
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
  ],
  visits: ['enabled', 'file', 'redisUrl', 'redisPrefix', 'startingTotal', 'counted', 'timeZone', 'origins', 'streams'],
};

const lists = new Set(['hosts', 'privateHosts', 'origins']);
/** Taken as they stand, even if they look like a number. */
const texts = new Set(['host', 'file', 'redisUrl', 'redisPrefix', 'counted', 'timeZone']);

/** What everybody calls it goes before our own name. */
const usualNames: Readonly<Record<string, string>> = { 'visits.redisUrl': 'REDIS_URL' };

/** Kubernetes sets `RELAY_PORT…` and `RELAY_SERVICE_…` by itself beside a service that is named "relay". */
const mistaken = /^(?:RELAY|VISITS)_(?!PORT|SERVICE_)/;

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
  const known = new Set<string>();
  for (const [group, keys] of Object.entries(groups)) {
    const found: Record<string, unknown> = {};
    for (const key of keys) {
      const path = group ? `${group}.${key}` : key;
      const name = usualNames[path] ?? path.replace(/[A-Z]/g, '_$&').replace('.', '_').toUpperCase();
      known.add(name);
      const value = variables[name]?.trim();
      if (!value) continue;
      found[key] = read(key, value);
      names.set(path, name);
    }
    if (!group) Object.assign(settings, found);
    else if (Object.keys(found).length > 0) settings[group] = found;
  }
  const unknown = Object.keys(variables).filter((name) => mistaken.test(name) && !known.has(name));
  return { settings, names, unknown };
}

/** `true`, `false`, a number, a list, or the text itself, for the validation to complain about. */
function read(key: string, value: string): unknown {
  if (texts.has(key)) return value;
  if (lists.has(key)) return value === '*' ? value : items(value);
  if (value === 'true' || value === 'false') return value === 'true';
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
  return key === 'trustProxy' ? items(value) : value;
}

function items(value: string): string[] {
  return value.split(/[\s,]+/).filter(Boolean);
}
