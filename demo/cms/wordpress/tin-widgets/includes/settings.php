<?php
/**
 * What the webmaster has set: one option, read with defaults, written only when it is valid.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'tin_widgets';

/** Names of the files in assets/themes/. */
const THEMES = array( 'ministry', 'province', 'newspaper' );

/**
 * What holds where nothing is set.
 *
 * @return array<string, mixed>
 */
function default_settings(): array {
	return array(
		'default_feed'   => '',
		'relay_hosts'    => array(),
		'theme'          => '',
		'everywhere'     => false,
		'counter'        => true,
		'starting_total' => 0,
		'counted'        => 'views',
	);
}

/**
 * One setting.
 *
 * @param string $name Key of default_settings().
 * @return mixed
 */
function setting( string $name ) {
	$stored = get_option( SETTINGS );
	return is_array( $stored ) && isset( $stored[ $name ] ) ? $stored[ $name ] : default_settings()[ $name ];
}

/**
 * Makes settings of what a form, or a script, gives; of what is wrong it tells by settings errors.
 *
 * WordPress calls it twice when the option is new: what it gives it must take.
 *
 * @param mixed $input As it was sent.
 * @return array<string, mixed>
 */
function sanitise_settings( $input ): array {
	$input = is_array( $input ) ? $input : array();
	$hosts = isset( $input['relay_hosts'] ) ? $input['relay_hosts'] : array();
	$theme = isset( $input['theme'] ) && is_string( $input['theme'] ) ? $input['theme'] : '';
	$total = isset( $input['starting_total'] ) && is_scalar( $input['starting_total'] ) ? (string) $input['starting_total'] : '';
	return array(
		'default_feed'   => sanitise_feed( isset( $input['default_feed'] ) ? $input['default_feed'] : '' ),
		'relay_hosts'    => sanitise_hosts( is_array( $hosts ) ? $hosts : preg_split( '/[\s,;]+/', (string) $hosts ) ),
		'theme'          => in_array( $theme, THEMES, true ) ? $theme : '',
		'everywhere'     => ! empty( $input['everywhere'] ),
		'counter'        => ! empty( $input['counter'] ),
		// Old counters show it with separators: 2.994.885.
		'starting_total' => (int) substr( preg_replace( '/\D+/', '', $total ), 0, 15 ),
		'counted'        => isset( $input['counted'] ) && 'visitors' === $input['counted'] ? 'visitors' : 'views',
	);
}

/**
 * An address of a feed, or nothing.
 *
 * @param mixed $text As it was sent.
 */
function sanitise_feed( $text ): string {
	$text = is_string( $text ) ? trim( $text ) : '';
	if ( '' === $text ) {
		return '';
	}
	$url = esc_url_raw( $text, array( 'http', 'https' ) );
	if ( null === parse_feed_url( $url ) ) {
		/* translators: %s: what was entered. */
		complain( 'default_feed', sprintf( __( '“%s” is no address of a feed.', 'tin-widgets' ), $text ) );
		return '';
	}
	return $url;
}

/**
 * The entries that are hosts, each once.
 *
 * @param array<mixed> $entries As they were sent.
 * @return string[]
 */
function sanitise_hosts( array $entries ): array {
	$hosts = array();
	foreach ( $entries as $entry ) {
		$entry = is_string( $entry ) ? strtolower( trim( $entry ) ) : '';
		if ( '' === $entry ) {
			continue;
		}
		if ( null === parse_host( $entry ) ) {
			/* translators: %s: what was entered. */
			complain( 'relay_hosts', sprintf( __( '“%s” is no host such as news.example.vn or *.example.vn: it was left out.', 'tin-widgets' ), $entry ) );
			continue;
		}
		$hosts[] = $entry;
	}
	return array_values( array_unique( $hosts ) );
}

/**
 * Tells on the settings page what was wrong; elsewhere nobody would read it.
 *
 * @param string $code    Which setting.
 * @param string $message Plain text.
 */
function complain( string $code, string $message ): void {
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( SETTINGS, $code, esc_html( $message ) );
	}
}
