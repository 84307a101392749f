/** How further items come: not at all, by a button, page by page, or as the visitor scrolls. */
export type More = 'none' | 'button' | 'pages' | 'scroll';
export const ways = 'none button pages scroll';

/** What is known of the pieces of a list beyond the one that is shown, and what leads to them. */
export interface PagingView {
  readonly more: More;
  readonly hasMore: boolean;
  /** The next page is on its way. */
  readonly isLoading: boolean;
  /** The next page could not be had. */
  readonly hasFailed: boolean;
  /** Counts from 1. */
  readonly page: number;
  readonly pageCount: number;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}
