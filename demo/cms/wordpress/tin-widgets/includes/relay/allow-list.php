<?php
/**
 * Which addresses the relay may read, as far as their text tells.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** Browsers and servers agree on no limit; more than this is no feed's address. */
const LONGEST_URL = 2048;

/**
 * Reads an entry of the list: a host, or `*.` and a domain of at least two labels; with a port where it is not the scheme's
 * own. A lone `*` or `*.vn` would make the relay everybody's.
 *
 * @param string $text In lower case.
 * @return array{name: string, port: int, below: bool}|null
 */
function parse_host( string $text ): ?array {
	if ( ! preg_match( '~^(\*\.)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?::(\d{1,5}))?$~D', $text, $part ) ) {
		return null;
	}
	$below = '' !== $part[1];
	if ( $below && ( ! str_contains( $part[2], '.' ) || preg_match( '~\.\d+$~D', $part[2] ) ) ) {
		return null;
	}
	return array(
		'name'  => $part[2],
		'port'  => (int) ( $part[3] ?? 0 ),
		'below' => $below,
	);
}

/**
 * Reads an address, strictly: what two programs may read in two ways (a name before the host, a backslash, blanks) is none.
 *
 * @param string $url Absolute.
 * @return array{url: string, scheme: string, host: string, port: int}|null
 */
function parse_feed_url( string $url ): ?array {
	if ( strlen( $url ) > LONGEST_URL || ! preg_match( '~^(https?)://([a-z0-9.-]+)(?::(\d{1,5}))?([/?][\x21-\x5b\x5d-\x7e]*)?$~Di', $url, $part ) ) {
		return null;
	}
	$scheme = strtolower( $part[1] );
	$port   = (int) ( $part[3] ?? 0 );
	return array(
		'url'    => preg_replace( '/#.*/', '', $url ),
		'scheme' => $scheme,
		'host'   => strtolower( $part[2] ),
		'port'   => $port ? $port : ( 'https' === $scheme ? 443 : 80 ),
	);
}

/**
 * Whether an entry of a list allows the host and the port of an address.
 *
 * @param string[] $entries As in the settings.
 * @param array    $address From parse_feed_url().
 */
function is_listed( array $entries, array $address ): bool {
	foreach ( $entries as $entry ) {
		$host = parse_host( $entry );
		if ( null === $host ) {
			continue;
		}
		$own = 'https' === $address['scheme'] ? 443 : 80;
		if ( ( $host['port'] ? $host['port'] : $own ) !== $address['port'] ) {
			continue;
		}
		if ( $host['below'] ? str_ends_with( $address['host'], '.' . $host['name'] ) : $address['host'] === $host['name'] ) {
			return true;
		}
	}
	return false;
}

/**
 * The hosts that may be read: those of the settings, and the one of the default feed.
 *
 * @return string[]
 */
function relay_hosts(): array {
	$hosts = (array) setting( 'relay_hosts' );
	$feed  = parse_feed_url( (string) setting( 'default_feed' ) );
	if ( null !== $feed ) {
		$hosts[] = $feed['host'] . ':' . $feed['port'];
	}
	return $hosts;
}

/**
 * Those of the hosts that may stand at private addresses.
 *
 * @return string[]
 */
function private_hosts(): array {
	/**
	 * Filters the hosts that the relay may read though they stand at private addresses, such as a server of the intranet.
	 *
	 * It is no setting: whoever may change settings should not get at the network behind the server with it.
	 *
	 * @param string[] $hosts As in the settings: a name, with a port where it is not the scheme's own.
	 */
	return (array) apply_filters( 'tin_widgets_relay_private_hosts', array() );
}
