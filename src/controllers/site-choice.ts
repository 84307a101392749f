/**
 * A number that the visitor chose, remembered for the site: what is shown elsewhere on the page, and in the browser's
 * other tabs, follows. Without storage it holds for this page view.
 */
export class SiteChoice {
  readonly #key: string;
  readonly #fallback: number;
  readonly #isValid: (value: number) => boolean;
  readonly #followers = new Set<() => void>();
  /** Where nothing can be stored. */
  #unstored: number | undefined;

  constructor(key: string, fallback: number, isValid: (value: number) => boolean) {
    this.#key = `tin-widgets:${key}`;
    this.#fallback = fallback;
    this.#isValid = isValid;
  }

  get value(): number {
    const value = this.#unstored ?? Number(this.#read() ?? this.#fallback);
    return this.#isValid(value) ? value : this.#fallback;
  }

  set value(value: number) {
    try {
      localStorage.setItem(this.#key, String(value));
      this.#unstored = undefined;
    } catch {
      this.#unstored = value;
    }
    for (const follow of this.#followers) follow();
  }

  /** Calls `follower` on each change, until it is told to stop. */
  follow(follower: () => void): void {
    if (!this.#followers.size) addEventListener('storage', this.#handleStorage);
    this.#followers.add(follower);
  }

  unfollow(follower: () => void): void {
    this.#followers.delete(follower);
    if (!this.#followers.size) removeEventListener('storage', this.#handleStorage);
  }

  #read(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  /** Another tab has changed it, or (no key) thrown all away. */
  readonly #handleStorage = ({ key }: StorageEvent): void => {
    if (key !== null && key !== this.#key) return;
    for (const follow of this.#followers) follow();
  };
}
