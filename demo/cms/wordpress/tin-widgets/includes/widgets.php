<?php
/**
 * The widgets, and what prints each.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** Names of the widgets: of the folders in blocks/, and of the tags without `tin-`. */
const WIDGETS = array( 'date-banner', 'other-news', 'article-grid', 'article-card', 'article', 'links-panel', 'visitor-counter', 'source' );

/**
 * Prints a widget.
 *
 * @param string               $widget     Which.
 * @param array<string, mixed> $attributes Clean.
 * @param string               $content    What its author wrote into it, as markup.
 * @param int                  $post_id    Post of the template in which it stands; 0 where there is none.
 */
function render_widget( string $widget, array $attributes, string $content = '', int $post_id = 0 ): string {
	$render = __NAMESPACE__ . '\render_' . str_replace( '-', '_', $widget );
	return $render( $attributes, trim( $content ), $post_id );
}
