<?php
/**
 * Shortcodes: `[tin_other_news category="tin-tuc" limit="10"]`. They outlive editors that strip unknown tags.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/** A shortcode for each widget. */
function register_shortcodes(): void {
	foreach ( WIDGETS as $widget ) {
		add_shortcode(
			'tin_' . str_replace( '-', '_', $widget ),
			static function ( $given, $content ) use ( $widget ): string {
				return render_widget( $widget, shortcode_attributes( $widget, $given ), shortcode_content( (string) $content ) );
			}
		);
	}
}

/**
 * What stands in a shortcode, without the paragraphs that WordPress makes of its lines.
 *
 * @param string $content As WordPress hands it over.
 */
function shortcode_content( string $content ): string {
	return do_shortcode( shortcode_unautop( trim( preg_replace( '~^\s*</p>|<p>\s*$~', '', $content ) ) ) );
}
