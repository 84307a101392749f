/** What happened that must not happen, since it was last asked. */
const seen: string[] = [];
const policyReports: string[] = [];

const say = (name: string) => (...args: unknown[]): undefined => {
  seen.push(`${name}(${args.map(String).join().slice(0, 60)})`);
};

/** A link to follow is the visitor's wish; to see what else leads away, such links lead nowhere here. */
function stay(event: Event): void {
  const link = event.composedPath().find((node): node is Element => node instanceof Element && /^(?:a|area)$/.test(node.localName) && node.hasAttribute('href'));
  if (link && /^(?:https?|mailto|tel):/.test((link as HTMLAnchorElement).href)) event.preventDefault();
}

/** Begins to watch this page: calls that attacks make, dialogs, errors, reports of its policy. */
export function watch(): void {
  const names = ['__xss', 'alert', 'confirm', 'prompt'];
  for (const name of names) Object.defineProperty(globalThis, name, { value: say(name), configurable: true });
  Object.defineProperty(globalThis, 'print', { value: () => undefined, configurable: true });
  const share = ({ url = '' }: ShareData): Promise<void> => Promise.resolve(/^https?:/.test(url) ? undefined : say('share')(url));
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  addEventListener('click', stay, true);
  addEventListener('auxclick', stay, true);
  addEventListener('error', (event) => event instanceof ErrorEvent && seen.push(`error ${event.message}`));
  addEventListener('unhandledrejection', ({ reason }) => {
    // Firefox says so of its own controls, where a sound is gone before it came.
    if (!/media resource/.test(String(reason))) seen.push(`rejection ${String(reason)}`);
  });
  addEventListener('submit', ({ target }) => seen.push(`submit ${(target as HTMLFormElement).action}`));
  addEventListener('dragstart', (event) => event.preventDefault());
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => policyReports.push(`${violatedDirective} ${blockedURI}`));
}

export const takeSeen = (): string[] => seen.splice(0);
export const takePolicyReports = (): string[] => policyReports.splice(0);
