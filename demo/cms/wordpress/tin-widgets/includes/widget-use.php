<?php
/**
 * Which pages use a widget, as far as that can be told before anything of them is printed: the style sheet that reserves
 * room has to stand in the head.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** What stands in content: a shortcode, a block, a tag or a mount. */
const WIDGET_MARKS = '~\[tin_|<!-- wp:tin-widgets/|<tin-|\bdata-tin\b~';

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_kit_where_used' );

/** Loads the kit for pages that use it. What only a template prints is found when it is rendered. */
function enqueue_kit_where_used(): void {
	if ( setting( 'everywhere' ) || posts_use_widgets() || sidebars_use_widgets() ) {
		enqueue_kit();
	}
}

/** Whether a post of this page uses a widget. */
function posts_use_widgets(): bool {
	global $wp_query;
	foreach ( (array) $wp_query->posts as $post ) {
		if ( $post instanceof \WP_Post && uses_widgets( $post->post_content ) ) {
			return true;
		}
	}
	return false;
}

/** Whether a block, text or HTML in the theme's widget areas uses one. */
function sidebars_use_widgets(): bool {
	$active = array();
	foreach ( wp_get_sidebars_widgets() as $sidebar => $ids ) {
		// Those of another theme, and the inactive ones, are kept too.
		if ( is_registered_sidebar( $sidebar ) ) {
			$active = array_merge( $active, (array) $ids );
		}
	}
	foreach ( array( 'block', 'text', 'custom_html' ) as $kind ) {
		foreach ( (array) get_option( 'widget_' . $kind, array() ) as $number => $widget ) {
			$text = is_array( $widget ) ? ( $widget['content'] ?? $widget['text'] ?? '' ) : '';
			if ( in_array( "$kind-$number", $active, true ) && uses_widgets( (string) $text ) ) {
				return true;
			}
		}
	}
	return false;
}

/**
 * Whether content uses a widget, itself or in a reusable block.
 *
 * @param string $content As it is stored.
 * @param int    $depth   How many reusable blocks hold it.
 */
function uses_widgets( string $content, int $depth = 0 ): bool {
	if ( preg_match( WIDGET_MARKS, $content ) ) {
		return true;
	}
	if ( $depth > 3 || ! preg_match_all( '~<!-- wp:block \{[^}]*"ref":(\d+)~', $content, $found ) ) {
		return false;
	}
	foreach ( $found[1] as $id ) {
		$block = get_post( (int) $id );
		if ( null !== $block && uses_widgets( $block->post_content, $depth + 1 ) ) {
			return true;
		}
	}
	return false;
}
