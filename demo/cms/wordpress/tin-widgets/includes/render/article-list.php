<?php
/**
 * Lists of articles: headlines, and cards.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Prints tin-other-news.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @param string               $content    What the author printed instead of posts.
 */
function render_other_news( array $attributes, string $content ): string {
	$lines = '';
	foreach ( '' === $content ? article_items( $attributes ) : array() as $item ) {
		$lines .= headline_markup( $item );
	}
	return element(
		'other-news',
		array_merge(
			element_attributes( 'other-news', $attributes, array( 'dateStyle', 'newDays', 'split', 'more', 'notify' ) ),
			source_attributes( $attributes ),
			heading_attributes( $attributes ),
			array(
				'limit'     => $attributes['limit'],
				'time-zone' => site_zone(),
			)
		),
		heading_markup( $attributes, __( 'Other news', 'tin-widgets' ) ) . ( '' === $lines ? $content : "<ul>$lines</ul>" )
	);
}

/**
 * Prints tin-article-grid.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @param string               $content    What the author printed instead of posts.
 */
function render_article_grid( array $attributes, string $content ): string {
	$cards = '';
	foreach ( '' === $content ? article_items( $attributes, 'medium_large' ) : array() as $item ) {
		$cards .= card_markup( $item, $attributes['excerpt'] );
	}
	return element(
		'article-grid',
		array_merge(
			element_attributes( 'article-grid', $attributes, array( 'layout', 'columns', 'cardLayout', 'dateStyle', 'more' ) ),
			source_attributes( $attributes ),
			heading_attributes( $attributes ),
			array(
				'limit'     => $attributes['limit'],
				'time-zone' => site_zone(),
			)
		),
		heading_markup( $attributes, '' ) . ( '' === $cards ? $content : $cards )
	);
}

/**
 * What a list prints: of a feed what is known of it, else posts.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @param string               $picture    Size of pictures; '' for none.
 * @return array<array<string, string>>
 */
function article_items( array $attributes, string $picture = '' ): array {
	$feed = feed_of( $attributes );
	if ( '' !== $feed ) {
		return feed_items( $feed, (int) $attributes['limit'], '' !== $picture );
	}
	// What another source gives is not what this site wrote.
	if ( '' !== ( $attributes['source'] ?? '' ) && ! names_posts( $attributes ) ) {
		return array();
	}
	$posts = find_posts( $attributes );
	if ( '' !== $picture ) {
		update_post_thumbnail_cache_of( $posts );
	}
	$items = array();
	foreach ( $posts as $post ) {
		$items[] = post_item( $post, $picture );
	}
	return $items;
}

/**
 * Reads all pictures with one query instead of two for each.
 *
 * @param \WP_Post[] $posts Whose.
 */
function update_post_thumbnail_cache_of( array $posts ): void {
	$ids = array_filter( array_map( 'get_post_thumbnail_id', $posts ) );
	if ( $ids ) {
		_prime_post_caches( $ids, false, true );
	}
}
