/** An address, perhaps asked for through a relay of the portal's own: `/relay?url=https://…`. */
export interface Relayed {
  /** What is meant. */
  target: string;
  /** The address by which to ask for another one in the same way. */
  through(url: string): string;
}

/** Tells what an absolute address means: presets and next pages are about what stands behind the relay. */
export function relayed(src: string): Relayed {
  const relay = new URL(src);
  const target = relay.searchParams.get('url') ?? '';
  if (!/\brelay\b[^/]*$/i.test(relay.pathname) || !/^https?:\/\//i.test(target)) return { target: src, through: (url) => url };
  return {
    target,
    through(url) {
      relay.searchParams.set('url', url);
      return relay.href;
    },
  };
}
