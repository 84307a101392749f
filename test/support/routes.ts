import { configure } from '../../src/lib/configuration.js';
import { forgetWarnings } from '../../src/lib/warn-once.js';
import { forgetSources } from '../../src/sources/share.js';

/** What stands for a server: path → body, or a function of the request. */
export type Routes = Record<string, string | Response | (() => Response | Promise<Response>)>;

export const requested: string[] = [];

/** Lets `fetch` answer from a table; what is not in it is a 404. */
export function serve(routes: Routes): void {
  requested.length = 0;
  configure({
    fetch: (input, init) => {
      const url = new URL(String(input));
      requested.push(url.pathname + url.search);
      const route = routes[url.pathname];
      return new Promise<Response>((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
        if (route === undefined) resolve(new Response('nothing here', { status: 404 }));
        else if (typeof route === 'string') resolve(new Response(route));
        else if (typeof route === 'function') Promise.resolve(route()).then(resolve, reject);
        else resolve(route.clone());
      });
    },
  });
}

/** Takes back what a test left in the page. */
export function reset(): void {
  configure({ fetch: undefined as never, now: undefined as never, locale: undefined as never, timeZone: undefined as never });
  forgetSources();
  forgetWarnings();
  localStorage.clear();
}

/** The warnings that come while `action` runs, which may look at those that have come; the console stays quiet. */
export async function warningsOf(action: (warnings: readonly string[]) => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => warnings.push(args.join(' '));
  try {
    await action(warnings);
  } finally {
    console.warn = warn;
  }
  return warnings;
}
