import { isDisguised, isUnknown } from './safe-url.js';

const openTag = /<[a-z][^<>]*>/gi;
const addresses =
  /(\s(?:href|src|poster|data-src|data-original|((?:data-)?srcset))\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const isRelative = /^(?![a-z][\w+.-]*:|#)/i;

/** Whether some address may have to be resolved. Mostly all are whole, and one look at the text saves looking at each. */
const mayBeRelative = /srcset\s*=|(?:href|src|poster|original)\s*=\s*(?!["']?https?:\/\/\w)/i;

/** An address of a `srcset`, and what stands before it. */
const candidates = /(^\s*|,\s+|\s[\d.]+[wx],\s*)(\S+?)(?=,?(?:\s|$))/g;

/** `html` with its relative addresses resolved: what it was relative to is known only where it was read. */
export function absoluteUrls(html: string, baseUrl: string): string {
  if (!mayBeRelative.test(html) || isUnknown(baseUrl)) return html;
  const resolve = (written: string): string => {
    const address = written.trim().replace(/&amp;/g, '&');
    // What seems to be a path stays as it is: whoever checks it must see that.
    if (!isRelative.test(address) || !address || isDisguised(address)) return written;
    try {
      return new URL(address, baseUrl).href.replace(/&/g, '&amp;');
    } catch {
      return written;
    }
  };
  return html.replace(openTag, (tag) =>
    tag.replace(
      addresses,
      (attribute: string, start: string, srcset?: string, double?: string, single?: string, bare?: string) => {
        const value = double ?? single ?? bare ?? '';
        const resolved = srcset
          ? value.replace(candidates, (_, before: string, address: string) => before + resolve(address))
          : resolve(value);
        return resolved === value ? attribute : `${start}"${resolved.replace(/"/g, '%22')}"`;
      },
    ),
  );
}
