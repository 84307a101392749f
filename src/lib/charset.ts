/** Labels that feeds use and the Encoding Standard (https://encoding.spec.whatwg.org/) does not know. */
const aliases = new Map([
  ['iso8859-1', 'windows-1252'],
  ['latin-9', 'iso-8859-15'],
  ['mac-roman', 'macintosh'],
  ['macroman', 'macintosh'],
  ['euc_kr', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['cp949', 'euc-kr'],
  ['eucjp', 'euc-jp'],
  ['euc_jp', 'euc-jp'],
  ['ujis', 'euc-jp'],
  ['shift-jis', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['ms936', 'gbk'],
  ['euc-cn', 'gbk'],
  ['euccn', 'gbk'],
  ['cp950', 'big5'],
]);

/**
 * The text of a reply. What says the encoding, in this order: a byte order mark; the pattern of zero bytes; bytes that
 * are UTF-8 with letters beyond ASCII, whatever is declared; the `charset` of `contentType`; the XML declaration; UTF-8.
 * Where UTF-8 is declared and some bytes are not, only those are read as Windows-1252, unless they are what is left of a
 * letter that was cut.
 * https://www.w3.org/TR/xml/#sec-guessing
 */
export function decodeBytes(bytes: ArrayBuffer | Uint8Array, contentType = ''): string {
  const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  const wide = wideEncoding(data);
  if (wide) return wide.startsWith('utf-32') ? decodeUtf32(data, wide === 'utf-32be') : (decode(data, wide) ?? '');

  const ascii = decode(data.subarray(0, 1024), 'latin1') ?? '';
  const labels = [
    /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1],
    /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']?\s*([^\s"'?>]+)/i.exec(ascii)?.[1],
    /^\s*<(?!\?xml|rss|feed|rdf)[^]*?<meta[^>]+charset\s*=\s*["']?([^\s"'/>]+)/i.exec(ascii)?.[1],
  ].flatMap((label) => (label ? [label.toLowerCase()] : []));
  const others = labels.filter((label) => !/^(?:utf-?_?(?:8|16)|us-ascii|ascii|unicode|ucs-)/.test(label));
  const { strays, pairs, longer } = measureUtf8(data);
  // A few letters of two bytes may be UTF-8 or, by chance, two characters of an East Asian encoding that is declared.
  // And some bytes that were pasted in do not make a text full of longer letters one of what is declared.
  const isAmbiguous = others.some((label) => /^(?:gb|big5|cp9|euc|shift|ks_|uhc)/.test(label));
  if (longer > 2 * strays || (!strays && pairs && !isAmbiguous)) return strays ? mixedUtf8(data) : utf8(data);
  for (const label of others) {
    const text = decode(data, label);
    if (text !== undefined) return text;
  }
  if (!strays) return utf8(data);
  return pairs + longer ? mixedUtf8(data) : (decode(data, 'windows-1252') ?? '');
}

function decode(data: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(aliases.get(label) ?? label).decode(data);
  } catch {
    return undefined;
  }
}

function utf8(data: Uint8Array): string {
  return new TextDecoder().decode(data);
}

/** The encoding that a byte order mark or the zeros around the first `<` give away. */
function wideEncoding([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && (!c || c === 0xfe)) return 'utf-32be';
  if (a === 0 && b && !c) return 'utf-16be';
  if (a && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  return undefined;
}

/** `TextDecoder` knows no UTF-32. */
function decodeUtf32(data: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let text = '';
  for (let i = 0; i + 3 < data.length; i += 4) {
    const code = view.getUint32(i, !bigEndian);
    if (code !== 0xfeff) text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  }
  return text;
}

/** The length of the UTF-8 sequence at `i`; 0 where there is none. */
function sequenceAt(data: Uint8Array, i: number): number {
  const lead = data[i] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k++) if (((data[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** How many letters take two bytes in UTF-8, how many more, and how many bytes are no UTF-8. */
function measureUtf8(data: Uint8Array): { strays: number; pairs: number; longer: number } {
  const counts = { strays: 0, pairs: 0, longer: 0 };
  const end = completeLength(data);
  for (let i = 0; i < end;) {
    const length = sequenceAt(data, i);
    if (!length) counts.strays++;
    else if (length === 2) counts.pairs++;
    else if (length > 2) counts.longer++;
    i += length || 1;
  }
  // A letter cut off at the end is no sign of another encoding where there are others that are whole.
  if (end < data.length && !counts.pairs && !counts.longer) counts.strays++;
  return counts;
}

/** The length without a sequence that the end cuts off. */
function completeLength(data: Uint8Array): number {
  for (let back = 1; back < 4; back++) {
    const byte = data[data.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    return needed > back ? data.length - back : data.length;
  }
  return data.length;
}

/** UTF-8 into which somebody pasted bytes of Windows-1252, or in which letters were cut. */
function mixedUtf8(data: Uint8Array): string {
  let text = '';
  let start = 0;
  for (let i = 0; i < data.length;) {
    const length = sequenceAt(data, i);
    const stump = length ? 0 : stumpAt(data, i);
    if (!length) {
      text += utf8(data.subarray(start, i)) + (stump ? '\ufffd' : (decode(data.subarray(i, i + 1), 'windows-1252') ?? ''));
      start = i + (stump || 1);
    }
    i += length || stump || 1;
  }
  return text + utf8(data.subarray(start));
}

/**
 * How many bytes at `i` are left of a letter that a count of bytes cut off, as `substr()` of PHP does: its first and some,
 * or the first alone (of a Vietnamese letter) where the text ends behind it. 0 where they are none.
 */
function stumpAt(data: Uint8Array, i: number): number {
  const lead = data[i] ?? 0;
  if (lead < 0xc3 || lead > 0xf4) return 0;
  let length = 1;
  while (((data[i + length] ?? 0) & 0xc0) === 0x80) length++;
  const next = data[i + length] ?? 0x3c;
  // `<`, `]`, `&`, and the dots that stand for what was cut.
  const isEnd = next === 0x3c || next === 0x5d || next === 0x26 || (next === 0x2e && data[i + length + 1] === 0x2e) || next === 0xe2;
  return length > 1 || (isEnd && (lead < 0xc7 || lead === 0xe1)) ? length : 0;
}
