import type { SourceConfig } from './source-config.js';
import { bare } from '../lib/bare.js';

/** A configuration of what attributes say: those that say nothing (absent, empty, 0, false) are left out. */
export function createSourceConfig({
  src,
  ...rest
}: { src: string } & { [K in keyof SourceConfig]?: SourceConfig[K] | undefined }): SourceConfig {
  return bare({ src, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value)) });
}
