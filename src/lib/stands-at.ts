/** `text.startsWith(part, at)`, of which old libraries (Prototype) leave the second argument out. */
export function standsAt(text: string, part: string, at: number): boolean {
  return text.slice(at, at + part.length) === part;
}
