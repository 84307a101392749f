<?php
/**
 * What the relay keeps: answers for a day, so that the last good one stands in for a feed that fails; a bounded number.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** Beginning of the names of transients. */
const RELAY_PREFIX = 'tin_widgets_relay_';

/** When each kept answer was last asked for upstream, by its key. */
const RELAY_INDEX = 'tin_widgets_relay';

const MOST_ANSWERS = 100;

/**
 * What is kept for an address.
 *
 * @param string $url As it was asked for.
 * @return array{body: string, type: string, url: string, asked: int, error: string}|null
 */
function kept_answer( string $url ): ?array {
	$kept = get_transient( RELAY_PREFIX . md5( $url ) );
	if ( ! is_array( $kept ) ) {
		return null;
	}
	// Feeds in old encodings are no text to the database.
	$kept['body'] = (string) gzinflate( (string) base64_decode( $kept['body'], true ) );
	return $kept;
}

/**
 * Keeps an answer.
 *
 * @param string               $url    As it was asked for.
 * @param array<string, mixed> $answer With `body`, `type`, `url`, `asked` and `error`.
 * @param int                  $now    Unix time.
 */
function keep_answer( string $url, array $answer, int $now ): void {
	$key            = md5( $url );
	$answer['body'] = base64_encode( gzdeflate( $answer['body'], 6 ) );
	set_transient( RELAY_PREFIX . $key, $answer, DAY_IN_SECONDS );
	$index = get_option( RELAY_INDEX );
	$index = is_array( $index ) ? $index : array();

	$index[ $key ] = $now;
	arsort( $index );
	foreach ( array_keys( array_slice( $index, MOST_ANSWERS, null, true ) ) as $old ) {
		delete_transient( RELAY_PREFIX . $old );
	}
	update_option( RELAY_INDEX, array_slice( $index, 0, MOST_ANSWERS, true ), false );
}
