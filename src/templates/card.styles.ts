import { css } from 'lit';

export const cardStyles = css`
  [part='card'] {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    min-inline-size: 0;
    background: var(--_surface);
    border-radius: var(--_radius);
  }

  [part='card']:has(a) {
    cursor: pointer;
  }

  [part='media'] {
    position: relative;
    flex: none;
    aspect-ratio: var(--tin-card-ratio, 16 / 9);
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }

  [part='image'] {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    transition: scale 0.3s;
  }

  [data-missing] > [part='image'] {
    visibility: hidden;
  }

  [part='media'][data-missing]::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: min(30%, 3.5em);
    aspect-ratio: 4 / 3;
    border: 0.18em solid var(--_border);
    border-radius: 0.35em;
    background:
      radial-gradient(circle at 28% 30%, var(--_border) 0 0.3em, transparent 0.32em),
      linear-gradient(155deg, transparent 55%, var(--_border) 56%);
  }

  [part='content'] {
    display: flex;
    flex-direction: column;
    flex: 1;
    gap: 0.35em;
    min-inline-size: 0;
  }

  [part='label'] {
    color: var(--_accent);
    font-size: 0.8em;
    font-weight: 700;
  }

  [part='headline'] {
    font-size: var(--tin-headline-size, 1.05em);
    font-weight: 700;
    line-height: 1.4;
    text-wrap: pretty;
  }

  [part='summary'] {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--tin-summary-lines, 3);
    overflow: hidden;
    padding-block-start: 0.08em;
    color: var(--_muted);
    font-size: 0.95em;
  }

  [part='content'] > [part='date'] {
    margin-block-start: auto;
  }

  [part='card']:hover [part='link'] {
    color: var(--_accent);
  }

  .horizontal {
    flex-direction: row;
  }

  .horizontal > [part='media'] {
    inline-size: min(38%, 16em);
    align-self: flex-start;
  }

  .horizontal > [part='content'] > [part='date'] {
    margin-block-start: 0;
  }

  .overlay {
    overflow: hidden;
    display: grid;
    background: #1d2733;
    color: #fff;
    print-color-adjust: exact;
    --_muted: currentColor;
    --_accent: currentColor;
  }

  .overlay > * {
    grid-area: 1 / 1;
  }

  .overlay > [part='media'] {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 9em;
    border-radius: 0;
  }

  .overlay > [part='content'] {
    z-index: 1;
    align-self: end;
    gap: 0.3em;
    padding: 3em var(--_space) var(--_space);
    background: linear-gradient(transparent, rgb(0 0 0 / 0.62) 2.4em, rgb(0 0 0 / 0.86));
    text-shadow: 0 1px 2px rgb(0 0 0 / 0.6);
  }

  .headline > [part='content'] {
    gap: 0.15em;
  }

  .headline [part='headline'] {
    font-size: 1em;
    font-weight: 600;
  }

  [data-compact] [part='card'],
  [data-compact] [part='content'] {
    gap: 0.1em;
  }

  [data-compact='flat'] [part='media'] {
    aspect-ratio: 21 / 9;
  }

  [data-compact='flatter'] [part='media'] {
    aspect-ratio: 3 / 1;
  }

  [data-compact='thumbnails'] :is(.vertical, .horizontal) {
    flex-direction: row;
    gap: 0.5em;
  }

  [data-compact='thumbnails'] :is(.vertical, .horizontal) > [part='media'] {
    inline-size: 5.5em;
  }

  [data-compact='thumbnails'] [part='summary'] {
    -webkit-line-clamp: 1;
  }

  [data-compact='headlines'] :is([part='media'], [part='summary'], [part='label']) {
    display: none;
  }

  [data-compact='headlines'] .overlay {
    background: none;
    color: inherit;
  }

  [data-compact='headlines'] .overlay > [part='content'] {
    padding: 0;
    background: none;
    text-shadow: none;
  }

  @container (max-width: 20em) {
    .overlay [part='summary'] {
      display: none;
    }
  }

  @container (max-width: 15em) {
    .horizontal {
      flex-direction: column;
    }

    .horizontal > [part='media'] {
      inline-size: 100%;
    }

    [part='summary'] {
      --tin-summary-lines: 2;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='card']:hover [part='image'] {
      scale: 1.03;
    }
  }

  @media (forced-colors: active) {
    [part='card'] {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    [part='card'] {
      break-inside: avoid;
    }

    /* Not all that prints can shade a picture. */
    .overlay {
      display: block;
    }
  }
`;
