/** The tags in TSX of React 19: `import type {} from 'tin-widgets/types/react';` once in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Described, TinElements } from './elements.js';

type Listeners<Events> = { [Name in keyof Events as `on${Name & string}`]?: ((event: Events[Name]) => void) | undefined };

/** React sets properties, where an element has one of that name, and attributes elsewhere; the elements take what an attribute may say as a property too. */
type Values<E extends Described> = {
  [Name in keyof E['properties'] | keyof E['attributes']]?:
    | (Name extends keyof E['properties'] ? E['properties'][Name] : never)
    | (Name extends keyof E['attributes'] ? E['attributes'][Name] : never);
};

type Own<E extends Described> = Values<E> & Listeners<E['events']> & { class?: string | undefined };

type Props<E extends Described> = Own<E> & Omit<DetailedHTMLProps<HTMLAttributes<E['element']>, E['element']>, keyof Own<E>>;

export type TinReactElements = { [Tag in keyof TinElements]: Props<TinElements[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends TinReactElements {}
  }
}
