import type { Format } from '../../src/index.js';

/** An address at which a site may have its news as data. */
export interface Candidate {
  readonly src: string;
  /** Where the address alone does not say how to read it. */
  readonly format?: Format;
  /** What the page calls it; empty where it names it nowhere. */
  readonly title: string;
}

/** A system by which a page was made. */
export interface System {
  readonly name: string;
  /** The preset that asks its API. */
  readonly format?: Format;
  /** Where it has its feed, beneath the site's address. */
  readonly feeds: readonly string[];
}

interface SystemMark extends System {
  readonly generator: RegExp;
  readonly trace: RegExp;
}

const systems: readonly SystemMark[] = [
  { name: 'WordPress', format: 'wordpress', feeds: ['feed/'], generator: /wordpress/i, trace: /\/wp-(?:content|includes|json)\/|api\.w\.org/ },
  { name: 'Drupal', format: 'drupal', feeds: ['rss.xml'], generator: /drupal/i, trace: /\/sites\/(?:default|all)\/(?:files|modules|themes)\/|data-drupal-|\/core\/misc\/drupal/ },
  { name: 'Ghost', feeds: ['rss/'], generator: /ghost/i, trace: /\/ghost\/api\/|\/public\/(?:cards|member)/ },
  { name: 'Joomla', feeds: ['?format=feed&type=rss'], generator: /joomla/i, trace: /\/media\/(?:system|vendor)\/js\/|joomla-script-options/ },
  { name: 'NukeViet', feeds: ['rss/', 'index.php?nv=news&op=rss'], generator: /nukeviet/i, trace: /nv_(?:base_siteurl|lang_data|module_name)|\/index\.php\?language=\w+&(?:amp;)?nv=/ },
  { name: 'SharePoint', format: 'sharepoint', feeds: [], generator: /sharepoint/i, trace: /\/_layouts\/1\d\/|_spPageContextInfo/ },
  { name: 'Liferay', format: 'liferay', feeds: [], generator: /liferay/i, trace: /Liferay\.(?:ThemeDisplay|currentURL)|\/o\/[\w-]+-theme\// },
  { name: 'DNN', feeds: ['rss.aspx'], generator: /dotnetnuke|\bdnn\b/i, trace: /\/DesktopModules\/|dnn_ctr\d+/ },
  { name: 'Hugo', feeds: ['index.xml'], generator: /hugo/i, trace: /^$/ },
];

/** Where feeds stand that no page names. */
const wellKnown = ['feed', 'rss', 'rss.xml', 'atom.xml', 'feed.xml', 'feed.json', 'index.xml'];

/** The system that made a page, as far as the page tells. */
export function recognizeSystem(html: string, page: Document): System | undefined {
  const generator = page.querySelector('meta[name=generator i]')?.getAttribute('content') ?? '';
  const mark = systems.find((system) => system.generator.test(generator)) ?? systems.find(({ trace }) => trace.test(html));
  if (!mark) return undefined;
  const { name, format, feeds } = mark;
  return { name, feeds, ...(format && { format }) };
}

/** The feeds that a page names, in its order, those of comments last. */
export function namedFeeds(page: Document, baseUrl: string): Candidate[] {
  const type = /^\s*(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|feed\+json|xml)|^\s*application\/json\s*$/i;
  const links = [...page.querySelectorAll('link[rel~=alternate i][href]')].filter((link) => type.test(link.getAttribute('type') ?? ''));
  const anchors = [...page.querySelectorAll('a[href]')].filter((link) => /^[^?#]*(?:\.rss|\/rss(?:\.xml|\/)?|\/atom\.xml|\/feed\/?)(?:$|[?#])/i.test(link.getAttribute('href') ?? ''));
  const found = [...links, ...anchors].flatMap((link): Candidate[] => {
    const src = resolve(link.getAttribute('href') ?? '', baseUrl);
    const title = (link.getAttribute('title') ?? link.textContent ?? '').replace(/\s+/g, ' ').trim();
    // WordPress names its API's address of the page itself, and oEmbed's, in the same way.
    return src && !/\/oembed\/|\/wp-json\//.test(src) ? [{ src, title }] : [];
  });
  const isOfComments = ({ src, title }: Candidate): number => (/comment|bình luận/i.test(src + title) ? 1 : 0);
  return unique(found.sort((a, b) => isOfComments(a) - isOfComments(b)));
}

/** Where the news of a site may stand as data, the likeliest first: what the page names, its system's API and feed, else the usual places. */
export function candidatesOf(html: string, page: Document, baseUrl: string): Candidate[] {
  const named = namedFeeds(page, baseUrl);
  const system = recognizeSystem(html, page);
  const root = new URL('./', baseUrl).href;
  const preset: Candidate[] = system?.format ? [{ src: new URL('/', baseUrl).href, format: system.format, title: `${system.name} API` }] : [];
  const guessed = named.length ? [] : [...(system?.feeds ?? []), ...wellKnown].map((path) => ({ src: new URL(path, system ? root : new URL('/', baseUrl)).href, title: '' }));
  return unique([...named.slice(0, 4), ...preset, ...guessed]).slice(0, 10);
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ src, format }) => {
    const key = `${format} ${src.replace(/\/$/, '')}`;
    return !seen.has(key) && seen.add(key);
  });
}

function resolve(href: string, baseUrl: string): string {
  try {
    const { href: src, protocol } = new URL(href.trim(), baseUrl);
    return /^https?:$/.test(protocol) ? src : '';
  } catch {
    return '';
  }
}
