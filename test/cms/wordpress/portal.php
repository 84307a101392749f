<?php
// The portal's own plugin: what a site is set to, a post type and a field of its own.

// The site is Vietnamese, though WordPress's own words are not installed.
add_filter( 'locale', fn() => 'vi' );

add_filter( 'pre_option_permalink_structure', fn() => getenv( 'PERMALINKS' ) );

// Each address has its own rules: they are made of its permalinks.
add_filter( 'pre_option_rewrite_rules', fn() => get_option( 'rewrite_rules_' . getenv( 'SITE_NAME' ), '' ) );
add_filter(
	'pre_update_option_rewrite_rules',
	function ( $rules, $old ) {
		update_option( 'rewrite_rules_' . getenv( 'SITE_NAME' ), $rules );
		return $old;
	},
	10,
	2
);

add_action(
	'init',
	function () {
		register_post_type(
			'van_ban',
			[
				'label'        => 'Văn bản',
				'public'       => true,
				'show_in_rest' => true,
				'rest_base'    => 'van-ban',
				'supports'     => [ 'title', 'editor', 'excerpt', 'author', 'thumbnail' ],
			]
		);
	}
);

add_action(
	'rest_api_init',
	fn() => register_rest_field(
		'post',
		'portal',
		[ 'get_callback' => fn( $post ) => [ 'lead' => "Lời dẫn {$post['id']}", 'place' => [ 'name' => 'Đà Lạt' ] ] ]
	)
);

// What security plugins do against the guessing of login names.
if ( getenv( 'HIDE_USERS' ) ) {
	add_filter(
		'rest_endpoints',
		fn( $endpoints ) => array_filter( $endpoints, fn( $route ) => ! str_contains( $route, '/users' ), ARRAY_FILTER_USE_KEY )
	);
}

// What themes put at the end of excerpts.
if ( getenv( 'MORE_LINK' ) ) {
	add_filter(
		'excerpt_more',
		fn() => ' &hellip; <p class="link-more"><a href="' . get_permalink() . '" class="more-link">Continue reading<span class="screen-reader-text"> “' . get_the_title() . '”</span></a></p>'
	);
}

// A server of the intranet, whose feeds the plugin may read.
add_filter( 'tin_widgets_relay_private_hosts', fn( $hosts ) => array_merge( $hosts, get_option( 'portal_private_hosts', [] ) ) );

// A theme of the old kind, with a sidebar for widgets.
if ( getenv( 'THEME' ) ) {
	add_filter( 'pre_option_template', fn() => getenv( 'THEME' ) );
	add_filter( 'pre_option_stylesheet', fn() => getenv( 'THEME' ) );
}
