import { toJson } from '../lib/to-json.js';
import { warnOnce } from '../lib/warn-once.js';
import { resolveUrl } from './resolve-url.js';
import { bare } from '../lib/bare.js';

const recorded = new Set<string>();

/** Reports one page view to `url`, once a page, when the page is looked at: a page rendered ahead counts when shown. */
export function recordVisit(url: string): void {
  const target = targetOf(url);
  if (!target || recorded.has(target)) return;
  recorded.add(target);
  const send = (): void => {
    const body = toJson({ url: location.href, referrer: document.referrer });
    // Plain text needs no preflight.
    if (!navigator.sendBeacon?.(target, body)) {
      void fetch(target, bare<RequestInit>({ method: 'POST', body, keepalive: true, mode: 'no-cors' })).catch(() => undefined);
    }
  };
  if (document.visibilityState === 'visible') return send();
  const handleVisibility = (): void => {
    if (document.visibilityState !== 'visible') return;
    document.removeEventListener('visibilitychange', handleVisibility);
    send();
  };
  document.addEventListener('visibilitychange', handleVisibility);
}

/** Only `http(s)` takes reports: a wrong address is the webmaster's to know, and no reason to show nothing. */
function targetOf(url: string): string | undefined {
  try {
    const target = resolveUrl(url);
    if (target.startsWith('http')) return target;
  } catch {
    // Told below, as what is no `http(s)`.
  }
  warnOnce(`<tin-visitor-counter>: expected an http(s) URL in record but got "${url}".`);
  return undefined;
}
