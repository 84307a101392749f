import { createHmac } from 'node:crypto';
import ipaddr from 'ipaddr.js';

/**
 * A name for a visitor that says nothing about who it is, and another one the next day: a keyed hash of what the browser
 * sends anyway. Once the day's secret is gone nobody can tell whom it named.
 */
export function pseudonym(secret: Buffer, address: string, agent: string): string {
  return createHmac('sha256', secret).update(`${network(address)} ${agent}`).digest('base64url').slice(0, 22);
}

/** The part of an address that stays: a device changes the second half of its IPv6 address several times a day. */
function network(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv6' ? parsed.toByteArray().slice(0, 8).join('.') : parsed.toString();
}
