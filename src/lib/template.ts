/** Whether a text has places to fill: `/tin/{slug}`. */
export function isTemplate(text: string): boolean {
  return /\{[^{}]+\}/.test(text);
}

/**
 * `template` with what `read` finds for each name in braces; nothing where one of them is missing.
 * @param isAddress Whether the values become part of an address, and have to be encoded for it.
 */
export function fillTemplate(
  template: string,
  read: (name: string) => unknown,
  isAddress = false,
): string | undefined {
  let complete = true;
  const text = template.replace(/\{([^{}]+)\}/g, (_, name: string, index: number) => {
    const value = textOf(read(name.trim()));
    complete &&= value !== '';
    return isAddress ? encoded(value, index === 0) : value;
  });
  if (!complete) return undefined;
  // A place of the site stays one: with two slashes it would be a host.
  return isAddress && /^\/(?!\/)/.test(template) ? text.replace(/^\/+/, '/') : text;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What begins an address may be one itself; what is encoded already stays so. */
function encoded(value: string, isStart: boolean): string {
  const code = isStart ? encodeURI(value) : encodeURIComponent(value).replace(/%2F/g, '/');
  return code.replace(/%25(?=[\da-f]{2})/gi, '%');
}
