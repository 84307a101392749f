type Globals = Readonly<Record<string, unknown>>;

/** The globals that a document brings and this process has not: classes, and the page itself. */
export function documentGlobals(window: object): Globals {
  const classes = Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name) && !(name in globalThis));
  return Object.fromEntries(['document', 'location', ...classes].map((name) => [name, (window as Globals)[name]]));
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
export function provideGlobals(globals: Globals): () => void {
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(globals)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
