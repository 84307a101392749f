type Undo = [prefix: string, uri: string | undefined][];

const declarations = /(?:^|\s)xmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The names of elements under namespaces that are matched loosely: declared under any prefix, or known by a prefix that
 * nobody declared. The namespace of the root is the core, whatever it is: its elements have no prefix.
 * https://www.w3.org/TR/xml-names/
 */
export class Namespaces {
  readonly #uris = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #prefixes = new Map<string, string | undefined>();
  readonly #undo = new Map<object, Undo>();
  readonly #prefixOf: (uri: string) => string | undefined;
  #root: { prefix: string; uri: string | undefined } | undefined;

  constructor(prefixOf: (uri: string) => string | undefined) {
    this.#prefixOf = prefixOf;
  }

  /** Takes in the declarations of a tag; gives what they replaced. */
  declare(attributes: string): Undo | undefined {
    if (!attributes.includes('xmlns')) return undefined;
    const undo: Undo = [];
    for (const [, prefix = '', double, single] of attributes.matchAll(declarations)) {
      const key = prefix.toLowerCase();
      undo.push([key, this.#uris.get(key)]);
      this.#uris.set(key, double ?? single ?? '');
    }
    this.#names.clear();
    return undo;
  }

  /** What `element` declared holds until `leave(element)`. */
  remember(element: object, undo: Undo): void {
    this.#undo.set(element, undo);
  }

  leave(element: object): void {
    const undo = this.#undo.size ? this.#undo.get(element) : undefined;
    if (!undo) return;
    this.#undo.delete(element);
    this.#names.clear();
    for (const [prefix, uri] of undo.reverse()) {
      if (uri === undefined) this.#uris.delete(prefix);
      else this.#uris.set(prefix, uri);
    }
  }

  nameOf(tag: string): string {
    let name = this.#names.get(tag);
    if (name === undefined) {
      name = this.#resolve(tag);
      this.#names.set(tag, name);
    }
    return name;
  }

  #resolve(tag: string): string {
    const colon = tag.indexOf(':');
    const written = tag.slice(0, Math.max(0, colon));
    const uri = this.#uris.get(written);
    let prefix = uri === undefined ? written : this.#known(uri);
    this.#root ??= { prefix: prefix ?? written, uri };
    // Tools write `xmlns=""` into what they copy; and where the root has no namespace, others are put on parts of it.
    const isCore = uri === this.#root.uri || (!written && !(uri && this.#root.uri));
    prefix ??= isCore ? '' : written || '?';
    const local = tag.slice(colon + 1);
    return prefix && prefix !== this.#root.prefix ? `${prefix}:${local}` : local;
  }

  #known(uri: string): string | undefined {
    if (!this.#prefixes.has(uri)) this.#prefixes.set(uri, this.#prefixOf(uri));
    return this.#prefixes.get(uri);
  }
}
