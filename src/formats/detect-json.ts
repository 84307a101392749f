/** What only one system's JSON says, near its beginning; tried in this order. */
const marks: readonly (readonly [format: string, mark: RegExp])[] = [
  ['json-feed', /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org|"(?:feed|home_page)_url"\s*:/i],
  ['wordpress', /"(?:title|content|excerpt)"\s*:\s*\{\s*"(?:raw|rendered)"\s*:\s*"|^\s*\{\s*"found"\s*:\s*\d+\s*,\s*"posts"\s*:\s*\[|"site_ID"\s*:/],
  ['drupal', /"type"\s*:\s*"node--|^\s*\{\s*"jsonapi"\s*:\s*\{(?=[^]*(?:"drupal_internal__|\/jsonapi\/))/],
  ['sharepoint', /^\s*\{\s*"d"\s*:\s*\{\s*"(?:results|__metadata)"|"odata\.metadata"\s*:\s*"[^"]*\/_api\/|"(?:odata\.|@odata\.|)type"\s*:\s*"#?SP\.|"FileSystemObjectType"\s*:|"ContentTypeId"\s*:\s*"0x01/i],
  ['ghost', /^\s*\{\s*(?:"meta"\s*:[^[]*)?"(?:posts|pages)"\s*:\s*\[(?=[^]*"(?:feature_image|published_at|comment_id)")/],
  ['liferay', /"(?:contentFields|friendlyUrlPath)"\s*:/],
  [
    'strapi',
    /"data"\s*:\s*(?:\[\s*)?\{\s*(?:"id"\s*:\s*\d+\s*,\s*)?"(?:attributes"\s*:\s*\{|documentId"\s*:\s*")|^\s*\{\s*"data"\s*:\s*\[\s*\]\s*,\s*"meta"\s*:\s*\{\s*"pagination"/,
  ],
  ['directus', /^\s*\{\s*"data"\s*:\s*(?:\[\s*)?\{(?=[^]*"(?:user_created|date_created)"\s*:)/],
];

/** The format of JSON that names no format, as far as its first characters tell; `json` for any other. */
export function detectJson(start: string): string {
  return marks.find(([, mark]) => mark.test(start))?.[0] ?? 'json';
}

/** Whether a text is JSON, bare or within what servers put around it: a protection, a call, an assignment. */
export function isJson(start: string): boolean {
  return /^[\s\ufeff]*(?:<br\b[^]{0,4000}?>\s*[[{]\s*["{]|"?[[{]|\)\]\}|for\s*\(;;|while\s*\(1|(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)?(?:typeof\b[^(]*&&\s*)?[\w$.]+\s*\(\s*[[{]|(?:var|let|const|window)\b[^=<]{1,60}=\s*[[{])/.test(start);
}
