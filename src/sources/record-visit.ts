import { toJson } from '../lib/to-json.js';
import { warnOnce } from '../lib/warn-once.js';
import { resolveUrl } from './resolve-url.js';
import { bare } from '../lib/bare.js';

/** Who asks for reports to an address. */
interface Recorder {
  readonly target: string;
  /** The path of the page: apps show one after the other in the same document. */
  view: string;
  hasReported: boolean;
}

const recorders = new Set<Recorder>();
/** By address, of which view it knows already. */
const told = new Map<string, string>();

/**
 * Reports page views to `url`, each once, whoever asks and how often: when the page is looked at, not while it is rendered
 * ahead or opened in the background. A page that comes back from the back/forward cache is viewed anew, and so is what an
 * app shows at another path, with a counter that comes to it there.
 * @returns the end of it
 */
export function recordVisits(url: string): () => void {
  const target = targetOf(url);
  if (!target) return () => undefined;
  if (!recorders.size) listen('addEventListener');
  const recorder = { target, view: location.pathname, hasReported: false };
  recorders.add(recorder);
  report();
  return () => {
    recorders.delete(recorder);
    if (!recorders.size) listen('removeEventListener');
  };
}

function listen(change: 'addEventListener' | 'removeEventListener'): void {
  document[change]('visibilitychange', report);
  document[change]('prerenderingchange', report);
  window[change]('pageshow', handlePageShow);
}

function handlePageShow(event: Event): void {
  if (!(event as PageTransitionEvent).persisted) return;
  told.clear();
  for (const recorder of recorders) Object.assign(recorder, { view: location.pathname, hasReported: false });
  report();
}

function report(): void {
  if (document.visibilityState !== 'visible' || (document as { prerendering?: boolean }).prerendering) return;
  const page = new URL(location.href);
  page.hash = page.username = page.password = '';
  const body = toJson({ url: page.href, referrer: document.referrer });
  for (const recorder of recorders) {
    const { target, view, hasReported } = recorder;
    recorder.hasReported = true;
    if (hasReported || told.get(target) === view) continue;
    told.set(target, view);
    void send(target, body);
  }
}

/** As plain text, which needs no preflight. That a policy or a blocker forbids it is no fault of the page. */
async function send(target: string, body: string): Promise<void> {
  try {
    if (navigator.sendBeacon(target, body)) return;
  } catch {
    // Like a beacon that was not taken.
  }
  try {
    await fetch(target, bare<RequestInit>({ method: 'POST', body, keepalive: true, mode: 'no-cors' }));
  } catch {
    // The visit is not counted.
  }
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
