import manifest from 'virtual:tin-manifest';
import type { Bilingual } from '../site/bilingual.js';
import { elementsOf } from '../site/manifest.js';
import { kindOf, type TokenKind } from './theme.js';

export interface Token {
  readonly name: string;
  readonly kind: TokenKind;
  readonly label: Bilingual;
  /** What the kit has where the theme says nothing; empty where that follows the page. */
  readonly initial: string;
}

const labels: Readonly<Record<string, Bilingual>> = {
  '--tin-color-accent': ['Màu nhấn', 'Accent'],
  '--tin-color-on-accent': ['Chữ trên màu nhấn', 'Text on the accent'],
  '--tin-color-text': ['Chữ', 'Text'],
  '--tin-color-muted': ['Ngày, ghi chú', 'Dates and notes'],
  '--tin-color-surface': ['Nền thẻ và khung', 'Ground of cards'],
  '--tin-color-subtle': ['Nền nhẹ', 'Ground set off'],
  '--tin-color-border': ['Đường kẻ, viền', 'Lines and borders'],
  '--tin-font': ['Phông chữ', 'Font'],
  '--tin-font-size': ['Cỡ chữ', 'Text size'],
  '--tin-line-height': ['Giãn dòng', 'Line height'],
  '--tin-heading-size': ['Cỡ tiêu đề khối', 'Size of headings'],
  '--tin-article-size': ['Cỡ chữ bài viết', 'Size of articles'],
  '--tin-headline-size': ['Cỡ tiêu đề tin', 'Size of headlines'],
  '--tin-title-size': ['Cỡ tiêu đề bài viết', 'Size of titles'],
  '--tin-radius': ['Bo góc', 'Corners'],
  '--tin-space': ['Khoảng cách', 'Gaps'],
  '--tin-card-ratio': ['Tỉ lệ ảnh', 'Ratio of pictures'],
  '--tin-card-width': ['Thẻ hẹp nhất', 'Narrowest card'],
  '--tin-logo-width': ['Logo hẹp nhất', 'Narrowest logo'],
  '--tin-summary-lines': ['Số dòng tóm tắt', 'Lines of summaries'],
};

/** All tokens that the elements say they have, each once: colours first, as people think of a theme. */
export const tokens: readonly Token[] = listTokens();

function listTokens(): Token[] {
  const found = new Map<string, Token>();
  for (const { cssProperties = [] } of elementsOf(manifest)) {
    for (const { name, description = '', default: initial } of cssProperties) {
      const before = found.get(name);
      const named = initial ?? /default:? ([\d.]+[^.;]*)/.exec(description)?.[1] ?? '';
      found.set(name, { name, kind: kindOf(name), label: labels[name] ?? [name, name], initial: before?.initial || named });
    }
  }
  const order = Object.keys(labels);
  return [...found.values()].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

export function labelOf(token: string): Bilingual {
  return labels[token] ?? [token, token];
}
