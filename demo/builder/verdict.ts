import type { Article } from '../../src/index.js';
import type { Bilingual } from '../site/bilingual.js';
import type { Way } from '../site/retrieve.js';

/** How many articles have a field, and what it looks like. */
export interface Coverage {
  readonly field: ArticleField;
  readonly count: number;
  /** From the first article that has it; empty where none has. */
  readonly example: string;
}

export type ArticleField = 'title' | 'url' | 'datePublished' | 'image' | 'summary' | 'contentHtml' | 'authors' | 'tags' | 'dateModified' | 'language' | 'attachments';

export interface Dates {
  readonly newest?: Date;
  readonly oldest?: Date;
  /** Whether times in the text name their zone: `unknown` where they have none, or a preset knows. */
  readonly zones: 'given' | 'missing' | 'mixed' | 'unknown';
}

const fields: readonly (readonly [ArticleField, (article: Article) => string])[] = [
  ['title', ({ title }) => title],
  ['url', ({ url }) => url],
  ['datePublished', ({ datePublished }) => datePublished?.toISOString() ?? ''],
  ['image', ({ image }) => image?.src ?? ''],
  ['summary', ({ summary }) => summary],
  ['contentHtml', ({ contentHtml }) => contentHtml.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim() || contentHtml],
  ['authors', ({ authors }) => authors.map(({ name }) => name).join(', ')],
  ['tags', ({ tags }) => tags.join(', ')],
  ['dateModified', ({ dateModified }) => dateModified?.toISOString() ?? ''],
  ['language', ({ language = '' }) => language],
  ['attachments', ({ attachments = [] }) => attachments.map(({ url }) => url).join(', ')],
];

export function coverageOf(articles: readonly Article[]): Coverage[] {
  return fields.map(([field, read]) => {
    const values = articles.map(read).filter(Boolean);
    return { field, count: values.length, example: (values[0] ?? '').slice(0, 160) };
  });
}

export function datesOf(articles: readonly Article[], text: string, format: string): Dates {
  const times = articles.flatMap(({ datePublished }) => (datePublished ? [datePublished.getTime()] : []));
  if (!times.length) return { zones: 'unknown' };
  return { newest: new Date(Math.max(...times)), oldest: new Date(Math.min(...times)), zones: zonesOf(text, format) };
}

const stamp = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{2,4}/i;
const clock = /\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(Z\b|[+-]\d{2}:?\d{2}\b|(?:GMT|UTC?)\b(?:\s*[+-]\s*\d+)?|[A-Z]{3,4}\b)?/g;

function zonesOf(text: string, format: string): Dates['zones'] {
  // Other formats say in their documentation which zone they mean.
  if (!/^(?:rss|rdf|atom|json-feed|json)$/.test(format)) return 'unknown';
  const values = [...text.matchAll(/(?<=[>"[]\s*)[^\s<>"[\]][^<>"[\]]{7,40}(?=[<"\]])/g)].map(([value]) => value);
  // A title may have a time in it: a stamp has a whole date too.
  const found = values.filter((value) => stamp.test(value)).flatMap((value) => [...value.matchAll(clock)].map(([, zone]) => !!zone));
  if (!found.length) return 'unknown';
  return found.every(Boolean) ? 'given' : found.some(Boolean) ? 'mixed' : 'missing';
}

export interface Problem {
  readonly id: string;
  /** `stop`: the widget shows nothing or wrong things; `care`: it works, but; `note`: good to know. */
  readonly weight: 'stop' | 'care' | 'note';
  readonly what: Bilingual;
  readonly remedy: Bilingual;
}

export interface Circumstances {
  readonly src: string;
  readonly way: Way;
  readonly text: string;
  readonly format: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The template of addresses that this page made up, where the source has none. */
  readonly guessedUrl?: string | undefined;
}

const day = 86_400_000;

