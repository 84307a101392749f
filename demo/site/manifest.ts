/** As much of a custom elements manifest (https://github.com/webcomponents/custom-elements-manifest) as the site shows. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

export interface Attribute extends Described {
  readonly type?: { readonly text: string };
  readonly fieldName?: string;
  readonly inheritedFrom?: { readonly name: string };
}

export interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly events?: readonly Described[];
}

export type ElementDeclaration = Declaration & { readonly tagName: string };

/** The elements of a manifest, in the order in which the README has them. */
export function elementsOf({ modules }: Manifest): ElementDeclaration[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is ElementDeclaration => declaration.tagName !== undefined)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}

/** The words that an attribute may have; none where it is free. */
export function choicesOf({ type }: Attribute): string[] {
  return [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
}
