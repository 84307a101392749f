interface ImportMeta {
  /** Vite's: whether this is the built site. */
  readonly env: { readonly PROD: boolean };
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module 'virtual:tin-manifest' {
  import type { Manifest } from './site/manifest.js';

  const manifest: Manifest;
  export default manifest;
}

declare module 'virtual:tin-samples' {
  import type { Samples } from './site/samples.js';

  const samples: Samples;
  export default samples;
}

declare module 'virtual:tin-kit' {
  /** Hashes of what script tags load, by file; none where nothing is built. */
  const hashes: Readonly<Record<string, string>>;
  export default hashes;
}

declare module '*.css?raw' {
  const text: string;
  export default text;
}
