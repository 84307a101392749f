import { css } from 'lit';

/** What stands there before the article does; the rest comes with what shows it. */
export const articleStyles = css`
  [part='title'] {
    margin-block-end: 0.35em;
    font-size: var(--tin-title-size, 1.7em);
    font-weight: 700;
    line-height: 1.35;
    text-wrap: pretty;
  }

  [part='body'] {
    font-size: calc(var(--tin-article-size, 1em) * var(--_scale, 1));
  }

  [part='body'] > :first-child {
    margin-block-start: 0;
  }

  [part='body'] p {
    margin-block: 0 1em;
  }

  /* However long the article will be: what stands behind it is not to be seen meanwhile, and pushed down then. */
  [data-placeholder] {
    min-block-size: 100vh;
  }
`;
