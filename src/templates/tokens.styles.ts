import { css } from 'lit';

/**
 * The ground that all elements stand on. What a page sets as `--tin-*` reaches in here; what it does not set follows the
 * page: its font, its text colour, its `color-scheme`. But where the page closes gaps by `font-size: 0` or `letter-spacing: -0.3em`, or nails all
 * elements down by `* { … !important }`, which goes before what is said of the host, the base is read all the same.
 */
export const tokens = css`
  :host {
    --_muted: var(--tin-color-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_accent: var(--tin-color-accent, #a4161a);
    --_on-accent: var(--tin-color-on-accent, #fff);
    --_surface: var(--tin-color-surface, transparent);
    --_subtle: var(--tin-color-subtle, color-mix(in srgb, currentColor 8%, transparent));
    --_border: var(--tin-color-border, color-mix(in srgb, currentColor 18%, transparent));
    --_radius: var(--tin-radius, 6px);
    --_space: var(--tin-space, 0.75em);
    --_leading: var(--tin-line-height, 1.5);

    display: block;
    box-sizing: border-box;
    color: var(--tin-color-text, inherit);
    font-family: var(--tin-font, inherit);
    font-size: var(--tin-font-size, inherit);
    line-height: var(--_leading);
    text-align: start;
    overflow-wrap: break-word;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--tin-color-accent, light-dark(#a4161a, #ff9a8d));
      --_on-accent: var(--tin-color-on-accent, light-dark(#fff, #2b0503));
    }
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  [part~='base'] {
    display: flow-root;
    position: relative;
    font-size: max(1em, min(16px, (1px - 1em) * 99));
    line-height: var(--_leading);
    letter-spacing: normal;
    text-indent: 0;
    white-space: normal;
    word-spacing: normal;
    -webkit-text-fill-color: currentcolor;
  }

  [part~='base'][data-scroll] {
    overflow-y: auto;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  [part='heading'] {
    margin-block-end: var(--_space);
    padding-block-end: 0.3em;
    border-block-end: 2px solid var(--_accent);
    font-size: var(--tin-heading-size, 1.15em);
    font-weight: 700;
    line-height: 1.45;
  }

  [data-compact] [part='heading'] {
    margin-block-end: 0.2em;
    padding-block-end: 0;
    font-size: 1em;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  a:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  /* Where text can be read, a frame in its colour can be seen: also on a dark bar that says nothing of itself. */
  a:focus-visible,
  button:focus-visible,
  select:focus-visible,
  [tabindex]:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    border-radius: 2px;
  }

  button {
    min-block-size: 2.25em;
    padding: 0.35em 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_subtle);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  button[disabled] {
    opacity: 0.5;
    cursor: default;
  }

  [part~='message'] {
    padding-block: 0.5em;
    color: var(--_muted);
    font-size: 0.95em;
  }

  [part~='date'] {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    /* In one piece, but where a line is narrower than a date. */
    display: inline-block;
    overflow-wrap: anywhere;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  [part~='skeleton'] {
    border-radius: 0.3em;
    background: var(--_subtle);
    /* Not the colour itself, of which the ground is a part. */
    -webkit-text-fill-color: transparent;
    text-shadow: none;
    user-select: none;
  }

  @media (forced-colors: active) {
    button,
    [part='heading'] {
      border-color: CanvasText;
    }

    [part~='skeleton'] {
      border: 1px solid GrayText;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
