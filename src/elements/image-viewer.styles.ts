import { css } from 'lit';

export const imageViewerStyles = css`
  dialog[part='viewer'] {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    overscroll-behavior: contain;
    background: rgb(0 0 0 / 0.93);
    color: #fff;
    font-size: 1rem;
    line-height: 1.5;
    text-align: center;
    color-scheme: dark;
  }

  dialog[part='viewer']::backdrop {
    background: rgb(0 0 0 / 0.6);
  }

  [part='viewer-pictures'] {
    display: flex;
    block-size: 100%;
    overflow: auto hidden;
    overscroll-behavior: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }

  [part='viewer-pictures']:focus-visible {
    outline: 3px solid #fff;
    outline-offset: -3px;
    border-radius: 0;
  }

  figure[part='viewer-figure'] {
    display: flex;
    flex: none;
    flex-direction: column;
    justify-content: center;
    gap: 0.5em;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding-block: 3rem 0.75rem;
    scroll-snap-align: center;
    scroll-snap-stop: always;
  }

  img[part='viewer-image'] {
    flex: 0 1 auto;
    align-self: center;
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 0;
    object-fit: contain;
    border-radius: 0;
  }

  /* As large as the one that is on its way. */
  img[part='viewer-image'][data-small] {
    inline-size: 100%;
  }

  figcaption[part='viewer-caption'] {
    flex: none;
    max-block-size: 30%;
    margin: 0;
    padding-inline: 1rem;
    overflow-y: auto;
    color: inherit;
    font-style: normal;
  }

  [part='viewer'] button {
    position: absolute;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0;
    border: 1px solid rgb(255 255 255 / 0.6);
    border-radius: 50%;
    background: rgb(0 0 0 / 0.6);
    color: #fff;
    font-size: 1.1rem;
  }

  [part='viewer'] button:focus-visible {
    outline: 3px solid #fff;
    border-radius: 50%;
  }

  [part='viewer'] button[aria-disabled] {
    opacity: 0.35;
    cursor: default;
  }

  [part='viewer'] [part='viewer-close'] {
    inset-block-start: 0.5rem;
    inset-inline-end: 0.75rem;
  }

  [part='viewer'] [part='viewer-previous'] {
    inset-block-start: calc(50% - 1.375rem);
    inset-inline-start: 0.75rem;
  }

  [part='viewer'] [part='viewer-next'] {
    inset-block-start: calc(50% - 1.375rem);
    inset-inline-end: 0.75rem;
  }

  [part='viewer-count'] {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-start: 1rem;
    line-height: 2.75rem;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='viewer-pictures'] {
      scroll-behavior: smooth;
    }
  }

  @media (forced-colors: active) {
    [part='viewer'] button {
      border-color: ButtonText;
    }
  }
`;
