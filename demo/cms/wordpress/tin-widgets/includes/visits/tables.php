<?php
/**
 * The tables of the counter: days with what was counted, the visitors of a day under names that say nothing, the day's
 * secrets of which those names are made.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

const VISITS_VERSION = '1';
const VISITS_OPTION  = 'tin_widgets_visits';
const TIDY_HOOK      = 'tin_widgets_tidy';

register_activation_hook( PLUGIN_FILE, __NAMESPACE__ . '\provide_tables' );
register_deactivation_hook( PLUGIN_FILE, __NAMESPACE__ . '\end_tidying' );
// Also on sites of a network, and after an update, where nothing is activated.
add_action( 'init', __NAMESPACE__ . '\provide_tables' );
add_action( TIDY_HOOK, __NAMESPACE__ . '\tidy_visits' );

/**
 * Name of a table of this site.
 *
 * @param string $name One of days, visitors and secrets.
 */
function visits_table( string $name ): string {
	global $wpdb;
	return "{$wpdb->prefix}tin_widgets_$name";
}

/** Makes the tables where they are not there yet. */
function provide_tables(): void {
	global $wpdb;
	if ( get_option( VISITS_OPTION ) === VISITS_VERSION ) {
		return;
	}
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	$collate = $wpdb->get_charset_collate();
	dbDelta(
		array(
			'CREATE TABLE ' . visits_table( 'days' ) . " (
				day date NOT NULL,
				views bigint(20) unsigned NOT NULL,
				visitors bigint(20) unsigned NOT NULL,
				PRIMARY KEY  (day)
			) $collate;",
			'CREATE TABLE ' . visits_table( 'visitors' ) . " (
				visitor char(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
				day date NOT NULL,
				seen int(10) unsigned NOT NULL,
				PRIMARY KEY  (visitor),
				KEY seen (seen)
			) $collate;",
			'CREATE TABLE ' . visits_table( 'secrets' ) . " (
				day date NOT NULL,
				secret char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
				made int(10) unsigned NOT NULL,
				PRIMARY KEY  (day)
			) $collate;",
		)
	);
	if ( ! wp_next_scheduled( TIDY_HOOK ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', TIDY_HOOK );
	}
	update_option( VISITS_OPTION, VISITS_VERSION );
}

/** Forgets what no figure needs any more, also where nobody comes by. */
function tidy_visits(): void {
	forget_visitors( time() );
}

/** Nothing is counted while the plugin is off. */
function end_tidying(): void {
	wp_clear_scheduled_hook( TIDY_HOOK );
	delete_option( VISITS_OPTION );
}
