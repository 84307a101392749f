<?php
/**
 * The date: of the moment in which the page was made, until the script takes over.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** As the kit has them, Sunday first: WordPress's own words may not be installed. */
const VIETNAMESE_WEEKDAYS = array( 'Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy' );

/**
 * Prints tin-date-banner.
 *
 * @param array<string, mixed> $attributes Of the widget.
 */
function render_date_banner( array $attributes ): string {
	$now   = time();
	$lunar = 'none' === $attributes['lunar'] ? '' : lunar_text( $now, $attributes['lunar'] );
	return element(
		'date-banner',
		element_attributes( 'date-banner', $attributes, array( 'clock', 'weekday' ) ) + array(
			'lunar'     => lunar_attribute( $attributes['lunar'] ),
			'time-zone' => site_zone(),
		),
		sprintf( '<time datetime="%s">%s</time>', esc_attr( (string) wp_date( 'Y-m-d', $now ) ), esc_html( date_text( $now, $attributes ) ) )
			. ( '' === $lunar ? '' : ' <span>(' . esc_html( $lunar ) . ')</span>' )
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

/**
 * A moment in the zone of the site.
 *
 * @param int                  $now        Unix time.
 * @param array<string, mixed> $attributes Of the widget.
 */
function date_text( int $now, array $attributes ): string {
	$weekday = str_starts_with( get_locale(), 'vi' ) ? VIETNAMESE_WEEKDAYS[ (int) wp_date( 'w', $now ) ] : (string) wp_date( 'l', $now );
	$text    = 'none' === $attributes['weekday'] ? '' : "$weekday, ";
	$text   .= wp_date( day_format(), $now );
	$clocks  = array(
		'minutes' => ' H:i',
		'seconds' => ' H:i:s',
	);
	return isset( $clocks[ $attributes['clock'] ] ) ? $text . wp_date( $clocks[ $attributes['clock'] ], $now ) : $text;
}
