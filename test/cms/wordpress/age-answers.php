<?php
// Makes all answers that the relay keeps two minutes older.
$count = 0;
foreach ( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\_transient\_tin\_widgets\_relay\_%'" ) as $name ) {
	$name = substr( $name, strlen( '_transient_' ) );
	$answer = get_transient( $name );
	if ( isset( $answer['asked'] ) ) {
		$answer['asked'] -= 120;
		set_transient( $name, $answer, DAY_IN_SECONDS );
		$count++;
	}
}
return $count;
