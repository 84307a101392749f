import { decodeEntities } from './entities.js';

const answer = /^[\s\ufeff]*(?:<\?xml[^<>]*>\s*)?<string\b[^<>]*>([^]*)<\/string>\s*$/;

/**
 * What was meant where a service answers with a text as a text: services of .NET wrap it in `<string>`, those of Web API in
 * quotation marks. Any other text as it is.
 */
export function serviceText(text: string): string {
  const [, escaped] = answer.exec(text) ?? [];
  if (escaped !== undefined) return decodeEntities(escaped.replace(/^\s*<!\[CDATA\[([^]*)\]\]>\s*$/, '$1'));
  if (!/^\s*"\s*(?:<|\\u003c)/i.test(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
