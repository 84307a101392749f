const said = new Set<string>();

/**
 * Explains something to the webmaster in the console: once a page for each `subject` (a source, an attribute), so that
 * ten widgets of one source say it once.
 */
export function warnOnce(text: string, subject = text): void {
  if (said.has(subject)) return;
  said.add(subject);
  // Some pages put a console of their own in its place.
  (console.warn as Console['warn'] | undefined)?.(text);
}

/** Forgets what was said: for tests. */
export function forgetWarnings(): void {
  said.clear();
}
