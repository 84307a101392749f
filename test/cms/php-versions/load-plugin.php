<?php
// Loads the plugin without WordPress but for what its files call while they are read, and asks its pure functions. Prints
// what PHP complains of, and the answers.
$complaints = [];
error_reporting( E_ALL );
set_error_handler( function ( $level, $message, $file, $line ) use ( &$complaints ) {
	$complaints[] = "$message in $file:$line";
	return true;
} );
define( 'ABSPATH', '/' );
define( 'WPINC', 'wp-includes' );
define( 'MINUTE_IN_SECONDS', 60 );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'DAY_IN_SECONDS', 86400 );
foreach ( [ 'add_action', 'add_filter', 'add_shortcode', 'register_activation_hook', 'register_deactivation_hook' ] as $name ) {
	eval( "function $name() {}" );
}
function plugin_basename( $file ) {
	return 'tin-widgets/tin-widgets.php';
}
function wp_strip_all_tags( $text ) {
	return strip_tags( $text );
}
require '/compat.php';
require '/tin-widgets/tin-widgets.php';

$answers = [
	'hosts'     => array_map( 'TinWidgets\parse_host', [ 'bao.vn', '*.gov.vn:8080', '*.vn', '*', 'a b', '*.1.2.3.4', '' ] ),
	'urls'      => array_map( 'TinWidgets\parse_feed_url', [ 'https://Bao.vn/rss?x=1', 'http://bao.vn:81', 'http://a@b/', 'ftp://a/', "http://a/\n" ] ),
	'public'    => array_map(
		'TinWidgets\is_public_address',
		[ '1.1.1.1', '10.1.2.3', '172.20.0.1', '100.64.0.1', '192.168.1.1', '127.0.0.1', '169.254.169.254', '0.0.0.0', '224.0.0.1', '255.255.255.255', '2606:4700::1111', '::1', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', '2001::1', 'x' ]
	),
	'types'     => [
		TinWidgets\feed_type( 'text/html; charset=utf-8', "\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x --><rss>" ),
		TinWidgets\feed_type( 'text/html', '<!DOCTYPE html><html>' ),
		TinWidgets\feed_type( 'application/json', '{"a":1}' ),
		TinWidgets\feed_type( 'image/svg+xml', '<svg/>' ),
		TinWidgets\feed_type( '', '' ),
	],
	'robots'    => array_map( 'TinWidgets\is_robot', [ 'Mozilla/5.0 (Linux; Android 10; CUBOT X30) Chrome/120 Mobile', 'Mozilla/5.0 (compatible; bingbot/2.0)', 'Wget/1.21', 'Mozilla/5.0 (Windows NT 10.0) coc_coc_browser/120 Chrome/120' ] ),
	'days'      => array_map( 'TinWidgets\first_days', [ '2024-03-01', '2024-06-16', '2025-01-01' ] ),
	'networks'  => array_map( 'TinWidgets\network_of', [ '203.0.113.7', '2001:db8:1:2:3::4', 'x' ] ),
	'lunar'     => array_map( fn( $day ) => TinWidgets\lunar_text( strtotime( "$day 12:00 +07:00" ), 'names' ), [ '2024-06-18', '2023-04-01', '2025-01-29', '2100-12-31' ] ),
	'words'     => TinWidgets\words_of( ' a, ,b ' ),
	'attribute' => [
		TinWidgets\clean_attribute( true, [ 'type' => 'string', 'enum' => [ 'none', 'short', 'full' ], 'default' => 'none' ] ),
		TinWidgets\clean_attribute( 'no', [ 'type' => 'boolean' ] ),
		TinWidgets\clean_attribute( '12', [ 'type' => 'number' ] ),
	],
];
echo json_encode( [ 'version' => PHP_VERSION, 'complaints' => $complaints, 'answers' => $answers ], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
