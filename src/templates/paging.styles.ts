import { css } from 'lit';

export const pagingStyles = css`
  [part='paging'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5em 1em;
    margin-block-start: var(--_space);
  }

  [part='page'],
  [part='paging-message'] {
    color: var(--_muted);
    font-size: 0.9em;
  }
`;