/** What is wrong with a list of articles, or will be on the webmaster's page, and what to do, the worst first. */
export function problemsOf(articles: readonly Article[], circumstances: Circumstances): Problem[] {
  const { text, format, now } = circumstances;
  const all = articles.length;
  const part = (test: (article: Article) => unknown): number => articles.filter(test).length;
  const dates = datesOf(articles, text, format);
  const dated = part(({ datePublished }) => datePublished);
  const future = part(({ datePublished }) => datePublished && datePublished.getTime() > now + day);
  const cut = part(({ summary }) => /(?:\.\.\.|…|\[(?:…|\.\.\.|&hellip;)\])\s*$/.test(summary));
  const urls = articles.flatMap(({ url }) => url || []);
  const problems: (Problem | false)[] = [
    ...wayProblems(circumstances),
    all === 0 && problem('empty', 'care', ['Nguồn không có tin nào.', 'The source has no items.'], ['Kiểm tra lại địa chỉ; đến khi có tin, thành phần hiện “Chưa có nội dung.”', 'Check the address; until there are items the widget says so.']),
    circumstances.guessedUrl !== undefined &&
      problem('guessed-url', 'care', [`Nguồn không có địa chỉ tin: “${circumstances.guessedUrl}” chỉ là phỏng đoán.`, `The source has no addresses: “${circumstances.guessedUrl}” is a guess.`], ['Xem địa chỉ thật của một tin trên trang web rồi sửa mẫu ở ô “Địa chỉ” của map.', 'Look at the real address of an item on the site, and correct the template in the field “Address” of the map.']),
    all > 0 && !urls.length && problem('no-url', 'stop', ['Không tin nào có địa chỉ: người đọc không bấm vào được.', 'No item has an address: readers cannot open any.'], ['Chỉ ra trường địa chỉ trong map, hoặc dùng mẫu như “/tin/{slug}”.', 'Name the field of the address in map, or a template such as “/tin/{slug}”.']),
    urls.length > 0 && urls.length < all && problem('some-no-url', 'care', [`${all - urls.length} tin không có địa chỉ.`, `${all - urls.length} items have no address.`], ['Các tin ấy hiện tiêu đề nhưng không bấm vào được: sửa ở nguồn.', 'They show a title that leads nowhere: mend the source.']),
    new Set(urls).size < urls.length && problem('twice', 'care', ['Có tin trùng địa chỉ.', 'Some items have the same address.'], ['Thành phần hiện cả hai: xem nguồn có lặp tin không.', 'Both are shown: see whether the source repeats items.']),
    all > 0 && !dated && problem('no-dates', 'care', ['Không tin nào có ngày đọc được.', 'No item has a date that can be read.'], [`Thêm ngày vào nguồn${/^(?:json|html)$/.test(format) ? ', chỉ ra trường ngày trong map, hoặc cách viết bằng “dateFormat”' : ''}; hoặc đặt date-style="none".`, `Add dates to the source${/^(?:json|html)$/.test(format) ? ', name their field in map, or their form by “dateFormat”' : ''}; or set date-style="none".`]),
    dated > 0 && dated < all && problem('some-dates', 'note', [`${all - dated} tin không có ngày.`, `${all - dated} items have no date.`], ['Các tin ấy đứng sau tin có ngày.', 'They stand behind those with a date.']),
    future > 0 && problem('future', 'care', [`${future} tin mang ngày trong tương lai.`, `${future} items are dated in the future.`], ['Thường do ngày và tháng bị đảo, hoặc sai múi giờ: nêu cách viết bằng “dateFormat” trong map.', 'Mostly day and month are exchanged, or the zone is wrong: name the form by “dateFormat” in map.']),
    dates.newest !== undefined && now - dates.newest.getTime() > 60 * day && problem('old', 'note', ['Tin mới nhất đã hơn hai tháng.', 'The newest item is more than two months old.'], ['Xem nguồn còn được cập nhật không.', 'See whether the source is still kept up.']),
    /^(?:missing|mixed)$/.test(dates.zones) && problem('zones', 'note', ['Giờ trong nguồn không ghi múi giờ.', 'Times in the source name no zone.'], ['Chúng được hiểu là giờ Việt Nam; nếu không phải, thêm time-zone="…".', 'They are taken for Vietnam’s; if they are not, add time-zone="…".']),
    cut * 2 > all && problem('cut', 'note', ['Tóm tắt bị cắt ngang (kết thúc bằng “…”).', 'Summaries are cut off (they end in “…”).'], ['Bình thường với danh sách; muốn hiện toàn văn, nguồn phải gửi cả nội dung.', 'Fine in lists; for whole articles the source must send the full text.']),
    all > 0 && !part(({ image }) => image) && problem('no-images', 'note', ['Không tin nào có ảnh.', 'No item has a picture.'], ['Chọn “Các tin khác” hoặc bố cục “headline”; muốn có ảnh, thêm enclosure hoặc media:content vào nguồn.', 'Choose “other news” or the layout “headline”; for pictures add enclosure or media:content to the source.']),
    part(({ image }) => image?.src.startsWith('http:')) > 0 && isForeign('http:', circumstances.src) && problem('http-images', 'care', ['Ảnh dùng http: trang https sẽ chặn hoặc tự đổi sang https.', 'Pictures use http: pages on https block them or ask for https.'], ['Đổi địa chỉ ảnh ở nguồn sang https.', 'Let the source give pictures by https.']),
    circumstances.way !== 'sample' && isRelative(text, format) && problem('relative', 'note', ['Nguồn ghi địa chỉ tương đối.', 'The source has relative addresses.'], ['Thành phần hiểu chúng theo địa chỉ của nguồn; nếu bấm vào không ra tin, sửa thành địa chỉ đầy đủ.', 'They are resolved against the source’s address; if they lead nowhere, write them in full.']),
  ];
  const order = ['stop', 'care', 'note'];
  return problems.filter((found): found is Problem => found !== false).sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}

