import { toCount } from '../model/create-visitor-stats.js';
import type { FormatModule, FormatRequest } from '../model/format-module.js';
import type { SourceConfig } from '../model/source-config.js';
import type { VisitorFigure } from '../model/visitor-stats.js';
import { requestUrl, trimmedPath, type Parameter } from './cms-request.js';
import { readFigures, refusal, type FoundFigures } from './counter-replies.js';
import { isObject, pick } from './json-values.js';

const reports = [
  'method=Live.getCounters&lastMinutes=5',
  'method=VisitsSummary.get&period=day&date=today',
  'method=VisitsSummary.get&period=day&date=yesterday',
  'method=VisitsSummary.get&period=week&date=today',
  'method=VisitsSummary.get&period=month&date=today',
  // Of years Matomo keeps the sums; a range over all of them would be reckoned anew.
  'method=VisitsSummary.get&period=year&date=last20',
];

/**
 * The Reporting API of Matomo (https://developer.matomo.org/api-reference/reporting-api): visits of the day, the week, the
 * month and all years, and the visitors of the last five minutes, by one request. Days are those of the site's time zone
 * there.
 */
export const matomo: FormatModule = {
  request,
  parseVisitorStats(text, options) {
    return readFigures(text, options, 'Matomo', (value, { parameters }) => {
      const bulk = [...parameters].flatMap(([name, report]) => (/^urls\[/.test(name) ? [report] : []));
      if (!bulk.length) return readReport(value, parameters);
      if (!Array.isArray(value)) return undefined;
      const found = value.slice(0, bulk.length).map((report, index) => readReport(report, new URLSearchParams(bulk[index] ?? '')));
      if (!found.some(Boolean)) throw refusal(value[0], 'Matomo');
      return Object.assign({}, ...found);
    });
  },
};

/** `config.src` may be the site of Matomo, its `index.php` or `matomo.php`, with `idSite` (else 1), or one report's address. */
function request({ src }: SourceConfig): FormatRequest {
  const ask = (further: (idSite: string) => readonly Parameter[]): string =>
    requestUrl(src, (address) => {
      address.pathname = `${trimmedPath(address).replace(/\/(?:matomo|piwik)\.(?:php|js)$/, '')}/index.php`;
      const { searchParams } = address;
      const idSite = searchParams.get('idSite') ?? searchParams.get('idsite') ?? '1';
      return [['module', 'API', true], ['format', 'json', true], ['idSite', idSite], ...(searchParams.has('method') ? [] : further(idSite))];
    });
  const all = ask((idSite) => [
    ['method', 'API.getBulkRequest'],
    ...reports.map((report, index): Parameter => [`urls[${index}]`, `${report}&idSite=${idSite}`]),
  ]);
  // Where it is not allowed to ask for several at once, the day is better than nothing.
  const day = ask(() => [['method', 'VisitsSummary.get'], ['period', 'day'], ['date', 'today']]);
  return all === day ? { url: all } : { url: all, otherwise: { url: day } };
}

/** Nothing for what is no report; no figures for one without data (`[]`), which is not to say that nobody came. */
function readReport(value: unknown, parameters: URLSearchParams): FoundFigures | undefined {
  if (Array.isArray(value)) {
    const [counters] = value as readonly unknown[];
    if (counters === undefined) return {};
    return isObject(counters) && Object.hasOwn(counters, 'visits') ? { online: pick(counters, 'visitors', 'visits') } : undefined;
  }
  if (!isObject(value) || value['result'] === 'error') return undefined;
  const visits = visitsOf(value);
  if (visits !== undefined) return { [figureOf(parameters)]: visits };
  const periods = Object.entries(value);
  // Of several periods, an object with one report each: `{"2026": {…}, "2027": []}`.
  const areSeveral = periods.length > 0 && periods.every(([period]) => /^\d{4}/.test(period));
  return areSeveral ? { [figureOf(parameters)]: sumOf(periods.map(([, report]) => report)) } : undefined;
}

/** Visits, not visitors: who those were Matomo does not reckon for years and ranges. */
function visitsOf(report: unknown): number | undefined {
  return toCount(isObject(report) ? pick(report, 'nb_visits', 'value') : report);
}

function sumOf(reports: readonly unknown[]): number | undefined {
  let sum: number | undefined;
  for (const report of reports) {
    const visits = visitsOf(report);
    if (visits !== undefined) sum = (sum ?? 0) + visits;
  }
  return sum;
}

function figureOf(parameters: URLSearchParams): VisitorFigure {
  const period = parameters.get('period') ?? 'day';
  const date = parameters.get('date') ?? 'today';
  if (period === 'day' && date === 'yesterday') return 'yesterday';
  if (date !== 'today') return 'total';
  return period === 'day' ? 'today' : period === 'week' || period === 'month' ? period : 'total';
}
