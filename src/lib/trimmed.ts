/**
 * `text` without the characters at its ends that `mark` (of one character) matches. A pattern that ends with `$` would
 * look for the end from every one of them.
 */
export function trimmed(text: string, mark: RegExp): string {
  let start = 0;
  let end = text.length;
  while (start < end && mark.test(text.charAt(start))) start++;
  while (end > start && mark.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
