import type { Samples } from '../site/samples.js';
import type { State } from './settings.js';
import { sampleName } from './sources.js';

const slow = 3_000;

const empty: Readonly<Record<string, string>> = {
  rss: '<rss version="2.0"><channel><title>Tin</title></channel></rss>',
  atom: '<feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title></feed>',
  'json-feed': '{"version":"https://jsonfeed.org/version/1.1","title":"Tin","items":[]}',
  json: '{"data":{"list":[]}}',
  wordpress: '[]',
  page: '<ul class="news-list"></ul>',
  links: '{"items":[]}',
  visits: '{}',
};

/** A `fetch` that answers from samples, as a source in that state would. */
export function answering(samples: Samples, state: State): typeof fetch {
  let count = 0;
  return async (input, init) => {
    count++;
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const name = sampleName(url.pathname);
    const signal = init?.signal ?? undefined;
    if (state === 'loading') return waiting(signal, Infinity);
    if (state === 'slow') await waiting(signal, slow);
    if (state === 'offline') throw new TypeError('Failed to fetch');
    if (state === 'error' || (state === 'stale' && count > 1)) return new Response('', { status: 500, statusText: 'Internal Server Error' });
    const sample = name === 'broken' ? broken(samples) : samples.answers[name];
    if (!sample) return new Response('', { status: 404, statusText: 'Not Found' });
    const text = state === 'empty' ? (empty[name] ?? '') : sample.text.replaceAll('./images/', new URL('images/', document.baseURI).href);
    return new Response(text, { headers: { 'content-type': sample.type } });
  };
}

/** A feed as a program leaves it that dies while it writes: cut off, with letters that XML forbids. */
function broken({ answers }: Samples): { type: string; text: string } | undefined {
  const { rss } = answers;
  return rss && { type: 'text/html', text: rss.text.slice(0, rss.text.length / 3).replace(/<\/(?:title|description)>/, ' & <b>').replace('encoding="utf-8"', '') };
}

function waiting(signal: AbortSignal | undefined, milliseconds: number): Promise<never> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    if (milliseconds < Infinity) setTimeout(resolve as () => void, milliseconds);
  });
}
