import { configuration } from '../lib/configuration.js';
import type { FormatModule, FormatRequest } from '../model/format-module.js';
import type { SourceConfig } from '../model/source-config.js';
import type { VisitorFigure } from '../model/visitor-stats.js';
import { requestUrl, trimmedPath } from './cms-request.js';
import { readFigures } from './counter-replies.js';
import { isObject, pick } from './json-values.js';

/** The status with which GoatCounter says 0 of a page that nobody visited. */
const statuses = [404];

/**
 * The visitor counter of GoatCounter (https://www.goatcounter.com/help/visitor-counter): visits in all and, as days are
 * counted in UTC there, since 0:00 UTC. It does not tell who is online.
 */
export const goatcounter: FormatModule = {
  request,
  further(_text, { baseUrl }) {
    const url = requestUrl(baseUrl, ({ searchParams }) => [['start', searchParams.has('end') ? undefined : today()]]);
    return url === baseUrl ? [] : [{ url, statuses }];
  },
  parseVisitorStats(text, options) {
    return readFigures(text, options, 'GoatCounter', (value, { parameters }) => {
      const count = isObject(value) ? pick(value, 'count', 'count_unique') : undefined;
      return count === undefined ? undefined : { [figureOf(parameters)]: count };
    });
  },
};

/** `config.src` may be the site, a counter as text, picture or JSON, with `start` and `end` or without. */
function request({ src }: SourceConfig): FormatRequest {
  const url = requestUrl(src, (address) => {
    const path = trimmedPath(address);
    const [, root = path, page = 'TOTAL'] = /^(.*?)\/counter\/(.+?)(?:\.(?:json|html|svg|png))?$/.exec(path) ?? [];
    address.pathname = `${root}/counter/${page}.json`;
    return [];
  });
  return { url, statuses };
}

function figureOf(parameters: URLSearchParams): VisitorFigure {
  const start = parameters.get('start');
  if (start === today()) return 'today';
  return start === 'week' || start === 'month' ? start : 'total';
}

function today(): string {
  return new Date(configuration().now()).toISOString().slice(0, 10);
}
