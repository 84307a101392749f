/** What comes into the place of a stretch of a text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text from `start` to `end` with the edits in it, which do not overlap. */
export function withEdits(text: string, edits: readonly Edit[], start = 0, end = text.length): string {
  let edited = '';
  let position = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    edited += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return edited + text.slice(position, end);
}
