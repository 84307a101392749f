<?php
/**
 * Where the words in other languages are.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

// WordPress before 6.7 finds only the translations of its own directory by itself.
add_action( 'init', __NAMESPACE__ . '\load_translations', 0 );

/** Loads languages/tin-widgets-vi.mo where the site is Vietnamese. */
function load_translations(): void {
	load_plugin_textdomain( 'tin-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}
