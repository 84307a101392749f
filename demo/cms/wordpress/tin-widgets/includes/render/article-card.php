<?php
/**
 * One article as a card.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Prints tin-article-card; nothing where there is no such post.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @param string               $content    What the author printed instead of a post.
 */
function render_article_card( array $attributes, string $content ): string {
	$items = '' === $content ? article_items( array( 'limit' => 1 ) + $attributes, 'medium_large' ) : array();
	$fresh = source_attributes( $attributes );
	if ( ! $items && ! $fresh && '' === $content ) {
		return '';
	}
	return element(
		'article-card',
		array_merge(
			element_attributes( 'article-card', $attributes, array( 'label', 'layout', 'dateStyle' ) ),
			$fresh,
			array( 'time-zone' => site_zone() )
		),
		$items ? card_markup( $items[0], $attributes['excerpt'] ) : $content
	);
}
