import { css } from 'lit';

/** A digit is a window onto a wheel, which the shade makes round. */
export const visitorCounterStyles = css`
  dt {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  [part='icon'] {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    transform: translateY(0.14em) scale(1.15);
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linecap: round;
  }

  [part~='value'] {
    margin-inline-start: auto;
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  .rows > [part~='item'],
  .digits > [part~='item'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
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

  .inline [part='icon'],
  [data-compact='headlines'] [part='icon'] {
    display: none;
  }

  .inline > [part~='item']:not(:last-child)::after {
    content: '·';
    color: var(--_muted);
  }

  .digits > [part~='item'] {
    align-items: center;
  }

  .digits [part~='value'] {
    direction: ltr;
    line-height: 1.6;
  }

  [part='digit'] {
    display: inline-block;
    position: relative;
    min-inline-size: 1em;
    margin-inline: 1px;
    border-radius: 0.2em;
    background: #23272f;
    color: #fff;
    text-align: center;
    clip-path: inset(0 round 0.2em);
  }

  [part='digit']::after,
  [data-turning]::before {
    content: '';
    position: absolute;
    inset: 0;
    background: linear-gradient(#0008, #0000 35% 65%, #0008);
    box-shadow: inset 0 0 0 1px #fff2;
  }

  [data-turning]::before {
    content: '0\\a 1\\a 2\\a 3\\a 4\\a 5\\a 6\\a 7\\a 8\\a 9\\a 0';
    inset-block-end: auto;
    background: inherit;
    box-shadow: none;
    white-space: pre-line;
    transform: translateY(calc(var(--_position) * -100% / 11));
  }

  [part='updated'] {
    min-block-size: 1lh;
    margin-block-start: 0.3em;
    color: var(--_muted);
    font-size: 0.85em;
  }

  @media (forced-colors: active), print {
    [part='icon'] {
      stroke: currentColor;
    }

    [part='digit'] {
      background: Canvas;
      color: inherit;
    }

    [part='digit']::after {
      border: 1px solid;
      border-radius: inherit;
      background: none;
      box-shadow: none;
    }
  }
`;
