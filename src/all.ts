// Defines all elements, and mounts them on plain elements with `data-tin`.
export * from './define/tin-source.js';
export * from './define/tin-date-banner.js';
export * from './define/tin-article-card.js';
export * from './define/tin-article-grid.js';
export * from './define/tin-article.js';
export * from './define/tin-other-news.js';
export * from './define/tin-links-panel.js';
export * from './define/tin-visitor-counter.js';
import { startMounts } from './lib/mounts.js';

startMounts();
