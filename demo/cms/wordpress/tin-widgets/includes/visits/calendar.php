<?php
/**
 * Which day it is in the zone of the site.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The day of a moment, as `2024-06-18`.
 *
 * @param int $time Unix time.
 */
function day_of( int $time ): string {
	return (string) wp_date( 'Y-m-d', $time );
}

/**
 * The first day of each figure: the week begins on Monday.
 *
 * @param string $today As from day_of().
 * @return array{today: string, yesterday: string, week: string, month: string}
 */
function first_days( string $today ): array {
	// Calendar days have no zone: in UTC all are equally long.
	$date = new \DateTimeImmutable( $today, new \DateTimeZone( 'UTC' ) );
	$past = (int) $date->format( 'N' ) - 1;
	return array(
		'today'     => $today,
		'yesterday' => $date->modify( '-1 day' )->format( 'Y-m-d' ),
		'week'      => $date->modify( "-$past days" )->format( 'Y-m-d' ),
		'month'     => $date->format( 'Y-m-01' ),
	);
}
