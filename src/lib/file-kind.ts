/** Kinds that each language names in its own words. */
export type VisibleFileKind = 'text' | 'image' | 'audio' | 'video';

/** What the name of a file's kind is found by: its media type, else the end of its name. */
const kinds: readonly (readonly [kind: string, types: RegExp, endings: RegExp])[] = [
  ['PDF', /\bpdf$/, /^pdf$/],
  ['Word', /msword|wordprocessingml|ms-word/, /^(?:doc|dot)[xm]?$/],
  ['Excel', /ms-excel|spreadsheetml/, /^xls[xmb]?$/],
  ['PowerPoint', /ms-powerpoint|presentationml/, /^pp[ts][xm]?$/],
  ['OpenDocument', /opendocument/, /^od[tsp]$/],
  ['CSV', /\bcsv$/, /^csv$/],
  ['RTF', /\brtf$/, /^rtf$/],
  ['EPUB', /\bepub/, /^epub$/],
  ['ZIP', /\b(?:x-)?zip\b/, /^zip$/],
  ['RAR', /\brar\b|rar-compressed/, /^rar$/],
  ['7z', /7z-compressed/, /^7z$/],
  ['image', /^image\//, /^(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)$/],
  ['audio', /^audio\//, /^(?:mp3|m4a|ogg|oga|wav|aac|opus)$/],
  ['video', /^video\//, /^(?:mp4|m4v|webm|mov|avi|mkv)$/],
  ['text', /^text\/plain$/, /^txt$/],
];

/** The kind of a file as people call it: `PDF`, `Word`, `ZIP`, or a `VisibleFileKind`; `''` for one that is not known. */
export function fileKind(mimeType: string | undefined, fileName: string): string {
  const type = mimeType?.toLowerCase().split(';')[0]?.trim() ?? '';
  const ending = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  // A server that knows no better says `octet-stream`, or `zip` of what Office packs.
  return (
    kinds.find(([kind, types]) => kind !== 'ZIP' && types.test(type))?.[0] ??
    kinds.find(([, , endings]) => endings.test(ending))?.[0] ??
    kinds.find(([, types]) => types.test(type))?.[0] ??
    ''
  );
}

/** The name of the file that an address leads to, decoded: `Công văn 12.pdf`. */
export function fileName(url: string): string {
  const name = url.split(/[?#]/)[0]?.split('/').pop() || url;
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    // Not UTF-8, or a percent sign that means itself.
    return name;
  }
}
