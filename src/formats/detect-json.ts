/** What only one system's JSON says, near its beginning; tried in this order. */
const marks: readonly (readonly [format: string, mark: RegExp])[] = [
  ['json-feed', /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org|"(?:feed|home_page)_url"\s*:/i],
  ['wordpress', /"(?:title|content|excerpt)"\s*:\s*\{\s*"(?:raw|rendered)"|^\s*\{\s*"found"\s*:\s*\d+\s*,\s*"posts"\s*:\s*\[/],
  ['drupal', /^\s*\{\s*"jsonapi"\s*:\s*\{(?=[^]*(?:"drupal_internal__|"node--|\/jsonapi\/))/],
  ['sharepoint', /^\s*\{\s*"d"\s*:\s*\{\s*"(?:results|__metadata)"|"odata\.metadata"\s*:\s*"[^"]*\/_api\/|"(?:odata\.|@odata\.|)type"\s*:\s*"#?SP\./i],
  ['ghost', /^\s*\{\s*"(?:posts|pages)"\s*:\s*\[(?=[^]*"(?:feature_image|published_at|comment_id)")/],
  ['liferay', /"(?:contentFields|friendlyUrlPath)"\s*:/],
  ['strapi', /^\s*\{\s*"data"\s*:\s*\[?\s*\{\s*"id"\s*:\s*\d+\s*,\s*"(?:attributes"\s*:\s*\{|documentId"\s*:\s*")/],
];

/** The format of JSON that names no format, as far as its first characters tell; `json` for any other. */
export function detectJson(start: string): string {
  return marks.find(([, mark]) => mark.test(start))?.[0] ?? 'json';
}

/** Whether a text is JSON, bare or within what servers put around it: a protection, a call, an assignment. */
export function isJson(start: string): boolean {
  return /^[\s\ufeff]*(?:"?[[{]|\)\]\}|for\s*\(;;|while\s*\(1|(?:\/\*[^]*?\*\/\s*)?(?:typeof\b[^(]*&&\s*)?[\w$.]+\s*\(\s*[[{]|(?:var|let|const|window)\b[^=<]{1,60}=\s*[[{])/.test(start);
}
