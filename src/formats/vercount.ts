import type { FormatModule, FormatRequest } from '../model/format-module.js';
import type { SourceConfig } from '../model/source-config.js';
import { requestUrl } from './cms-request.js';
import { readFigures } from './counter-replies.js';
import { isObject, pick, toText } from './json-values.js';

const service = 'https://events.vercount.one/api/v2/log';

/**
 * The counts of Vercount (https://www.vercount.one/docs), read without counting: the views of the whole site are the
 * total. Vercount knows neither days nor who is online.
 */
export const vercount: FormatModule = {
  request,
  parseVisitorStats(text, options) {
    return readFigures(text, options, 'Vercount', (value) => {
      if (!isObject(value)) return undefined;
      // Of an address that is none it says 0, with success, and what is wrong beside it.
      const isWrong = Object.hasOwn(value, 'error') || value['status'] === 'error' || /^invalid/i.test(toText(value['message']));
      const counts = isObject(value['data']) ? value['data'] : value;
      const total = isWrong ? undefined : pick(counts, 'site_pv');
      return total === undefined ? undefined : { total };
    });
  },
};

/** `config.src` may be the portal that is counted, or the address of a Vercount (`…/log?url=…`). */
function request({ src }: SourceConfig): FormatRequest {
  const url = requestUrl(src, () => []);
  const isLog = /\/log(?:$|\?)|[?&]url=/.test(url);
  return { url: isLog ? url : requestUrl(service, () => [['url', url]]) };
}
