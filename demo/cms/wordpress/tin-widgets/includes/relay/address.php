<?php
/**
 * Where a host stands, and whether the relay may go there.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Addresses that are special by the registries of RFC 6890, as far as PHP's own filters let them through; of IPv6 only what
 * is given out today (2000::/3) without the forms that carry an IPv4 address: a router may lead those back inside.
 */
const SPECIAL_IPV4 = array( '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3' );
const SPECIAL_IPV6 = array( '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20' );

/**
 * Whether an address is one that everybody can reach.
 *
 * @param string $address IPv4 or IPv6.
 */
function is_public_address( string $address ): bool {
	if ( false !== filter_var( $address, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4 ) ) {
		return ! is_within( $address, SPECIAL_IPV4 );
	}
	return false !== filter_var( $address, FILTER_VALIDATE_IP, FILTER_FLAG_IPV6 ) && is_within( $address, array( '2000::/3' ) ) && ! is_within( $address, SPECIAL_IPV6 );
}

/**
 * Whether an address lies in one of some networks.
 *
 * @param string   $address  IPv4 or IPv6.
 * @param string[] $networks Of the same kind, as `10.0.0.0/8`.
 */
function is_within( string $address, array $networks ): bool {
	$bytes = (string) inet_pton( $address );
	foreach ( $networks as $network ) {
		list( $start, $length ) = explode( '/', $network );

		$first  = (string) inet_pton( $start );
		$whole  = intdiv( (int) $length, 8 );
		$mask   = 0xff00 >> ( (int) $length % 8 ) & 0xff;
		$behind = 0 === $mask || ( ord( $bytes[ $whole ] ) & $mask ) === ( ord( $first[ $whole ] ) & $mask );
		if ( strlen( $bytes ) === strlen( $first ) && 0 === substr_compare( $bytes, substr( $first, 0, $whole ), 0, $whole ) && $behind ) {
			return true;
		}
	}
	return false;
}

/**
 * All addresses of a host.
 *
 * @param string $host A name, or an IPv4 address.
 * @return string[] None where the name is unknown.
 */
function addresses_of( string $host ): array {
	if ( false !== filter_var( $host, FILTER_VALIDATE_IP ) ) {
		return array( $host );
	}
	$found = gethostbynamel( $host );
	$found = $found ? $found : array();
	foreach ( $found ? array() : ipv6_records( $host ) as $record ) {
		$found[] = $record['ipv6'];
	}
	return $found;
}

/**
 * What the name servers say; asked only where a host has no other address, since nothing limits how long they take.
 *
 * @param string $host A name.
 * @return array<array<string, mixed>>
 */
function ipv6_records( string $host ): array {
	// phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- It warns of every name server that does not answer.
	$records = @dns_get_record( $host, DNS_AAAA );
	return is_array( $records ) ? $records : array();
}
