/** Hostile or odd HTML: what `shared/testdata/xss-vectors.jsonl` holds, a line each. */
export interface Vector {
  id: number;
  html: string;
  /** Where the attack is one of an address: the bare address. */
  url?: string;
  /** Of harmless content: selectors, or `text:…`, that must still be there afterwards. */
  keep?: string[];
}

export function readVectors(lines: string): Vector[] {
  return lines.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Vector);
}

/** The address that a vector is about; where it is about none, its HTML is as good as any. */
export const addressOf = ({ html, url = html }: Vector): string => url;

/** An address that nothing is wrong with, for items that must have one. */
export const pageOf = ({ id }: Vector): string => `https://bao.example/tin-${id}`;

/** What is tried where the collection of known attacks is not at hand. */
export const ownVectors: Vector[] = [
  '<img src=x onerror=__xss()>',
  '<script>__xss()</script>',
  '"><svg onload=__xss()>',
  '<a href="javascript:__xss()">A</a>',
  '<iframe srcdoc="<script>parent.__xss()</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=__xss()></style></table></mtext></math>',
  '<details open ontoggle=__xss()>A</details>',
  '<video><source onerror=__xss()></video>',
  '<form><button formaction="javascript:__xss()">A</button></form>',
  '<tin-article src="javascript:__xss()"></tin-article><div data-tin="article" data-tin-src="/x">A</div>',
  '&lt;img src=x onerror=__xss()&gt;',
  '{{constructor.constructor("__xss()")()}}${__xss()}',
].map((html, id) => ({ id, html, url: `javascript:__xss(${id})` }));
