<?php
/**
 * The articles of a feed, for readers without JavaScript and for search engines.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Seconds for which a page shows what is kept: it would have to wait for another site, and its script asks for news anyway.
 */
const PAGE_FRESH_SECONDS = 10 * MINUTE_IN_SECONDS;

/**
 * The first articles of a feed; none where it cannot be had, or is JSON.
 *
 * @param string $feed          Its address.
 * @param int    $limit         At most so many.
 * @param bool   $with_pictures Whether their pictures are wanted.
 * @return array<array<string, string>> As from post_item().
 */
function feed_items( string $feed, int $limit, bool $with_pictures ): array {
	$answer = relayed_feed( $feed, time(), PAGE_FRESH_SECONDS );
	if ( is_wp_error( $answer ) || ! str_starts_with( $answer['type'], 'application/xml' ) ) {
		return array();
	}
	require_once ABSPATH . WPINC . '/class-simplepie.php';
	// WordPress 6.7 has it in a namespace.
	$reader = class_exists( '\SimplePie\SimplePie' ) ? new \SimplePie\SimplePie() : new \SimplePie();
	$reader->enable_cache( false );
	$reader->set_raw_data( $answer['body'] );
	$reader->init();
	$items = array();
	foreach ( (array) $reader->get_items( 0, max( 1, $limit ) ) as $item ) {
		$url = \WP_Http::make_absolute_url( html_entity_decode( (string) $item->get_permalink() ), $answer['url'] );
		if ( '' === $url || '' === esc_url( $url ) ) {
			continue;
		}
		$time    = (int) $item->get_date( 'U' );
		$items[] = array(
			'url'     => $url,
			'title'   => plain_text( (string) $item->get_title() ),
			'date'    => $time ? wp_date( 'c', $time ) : '',
			'day'     => $time ? wp_date( day_format(), $time ) : '',
			'summary' => wp_trim_words( plain_text( (string) $item->get_description() ), SUMMARY_WORDS, '…' ),
			'image'   => $with_pictures ? feed_picture( $item ) : '',
		);
	}
	return $items;
}

/**
 * Markup as text.
 *
 * @param string $markup As feeds have it.
 */
function plain_text( string $markup ): string {
	return trim( html_entity_decode( wp_strip_all_tags( $markup, true ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/**
 * The picture that an item is published with.
 *
 * @param object $item Of SimplePie.
 */
function feed_picture( $item ): string {
	foreach ( (array) $item->get_enclosures() as $enclosure ) {
		$link = $enclosure ? (string) $enclosure->get_link() : '';
		if ( '' !== $link && ( 'image' === $enclosure->get_medium() || str_starts_with( (string) $enclosure->get_type(), 'image/' ) ) ) {
			return sprintf( '<img src="%s" alt="" loading="lazy">', esc_url( html_entity_decode( $link ) ) );
		}
	}
	return '';
}
