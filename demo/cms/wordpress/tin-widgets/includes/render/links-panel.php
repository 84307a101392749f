<?php
/**
 * Links to other sites: of a menu, or of the link manager.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Prints tin-links-panel; nothing where there is no link.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @param string               $content    What the author printed instead of links.
 */
function render_links_panel( array $attributes, string $content ): string {
	if ( '' === $content ) {
		$content = '' !== $attributes['menu'] ? menu_markup( $attributes['menu'] ) : bookmarks_markup( $attributes['category'] );
	}
	if ( '' === $content ) {
		return '';
	}
	return element(
		'links-panel',
		array_merge(
			element_attributes( 'links-panel', $attributes, array( 'layout', 'target', 'groupBy' ) ),
			heading_attributes( $attributes )
		),
		heading_markup( $attributes, __( 'Links', 'tin-widgets' ) ) . $content
	);
}

/**
 * The items of a menu; those that hold others name groups.
 *
 * @param string $menu Name, slug, id or place in the theme.
 */
function menu_markup( string $menu ): string {
	$places = get_nav_menu_locations();
	$items  = wp_get_nav_menu_items( $places[ $menu ] ?? $menu );
	$below  = array();
	foreach ( $items ? $items : array() as $item ) {
		$below[ (int) $item->menu_item_parent ][] = $item;
	}
	return menu_list_markup( $below, 0 );
}

/**
 * The items of a menu that stand below one of them, as a list.
 *
 * @param array<int, object[]> $below     Items by what they stand below.
 * @param int                  $parent_id Id of the item; 0 for the menu itself.
 */
function menu_list_markup( array $below, int $parent_id ): string {
	$lines = '';
	foreach ( $below[ $parent_id ] ?? array() as $item ) {
		$list   = menu_list_markup( $below, (int) $item->ID );
		$lines .= '<li>' . ( '' === $list ? link_markup( $item->url, $item->title, '', (string) $item->description ) : esc_html( $item->title ) . $list ) . '</li>';
	}
	return '' === $lines ? '' : "<ul>$lines</ul>";
}

/**
 * The links of the link manager, by category.
 *
 * @param string $category Slugs, names or ids of link categories, with commas between them; '' for all.
 */
function bookmarks_markup( string $category ): string {
	$chosen     = '' === $category ? array() : term_ids( 'link_category', words_of( $category ) );
	$categories = get_terms(
		array(
			'taxonomy' => 'link_category',
			'include'  => $chosen,
		)
	);
	$markup     = '';
	foreach ( is_array( $categories ) ? $categories : array() as $term ) {
		$lines = '';
		foreach ( get_bookmarks( array( 'category' => (string) $term->term_id ) ) as $bookmark ) {
			$lines .= '<li>' . link_markup( $bookmark->link_url, $bookmark->link_name, (string) $bookmark->link_image, (string) $bookmark->link_description ) . '</li>';
		}
		$markup .= 1 === count( $categories ) ? $lines : sprintf( '<li>%s<ul>%s</ul></li>', esc_html( $term->name ), $lines );
	}
	return '' === $markup ? '' : "<ul>$markup</ul>";
}

/**
 * One link.
 *
 * @param string $url         Where it leads.
 * @param string $title       What it is called.
 * @param string $image       Address of a logo; '' for none.
 * @param string $description What is said of it.
 */
function link_markup( string $url, string $title, string $image, string $description ): string {
	$logo = '' === $image ? '' : sprintf( '<img src="%s" alt="" loading="lazy"> ', esc_url( $image ) );
	$said = trim( wp_strip_all_tags( $description ) );
	return sprintf( '<a href="%s">%s%s</a>%s', esc_url( $url ), $logo, esc_html( wp_strip_all_tags( $title ) ), '' === $said ? '' : ' – ' . esc_html( $said ) );
}
