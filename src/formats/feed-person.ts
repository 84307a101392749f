import { titleText } from '../lib/html-text.js';
import type { Author } from '../model/article.js';

const mail = /[^\s@<>()]+@[^\s@<>()]+/;
const nameInBrackets = new RegExp(`^(?:mailto:)?${mail.source}\\s*\\((.+)\\)$`, 's');
const mailBehind = new RegExp(`^(.*?\\S)\\s*[<(]\\s*(?:mailto:)?${mail.source}\\s*[>)]$`, 's');

/** The author whom a text names: `mail@example.com (Name)`, `Name <mail@example.com>`, or the name alone. */
export function parsePerson(text: string): Author {
  const trimmed = text.trim().slice(0, 500);
  if (!trimmed.includes('@') && !trimmed.startsWith('"')) return { name: titleText(trimmed) };
  const name = nameInBrackets.exec(trimmed)?.[1] ?? mailBehind.exec(trimmed)?.[1] ?? trimmed;
  return { name: titleText(name.replace(/^"(.*)"$/, '$1')) };
}
