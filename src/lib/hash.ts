/** A short stable name for a text (FNV-1a, 32 bits, base 36; http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
