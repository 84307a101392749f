/**
 * As `JSON.parse`, and what servers make of JSON is put up with: a byte order mark, a protection as `)]}',`, a call
 * (JSONP), an assignment or a notice before it, an object a line (JSON Lines), comments, raw control characters, trailing commas, `NaN`, an end that was cut
 * off (members that are complete are kept).
 * @throws SyntaxError for what is no JSON.
 */
export function parseJson(text: string): unknown {
  const start = beginning(text);
  const json = start > 0 && !/["\d\w]\s*$/.test(text.slice(0, start).slice(-200)) ? text.slice(start) : text;
  try {
    return JSON.parse(json.trim());
  } catch (error) {
    for (const repair of [listOfLines, withoutControls, completed]) {
      try {
        return JSON.parse(repair(json));
      } catch {
        // The next repair may help; if none does, what was wrong at first is what to tell.
      }
    }
    throw error;
  }
}

/** The first bracket that is not part of a protection, as the `]}` of `)]}'` and the `{}` of `while(1){};` are. */
function beginning(text: string): number {
  const guard = /^\s*(?:\)\]\}'?,?|\{\}\s*&&|for\s*\(;;\);?|while\s*\(1\);?|\/\*[\s\S]*?\*\/|\/\/.*\n)+\s*/.exec(text)?.[0].length ?? 0;
  const index = text.slice(guard).search(/[{[]/);
  return index < 0 ? index : guard + index;
}

/** Objects in lines of their own as a list; no text within JSON has a line end in it. */
function listOfLines(json: string): string {
  const lines = /^\s*\{/.test(json) ? json.replace(/\}[^\S\n]*\n\s*\{/g, '},{') : json;
  return lines === json ? json : `[${lines}]`;
}

/**
 * Blanks for control characters; no comments outside texts, no commas before a closing bracket, `null` for what Python and
 * JavaScript write for no number. What nothing ends ends
 * with the text: to look for another beginning within it would take time that grows with the square of its length.
 */
function withoutControls(json: string): string {
  return json
    .replace(/[\0-\x09\x0b-\x1f\ufeff]/g, ' ')
    .replace(/("(?:[^"\\]+|\\[^]?)*(?:"|$))|\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*/g, '$1')
    .replace(/\n/g, ' ')
    .replace(/("(?:[^"\\]+|\\[^]?)*(?:"|$))|,\s*(?=[\]}])/g, '$1')
    .replace(/("(?:[^"\\]+|\\[^]?)*(?:"|$))|-?\b(?:NaN|Infinity|undefined)\b/g, (_, text?: string) => text ?? 'null');
}

/** Cut after the last object that is complete, with the brackets closed that are open there. */
function completed(json: string): string {
  const text = withoutControls(json);
  const open: string[] = [];
  let end = 0;
  let closing = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') i = stringEnd(text, i);
    else if (character === '{' || character === '[') open.push(character === '{' ? '}' : ']');
    else if (character === '}' || character === ']') {
      open.pop();
      if (open.length < 4) {
        end = i + 1;
        closing = [...open].reverse().join('');
      }
    }
  }
  return text.slice(0, end) + closing;
}

function stringEnd(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return text.length;
}
