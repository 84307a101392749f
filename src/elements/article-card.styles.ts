import { css } from 'lit';

export const articleCardStyles = css`
  [part~='base'] {
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
  }
`;
