import { LitElement, type PropertyDeclaration } from 'lit';
import { bare } from '../lib/bare.js';

/** Lit's element, made with the options that it is given and no others: see `bare`. */
export abstract class PlainElement extends LitElement {
  /** It has no properties to be made ready; Lit's development build would complain of the two overrides on every page. */
  protected static override finalized = true as const;

  static override shadowRootOptions: ShadowRootInit = bare(LitElement.shadowRootOptions);

  static override createProperty(name: PropertyKey, options: PropertyDeclaration = {}): void {
    super.createProperty(name, bare(options));
  }

  protected static override getPropertyDescriptor(
    ...args: Parameters<typeof LitElement.getPropertyDescriptor>
  ): PropertyDescriptor | undefined {
    return bare(super.getPropertyDescriptor(...args) ?? {});
  }
}
