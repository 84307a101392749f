import { css } from 'lit';

/** The least height is for pages that set all lines to none. */
export const dateBannerStyles = css`
  :host {
    display: inline-block;
    /* As tall as the line that the portal printed. */
    line-height: var(--tin-line-height, inherit);
  }

  /* In one line where the page says so. */
  [part~='base'] {
    line-height: inherit;
    white-space: inherit;
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.6em;
  }

  [part~='base'] > * {
    min-block-size: 1.2em;
  }

  [part~='date'] {
    color: inherit;
    font-size: inherit;
    /* What stands behind it does not move with each second. */
    font-variant-numeric: tabular-nums;
  }

  [part='lunar'] {
    color: var(--_muted);
  }

  [part='lunar']::before {
    content: '(';
  }

  [part='lunar']::after {
    content: ')';
  }
`;
