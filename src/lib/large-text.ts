/** Characters or bytes from which on a text is read in slices: below, it takes a few milliseconds on a phone. */
const large = 200_000;

/** Whether a text takes so long to be read that the page would be held up. */
export function isLarge({ length }: string | Uint8Array): boolean {
  return length >= large;
}
