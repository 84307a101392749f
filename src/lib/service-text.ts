import { decodeEntities } from './entities.js';

/** Characters within which such an answer shows what it is: any other is told without the patterns below. */
const beginning = 200;

const answer = /^[\s\ufeff]*(?:<\?xml[^<>]*>\s*)?<string\b[^<>]*>([^]*)<\/string>\s*$/;

/**
 * What was meant where a service answers with a text as a text: services of .NET wrap it in `<string>`, those of Web API in
 * quotation marks. Any other text as it is.
 */
export function serviceText(text: string): string {
  const head = text.slice(0, beginning).trimStart();
  const escaped = head.includes('<string') ? answer.exec(text)?.[1] : undefined;
  if (escaped !== undefined) return decodeEntities(escaped.replace(/^\s*<!\[CDATA\[([^]*)\]\]>\s*$/, '$1'));
  if (!head.startsWith('"') || !/^"\s*(?:<|\\u003c)/i.test(head)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
