<?php
/**
 * Settings → Tin Widgets.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS_PAGE = 'tin-widgets';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_settings_link' );

/** Registers the option and its fields. */
function register_settings(): void {
	register_setting(
		SETTINGS_PAGE,
		SETTINGS,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitise_settings',
			'default'           => default_settings(),
		)
	);
	$sections = array(
		'sources' => __( 'Sources', 'tin-widgets' ),
		'looks'   => __( 'Looks', 'tin-widgets' ),
		'visits'  => __( 'Visitor counter', 'tin-widgets' ),
	);
	foreach ( $sections as $id => $title ) {
		add_settings_section( $id, $title, '__return_null', SETTINGS_PAGE );
	}
	foreach ( settings_fields_by_name() as $name => $field ) {
		add_settings_field(
			$name,
			$field['title'],
			__NAMESPACE__ . '\render_settings_field',
			SETTINGS_PAGE,
			$field['section'],
			array(
				'name'      => $name,
				'field'     => $field,
				'label_for' => 'tin-widgets-' . $name,
			)
		);
	}
}

/**
 * What the page asks for.
 *
 * @return array<string, array<string, mixed>>
 */
function settings_fields_by_name(): array {
	return array(
		'default_feed'   => array(
			'section' => 'sources',
			'title'   => __( 'Default feed', 'tin-widgets' ),
			'kind'    => 'url',
			'help'    => __( 'Shown by lists and cards that name no category, tag, type or feed of their own. Empty: the posts of this site.', 'tin-widgets' ),
		),
		'relay_hosts'    => array(
			'section' => 'sources',
			'title'   => __( 'Hosts whose feeds may be read', 'tin-widgets' ),
			'kind'    => 'lines',
			'help'    => __( 'One a line: news.example.vn, *.example.vn, cms.example.vn:8080. This server reads their feeds for your visitors, and nothing else. The host of the default feed needs no entry.', 'tin-widgets' ),
		),
		'theme'          => array(
			'section' => 'looks',
			'title'   => __( 'Theme of the widgets', 'tin-widgets' ),
			'kind'    => 'choice',
			'choices' => array(
				''          => __( 'As the site', 'tin-widgets' ),
				'ministry'  => __( 'Ministry: red and gold', 'tin-widgets' ),
				'province'  => __( 'Province: blue', 'tin-widgets' ),
				'newspaper' => __( 'Newspaper: serif', 'tin-widgets' ),
			),
		),
		'everywhere'     => array(
			'section' => 'looks',
			'title'   => __( 'Load on every page', 'tin-widgets' ),
			'kind'    => 'switch',
			'help'    => __( 'For themes that print the tags themselves. Otherwise the script comes only to pages that use a widget.', 'tin-widgets' ),
		),
		'counter'        => array(
			'section' => 'visits',
			'title'   => __( 'Count visits', 'tin-widgets' ),
			'kind'    => 'switch',
			'help'    => __( 'On pages with the counter. Without cookies, without keeping addresses; robots are left out.', 'tin-widgets' ),
		),
		'starting_total' => array(
			'section' => 'visits',
			'title'   => __( 'Starting total', 'tin-widgets' ),
			'kind'    => 'number',
			'help'    => __( 'What the old counter showed.', 'tin-widgets' ),
		),
		'counted'        => array(
			'section' => 'visits',
			'title'   => __( 'What is counted', 'tin-widgets' ),
			'kind'    => 'choice',
			'choices' => array(
				'views'    => __( 'Views of pages', 'tin-widgets' ),
				'visitors' => __( 'Visitors, each once a day', 'tin-widgets' ),
			),
		),
	);
}

/**
 * One control, with what explains it.
 *
 * @param array<string, mixed> $args From add_settings_field().
 */
function render_settings_field( array $args ): void {
	$field = $args['field'];
	$id    = $args['label_for'];
	$name  = SETTINGS . '[' . $args['name'] . ']';
	$value = setting( $args['name'] );
	$help  = isset( $field['help'] ) ? $field['help'] : '';
	$by    = $id . '-help';
	switch ( $field['kind'] ) {
		case 'lines':
			printf(
				'<textarea id="%s" name="%s" rows="6" class="large-text code" aria-describedby="%s">%s</textarea>',
				esc_attr( $id ),
				esc_attr( $name ),
				esc_attr( $by ),
				esc_textarea( implode( "\n", $value ) )
			);
			break;
		case 'choice':
			printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( $name ) );
			foreach ( $field['choices'] as $choice => $label ) {
				printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, $choice, false ), esc_html( $label ) );
			}
			echo '</select>';
			break;
		case 'switch':
			printf(
				'<input type="checkbox" id="%s" name="%s" value="1" aria-describedby="%s"%s>',
				esc_attr( $id ),
				esc_attr( $name ),
				esc_attr( $by ),
				checked( $value, true, false )
			);
			break;
		default:
			printf(
				'<input type="%s" id="%s" name="%s" value="%s" class="regular-text" aria-describedby="%s"%s>',
				esc_attr( 'number' === $field['kind'] ? 'text' : $field['kind'] ),
				esc_attr( $id ),
				esc_attr( $name ),
				esc_attr( (string) $value ),
				esc_attr( $by ),
				'number' === $field['kind'] ? ' inputmode="numeric"' : ''
			);
	}
	if ( '' !== $help ) {
		printf( '<p class="description" id="%s">%s</p>', esc_attr( $by ), esc_html( $help ) );
	}
}

/** Puts the page into the menu. */
function add_settings_page(): void {
	add_options_page( __( 'Tin Widgets', 'tin-widgets' ), __( 'Tin Widgets', 'tin-widgets' ), 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\render_settings_page' );
}

/** The page: its form is checked (nonce, capability) by options.php. */
function render_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	if ( null === kit_files() ) {
		printf(
			'<div class="notice notice-error"><p>%s</p></div>',
			/* translators: %s: path of a folder. */
			esc_html( sprintf( __( 'The files of the kit are missing: copy what is in dist/cdn into %s.', 'tin-widgets' ), plugin_dir_path( PLUGIN_FILE ) . 'assets' ) )
		);
	}
	echo '<form action="options.php" method="post">';
	settings_fields( SETTINGS_PAGE );
	do_settings_sections( SETTINGS_PAGE );
	submit_button();
	echo '</form></div>';
}

/**
 * Leads from the list of plugins to the page.
 *
 * @param string[] $links What stands there.
 * @return string[]
 */
function add_settings_link( array $links ): array {
	$url = admin_url( 'options-general.php?page=' . SETTINGS_PAGE );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'tin-widgets' ) ) );
	return $links;
}
