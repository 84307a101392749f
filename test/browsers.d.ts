/** The path of a browser's program, or undefined. */
export function findBrowser(name: 'chromium' | 'firefox' | 'webkit'): string | undefined;
