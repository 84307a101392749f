import { cmsWriters } from './cms-writers.js';
import { feedWriters } from './feed-writers.js';
import { jsonWriters } from './json-writers.js';
import { pageWriters } from './page-writers.js';
import type { Writer } from './writing.js';

/** Every format of the kit, with attacks in every field. */
export const writers: readonly Writer[] = [...feedWriters, ...jsonWriters, ...cmsWriters, ...pageWriters];
