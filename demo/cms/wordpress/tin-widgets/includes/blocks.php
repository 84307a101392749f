<?php
/**
 * Blocks: the same widgets, chosen and set in the block editor.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

const EDITOR_HANDLE = 'tin-widgets-editor';

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_block_category' );

/** A block for each widget. */
function register_blocks(): void {
	$folder = plugin_dir_path( PLUGIN_FILE );
	wp_register_script(
		EDITOR_HANDLE,
		plugins_url( 'blocks/editor.js', PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n', 'wp-server-side-render' ),
		(string) filemtime( $folder . 'blocks/editor.js' ),
		true
	);
	wp_set_script_translations( EDITOR_HANDLE, 'tin-widgets', $folder . 'languages' );
	foreach ( WIDGETS as $widget ) {
		register_block_type(
			$folder . 'blocks/' . $widget,
			array(
				'render_callback' => static function ( array $attributes, string $content, \WP_Block $block ) use ( $widget ): string {
					$markup = render_widget( $widget, clean_attributes( $widget, $attributes ), '', (int) ( $block->context['postId'] ?? 0 ) );
					return '' === $markup ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup );
				},
			)
		);
	}
}

/**
 * Puts the blocks together in the inserter.
 *
 * @param array<array<string, mixed>> $categories Those that there are.
 * @return array<array<string, mixed>>
 */
function add_block_category( array $categories ): array {
	$categories[] = array(
		'slug'  => 'tin-widgets',
		'title' => __( 'News portal', 'tin-widgets' ),
		'icon'  => null,
	);
	return $categories;
}
