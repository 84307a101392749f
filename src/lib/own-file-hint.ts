/** What the webmaster can do where a file of the kit's cannot be loaded later. */
export const ownFileHint = 'Keep all files of dist/cdn together; the page’s policy (script-src) and hashes (integrity) must allow them.';
