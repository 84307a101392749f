import { configuration } from '../lib/configuration.js';
import { parseDate } from '../lib/date-text.js';
import { decodeEntities } from '../lib/entities.js';
import { dayLength, wallDay } from '../lib/wall-day.js';
import { toCount } from '../model/create-visitor-stats.js';
import type { FormatModule, FormatRequest } from '../model/format-module.js';
import type { SourceConfig } from '../model/source-config.js';
import { requestUrl } from './cms-request.js';
import { readFigures, type FoundFigures } from './counter-replies.js';
import { isObject, pick, toList, toText, type JsonObject } from './json-values.js';

/**
 * The JSON report of GoAccess (https://goaccess.io/man#options), as a file or as its WebSocket sends it, each time as a
 * whole: unique visitors a day, and in all that are in the log. It does not tell who is online.
 */
export const goaccess: FormatModule = {
  request,
  parseVisitorStats(text, options) {
    return readFigures(text, options, 'GoAccess', (value) => (isObject(value) ? readReport(value, options.timeZone) : undefined));
  },
};

/** `config.src` may be the JSON report, the HTML one beside it, or their folder. */
function request({ src }: SourceConfig): FormatRequest {
  const url = requestUrl(src, (address) => {
    const path = address.pathname.replace(/\.html?$/, '.json');
    address.pathname = /\.\w+$/.test(path) ? path : `${path.replace(/\/$/, '')}/report.json`;
    return [];
  });
  return { url };
}

function readReport(report: JsonObject, timeZone: string | undefined): FoundFigures | undefined {
  const [general, visitors] = [panelOf(report['general']), panelOf(report['visitors'])];
  if (!general && !visitors) return undefined;
  const written = decodeEntities(toText(general?.['date_time']));
  const [, hours = '', minutes = ''] = /([+-]\d\d):?(\d\d)$/.exec(written) ?? [];
  // Days are those of the server’s clock.
  const zone = hours ? `${hours}:${minutes}` : timeZone;
  const updated = parseDate(written, zone ? { timeZone: zone } : {});
  return {
    total: general?.['unique_visitors'],
    ...figuresOf(daysOf(toList(visitors?.['data'])), wallDay(configuration().now(), zone)),
    ...(updated && { updated }),
  };
}

/** Before GoAccess 1.0 a panel was a list of one. */
function panelOf(value: unknown): JsonObject | undefined {
  const panel: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(panel) ? panel : undefined;
}

/** Visitors by day, its midnight as UTC; the hours of a day, where it is told by hours, together. */
function daysOf(rows: readonly unknown[]): Map<number, number> {
  const days = new Map<number, number>();
  for (const row of rows) {
    if (!isObject(row)) continue;
    const [, year, month, date] = /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)/.exec(decodeEntities(toText(row['data'])).trim()) ?? [];
    const { visitors } = row;
    const count = toCount(isObject(visitors) ? pick(visitors, 'count') : visitors);
    const day = Date.UTC(Number(year), Number(month) - 1, Number(date));
    if (count !== undefined && !Number.isNaN(day)) days.set(day, (days.get(day) ?? 0) + count);
  }
  return days;
}

function figuresOf(days: ReadonlyMap<number, number>, today: number): FoundFigures {
  const now = new Date(today);
  /** The days since `start`, where the log goes back that far and is of this time. */
  const since = (start: number): number | undefined => {
    let sum: number | undefined;
    let goesBack = false;
    for (const [day, count] of days) {
      goesBack ||= day <= start;
      if (day >= start && day <= today) sum = (sum ?? 0) + count;
    }
    return goesBack ? sum : undefined;
  };
  return {
    today: days.get(today),
    yesterday: days.get(today - dayLength),
    week: since(today - ((now.getUTCDay() + 6) % 7) * dayLength),
    month: since(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1)),
  };
}
