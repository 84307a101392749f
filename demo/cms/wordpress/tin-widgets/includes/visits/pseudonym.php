<?php
/**
 * A name for a visitor that says nothing about who it is, and another one the next day.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** So long a day's secret is kept: the longest day, and what of the next one still asks for it. */
const SECRET_SECONDS = 26 * HOUR_IN_SECONDS;

/**
 * A keyed hash of what the browser sends anyway. Once the day's secret is gone nobody can tell whom it named.
 *
 * @param string $day     As from day_of().
 * @param string $address IP address.
 * @param string $agent   As in `User-Agent`.
 * @param int    $now     Unix time.
 */
function pseudonym( string $day, string $address, string $agent, int $now ): string {
	return substr( hash_hmac( 'sha256', network_of( $address ) . ' ' . $agent, secret_of( $day, $now ) ), 0, 32 );
}

/**
 * The part of an address that stays: a device changes the second half of its IPv6 address several times a day.
 *
 * @param string $address IP address.
 */
function network_of( string $address ): string {
	$bytes = false === filter_var( $address, FILTER_VALIDATE_IP ) ? '' : (string) inet_pton( $address );
	return 16 === strlen( $bytes ) ? bin2hex( substr( $bytes, 0, 8 ) ) : $address;
}

/**
 * The secret of a day: the same for all who ask, however many ask first.
 *
 * @param string $day As from day_of().
 * @param int    $now Unix time.
 */
function secret_of( string $day, int $now ): string {
	global $wpdb;
	$table = visits_table( 'secrets' );
	// phpcs:disable WordPress.DB -- Tables of the plugin; what is cached could not be forgotten.
	$find   = $wpdb->prepare( "SELECT secret FROM $table WHERE day = %s", $day );
	$secret = $wpdb->get_var( $find );
	if ( null === $secret ) {
		$is_new = $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $table (day, secret, made) VALUES (%s, %s, %d)", $day, bin2hex( random_bytes( 32 ) ), $now ) );
		$secret = $wpdb->get_var( $find );
		if ( $is_new ) {
			forget_visitors( $now );
		}
	}
	// phpcs:enable
	return (string) $secret;
}

/**
 * Forgets the visitors of days gone by, and the secrets behind their names.
 *
 * @param int $now Unix time.
 */
function forget_visitors( int $now ): void {
	global $wpdb;
	$visitors = visits_table( 'visitors' );
	$secrets  = visits_table( 'secrets' );
	// phpcs:disable WordPress.DB -- As above.
	$wpdb->query( $wpdb->prepare( "DELETE FROM $visitors WHERE day < %s AND seen <= %d", day_of( $now ), $now - ONLINE_SECONDS ) );
	$wpdb->query( $wpdb->prepare( "DELETE FROM $secrets WHERE made < %d", $now - SECRET_SECONDS ) );
	// phpcs:enable
}
