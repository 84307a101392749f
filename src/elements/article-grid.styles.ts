import { css } from 'lit';

export const articleGridStyles = css`
  :host(:is([layout='hero'], [columns])) [part~='base'] {
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
  }

  /* Where a table or a float fits its content, the cards wish for a line of text, not for one column. */
  [part~='base']::before {
    content: 'mmmmmmmm mmmmmmmm mmmmmmmm mmmmmmmm mmmmmmmm mmmmmmmm';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }

  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--tin-card-width, 15em)), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 1.6);
    list-style: none;
  }

  [data-compact] [part='list'] {
    gap: 0.4em calc(var(--_space) * 1.6);
  }

  [part='list'] > * {
    display: grid;
    min-inline-size: 0;
    container-type: inline-size;
  }

  /* Of a long list only what is near the window is laid out; a row is as high as its highest card. */
  [part='list']:not(.row) > :nth-child(n + 25) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 20em;
  }

  [part='list'][data-columns] {
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
  }

  /* Paper does not scroll: it has them in columns. */
  @media screen {
    [part='list'].row {
      grid-auto-flow: column;
      grid-auto-columns: minmax(min(80%, var(--tin-card-width, 15em)), 1fr);
      grid-template-columns: none;
      overflow-x: auto;
      overscroll-behavior-inline: contain;
      scroll-snap-type: inline proximity;
      padding-block-end: 0.5em;
    }
  }

  .row > * {
    scroll-snap-align: start;
  }

  /* What scrolls cuts off what stands out of it. */
  .row a:focus-visible {
    outline-offset: -2px;
  }

  [part='list'].hero {
    grid-template-columns: minmax(0, 1fr);
  }

  @container (min-width: 34em) {
    [part='list'].hero {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .hero > :first-child {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 54em) {
    [part='list'].hero {
      grid-template-columns: minmax(0, 1.9fr) minmax(0, 1fr);
      grid-auto-rows: minmax(min-content, max-content);
    }

    .hero > :first-child {
      grid-area: 1 / 1 / span 4 / auto;
    }

    .hero > :first-child:last-child {
      grid-column: 1 / -1;
    }
  }

  .hero > :first-child {
    font-size: 1.2em;
  }

  .hero > :not(:first-child) {
    font-size: 0.92em;
  }

  .hero > :not(:first-child) [part='summary'] {
    display: none;
  }

  @container (max-width: 30em) {
    [part='list'][data-columns] {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
