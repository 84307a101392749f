/** What stands before the dots at a text's end; nothing where there are none. From the end: dots may be all over it. */
export function beforeDots(text: string): string {
  let end = text.length;
  while (text[end - 1] === '.') end--;
  if (text.length - end < 2) end = text.endsWith('…') ? text.length - 1 : 0;
  return text.slice(0, end).trimEnd();
}
