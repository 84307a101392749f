const openTag = /<[a-z][^<>]*>/gi;
const addresses = /(\s(?:href|src|poster|data-src|data-original)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const isRelative = /^(?![a-z][\w+.-]*:|#)/i;

/** `html` with its relative addresses resolved: what it was relative to is known only where it was read. */
export function absoluteUrls(html: string, baseUrl: string): string {
  return html.replace(openTag, (tag) =>
    tag.replace(addresses, (attribute: string, start: string, double?: string, single?: string, bare?: string) => {
      const address = (double ?? single ?? bare ?? '').trim().replaceAll('&amp;', '&');
      if (!isRelative.test(address) || !address || !URL.canParse(address, baseUrl)) return attribute;
      return `${start}"${new URL(address, baseUrl).href.replaceAll('&', '&amp;').replaceAll('"', '%22')}"`;
    }),
  );
}
