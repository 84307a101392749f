import { css } from 'lit';

export const articleStyles = css`
  [part='title'] {
    margin-block-end: 0.35em;
    font-size: var(--tin-title-size, 1.7em);
    font-weight: 700;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .line {
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

  [part='lead'],
  [part='body'] {
    font-size: calc(var(--tin-article-size, 1em) * var(--_scale, 1));
  }

  [part='lead'] {
    margin-block-end: 1em;
    font-weight: 700;
  }

  [part='body'] > :first-child {
    margin-block-start: 0;
  }

  [part='body'] :is(p, ul, ol, dl, table, blockquote, pre, figure) {
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

  /* However long the article will be: what stands behind it is not to be seen meanwhile, and pushed down then. */
  [data-placeholder] {
    min-block-size: 100vh;
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
`;
