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
