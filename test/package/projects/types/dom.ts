import 'tin-widgets/all.js';
import 'tin-widgets/define/tin-article-grid.js';
import { registerSource, type Article, type SiteLink, type TinErrorEvent, type TinLoadEvent, type TinSelectEvent, type VisitorStats } from 'tin-widgets';

const article = document.querySelector('tin-article');
const grid = document.createElement('tin-article-grid');
const banner = document.createElement('tin-date-banner');
const counter = document.createElement('tin-visitor-counter');
const panel = document.createElement('tin-links-panel');

grid.layout = 'hero';
// @ts-expect-error no such layout
grid.layout = 'foo';
grid.limit = 6;
// @ts-expect-error a number is wanted
grid.limit = 'x';
grid.dateStyle = 'relative';
// @ts-expect-error no such style
grid.dateStyle = 'weekly';
// @ts-expect-error no such property
grid.colums = 3;
// @ts-expect-error the status is the element's own
grid.status = 'ready';
banner.lunar = 'full';
// @ts-expect-error no such way to write it
banner.lunar = 'long';
counter.grouping = 'none';
// @ts-expect-error no such grouping
counter.grouping = 'some';
// @ts-expect-error articles are not figures
counter.stats = grid.articles;
// @ts-expect-error links have a title
panel.links = [{ url: 'https://example.org/' }];
panel.links = [{ url: 'https://example.org/', title: 'Thư viện tỉnh' }] satisfies SiteLink[];

const given: Article | undefined = article?.article;
const figures: VisitorStats | undefined = counter.stats;

grid.addEventListener('tin-load', ({ detail: { data, source } }) => [data, source.toUpperCase()]);
document.addEventListener('tin-error', ({ detail: { error } }) => [error.hint?.toUpperCase(), error.status?.toFixed()]);
window.addEventListener('tin-select', (event) => {
  event.preventDefault();
  history.pushState(null, '', event.detail.url);
});
const error: TinErrorEvent = (null as unknown as HTMLElementEventMap)['tin-error'];
const load: TinLoadEvent = (null as unknown as HTMLElementEventMap)['tin-load'];
const select: TinSelectEvent = (null as unknown as HTMLElementEventMap)['tin-select'];
// @ts-expect-error the detail of an error has no data
error.detail.data;
// @ts-expect-error no number
load.detail.source.toFixed();

// @ts-expect-error a source needs an address or a function
registerSource('mine', { limit: 5 });

export { given, figures, select };
