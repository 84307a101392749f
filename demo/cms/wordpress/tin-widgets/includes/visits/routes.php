<?php
/**
 * `POST /wp-json/tin-widgets/v1/visits` counts, `GET` gives the figures: both past every page cache.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_visits_routes' );

/** Figures are for everybody, and everybody is counted. */
function register_visits_routes(): void {
	if ( ! setting( 'counter' ) ) {
		return;
	}
	register_rest_route(
		REST_NAMESPACE,
		'/visits',
		array(
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\answer_figures',
				'permission_callback' => '__return_true',
			),
			array(
				'methods'             => 'POST',
				'callback'            => __NAMESPACE__ . '\answer_visit',
				'permission_callback' => __NAMESPACE__ . '\is_own_page',
			),
		)
	);
}

/** The figures, which caches may keep for some seconds. */
function answer_figures(): \WP_REST_Response {
	$now      = time();
	$response = new \WP_REST_Response( visit_figures( $now ) + array( 'updated' => gmdate( 'Y-m-d\TH:i:s\Z', $now ) ) );
	$response->header( 'Cache-Control', 'public, max-age=10, s-maxage=15, stale-while-revalidate=60, stale-if-error=600' );
	return $response;
}

/** Counts. What a report says is not read: only that it came. */
function answer_visit(): \WP_REST_Response {
	$agent    = isset( $_SERVER['HTTP_USER_AGENT'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_USER_AGENT'] ) ) : '';
	$counted  = record_visit( visitor_address(), $agent, time() );
	$response = new \WP_REST_Response( array( 'counted' => $counted ) + ( $counted ? array() : array( 'reason' => "\"$agent\" is a robot" ) ) );
	$response->header( 'Cache-Control', 'no-store' );
	return $response;
}

/** Who asks: it is hashed, and not kept. */
function visitor_address(): string {
	$address = isset( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '';
	/**
	 * Filters the visitor's address, for sites behind a proxy that is not told to WordPress.
	 *
	 * @param string $address Of whoever connected: of the proxy, then.
	 */
	return (string) apply_filters( 'tin_widgets_visitor_address', $address );
}

/**
 * Whether a page of this site reports: others would raise its figures.
 *
 * @param \WP_REST_Request $request The report.
 */
function is_own_page( \WP_REST_Request $request ): bool {
	$origin = $request->get_header( 'origin' );
	if ( null === $origin ) {
		return true;
	}
	foreach ( array( home_url(), site_url() ) as $own ) {
		if ( origin_of( $origin ) === origin_of( $own ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Host and port of an address.
 *
 * @param string $url Absolute.
 */
function origin_of( string $url ): string {
	return strtolower( wp_parse_url( $url, PHP_URL_HOST ) . ':' . wp_parse_url( $url, PHP_URL_PORT ) );
}
