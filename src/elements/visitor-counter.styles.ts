import { css } from 'lit';

export const visitorCounterStyles = css`
  [part~='value'] {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }

  .rows > [part~='item'],
  .digits > [part~='item'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_border);
    line-height: 1.45;
  }

  [part='list'] > [part~='item']:last-child {
    border-block-end: 0;
  }

  [data-compact] [part~='item'] {
    padding-block: 0;
    border: 0;
    line-height: 1.4;
  }

  /* In a place of a line or two: heading and figures one behind the other. */
  [part~='base'][data-compact='headlines'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
  }

  [data-compact='headlines'] > * > [part='heading'] {
    margin: 0;
    border: 0;
  }

  [data-compact='headlines'] .rows {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
  }

  [data-compact='headlines'] .rows > [part~='item'] {
    gap: 0.35em;
  }

  .inline {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  .inline > [part~='item'] {
    display: inline-flex;
    gap: 0.35em;
  }

  .inline > [part~='item']:not(:last-child)::after {
    content: '·';
    color: var(--_muted);
  }

  .digits [part='digit'] {
    display: inline-block;
    min-inline-size: 1.25em;
    margin-inline: 1px;
    padding: 0.1em 0.2em;
    border-radius: 0.2em;
    background: #23272f;
    color: #fff;
    text-align: center;
  }

  [part='updated'] {
    margin-block-start: 0.3em;
    color: var(--_muted);
    font-size: 0.85em;
  }

  @media (forced-colors: active) {
    .digits [part='digit'] {
      border: 1px solid CanvasText;
    }
  }
`;
