// For script tags, as a module and as a classic script: all elements, and the library (`window.tinWidgets` there).
import { asking } from './controllers/asking.js';
import type { asking as Asking } from './sources/asking.js';

export * from './all.js';
export { registerFormat } from './formats/registry.js';
export { configure } from './lib/configuration.js';
export { sanitizeHtml } from './lib/sanitize-html.js';
export { formatDate } from './locale/dates.js';
export { toLunarDate } from './locale/lunar.js';
export { SourceError } from './model/source-error.js';
export { registerSource } from './sources/registry.js';

// What asks sources comes when it is first needed, be it by a widget.
export const loadArticles: typeof Asking.loadArticles = async (...given) => (await asking.load()).loadArticles(...given);
export const loadLinks: typeof Asking.loadLinks = async (...given) => (await asking.load()).loadLinks(...given);
export const loadVisitorStats: typeof Asking.loadVisitorStats = async (...given) => (await asking.load()).loadVisitorStats(...given);
export const parseArticles: typeof Asking.parseArticles = async (...given) => (await asking.load()).parseArticles(...given);
export const parseVisitorStats: typeof Asking.parseVisitorStats = async (...given) => (await asking.load()).parseVisitorStats(...given);
