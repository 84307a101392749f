<?php
/**
 * `GET /wp-json/tin-widgets/v1/relay?url=…`.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

const REST_NAMESPACE = 'tin-widgets/v1';

add_action( 'rest_api_init', __NAMESPACE__ . '\register_relay_route' );
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\serve_feed', 10, 3 );

/** Feeds are for everybody: what is in the list is public. */
function register_relay_route(): void {
	register_rest_route(
		REST_NAMESPACE,
		'/relay',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\answer_relay',
			'permission_callback' => '__return_true',
			'args'                => array(
				'url' => array(
					'type'     => 'string',
					'required' => true,
				),
			),
		)
	);
}

/**
 * A feed as it came, but with headers of our own.
 *
 * @param \WP_REST_Request $request With `url`.
 * @return \WP_REST_Response|\WP_Error
 */
function answer_relay( \WP_REST_Request $request ) {
	$feed = relayed_feed( (string) $request['url'], time() );
	if ( is_wp_error( $feed ) ) {
		return $feed;
	}
	$response = new \WP_REST_Response( $feed['body'] );
	$response->set_headers(
		array(
			'Content-Type'            => $feed['type'],
			'Cache-Control'           => '' === $feed['error'] ? 'public, max-age=60, stale-while-revalidate=60, stale-if-error=600' : 'public, max-age=15',
			// What relative addresses in the feed are relative to.
			'Content-Location'        => $feed['url'],
			'X-Content-Type-Options'  => 'nosniff',
			'Content-Security-Policy' => "default-src 'none'; sandbox",
		)
	);
	return $response;
}

/**
 * Sends a feed as what it is, instead of as a JSON text.
 *
 * @param bool             $served  Whether it has been sent.
 * @param mixed            $result  What is to be sent.
 * @param \WP_REST_Request $request What was asked for.
 */
function serve_feed( $served, $result, $request ): bool {
	if ( $served || '/' . REST_NAMESPACE . '/relay' !== $request->get_route() || ! $result instanceof \WP_REST_Response || ! is_string( $result->get_data() ) ) {
		return (bool) $served;
	}
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- XML or JSON, sandboxed by its headers.
	echo $result->get_data();
	return true;
}
