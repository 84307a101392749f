/** The tags in Svelte 5: `import type {} from 'tin-widgets/types/svelte';` once in a project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Described, TinElements } from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events as `on${Name & string}` | `on:${Name & string}`]?: ((event: Events[Name]) => void) | null | undefined;
};

/** Svelte sets properties, where an element has one of that name, and attributes elsewhere. */
type Own<E extends Described> = E['properties'] & Omit<E['attributes'], keyof E['properties']> & Listeners<E['events']>;

type Props<E extends Described> = Own<E> & Omit<HTMLAttributes<E['element']>, keyof Own<E>>;

export type TinSvelteElements = { [Tag in keyof TinElements]: Props<TinElements[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends TinSvelteElements {}
}
