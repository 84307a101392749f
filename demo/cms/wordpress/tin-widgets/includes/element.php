<?php
/**
 * Prints a tag of the kit around what is data and fallback.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The element, and the kit with it.
 *
 * @param string               $tag        Name without `tin-`.
 * @param array<string, mixed> $attributes By name: true stands alone, null and false are left out.
 * @param string               $content    Escaped already.
 */
function element( string $tag, array $attributes, string $content = '' ): string {
	enqueue_kit();
	$text = '';
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$text .= " $name";
		} elseif ( null !== $value && false !== $value ) {
			$text .= sprintf( ' %s="%s"', $name, esc_attr( (string) $value ) );
		}
	}
	return "<tin-$tag$text>$content</tin-$tag>";
}

/**
 * Those attributes that the element has under the same name, unless they say what it does anyway.
 *
 * @param string               $widget     Name of the widget.
 * @param array<string, mixed> $attributes In camelCase.
 * @param string[]             $names      Which.
 * @return array<string, mixed> In kebab-case.
 */
function element_attributes( string $widget, array $attributes, array $names ): array {
	$result      = array();
	$definitions = attribute_definitions( $widget );
	foreach ( $names as $name ) {
		$default = $definitions[ $name ]['default'] ?? null;
		if ( isset( $attributes[ $name ] ) && $attributes[ $name ] !== $default ) {
			$result[ kebab_case( $name ) ] = $attributes[ $name ];
		}
	}
	return $result;
}

/**
 * Turns `newDays` into `new-days`.
 *
 * @param string $name In camelCase.
 */
function kebab_case( string $name ): string {
	return strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
}

/** The zone in which the site writes its dates, where it is not the kit's own. */
function site_zone(): ?string {
	$zone = wp_timezone_string();
	return 'Asia/Ho_Chi_Minh' === $zone ? null : $zone;
}

/**
 * The heading over a list, which the widget takes as its own.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @param string               $usual      Where none is given.
 */
function heading_markup( array $attributes, string $usual ): string {
	if ( has_no_heading( $attributes ) ) {
		return '';
	}
	$text  = $attributes['heading'] ?? $usual;
	$level = min( 6, max( 2, (int) $attributes['headingLevel'] ) );
	return '' === $text ? '' : sprintf( '<h%1$d>%2$s</h%1$d>', $level, esc_html( $text ) );
}

/**
 * What the element has to be told of its heading.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @return array<string, string|null>
 */
function heading_attributes( array $attributes ): array {
	return array( 'heading' => has_no_heading( $attributes ) ? '' : null );
}

/**
 * Whether none is wanted.
 *
 * @param array<string, mixed> $attributes Of the widget.
 */
function has_no_heading( array $attributes ): bool {
	return ! $attributes['showHeading'] || '' === ( $attributes['heading'] ?? null );
}
