import { bare } from '../lib/bare.js';
import { configuration } from '../lib/configuration.js';
import { createVisitorStats, hasFigures } from '../model/create-visitor-stats.js';
import type { ParseOptions } from '../model/format-module.js';
import { SourceError } from '../model/source-error.js';
import type { VisitorFigure, VisitorStats } from '../model/visitor-stats.js';
import { readReply } from './cms-records.js';
import { messageOf, saidBy } from './json-values.js';

/** What one reply says of each figure; the model takes of it what are numbers. */
export type FoundFigures = Partial<Record<VisitorFigure, unknown>> & { updated?: Date };

/** What was asked for, as the address says: the parameters of a reply's URL. */
export interface ReplyAddress {
  path: string;
  parameters: URLSearchParams;
}

/**
 * The figures of a counter, of one reply or of several (see `FormatModule.further`); `read` gives nothing for what is no
 * reply of it. One that cannot be read does not keep the figures of the others back.
 * @param name The counter as its errors call it.
 * @throws SourceError with what the counter said, where no reply was one of its own.
 */
export function readFigures(
  text: string,
  { baseUrl, others = [] }: Pick<ParseOptions, 'baseUrl' | 'others'>,
  name: string,
  read: (value: unknown, address: ReplyAddress) => FoundFigures | undefined,
): VisitorStats {
  const found = bare<FoundFigures>({});
  const faults: unknown[] = [];
  let isOwn = false;
  for (const reply of [{ url: baseUrl, text }, ...others]) {
    try {
      const value = readReply(reply.text, name);
      const figures = read(value, addressOf(reply.url));
      if (!figures) throw refusal(value, name);
      Object.assign(found, figures);
      isOwn = true;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      faults.push(error);
    }
  }
  const stats = createVisitorStats(found, found.updated ?? new Date(configuration().now()));
  if (faults.length && (!isOwn || !hasFigures(stats))) throw faults[0];
  return stats;
}

/** What a counter said instead of figures. */
export function refusal(value: unknown, name: string): SourceError {
  const said = saidBy(value);
  return new SourceError(`expected figures of ${name} but ${said ? `it answered “${said}”` : `got ${messageOf(value)}`}`);
}

function addressOf(url: string): ReplyAddress {
  const { pathname: path, searchParams: parameters } = new URL(URL.canParse(url) ? url : 'http://unknown.invalid/');
  return { path, parameters };
}
