/** What may stay of foreign HTML: element → its own attributes, besides those of every element. */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'p br hr h2 h3 h4 h5 h6 strong b em i u s small sub sup mark abbr cite code kbd samp var pre span div section ' +
      'ul dl dt dd figure figcaption picture caption thead tbody tfoot tr ruby rt rp bdi bdo wbr h1 article header footer aside address details summary'
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href', 'hreflang', 'type'],
  img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height'],
  source: ['src', 'srcset', 'sizes', 'type', 'media', 'width', 'height'],
  audio: ['src', 'controls', 'preload'],
  video: ['src', 'controls', 'preload', 'width', 'height', 'muted', 'loop', 'playsinline'],
  track: ['src', 'kind', 'srclang', 'label', 'default'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  blockquote: ['cite'],
  q: ['cite'],
  del: ['cite', 'datetime'],
  ins: ['cite', 'datetime'],
  time: ['datetime'],
  data: ['value'],
  table: [],
  colgroup: ['span'],
  col: ['span'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'headers', 'scope', 'abbr'],
};

/** Allowed on every element. */
export const allowedEverywhere: readonly string[] = ['lang', 'dir', 'title'];

/** Elements that go, but whose content stays. */
export const unwrappedElements: readonly string[] = [
  'font', 'center', 'big', 'tt', 'strike', 'main', 'nav', 'form', 'fieldset', 'label', 'hgroup', 'acronym', 'nobr', 'o:p',
];

/** Attributes that hold an address. */
export const urlAttributes = ['href', 'src', 'cite'] as const;
