<?php
/**
 * A source that several widgets share.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Prints tin-source; nothing where it has no address.
 *
 * @param array<string, mixed> $attributes Of the widget.
 */
function render_source( array $attributes ): string {
	// It asks in any case: nobody else does. Its id is not that of a post.
	$given = source_attributes(
		array(
			'more' => 'pages',
			'id'   => 0,
		) + $attributes
	);
	if ( ! $given ) {
		return '';
	}
	return element(
		'source',
		array_merge(
			element_attributes( 'source', $attributes, array( 'id', 'limit' ) ),
			$given,
			array( 'time-zone' => site_zone() )
		)
	);
}
