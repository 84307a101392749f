/** A policy as far as the kit needs it: the DOM types of TypeScript know none yet. */
interface HtmlPolicy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

/** The names that a page lets the kit have: each copy of it takes one. */
const names = ['tin-widgets', 'lit-html'];
const copies = Symbol.for('tin-widgets policies');

let policy: HtmlPolicy | null | undefined;

/**
 * `html` as the parsers take it where Trusted Types are required (https://w3c.github.io/trusted-types/): through a policy,
 * made when first needed. Where the page forbids it, the text itself goes to the parser, which then refuses it or has a
 * default policy.
 *
 * Only for parsing into inert documents and for Lit's templates: nothing is made safe here.
 */
export function trustedHtml(html: string): string {
  if (policy === undefined) policy = createPolicy();
  return policy ? policy.createHTML(html) : html;
}

function createPolicy(): HtmlPolicy | null {
  const page = globalThis as { trustedTypes?: Partial<PolicyFactory>; [copies]?: number };
  if (typeof page.trustedTypes?.createPolicy !== 'function') return null;
  // The browser reports who asks for a name that is taken, so that copies have to know of each other.
  const made = page[copies] ?? 0;
  const name = names[made];
  if (!name) return null;
  page[copies] = made + 1;
  try {
    return page.trustedTypes.createPolicy(name, { createHTML: (html) => html });
  } catch {
    return null;
  }
}

/**
 * What Lit gets for the window in the scripts for pages (see vite.config.ts): its lists of versions stay here instead of on
 * the page, and its policy is the kit's, made when the first template is rendered. A second copy, whose tags are all taken,
 * needs none.
 */
export const litScope = {
  ShadowRoot: globalThis.ShadowRoot,
  trustedTypes: { emptyScript: '', createPolicy: (): HtmlPolicy => ({ createHTML: trustedHtml }) },
};
