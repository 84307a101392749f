<?php
/**
 * Which posts a widget shows.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** As many as WordPress's REST API gives at once. */
const MOST_POSTS = 100;

/**
 * The posts of a widget, the newest first; only what everybody may read.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @return \WP_Post[]
 */
function find_posts( array $attributes ): array {
	$types = post_types( $attributes );
	if ( ! $types ) {
		return array();
	}
	$query = array(
		'post_type'           => $types,
		'post_status'         => 'publish',
		'has_password'        => false,
		'posts_per_page'      => min( MOST_POSTS, max( 1, (int) $attributes['limit'] ) ),
		'offset'              => max( 0, (int) ( $attributes['offset'] ?? 0 ) ),
		'orderby'             => array(
			'date' => 'DESC',
			'ID'   => 'DESC',
		),
		'ignore_sticky_posts' => true,
		'no_found_rows'       => true,
		'tax_query'           => taxonomy_query( $attributes ), // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_tax_query -- That is what is asked for.
	);
	$ids   = post_ids( $attributes );
	if ( $ids ) {
		$query['post__in'] = $ids;
		$query['orderby']  = 'post__in';
	} else {
		// phpcs:ignore WordPressVIPMinimum.Performance.WPQueryParams.PostNotIn_post__not_in -- One at most.
		$query['post__not_in'] = array_filter( array( excluded_post( $attributes ) ) );
	}
	$found = new \WP_Query( $query );
	return $found->posts;
}

/**
 * Those asked for that visitors can open.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @return string[]
 */
function post_types( array $attributes ): array {
	$types = words_of( $attributes['type'] ?? '' );
	if ( ! $types ) {
		return post_ids( $attributes ) ? array_values( get_post_types( array( 'public' => true ) ) ) : array( 'post' );
	}
	return array_values( array_filter( $types, 'is_post_type_viewable' ) );
}

/**
 * Posts named one by one, in the order in which they are to stand.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @return int[]
 */
function post_ids( array $attributes ): array {
	return array_values( array_filter( array_map( 'absint', words_of( (string) ( $attributes['ids'] ?? $attributes['id'] ?? '' ) ) ) ) );
}

/**
 * The post on whose own page the widget stands.
 *
 * @param array<string, mixed> $attributes Of the widget.
 */
function excluded_post( array $attributes ): int {
	// Split in newer and older ones, the list needs it to know where.
	return is_singular() && ! empty( $attributes['excludeCurrent'] ) && empty( $attributes['split'] ) ? get_queried_object_id() : 0;
}

/**
 * Categories and tags, in the form that WP_Query takes. One that does not exist has no posts.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @return array<int|string, mixed>
 */
function taxonomy_query( array $attributes ): array {
	$query = array();
	foreach (
		array(
			'category' => 'category',
			'tag'      => 'post_tag',
		) as $name => $taxonomy
	) {
		$terms = words_of( $attributes[ $name ] ?? '' );
		if ( $terms ) {
			$query[] = array(
				'taxonomy' => $taxonomy,
				'field'    => 'term_id',
				'terms'    => term_ids( $taxonomy, $terms ),
			);
		}
	}
	return $query;
}

/**
 * Ids of terms that are given by slug, by name or by id; 0, which no term has, for those that there are not.
 *
 * @param string   $taxonomy Which kind.
 * @param string[] $terms    As they were written.
 * @return int[]
 */
function term_ids( string $taxonomy, array $terms ): array {
	$ids = array();
	foreach ( $terms as $text ) {
		$term = false;
		foreach ( ctype_digit( $text ) ? array( 'id', 'slug', 'name' ) : array( 'slug', 'name' ) as $field ) {
			$term = $term ? $term : get_term_by( $field, $text, $taxonomy );
		}
		$ids[] = $term instanceof \WP_Term ? $term->term_id : 0;
	}
	return $ids;
}

/**
 * What stands between commas.
 *
 * @param string $text As it was written.
 * @return string[]
 */
function words_of( string $text ): array {
	return array_values( array_filter( array_map( 'trim', explode( ',', $text ) ), 'strlen' ) );
}
