<?php
/**
 * Where a widget's fresh data come from, once it is on the page: the REST API of this site, or a feed.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The feed of a widget: its own, or the one of the settings where it names no posts.
 *
 * @param array<string, mixed> $attributes Of the widget.
 */
function feed_of( array $attributes ): string {
	$feed = (string) ( $attributes['feed'] ?? '' );
	return '' !== $feed || names_posts( $attributes ) ? $feed : (string) setting( 'default_feed' );
}

/**
 * Whether a widget says which posts of this site it shows.
 *
 * @param array<string, mixed> $attributes Of the widget.
 */
function names_posts( array $attributes ): bool {
	foreach ( array( 'category', 'tag', 'type', 'ids' ) as $name ) {
		if ( '' !== ( $attributes[ $name ] ?? '' ) ) {
			return true;
		}
	}
	return ! empty( $attributes['id'] ) && is_int( $attributes['id'] );
}

/**
 * What an element has to be told to get fresh data; nothing where what is printed is enough.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @return array<string, mixed>
 */
function source_attributes( array $attributes ): array {
	$refresh = max( 0, (int) ( $attributes['refresh'] ?? 0 ) );
	$refresh = $refresh > 0 ? max( 15, $refresh ) : null;
	if ( '' !== ( $attributes['source'] ?? '' ) ) {
		return array( 'source' => $attributes['source'] );
	}
	$feed = feed_of( $attributes );
	if ( '' !== $feed ) {
		return array(
			'src'     => feed_address( $feed ),
			'refresh' => $refresh,
		);
	}
	$src = null !== $refresh || 'none' !== ( $attributes['more'] ?? 'none' ) ? posts_address( $attributes ) : null;
	return null === $src ? array() : array(
		'src'     => $src,
		'format'  => 'wordpress',
		'refresh' => $refresh,
	);
}

/**
 * Where the pages of this site read a feed: feeds of other hosts by the relay.
 *
 * @param string $feed Its address.
 */
function feed_address( string $feed ): string {
	$is_own = wp_parse_url( $feed, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST )
		&& wp_parse_url( $feed, PHP_URL_PORT ) === wp_parse_url( home_url(), PHP_URL_PORT );
	return $is_own || ! preg_match( '~^https?://~i', $feed ) ? $feed : add_query_arg( 'url', rawurlencode( $feed ), rest_url( REST_NAMESPACE . '/relay' ) );
}

/**
 * The REST API's address of the same posts; null where it has none, as for several types at once.
 *
 * @param array<string, mixed> $attributes Of the widget.
 */
function posts_address( array $attributes ): ?string {
	$types = post_types( $attributes );
	$type  = 1 === count( $types ) ? get_post_type_object( $types[0] ) : null;
	if ( null === $type || ! $type->show_in_rest || post_ids( $attributes ) ) {
		return null;
	}
	$parameters = array();
	foreach ( taxonomy_query( $attributes ) as $part ) {
		$taxonomy = get_taxonomy( $part['taxonomy'] );
		$name     = $taxonomy->rest_base ? $taxonomy->rest_base : $taxonomy->name;

		$parameters[ $name ] = array( 'terms' => implode( ',', $part['terms'] ) );
		if ( $taxonomy->hierarchical ) {
			$parameters[ $name ]['include_children'] = 'true';
		}
	}
	$excluded = excluded_post( $attributes );
	if ( $excluded ) {
		$parameters['exclude'] = $excluded;
	}
	if ( ! empty( $attributes['offset'] ) ) {
		$parameters['offset'] = max( 0, (int) $attributes['offset'] );
	}
	$address = rest_url( 'wp/v2/' . ( $type->rest_base ? $type->rest_base : $type->name ) );
	return $parameters ? add_query_arg( rawurlencode_deep( $parameters ), $address ) : $address;
}
