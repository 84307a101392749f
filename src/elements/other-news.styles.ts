import { css } from 'lit';

export const otherNewsStyles = css`
  [part='list'] {
    list-style: none;
  }

  [part='item'] {
    position: relative;
    padding-block: 0.32em;
    padding-inline-start: 1em;
    line-height: 1.45;
  }

  /* Of a long list only what is near the window is laid out: to watch over each item by itself takes the browser longer than to
     lay it out. Blocks are arranged as a theme arranges the list. */
  .block {
    display: inherit;
    grid: inherit;
    grid-column: 1 / -1;
    flex-flow: inherit;
    gap: inherit;
    inline-size: 100%;
  }

  .full,
  .block:not(.full) > [part='item'] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2.09em;
  }

  .full {
    contain-intrinsic-block-size: auto 100.32em;
  }

  [part='item']::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.32em + 0.55em);
    inset-inline-start: 0.1em;
    inline-size: 0.35em;
    block-size: 0.35em;
    border-radius: 50%;
    background: var(--_accent);
  }

  [data-compact] [part='item'] {
    padding-block: 0;
    line-height: 1.4;
  }

  .details {
    display: inline-block;
    overflow-wrap: anywhere;
  }

  [part='item'] [part='date']::before {
    content: '(';
  }

  [part='item'] [part='date']::after {
    content: ')';
  }

  [part='badge'] {
    display: inline-block;
    padding-inline: 0.4em;
    border-radius: 0.3em;
    background: var(--_accent);
    color: var(--_on-accent);
    print-color-adjust: exact;
    font-size: 0.75em;
    font-weight: 700;
    line-height: 1.5;
    vertical-align: 0.1em;
  }

  [part='subheading'] {
    margin-block: 0.6em 0.2em;
    font-weight: 700;
  }

  [part='notice'] {
    inline-size: 100%;
    margin-block-end: 0.5em;
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    [part='item']::before {
      background: CanvasText;
    }
  }
`;
