<?php
/**
 * Leaves nothing behind.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes tables, settings, kept answers and the schedule of the current site. */
function remove_all_of_site(): void {
	global $wpdb;
	// phpcs:disable WordPress.DB -- All of it is the plugin's own.
	foreach ( array( 'days', 'visitors', 'secrets' ) as $table ) {
		$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}tin_widgets_$table" );
	}
	$names = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s OR option_name LIKE %s OR option_name LIKE %s",
			$wpdb->esc_like( 'tin_widgets' ) . '%',
			$wpdb->esc_like( '_transient_tin_widgets' ) . '%',
			$wpdb->esc_like( '_transient_timeout_tin_widgets' ) . '%'
		)
	);
	// phpcs:enable
	foreach ( $names as $name ) {
		delete_option( $name );
	}
	wp_clear_scheduled_hook( 'tin_widgets_tidy' );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $site ) {
		switch_to_blog( $site );
		remove_all_of_site();
		restore_current_blog();
	}
} else {
	remove_all_of_site();
}
