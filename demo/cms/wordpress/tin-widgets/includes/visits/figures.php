<?php
/**
 * How many visits there were.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The figures of now, as the kit's counter takes them.
 *
 * @param int $now Unix time.
 * @return array{total: int, online: int, today: int, yesterday: int, week: int, month: int}
 */
function visit_figures( int $now ): array {
	global $wpdb;
	$first    = first_days( day_of( $now ) );
	$counted  = 'visitors' === setting( 'counted' ) ? 'visitors' : 'views';
	$days     = visits_table( 'days' );
	$visitors = visits_table( 'visitors' );
	// phpcs:disable WordPress.DB -- Tables of the plugin; `$counted` is one of two columns. Caches of the answer last some seconds.
	$sums   = $wpdb->get_row(
		$wpdb->prepare(
			"SELECT SUM($counted) AS total, SUM(IF(day = %s, $counted, 0)) AS today, SUM(IF(day = %s, $counted, 0)) AS yesterday,
				SUM(IF(day >= %s, $counted, 0)) AS week, SUM(IF(day >= %s, $counted, 0)) AS month FROM $days",
			$first['today'],
			$first['yesterday'],
			$first['week'],
			$first['month']
		),
		ARRAY_A
	);
	$online = $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $visitors WHERE seen > %d", $now - ONLINE_SECONDS ) );
	// phpcs:enable
	$sums = is_array( $sums ) ? $sums : array();
	return array(
		'total'     => (int) setting( 'starting_total' ) + (int) ( $sums['total'] ?? 0 ),
		'online'    => (int) $online,
		'today'     => (int) ( $sums['today'] ?? 0 ),
		'yesterday' => (int) ( $sums['yesterday'] ?? 0 ),
		'week'      => (int) ( $sums['week'] ?? 0 ),
		'month'     => (int) ( $sums['month'] ?? 0 ),
	);
}
