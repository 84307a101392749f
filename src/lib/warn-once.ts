const said = new Set<string>();

/**
 * Explains something to the webmaster in the console: once a page for each text, so that ten widgets of one source
 * say it once.
 */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}

/** Forgets what was said: for tests. */
export function forgetWarnings(): void {
  said.clear();
}
