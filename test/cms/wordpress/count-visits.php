<?php
// Counts visits at moments of its own choice, in tables that are empty before and as they were afterwards.
namespace TinWidgets;

$agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
$moment = fn( $text ) => ( new \DateTimeImmutable( $text, new \DateTimeZone( 'Asia/Ho_Chi_Minh' ) ) )->getTimestamp();
$tables = array_map( 'TinWidgets\visits_table', [ 'days', 'visitors', 'secrets' ] );
foreach ( $tables as $table ) {
	$wpdb->query( "RENAME TABLE $table TO {$table}_kept" );
	$wpdb->query( "CREATE TABLE $table LIKE {$table}_kept" );
}
$counted = fn( $counted ) => fn() => [ 'counted' => $counted ];
add_filter( 'pre_option_tin_widgets', $views = $counted( 'views' ) );
try {
	record_visit( '203.0.113.7', $agent, $moment( '2024-06-16 08:00' ) );
	record_visit( '203.0.113.7', $agent, $moment( '2024-06-16 23:58' ) );
	record_visit( '2001:db8::1', $agent, $moment( '2024-06-16 23:59' ) );
	$result = [ 'sunday' => visit_figures( $moment( '2024-06-16 23:59:30' ) ) ];
	record_visit( '2001:db8::1:2', $agent, $moment( '2024-06-17 00:01' ) );
	$result['monday'] = visit_figures( $moment( '2024-06-17 00:01:30' ) );
	record_visit( '203.0.113.7', $agent, $moment( '2024-07-02 10:00' ) );
	$result['july'] = visit_figures( $moment( '2024-07-02 10:01' ) );
	remove_filter( 'pre_option_tin_widgets', $views );
	add_filter( 'pre_option_tin_widgets', $counted( 'visitors' ) );
	$result['visitors'] = visit_figures( $moment( '2024-07-02 10:01' ) );
	$result['keptVisitors'] = (int) $wpdb->get_var( "SELECT COUNT(*) FROM $tables[1]" );
	$result['keptSecrets'] = (int) $wpdb->get_var( "SELECT COUNT(*) FROM $tables[2]" );
	$result['addressesKept'] = str_contains( json_encode( $wpdb->get_results( "SELECT * FROM $tables[1]" ) ), '203.0.113' );
	return $result;
} finally {
	foreach ( $tables as $table ) {
		$wpdb->query( "DROP TABLE $table" );
		$wpdb->query( "RENAME TABLE {$table}_kept TO $table" );
	}
}
