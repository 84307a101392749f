<?php
/**
 * The tags that load the kit, with the hashes of its files (https://www.w3.org/TR/SRI/).
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

const KIT_HANDLE   = 'tin-widgets';
const LIGHT_HANDLE = 'tin-widgets-light';
const THEME_HANDLE = 'tin-widgets-theme';

add_action( 'init', __NAMESPACE__ . '\register_kit' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\finish_script_tag', 10, 3 );
add_filter( 'style_loader_tag', __NAMESPACE__ . '\finish_style_tag', 10, 2 );
// In the frame of newer block editors too, so that previews are what visitors see.
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_kit_in_editor' );

/** Makes the files known to WordPress. */
function register_kit(): void {
	$files = kit_files();
	if ( null === $files ) {
		return;
	}
	// A part of the hash as version: after an update no cache gives the old file to the new hash. The script's own imports name
	// no version, and none of them leads back to it, so that nothing is loaded twice.
	wp_register_script( KIT_HANDLE, kit_url( 'tin-widgets.js' ), array(), version_of( $files['tin-widgets.js'] ), false );
	wp_register_style( KIT_HANDLE, kit_url( 'tin-widgets.css' ), array(), version_of( $files['tin-widgets.css'] ) );
	$folder = plugin_dir_path( PLUGIN_FILE );
	wp_register_style( LIGHT_HANDLE, plugins_url( 'css/light.css', PLUGIN_FILE ), array( KIT_HANDLE ), (string) filemtime( $folder . 'css/light.css' ) );
	$theme = setting( 'theme' );
	if ( '' !== $theme && is_file( $folder . "assets/themes/$theme.css" ) ) {
		// Webmasters may adapt it, so it has no hash.
		wp_register_style( THEME_HANDLE, kit_url( "themes/$theme.css" ), array(), (string) filemtime( $folder . "assets/themes/$theme.css" ) );
	}
}

/**
 * Another one for each content of a file.
 *
 * @param string $hash As in integrity.json.
 */
function version_of( string $hash ): string {
	return substr( md5( $hash ), 0, 8 );
}

/** Puts the kit on this page; once, however often it is called. */
function enqueue_kit(): void {
	if ( ! wp_script_is( KIT_HANDLE, 'registered' ) ) {
		return;
	}
	wp_enqueue_script( KIT_HANDLE );
	wp_enqueue_style( LIGHT_HANDLE );
	if ( wp_style_is( THEME_HANDLE, 'registered' ) ) {
		wp_enqueue_style( THEME_HANDLE );
	}
}

/** Where posts are written. */
function enqueue_kit_in_editor(): void {
	if ( is_admin() ) {
		enqueue_kit();
	}
}

/**
 * Makes the script a module with a hash; what it asks for next comes together with it.
 *
 * @param string $tag    As WordPress prints it.
 * @param string $handle Which script.
 * @param string $src    Its address.
 */
function finish_script_tag( $tag, $handle, $src ): string {
	$files = KIT_HANDLE === $handle ? kit_files() : null;
	if ( null === $files ) {
		return (string) $tag;
	}
	$tag = wp_get_script_tag(
		array(
			'type'        => 'module',
			'async'       => true,
			'src'         => $src,
			'id'          => KIT_HANDLE . '-js',
			'integrity'   => $files['tin-widgets.js'],
			'crossorigin' => 'anonymous',
		)
	);
	// Beside the script as it is addressed now: a plugin may have moved it to a CDN.
	$base = preg_replace( '~tin-widgets\.js(?:[?#].*)?$~', '', $src );
	foreach ( $files as $file => $hash ) {
		if ( str_starts_with( $file, 'chunks/' ) ) {
			$tag .= sprintf( "<link rel=\"modulepreload\" href=\"%s\" integrity=\"%s\" crossorigin=\"anonymous\">\n", esc_url( $base . $file ), esc_attr( $hash ) );
		}
	}
	return $tag;
}

/**
 * Gives the style sheet its hash.
 *
 * @param string $tag    As WordPress prints it.
 * @param string $handle Which style sheet.
 */
function finish_style_tag( $tag, $handle ): string {
	$files = KIT_HANDLE === $handle ? kit_files() : null;
	if ( null === $files ) {
		return (string) $tag;
	}
	$attributes = sprintf( ' integrity="%s" crossorigin="anonymous" href=', esc_attr( $files['tin-widgets.css'] ) );
	return preg_replace( '/\shref=/', $attributes, (string) $tag, 1 );
}
