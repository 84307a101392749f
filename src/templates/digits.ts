import { html, nothing } from 'lit';

/** More than the largest figure takes, its separators included. */
const places = 24;

/**
 * `text`, the whole part of `value`, digit by digit, each the wheel of a mechanical counter: one turns on while all behind it
 * pass from 9 to 0. Places count from the right, so that a longer figure leaves the digits where they are.
 */
export function renderDigits(text: string, value: number): unknown {
  let scale = 1;
  const cells = [...text.padStart(places)].reverse().map((character) => {
    if (character === ' ') return nothing;
    if (!/\p{Nd}/u.test(character)) return html`<span part="separator">${character}</span>`;
    const turn = Math.max(0, (value % scale) - scale + 1);
    const position = (Math.floor(value / scale) % 10) + turn;
    scale *= 10;
    return html`<span part="digit" ?data-turning=${turn > 0} .style=${turn ? `--_position:${position}` : ''}>${character}</span>`;
  });
  return cells.reverse();
}
