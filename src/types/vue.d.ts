/** The tags in templates of Vue 3: `import type {} from 'tin-widgets/types/vue';` once in a project. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Described, TinElements } from './elements.js';

type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** Vue checks attributes by their names in camelCase; where an element has a property of the name, it sets that. */
type Own<E extends Described> = E['properties'] & {
  [Name in keyof E['attributes'] as Exclude<Camel<Name>, keyof E['properties']>]: E['attributes'][Name];
} & {
  [Name in keyof E['events'] as `on${Capitalize<Camel<Name> & string>}`]?: ((event: E['events'][Name]) => void) | undefined;
};

type Component<E extends Described> = new () => E['element'] & {
  $props: Own<E> & Omit<HTMLAttributes, keyof Own<E>> & PublicProps;
};

export type TinVueComponents = { [Tag in keyof TinElements]: Component<TinElements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends TinVueComponents {}
}
