<?php
/**
 * Asks another server, and goes nowhere but where it is allowed to.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** Seconds for a whole answer. */
const RELAY_TIMEOUT = 8;

/** Bytes. */
const LARGEST_ANSWER = 5000000;

const MOST_REDIRECTS = 5;

/**
 * Gets a feed.
 *
 * @param string $url As somebody asks for it.
 * @return array{body: string, type: string, url: string}|\WP_Error
 */
function request_feed( string $url ) {
	$address = checked_address( $url );
	$until   = microtime( true ) + RELAY_TIMEOUT;
	for ( $hops = 0; $hops <= MOST_REDIRECTS; $hops++ ) {
		if ( is_wp_error( $address ) ) {
			return $address;
		}
		$answer = request_once( $address, max( 1, (int) ceil( $until - microtime( true ) ) ) );
		if ( is_wp_error( $answer ) ) {
			return new \WP_Error( 'upstream-unreachable', $address['host'] . ' cannot be reached: ' . $answer->get_error_message(), array( 'status' => 502 ) );
		}
		$code     = (int) wp_remote_retrieve_response_code( $answer );
		$location = (string) one_header( $answer, 'location' );
		if ( $code < 300 || $code > 399 || '' === $location ) {
			return taken_answer( $address, $code, $answer );
		}
		// Each step is checked as if somebody had asked for it.
		$address = checked_address( \WP_Http::make_absolute_url( $location, $address['url'] ) );
	}
	return new \WP_Error( 'upstream-redirects', 'The feed redirects too often.', array( 'status' => 502 ) );
}

/**
 * Checks where an address leads.
 *
 * @param string $url Absolute.
 * @return array<string, mixed>|\WP_Error From parse_feed_url(), with `ip`.
 */
function checked_address( string $url ) {
	$address = parse_feed_url( $url );
	if ( null === $address ) {
		return new \WP_Error( 'bad-url', 'Expected an absolute address such as https://news.example.vn/rss.', array( 'status' => 400 ) );
	}
	$may_be_private = is_listed( private_hosts(), $address );
	if ( ! $may_be_private && ! is_listed( relay_hosts(), $address ) ) {
		return new \WP_Error( 'host-not-allowed', $address['host'] . ' is not in the list of hosts (Settings → Tin Widgets).', array( 'status' => 403 ) );
	}
	$ips = addresses_of( $address['host'] );
	if ( ! $ips ) {
		return new \WP_Error( 'unknown-host', $address['host'] . ' is not known.', array( 'status' => 502 ) );
	}
	foreach ( $may_be_private ? array() : $ips as $ip ) {
		if ( ! is_public_address( $ip ) ) {
			return new \WP_Error( 'private-address', $address['host'] . ' stands at a private or special address.', array( 'status' => 403 ) );
		}
	}
	return $address + array( 'ip' => $ips[0] );
}

/**
 * One request, to the address that was checked and to no other one that the name may have got meanwhile.
 *
 * @param array<string, mixed> $address From checked_address().
 * @param int                  $seconds How long it may take.
 * @return array<string, mixed>|\WP_Error
 */
function request_once( array $address, int $seconds ) {
	$pin = static function ( $handle ) use ( $address ): void {
		$ip = str_contains( $address['ip'], ':' ) ? "[{$address['ip']}]" : $address['ip'];
		// phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt -- The hook is there for it.
		curl_setopt( $handle, CURLOPT_RESOLVE, array( "{$address['host']}:{$address['port']}:$ip" ) );
	};
	// What was checked above WordPress would refuse, as it does not know this list.
	$allow_port = static function ( array $ports ) use ( $address ): array {
		return array_merge( $ports, array( $address['port'] ) );
	};
	if ( ! function_exists( 'curl_init' ) ) {
		return new \WP_Error( 'no-curl', 'PHP has no curl extension.' );
	}
	// To a file: WordPress would unpack in memory, whatever size that gets.
	$file = (string) tempnam( get_temp_dir(), 'tin' );
	add_action( 'http_api_curl', $pin );
	add_filter( 'http_allowed_safe_ports', $allow_port );
	add_filter( 'http_request_host_is_external', '__return_true' );
	$answer = wp_safe_remote_get(
		$address['url'],
		array(
			'timeout'             => $seconds,
			'redirection'         => 0,
			'stream'              => true,
			'filename'            => $file,
			// Of what is unpacked already.
			'limit_response_size' => LARGEST_ANSWER + 1,
			'decompress'          => false,
			'cookies'             => array(),
			'user-agent'          => 'Mozilla/5.0 (compatible; tin-widgets-relay)',
			'headers'             => array(
				'Accept' => 'application/rss+xml, application/atom+xml, application/feed+json, application/json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
			),
		)
	);
	remove_action( 'http_api_curl', $pin );
	remove_filter( 'http_allowed_safe_ports', $allow_port );
	remove_filter( 'http_request_host_is_external', '__return_true' );
	if ( ! is_wp_error( $answer ) ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A local file.
		$answer['body'] = (string) file_get_contents( $file );
	}
	wp_delete_file( $file );
	return $answer;
}

/**
 * What the relay takes of an answer.
 *
 * @param array<string, mixed> $address Whose answer.
 * @param int                  $code    Its status.
 * @param array<string, mixed> $answer  From the HTTP API.
 * @return array{body: string, type: string, url: string}|\WP_Error
 */
function taken_answer( array $address, int $code, array $answer ) {
	if ( 200 !== $code ) {
		return new \WP_Error( 'upstream-status', "{$address['host']} answered $code.", array( 'status' => 502 ) );
	}
	$body = wp_remote_retrieve_body( $answer );
	if ( strlen( $body ) > LARGEST_ANSWER ) {
		return new \WP_Error( 'upstream-too-large', "{$address['host']} gave more than 5 MB.", array( 'status' => 502 ) );
	}
	$type = feed_type( (string) one_header( $answer, 'content-type' ), $body );
	if ( null === $type ) {
		return new \WP_Error( 'not-a-feed', "{$address['host']} gave no feed and no JSON.", array( 'status' => 415 ) );
	}
	return array(
		'body' => $body,
		'type' => $type,
		'url'  => $address['url'],
	);
}

/**
 * The first header of a name.
 *
 * @param array<string, mixed> $answer From the HTTP API.
 * @param string               $name   In lower case.
 */
function one_header( array $answer, string $name ): ?string {
	$values = (array) wp_remote_retrieve_header( $answer, $name );
	return isset( $values[0] ) ? (string) $values[0] : null;
}