/** What comes of where the source stands, whatever it has. */
export function wayProblems({ src, way }: Pick<Circumstances, 'src' | 'way'>): Problem[] {
  const problems: Problem[] = [];
  if (way === 'relay') {
    problems.push(problem('cors', 'care', ['Trang kia không cho trình duyệt đọc trực tiếp (CORS): nguồn được đọc qua relay.', 'The other site does not let browsers read it (CORS): it was read by the relay.'], ['Mã nhúng đã dùng relay: máy chủ của bạn phải có nó (npm run serve, relay.php hoặc relay.ashx).', 'The snippet uses the relay: your server must have it (npm run serve, relay.php or relay.ashx).']));
  } else if (isForeign('http:', src)) {
    problems.push(problem('mixed', 'care', ['Nguồn dùng http: trang https không đọc được (nội dung hỗn hợp).', 'The source uses http: pages on https cannot read it (mixed content).'], ['Thử cùng địa chỉ với https, hoặc đọc qua relay.', 'Try the same address with https, or read it by the relay.']));
  }
  return problems;
}

function problem(id: string, weight: Problem['weight'], what: Bilingual, remedy: Bilingual): Problem {
  return { id, weight, what, remedy };
}

/** An address of that scheme elsewhere than on the machine in front of the visitor. */
function isForeign(scheme: string, src: string): boolean {
  return src.startsWith(`${scheme}//`) && !/^\w+:\/\/(?:localhost|127\.|\[::1\])/.test(src);
}

function isRelative(text: string, format: string): boolean {
  if (/^(?:rss|rdf)$/.test(format)) return /<link>\s*(?:<!\[CDATA\[\s*)?\/?(?!https?:)[\w./-]+/i.test(text.replace(/<channel[^]*?<item/i, '<item'));
  if (format === 'atom') return /<link\b[^>]*\bhref\s*=\s*["'](?!https?:|mailto:)[^"']+/i.test(text.slice(text.search(/<entry/i)));
  return format === 'json-feed' && /"(?:url|external_url)"\s*:\s*"(?!https?:)[^"]+"/i.test(text);
}
