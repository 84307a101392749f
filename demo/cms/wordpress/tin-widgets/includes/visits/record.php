<?php
/**
 * Counts a look at a page.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** What "online" means: whoever looked at a page within so many seconds. */
const ONLINE_SECONDS = 5 * MINUTE_IN_SECONDS;

/**
 * Counts, unless a robot looked. Each statement is atomic: visits that come at once are all counted.
 *
 * @param string $address IP address.
 * @param string $agent   As in `User-Agent`.
 * @param int    $now     Unix time.
 * @return bool Whether it was counted.
 */
function record_visit( string $address, string $agent, int $now ): bool {
	global $wpdb;
	if ( is_robot( $agent ) ) {
		return false;
	}
	$today    = day_of( $now );
	$before   = day_of( $now - ONLINE_SECONDS );
	$days     = visits_table( 'days' );
	$visitors = visits_table( 'visitors' );
	$visitor  = pseudonym( $today, $address, $agent, $now );
	// phpcs:disable WordPress.DB -- Tables of the plugin; counting cannot be cached.
	$is_new = (int) $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $visitors (visitor, day, seen) VALUES (%s, %s, %d)", $visitor, $today, $now ) );
	if ( ! $is_new ) {
		$wpdb->query( $wpdb->prepare( "UPDATE $visitors SET seen = GREATEST(seen, %d) WHERE visitor = %s", $now, $visitor ) );
	}
	if ( $before !== $today ) {
		// Who was here before midnight is not here twice.
		$wpdb->query( $wpdb->prepare( "UPDATE $visitors SET seen = 0 WHERE visitor = %s", pseudonym( $before, $address, $agent, $now ) ) );
	}
	$counted = $wpdb->query( $wpdb->prepare( "INSERT INTO $days (day, views, visitors) VALUES (%s, 1, %d) ON DUPLICATE KEY UPDATE views = views + 1, visitors = visitors + %d", $today, $is_new, $is_new ) );
	// phpcs:enable
	return (bool) $counted;
}
