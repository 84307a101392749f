/** Figures of a visitor counter: whole numbers ≥ 0. A figure that is not known is absent, never 0. */
export interface VisitorStats {
  total?: number;
  /** Visitors at this moment; the source decides what a moment is (often 5 minutes). */
  online?: number;
  today?: number;
  yesterday?: number;
  /** This week. */
  week?: number;
  /** This month. */
  month?: number;
  /** Logged-in visitors among those online. */
  members?: number;
  /** Visitors among those online who are not logged in. */
  guests?: number;
  /** Search engines among those online. */
  bots?: number;
  /** When the figures were true. */
  updated: Date;
}

/** The figures that a counter can show. */
export type VisitorFigure = Exclude<keyof VisitorStats, 'updated'>;

export const visitorFigures: readonly VisitorFigure[] = [
  'total',
  'online',
  'today',
  'yesterday',
  'week',
  'month',
  'members',
  'guests',
  'bots',
];
