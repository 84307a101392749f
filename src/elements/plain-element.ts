import { LitElement, type PropertyDeclaration } from 'lit';
import { bare } from '../lib/bare.js';

/** Lit's element, made with the options that it is given and no others: see `bare`. */
export abstract class PlainElement extends LitElement {
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
