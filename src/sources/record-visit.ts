import { toJson } from '../lib/to-json.js';
import { resolveUrl } from './resolve-url.js';
import { bare } from '../lib/bare.js';

const recorded = new Set<string>();

/** Reports one page view to `url`, once a page, when the page is looked at: a page rendered ahead counts when shown. */
export function recordVisit(url: string): void {
  const target = resolveUrl(url);
  if (recorded.has(target)) return;
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
