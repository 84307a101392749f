<?php
/**
 * Gives feeds of other sites: kept ones while they are fresh, the last good one while a feed fails.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** Seconds in which another site is asked once, whatever comes of it. */
const FRESH_SECONDS = 60;

/** How often a minute other sites are asked, for all visitors together. */
const MOST_REQUESTS = 60;

/**
 * A feed.
 *
 * @param string $url   Its address.
 * @param int    $now   Unix time.
 * @param int    $fresh Seconds for which a kept answer is good enough.
 * @return array{body: string, type: string, url: string, asked: int, error: string}|\WP_Error
 */
function relayed_feed( string $url, int $now, int $fresh = FRESH_SECONDS ) {
	// Nothing is given that is not in the list any more.
	$address = parse_feed_url( $url );
	if ( null === $address || ! is_listed( array_merge( relay_hosts(), private_hosts() ), $address ) ) {
		return checked_address( $url );
	}
	$kept = kept_answer( $url );
	if ( null !== $kept && $kept['asked'] > $now - $fresh ) {
		return known_answer( $kept );
	}
	if ( ! may_request( $now ) ) {
		return null === $kept ? new \WP_Error( 'too-many-requests', 'Too many feeds are asked for.', array( 'status' => 429 ) ) : known_answer( $kept );
	}
	$empty = array(
		'body'  => '',
		'type'  => '',
		'url'   => $url,
		'error' => '',
	);
	if ( null !== $kept ) {
		// Whoever asks meanwhile gets what there is.
		keep_answer( $url, array( 'asked' => $now ) + $kept, $now );
	}
	$answer = request_feed( $url );
	$result = is_wp_error( $answer )
		? array(
			'asked' => $now,
			'error' => $answer->get_error_message(),
		) + ( null === $kept ? $empty : $kept )
		: array(
			'asked' => $now,
			'error' => '',
		) + $answer;
	keep_answer( $url, $result, $now );
	return '' === $result['body'] ? $answer : $result;
}

/**
 * What was kept, or why there is nothing.
 *
 * @param array<string, mixed> $kept From kept_answer().
 * @return array<string, mixed>|\WP_Error
 */
function known_answer( array $kept ) {
	return '' === $kept['body'] ? new \WP_Error( 'upstream-failed', $kept['error'], array( 'status' => 502 ) ) : $kept;
}

/**
 * Whether another site may be asked now; counts that.
 *
 * @param int $now Unix time.
 */
function may_request( int $now ): bool {
	$minute = intdiv( $now, MINUTE_IN_SECONDS );
	$state  = get_transient( RELAY_PREFIX . 'minute' );
	$count  = is_array( $state ) && $state['minute'] === $minute ? $state['count'] : 0;
	if ( $count >= MOST_REQUESTS ) {
		return false;
	}
	set_transient(
		RELAY_PREFIX . 'minute',
		array(
			'minute' => $minute,
			'count'  => $count + 1,
		),
		2 * MINUTE_IN_SECONDS
	);
	return true;
}
