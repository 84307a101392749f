<?php
/**
 * What can be said of each widget: its block.json says it for the block and for the shortcode.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of a widget: type, default and choices by name.
 *
 * @param string $widget Folder in blocks/.
 * @return array<string, array<string, mixed>>
 */
function attribute_definitions( string $widget ): array {
	static $known = array();
	if ( ! isset( $known[ $widget ] ) ) {
		$block            = wp_json_file_decode( plugin_dir_path( PLUGIN_FILE ) . "blocks/$widget/block.json", array( 'associative' => true ) );
		$known[ $widget ] = $block['attributes'] ?? array();
	}
	return $known[ $widget ];
}

/**
 * Attributes as a widget takes them, whoever wrote them.
 *
 * @param string               $widget Folder in blocks/.
 * @param array<string, mixed> $given  By name in camelCase; what the widget does not know is dropped.
 * @return array<string, mixed> All that have a value or a default.
 */
function clean_attributes( string $widget, array $given ): array {
	$result = array();
	foreach ( attribute_definitions( $widget ) as $name => $definition ) {
		$value = isset( $given[ $name ] ) ? clean_attribute( $given[ $name ], $definition ) : null;
		if ( null === $value && isset( $definition['default'] ) ) {
			$value = $definition['default'];
		}
		if ( null !== $value ) {
			$result[ $name ] = $value;
		}
	}
	return $result;
}

/**
 * One value; null where it is none of the kind.
 *
 * @param mixed                $value      As it was written.
 * @param array<string, mixed> $definition From block.json.
 * @return mixed
 */
function clean_attribute( $value, array $definition ) {
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	$no = in_array( $value, array( false, '0', 'no', 'false', 'none', 'off' ), true );
	switch ( $definition['type'] ) {
		case 'boolean':
			return ! $no && '' !== $value;
		case 'number':
			return is_numeric( $value ) ? (int) $value : null;
		default:
			$text = trim( wp_strip_all_tags( (string) $value ) );
			if ( ! isset( $definition['enum'] ) || in_array( $text, $definition['enum'], true ) ) {
				return $text;
			}
			// A word that stands alone, as `lunar`, is the first choice beside the default.
			$others = array_values( array_diff( $definition['enum'], array( $definition['default'] ?? '' ) ) );
			return ! $no && in_array( $value, array( true, '1', 'yes', 'true', 'on' ), true ) ? $others[0] : null;
	}
}

/**
 * The attributes of a shortcode, by the names that the block has: `new_days` and `new-days` are `newDays`.
 *
 * @param string                          $widget Folder in blocks/.
 * @param array<int|string, mixed>|string $given  As WordPress hands them over.
 * @return array<string, mixed>
 */
function shortcode_attributes( string $widget, $given ): array {
	$names = array();
	foreach ( array_keys( attribute_definitions( $widget ) ) as $name ) {
		$names[ strtolower( $name ) ] = $name;
	}
	$result = array();
	foreach ( is_array( $given ) ? $given : array() as $key => $value ) {
		$plain = strtolower( str_replace( array( '_', '-' ), '', (string) ( is_int( $key ) ? $value : $key ) ) );
		if ( isset( $names[ $plain ] ) ) {
			$result[ $names[ $plain ] ] = is_int( $key ) ? true : $value;
		}
	}
	return clean_attributes( $widget, $result );
}
