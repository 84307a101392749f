<?php
$names = array_merge(
	$wpdb->get_col( "SHOW TABLES LIKE '%tin\_widgets%'" ),
	$wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%tin\_widgets%'" ),
	$wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%tin\_widgets%'" )
);
return wp_next_scheduled( 'tin_widgets_tidy' ) ? array_merge( $names, [ 'tin_widgets_tidy' ] ) : $names;
