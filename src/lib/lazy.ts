/** What is loaded when it is first needed, and at hand from then on. */
export class Lazy<T> {
  /** Nothing until it is loaded. */
  value: T | undefined;
  /** While and after it is loaded. */
  loading: Promise<T> | undefined;
  readonly #load: () => Promise<T>;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Resolves when it is at hand; what failed is tried again the next time. */
  load(): Promise<T> {
    this.loading ??= this.#load().then(
      (value) => (this.value = value),
      (error: unknown) => {
        this.loading = undefined;
        throw error;
      },
    );
    return this.loading;
  }
}
