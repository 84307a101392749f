/**
 * Types that are never a feed, whatever the bytes look like. Scripts and style sheets are among them, since a page whose
 * Content-Security-Policy trusts its own host would run what an upstream (a JSONP address, say) puts there.
 */
const never = /\b(?:image|audio|video|font)\/|(?:java|ecma|j|live)script|\btext\/css|\bapplication\/(?:pdf|zip|wasm)/i;

/** Whether a declared type rules out that this is a feed, a page or data. */
export function isNeverText(contentType: string | undefined): boolean {
  // Anywhere in it: of several types in one header browsers take the last.
  return never.test(contentType ?? '');
}

export function isJson(contentType = ''): boolean {
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType);
}

/**
 * Whether bytes begin like text. Old portals send feeds as `application/octet-stream` and worse, so the bytes decide,
 * and only by NUL and PDF's mark: the eight-bit encodings of Vietnamese put letters where others have control characters.
 */
export function beginsLikeText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 1024);
  if (isUtf16(head)) return true;
  return !head.includes(0) && !head.subarray(0, 5).equals(Buffer.from('%PDF-'));
}

/** By its mark, or by the `<` that XML begins with. */
function isUtf16([first, second]: Buffer): boolean {
  const pair = ((first ?? 0) << 8) | (second ?? 0);
  return pair === 0xfeff || pair === 0xfffe || pair === 0x003c || pair === 0x3c00;
}
