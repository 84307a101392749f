<?php
// Documents by slug, which the theme's menu does not list, and once a menu and links for them. Returns the address of each page.
require_once ABSPATH . 'wp-admin/includes/bookmark.php';

if ( ! term_exists( 'Báo chí', 'link_category' ) ) {
	$group = 0;
	$menu = wp_create_nav_menu( 'Liên kết' );
	foreach (
		[
			[ 'Bộ Ngoại giao', 'https://mofa.example/', 0 ],
			[ 'Trong tỉnh', '#', 0 ],
			[ 'Sở Y tế & Môi trường', 'https://soyte.example/?a=1&b=2', 1 ],
			[ 'Thư viện tỉnh', 'https://thuvien.example/', 1 ],
		] as [ $title, $url, $below ]
	) {
		$item = wp_update_nav_menu_item(
			$menu,
			0,
			[ 'menu-item-title' => $title, 'menu-item-url' => $url, 'menu-item-status' => 'publish', 'menu-item-parent-id' => $below ? $group : 0 ]
		);
		$group = '#' === $url ? $item : $group;
	}
	$category = wp_insert_term( 'Báo chí', 'link_category' );
	foreach ( [ [ 'Báo Một', 'https://mot.example/' ], [ 'Báo Hai', 'https://hai.example/' ] ] as [ $name, $url ] ) {
		wp_insert_link( [ 'link_name' => $name, 'link_url' => $url, 'link_category' => [ $category['term_id'] ] ] );
	}
}

$addresses = [];
foreach ( $given as $slug => $content ) {
	$id = wp_insert_post(
		wp_slash( [ 'post_type' => 'van_ban', 'post_status' => 'publish', 'post_title' => "Trang $slug", 'post_name' => $slug, 'post_content' => $content ] )
	);
	$addresses[ $slug ] = get_permalink( $id );
}
return $addresses;
