<?php
/**
 * The date: of the moment in which the page was made, until the script takes over.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Prints tin-date-banner.
 *
 * @param array<string, mixed> $attributes Of the widget.
 */
function render_date_banner( array $attributes ): string {
	$now  = time();
	$date = wp_date( str_starts_with( get_locale(), 'vi' ) ? 'l, d/m/Y' : 'l, ' . get_option( 'date_format' ), $now );
	return element(
		'date-banner',
		element_attributes( 'date-banner', $attributes, array( 'clock', 'weekday' ) ) + array(
			'lunar'     => lunar_attribute( $attributes['lunar'] ),
			'time-zone' => site_zone(),
		),
		sprintf( '<time datetime="%s">%s</time>', esc_attr( wp_date( 'Y-m-d', $now ) ), esc_html( $date ) )
	);
}

/**
 * Of the lunar date the element has the short form where it says nothing more.
 *
 * @param string $form As in block.json.
 * @return string|bool
 */
function lunar_attribute( string $form ) {
	return 'short' === $form ? true : ( 'none' === $form ? false : $form );
}
