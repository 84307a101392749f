/**
 * What stands at `path` in JSON: `data.list[0].attributes.name`. A name after a list is read of each of its members:
 * `tags.name`. Only own properties count, so that no path leads to a prototype. `''` and `.` are the value itself.
 */
export function readPath(value: unknown, path: string): unknown {
  const keys = path
    .replace(/\[["']?([^\]"']*)["']?\]/g, '.$1')
    .split('.')
    .filter(Boolean);
  return keys.reduce(readKey, value);
}

function readKey(value: unknown, key: string): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  if (Object.hasOwn(value, key)) return (value as Record<string, unknown>)[key];
  if (!Array.isArray(value)) return undefined;
  if (key === '*') return value;
  const members = value.map((member) => readKey(member, key)).filter((member) => member !== undefined);
  return members.length ? members.flat() : undefined;
}

/** `/tin/{slug}` filled with what stands at the paths in braces; nothing where one of them is missing. */
export function fillTemplate(template: string, value: unknown): string | undefined {
  let complete = true;
  const text = template.replace(/\{([^{}]+)\}/g, (_, path: string) => {
    const part = readPath(value, path.trim());
    if (typeof part === 'string' || typeof part === 'number') return encodeURI(String(part));
    complete = false;
    return '';
  });
  return complete ? text : undefined;
}
