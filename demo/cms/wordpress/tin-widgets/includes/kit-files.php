<?php
/**
 * The files in assets/: a copy of dist/cdn, and of dist/themes.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** What was read of the files, so that a page view reads none. */
const KIT_OPTION = 'tin_widgets_kit';

/** What nearly all pages need: the script asks for it too, but has to come and run first. */
const NEEDED_SOON = '~chunks/(?:dom-readers|asking|date-text)-[\w-]+\.js~';

/**
 * Hashes of the files that pages name, by file; null where the files are not there.
 *
 * @return array<string, string>|null
 */
function kit_files(): ?array {
	$path  = plugin_dir_path( PLUGIN_FILE ) . 'assets/';
	$state = is_file( $path . 'integrity.json' ) ? filemtime( $path . 'integrity.json' ) . '-' . filesize( $path . 'integrity.json' ) : '';
	if ( '' === $state ) {
		return null;
	}
	$known = get_option( KIT_OPTION );
	if ( is_array( $known ) && isset( $known['state'], $known['files'] ) && $known['state'] === $state ) {
		return $known['files'];
	}
	$hashes = wp_json_file_decode( $path . 'integrity.json', array( 'associative' => true ) );
	if ( ! is_array( $hashes ) || ! isset( $hashes['tin-widgets.js'], $hashes['tin-widgets.css'] ) || ! is_file( $path . 'tin-widgets.js' ) ) {
		return null;
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin.
	preg_match_all( NEEDED_SOON, (string) file_get_contents( $path . 'tin-widgets.js' ), $found );
	$names = array_merge( array( 'tin-widgets.js', 'tin-widgets.css' ), array_unique( $found[0] ) );
	$files = array_intersect_key( $hashes, array_flip( $names ) );
	update_option(
		KIT_OPTION,
		array(
			'state' => $state,
			'files' => $files,
		)
	);
	return $files;
}

/**
 * Address of a file of the kit.
 *
 * @param string $file Its name in assets/.
 */
function kit_url( string $file ): string {
	return plugins_url( 'assets/' . $file, PLUGIN_FILE );
}
