import type { SourceConfig } from './source-config.js';
import { bare } from '../lib/bare.js';
import { parseJsonAttribute } from '../lib/json-attribute.js';

/** A configuration of what attributes say: those that say nothing (absent, empty, 0, false) are left out. */
export function createSourceConfig({
  src,
  map,
  ...others
}: { src: string } & { [K in keyof SourceConfig]?: SourceConfig[K] | undefined }): SourceConfig {
  // Frameworks set what their templates have as text as a property.
  const rest = { ...others, map: typeof map === 'string' ? parseJsonAttribute('map', map) : map };
  return bare({ src, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value)) });
}
