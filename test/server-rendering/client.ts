import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydrate } from '@lit-labs/ssr-client';
import { render } from 'lit';
import '../../src/all.js';
import { cases } from './cases.js';

/** Takes over what the server rendered of a case, as an app does that is made of Lit templates. */
export async function hydrateCase(name: string): Promise<void> {
  const root = document.querySelector<HTMLElement>('main') as HTMLElement;
  const found = cases[name];
  hydrate(found?.template(), root);
  render(found?.template(), root);
  await (root.querySelector(':defined[class], *') as unknown as { updateComplete?: Promise<unknown> }).updateComplete;
}
