/** Requests by the second. Times in milliseconds. */
export class Rates {
  readonly #counts: number[] = [];

  add(time: number): void {
    const second = Math.floor(time / 1000);
    this.#counts[second] = (this.#counts[second] ?? 0) + 1;
  }

  /** A second, on average. */
  mean(from: number, to: number): number {
    let sum = 0;
    for (let second = from / 1000; second < to / 1000; second++) sum += this.#counts[second] ?? 0;
    return (sum / (to - from)) * 1000;
  }

  /** In the busiest second. */
  peak(from: number, to: number): number {
    let most = 0;
    for (let second = from / 1000; second < to / 1000; second++) most = Math.max(most, this.#counts[second] ?? 0);
    return most;
  }
}
