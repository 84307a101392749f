import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import { mayConnect } from './address.js';
import { privateAddress } from './gate.js';

/** All addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Asks the system, hosts file included. */
export const resolveBySystem: Resolve = (hostname) => systemLookup(hostname, { all: true });

/** Connections at a time to one host: a slow one cannot take all of the relay's memory. */
const perHost = 8;

/** The relay's two pools of connections, which never share one. */
export interface Connections {
  /** For hosts that must stand at public addresses. */
  readonly outer: Dispatcher;
  /** For hosts that may stand at private ones. */
  readonly inner: Dispatcher;
  close(): Promise<void>;
}

/** @param timeout milliseconds that opening a connection may take */
export function openConnections(resolve: Resolve, timeout: number): Connections {
  const agent = (allowInner: boolean): Agent =>
    new Agent({ connections: perHost, connect: { lookup: checkedLookup(resolve, allowInner), timeout } });
  const outer = agent(false);
  const inner = agent(true);
  return {
    outer,
    inner,
    close: async () => {
      await Promise.all([outer.destroy(), inner.destroy()]);
    },
  };
}

/**
 * A resolver for `net.connect`: the addresses that it has checked are those that are connected to, so a name server that
 * answers otherwise the next time (DNS rebinding) gains nothing. One inner address among outer ones refuses all: no
 * honest public host has such a mixture. Literal addresses never come here; `checkUrl` sees to them.
 */
export function checkedLookup(resolve: Resolve, allowInner: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (!first) callback(new Error(`no address for ${hostname}`), '');
        else if (!addresses.every(({ address }) => mayConnect(address, allowInner))) {
          callback(privateAddress(hostname), '');
        } else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, ''),
    );
  };
}
