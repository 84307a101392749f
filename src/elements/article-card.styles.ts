import { css } from 'lit';

export const articleCardStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
  }
`;
