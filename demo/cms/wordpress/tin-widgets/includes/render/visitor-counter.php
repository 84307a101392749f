<?php
/**
 * The counter: the figures of the moment in which the page was made, and where fresh ones are.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Prints tin-visitor-counter; nothing where nothing is counted.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @param string               $content    What the author printed instead of figures.
 */
function render_visitor_counter( array $attributes, string $content ): string {
	$is_own = '' === $attributes['src'] && '' === $content;
	if ( $is_own && ! setting( 'counter' ) ) {
		return '';
	}
	// Without an address the figures would be as old as the page in a page cache.
	$src     = $is_own ? rest_url( REST_NAMESPACE . '/visits' ) : $attributes['src'];
	$refresh = (int) $attributes['refresh'];
	return element(
		'visitor-counter',
		array_merge(
			element_attributes( 'visitor-counter', $attributes, array( 'show', 'layout', 'animate', 'format' ) ),
			'' === $src ? array() : array(
				'src'     => $src,
				'refresh' => $refresh > 0 ? max( 15, $refresh ) : null,
			),
			heading_attributes( $attributes ),
			array(
				'record'         => $is_own ? $src : null,
				'online-minutes' => $is_own ? ONLINE_SECONDS / MINUTE_IN_SECONDS : null,
				'time-zone'      => site_zone(),
			)
		),
		heading_markup( $attributes, __( 'Visitor statistics', 'tin-widgets' ) ) . ( $is_own ? figures_markup( $attributes['show'] ) : $content )
	);
}

/**
 * A line for each figure.
 *
 * @param string $show Their names, with blanks between them.
 */
function figures_markup( string $show ): string {
	$labels  = array(
		'total'     => __( 'Total', 'tin-widgets' ),
		'online'    => __( 'Online', 'tin-widgets' ),
		'today'     => __( 'Today', 'tin-widgets' ),
		'yesterday' => __( 'Yesterday', 'tin-widgets' ),
		'week'      => __( 'This week', 'tin-widgets' ),
		'month'     => __( 'This month', 'tin-widgets' ),
	);
	$figures = visit_figures( time() );
	$markup  = '';
	foreach ( explode( ' ', $show ) as $name ) {
		if ( isset( $labels[ $name ] ) ) {
			$markup .= sprintf( '<p>%s: %s</p>', esc_html( $labels[ $name ] ), esc_html( number_format_i18n( $figures[ $name ] ) ) );
		}
	}
	return $markup;
}
