/** A policy as far as the kit needs it: the DOM types of TypeScript know none yet. */
interface HtmlPolicy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): HtmlPolicy;
}

let policy: HtmlPolicy | null | undefined;

/**
 * `html` as the parsers take it where Trusted Types are required (https://w3c.github.io/trusted-types/): through the
 * policy `tin-widgets`, made when first needed. Where the page forbids that policy (or a second copy of the kit made
 * it already), the text itself goes to the parser, which then refuses it or has a default policy.
 *
 * Only for parsing into inert documents: nothing is made safe here.
 */
export function trustedHtml(html: string): string {
  if (policy === undefined) policy = createPolicy();
  return policy ? policy.createHTML(html) : html;
}

function createPolicy(): HtmlPolicy | null {
  try {
    const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
    return factory?.createPolicy('tin-widgets', { createHTML: (html) => html }) ?? null;
  } catch {
    return null;
  }
}
