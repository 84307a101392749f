import { css } from 'lit';

export const linksPanelStyles = css`
  [part='list'] {
    list-style: none;
  }

  [part='group'] {
    margin-block: 0.6em 0.2em;
    font-weight: 700;
  }

  .list > [part='item'] {
    border-block-end: 1px solid var(--_border);
  }

  .list > [part='item']:last-child {
    border-block-end: 0;
  }

  .list [part='link'] {
    display: block;
    padding-block: 0.4em;
    line-height: 1.45;
  }

  [data-compact] .list [part='link'] {
    padding-block: 0;
    line-height: 1.4;
  }

  [data-compact] .list > [part='item'] {
    border: 0;
  }

  [data-compact='headlines'] .list {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  /* In the place of a mere select: the heading before it. */
  [part~='base'][data-compact='headlines']:has(> [part='chooser']) {
    display: flex;
    align-items: center;
    gap: 0 0.6em;
  }

  [data-compact='headlines']:has(> [part='chooser']) > * > [part='heading'] {
    margin: 0;
    border: 0;
  }

  [data-compact='headlines'] > [part='chooser'] {
    flex: 1;
  }

  [data-compact='headlines'] > [part='chooser'] > * {
    min-block-size: 0;
    padding-block: 0;
    line-height: 1.2;
  }

  .logos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--tin-logo-width, 7em)), 1fr));
    gap: var(--_space);
  }

  .logos [part='link'] {
    display: grid;
    place-items: center;
    min-block-size: 4em;
    block-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9em;
    line-height: 1.4;
    overflow-wrap: anywhere;
    text-align: center;
  }

  .logos [part='link']:hover {
    border-color: var(--_accent);
  }

  [part='caption'] {
    margin-block-start: 0.3em;
  }

  [part='logo'] {
    display: block;
    max-inline-size: 100%;
    block-size: 3em;
    object-fit: contain;
  }

  [data-missing] > [part='logo'],
  :not([data-missing]) > .name {
    display: none;
  }

  [part='chooser'] {
    display: flex;
    gap: 0.5em;
  }

  [part~='select'] {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.4em;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--tin-color-surface, Field);
    color: var(--tin-color-text, FieldText);
    font: inherit;
    line-height: 1.45;
  }

  [part='chooser'] > :last-child {
    display: grid;
    place-items: center;
    min-block-size: 2.4em;
    padding-inline: 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    line-height: 1.4;
    white-space: nowrap;
  }

  [part='chooser'] > [part='link'] {
    border-color: var(--_accent);
    outline-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
