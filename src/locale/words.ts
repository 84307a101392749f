import type { VisitorFigure } from '../model/visitor-stats.js';

/** All that the elements say, in one language. The type keeps every language complete. */
export interface Words {
  otherNews: string;
  linksPanel: string;
  visitorCounter: string;
  newer: string;
  older: string;
  newBadge: string;
  more: string;
  moreFailed: string;
  previousPage: string;
  nextPage: string;
  page(current: number, count: number): string;
  newItems(count: number): string;
  loading: string;
  empty: string;
  error: string;
  stale(time: string): string;
  updated(time: string): string;
  chooseSite: string;
  open: string;
  figures: Record<VisitorFigure, string>;
  /** Who counts as online: visitors within so many minutes, or now. */
  onlineMeaning(minutes?: number): string;
  unknown: string;
}
