/** What keeps Chromium from asking for anything but the pages it is sent to, as root too. */
export const quiet: string[];
/** The path of a browser's program, or undefined. */
export function findBrowser(name: 'chromium' | 'firefox' | 'webkit'): string | undefined;
