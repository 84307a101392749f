import type { VisitorFigure, VisitorStats } from '../model/visitor-stats.js';

type Labels = Partial<Record<VisitorFigure, string>>;

const printed = new WeakMap<VisitorStats, Labels>();

/** Keeps the words with which a block printed the figures that were read of it. */
export function keepLabels(stats: VisitorStats, labels: Labels): void {
  printed.set(stats, labels);
}

/** The labels with which a block printed the figures that were read of it, as far as they can stand alone. */
export function printedLabels(stats: VisitorStats): Labels | undefined {
  return printed.get(stats);
}
