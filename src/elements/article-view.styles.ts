import { css } from 'lit';

export const articleViewStyles = css`
  .line {
    position: relative;
  }

  [part='tools'],
  [part='sizes'],
  [part='speech'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em;
  }

  [part='tools'] {
    margin-inline-start: auto;
  }

  [part='tool'],
  [part='speed'] {
    min-inline-size: max(2.3em, 32px);
    min-block-size: max(2.3em, 32px);
    font-size: 0.875em;
  }

  [part='tool'][aria-pressed='true'] {
    border-color: currentColor;
    font-weight: 700;
  }

  [part='tool'][aria-disabled] {
    border-style: dashed;
    opacity: 0.6;
    cursor: default;
  }

  [part='speed'],
  [part='link-field'] {
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
  }

  [part='speed'] {
    padding-inline: 0.4em;
    font-size: 0.875em;
  }

  [part='audio'] {
    inline-size: 20em;
    max-inline-size: 100%;
  }

  [part='link'] {
    display: block;
    inline-size: 100%;
    font-size: 0.9em;
  }

  [part='link-field'] {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0.3em 0.6em;
  }

  [part='link-field']:focus-visible,
  img[role='button']:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Over what stands there: what is being read stays where it is. */
  [part='notice']:not(.visually-hidden) {
    position: absolute;
    inset-block-start: calc(100% + 0.35em);
    inset-inline-end: 0;
    z-index: 1;
    max-inline-size: 100%;
    padding: 0.4em 0.9em;
    border: 1px solid Canvas;
    border-radius: var(--_radius);
    background: CanvasText;
    color: Canvas;
    font-size: 0.9em;
  }

  img[role='button'] {
    cursor: zoom-in;
  }

  ::highlight(tin-speaking) {
    background-color: Mark;
    color: MarkText;
  }

  /* A broken picture is no picture to the layout: its width would push columns aside. */
  img[data-missing] {
    contain: inline-size;
    background: var(--_subtle);
    color: var(--_muted);
    font-size: 0.9em;
  }

  figcaption {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.9em;
    font-style: italic;
    text-align: center;
  }

  [part='body'] blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }

  [part='body'] table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  [part='body'] :is(td, th) {
    padding: 0.35em 0.6em;
    border: 1px solid var(--_border);
    text-align: start;
  }

  :is(.table, pre) {
    overflow-x: auto;
  }

  [part='author'] {
    font-weight: 700;
    text-align: end;
  }

  [part='attachments'] {
    margin-block-start: 1em;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }

  [part='attachments'] ul {
    padding-inline-start: 1.3em;
  }

  [part='attachments'] li {
    padding-block: 0.15em;
  }

  [part='file'] {
    color: var(--_muted);
  }

  [part='attachment'],
  [part='download'] {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  [part='download'] {
    margin-inline-start: 0.5em;
    font-size: 0.9em;
  }

  [part='origin'] {
    display: none;
  }

  @media print {
    [part='tools'],
    [part='link'],
    [part='notice'],
    [part='download'],
    [part='viewer'],
    audio,
    video {
      display: none !important;
    }

    [part='origin'] {
      display: block;
      margin-block-start: 1.5em;
      padding-block-start: 0.5em;
      border-block-start: 1px solid currentColor;
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }

    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    :is(img, figure, tr, blockquote) {
      break-inside: avoid;
    }

    .table {
      overflow: visible;
    }

    img {
      max-block-size: 80vh;
      object-fit: contain;
    }

    p {
      orphans: 3;
      widows: 3;
    }

    ::highlight(tin-speaking) {
      background-color: transparent;
      color: inherit;
    }
  }
`;
