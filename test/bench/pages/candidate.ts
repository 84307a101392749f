/** Somebody's way to do a piece of work; the page has one or more of them on `window.candidates`. */
export interface Candidate {
  readonly name: string;
  /** What need not be measured. */
  prepare?(): void | Promise<void>;
  run(): void | Promise<void>;
  /** Leaves the page as it was. */
  clear?(): void;
}

declare global {
  interface Window {
    candidates: Record<string, readonly Candidate[]>;
  }
}

export function offer(work: string, candidates: readonly Candidate[]): void {
  window.candidates ??= {};
  window.candidates[work] = candidates;
}
