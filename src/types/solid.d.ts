/** The tags in TSX of Solid: `import type {} from 'tin-widgets/types/solid';` once in a project. */
import type { JSX } from 'solid-js';
import type { Described, TinElements } from './elements.js';

/** Solid writes fixed texts as attributes, and sets the rest as properties. */
type Own<E extends Described> = Omit<E['properties'], keyof E['attributes']> & {
  [Name in keyof E['attributes']]: E['attributes'][Name] | (Name extends keyof E['properties'] ? E['properties'][Name] : never);
};

/** The forms that say which of the two it is to be: `prop:articles`, `attr:date-style`, `bool:live`, `on:tin-load`. */
type Prefixed<E extends Described> = {
  [Name in keyof E['properties'] as `prop:${Name & string}`]: E['properties'][Name];
} & {
  [Name in keyof E['attributes'] as `attr:${Name & string}`]: E['attributes'][Name];
} & {
  [Name in keyof E['attributes'] as true extends E['attributes'][Name] ? `bool:${Name & string}` : never]: boolean | undefined;
} & {
  [Name in keyof E['events'] as `on:${Name & string}`]?: ((event: E['events'][Name]) => void) | undefined;
};

type Props<E extends Described> = Own<E> & Prefixed<E> & Omit<JSX.HTMLAttributes<E['element']>, keyof Own<E>>;

export type TinSolidElements = { [Tag in keyof TinElements]: Props<TinElements[Tag]> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends TinSolidElements {}
  }
}
