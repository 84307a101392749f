import { digital } from './digital.js';
import { culture } from './culture.js';
import { environment } from './environment.js';
import { farming } from './farming.js';
import { healthAndSchool } from './health-and-school.js';
import { activities } from './activities.js';
import { transport } from './transport.js';
import type { SampleArticle } from './sample-article.js';

export { siteLinks } from './site-links.js';
export { categories, type CategorySlug, type SampleArticle } from './sample-article.js';

export const sampleArticles: readonly SampleArticle[] = [
  ...activities,
  ...digital,
  ...farming,
  ...transport,
  ...healthAndSchool,
  ...culture,
  ...environment,
];
