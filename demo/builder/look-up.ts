import { candidatesOf, recognizeSystem, type Candidate } from './discover.js';
import { examine, isPage, type Finding } from './examine.js';
import { retrieve, type Retrieved, type Ways } from '../site/retrieve.js';
import type { FieldMap } from '../../src/index.js';

/** An address with what was found there. */
export interface Source {
  readonly src: string;
  /** As the tag has to name it; nothing where the kit finds it out. */
  readonly format: string;
  readonly title: string;
  readonly retrieved: Retrieved;
  readonly finding: Finding;
}

export interface LookUp {
  /** The visitor's address itself. */
  readonly asked: Source;
  /** Better ones that its page leads to, the best first. */
  readonly others: readonly Source[];
  /** The system that made the page. */
  readonly system?: string;
}

/** So many feeds of one site are choice enough. */
const enough = 3;

/**
 * Looks what an address has; for a page also what its site offers besides.
 *
 * @throws RetrievalError where the address cannot be read.
 */
export async function lookUp(src: string, format: string, map: FieldMap | undefined, ways: Ways): Promise<LookUp> {
  const retrieved = await retrieve(src, format, ways);
  const asked = await sourceOf({ src, ...(format && { format }), title: '' }, retrieved, map);
  const { text, url, contentType } = retrieved;
  if (format || !isPage(text, contentType) || asked.finding.format !== 'html') return { asked, others: [] };
  const page = new DOMParser().parseFromString(text, 'text/html');
  const system = recognizeSystem(text, page)?.name;
  const others: Source[] = [];
  for (const candidate of candidatesOf(text, page, url)) {
    if (others.length === enough) break;
    const other = await tryOut(candidate, ways);
    ways.signal.throwIfAborted();
    if (other) others.push(other);
  }
  return { asked, others, ...(system && { system }) };
}

/** What is at a place that may have news; nothing where there are none, or it cannot be read. */
async function tryOut(candidate: Candidate, ways: Ways): Promise<Source | undefined> {
  try {
    const source = await sourceOf(candidate, await retrieve(candidate.src, candidate.format ?? '', ways));
    const { content, format } = source.finding;
    return content.kind === 'articles' && content.articles.length && format !== 'html' ? source : undefined;
  } catch {
    return undefined;
  }
}

async function sourceOf({ src, format, title }: Candidate, retrieved: Retrieved, map?: FieldMap): Promise<Source> {
  const finding = await examine({ ...retrieved, ...(format && { format }), ...(map && { map }) });
  return { src, title, retrieved, finding, format: format ?? (finding.isTold ? '' : finding.format) };
}
