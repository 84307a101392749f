/** The address of a picture at its largest, of those that its `srcset` offers; `''` where it offers none. */
export function largestCandidate(srcset: string): string {
  let largest = { url: '', size: 0 };
  // https://html.spec.whatwg.org/multipage/images.html#srcset-attributes, as the sanitiser leaves them.
  for (const candidate of srcset.split(/,\s+/)) {
    const [url = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor);
    if (size > largest.size) largest = { url, size };
  }
  return largest.url;
}
