import { css } from 'lit';

export const articleViewStyles = css`
  .line {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-end: var(--_space);
  }

  .line:not(:has(*)) {
    display: none;
  }

  [part='lead'] {
    margin-block-end: 1em;
    font-size: calc(var(--tin-article-size, 1em) * var(--_scale, 1));
    font-weight: 700;
  }

  [part='body'] :is(ul, ol, dl, table, blockquote, pre, figure) {
    margin-block: 0 1em;
  }

  [part='body'] :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  [part='body'] :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.2em 0.5em;
    line-height: 1.4;
  }

  [part='body'] a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  :is(img, video) {
    max-inline-size: 100%;
    block-size: auto;
  }

  [part='body'] :is(img, video),
  [part='image'] {
    display: block;
    margin-inline: auto;
    border-radius: var(--_radius);
  }

  /* Nobody says how large it is: it gets a frame, so that nothing moves when it comes. */
  [part='image']:not([width][height]) {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    background: var(--_subtle);
    object-fit: scale-down;
  }

  figure {
    margin-block-end: 1em;
  }

  [data-compact] :is([part='title'], .line, [part='lead']),
  [data-compact] [part='body'] :is(p, ul, ol, dl, table, blockquote, pre, figure) {
    margin-block-end: 0.3em;
    line-height: 1.4;
  }

  [data-compact='headlines'] [part='title'] {
    font-size: 1.3em;
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
    outline: 2px solid currentColor;
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
