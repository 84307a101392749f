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
    /* Of pages that make the root's text as small as a unit to count in, nothing is to be read. */
    font-size: max(1rem, 16px);
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
    padding-block: 3em 0.75em;
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

  /* A strip, as an infographic is: as high as the window it would show less than the article does. */
  figure[part='viewer-figure'][data-tall] {
    justify-content: flex-start;
    overflow-y: auto;
  }

  [data-tall] > img[part='viewer-image'] {
    flex: none;
    max-inline-size: min(100%, 50em);
  }

  figcaption[part='viewer-caption'] {
    flex: none;
    max-block-size: 30%;
    margin: 0;
    padding-inline: 1em;
    overflow-y: auto;
    color: inherit;
    font-style: normal;
  }

  [part='viewer'] button {
    position: absolute;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    padding: 0;
    border: 1px solid rgb(255 255 255 / 0.6);
    border-radius: 50%;
    background: rgb(0 0 0 / 0.6);
    color: #fff;
    font-size: 1.1em;
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
    inset-block-start: 0.45em;
    inset-inline-end: 0.7em;
  }

  [part='viewer'] [part='viewer-previous'] {
    inset-block-start: calc(50% - 1.25em);
    inset-inline-start: 0.7em;
  }

  [part='viewer'] [part='viewer-next'] {
    inset-block-start: calc(50% - 1.25em);
    inset-inline-end: 0.7em;
  }

  [part='viewer-count'] {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 1em;
    line-height: 2.75;
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
