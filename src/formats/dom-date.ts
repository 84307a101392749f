import { findDate } from '../lib/date-in-text.js';
import { parseDate } from '../lib/date-text.js';
import { shallow } from '../lib/flatten-depth.js';
import { textOf } from './dom-text.js';
import type { ReadOptions } from './read-options.js';

/** The date that a banner prints: `Hôm nay: Thứ 3, ngày 18 tháng 6 năm 2024`. */
export function readDate(root: ParentNode & Node, options: ReadOptions): Date | undefined {
  const stamp = root.querySelector('time[datetime]')?.getAttribute('datetime');
  return (stamp && parseDate(stamp, options)) || findDate(textOf(shallow(root)), options)?.date;
}
