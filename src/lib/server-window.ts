/** What code that works on documents expects to find as globals. */
const names = [
  ...['document', 'location', 'CSS', 'DOMParser', 'Node', 'NodeFilter', 'Element', 'HTMLElement', 'HTMLDocument'],
  ...['HTMLImageElement', 'DocumentFragment', 'ShadowRoot'],
] as const;

/** The globals that a document brings, as `window` has them. */
export function documentGlobals(window: object): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, (window as Record<string, unknown>)[name]]));
}

/** Does `work` with the globals of `window`, and puts back what was there. */
export function inWindow<T>(window: object, work: () => T): T {
  const put = provideGlobals(documentGlobals(window));
  try {
    return work();
  } finally {
    put();
  }
}

/** Makes `globals` those of this process; returns what puts back what was there. */
export function provideGlobals(globals: Readonly<Record<string, unknown>>): () => void {
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) {
    const value = globals[name];
    if (value !== undefined) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
