<?php
/**
 * Articles as markup that is readable by itself, and that the widgets read.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** Words of a summary. */
const SUMMARY_WORDS = 40;

/**
 * What lists and cards print of a post.
 *
 * @param \WP_Post $post    Which.
 * @param string   $picture Size of its picture; '' for none.
 * @return array<string, string> `image` is markup, all else plain text.
 */
function post_item( \WP_Post $post, string $picture = '' ): array {
	$title = trim( html_entity_decode( wp_strip_all_tags( get_the_title( $post ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	$image = '' === $picture ? '' : get_the_post_thumbnail( $post, $picture );
	return array(
		'url'     => (string) get_permalink( $post ),
		'title'   => '' === $title ? wp_trim_words( post_summary( $post ), 10, '…' ) : $title,
		'date'    => (string) get_post_time( 'c', false, $post ),
		'day'     => (string) get_the_date( day_format(), $post ),
		'summary' => post_summary( $post ),
		'image'   => $image,
	);
}

/**
 * The excerpt, without what themes and page builders add to it.
 *
 * @param \WP_Post $post Which.
 */
function post_summary( \WP_Post $post ): string {
	if ( '' !== trim( $post->post_excerpt ) ) {
		$text = wp_strip_all_tags( $post->post_excerpt, true );
	} else {
		$parts = get_extended( $post->post_content );
		$text  = wp_trim_words( strip_shortcodes( excerpt_remove_blocks( $parts['main'] ) ), SUMMARY_WORDS, '…' );
	}
	return trim( html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/** How days are printed; in Vietnamese as the widgets do. */
function day_format(): string {
	return str_starts_with( get_locale(), 'vi' ) ? 'd/m/Y' : (string) get_option( 'date_format' );
}

/**
 * A line with a date.
 *
 * @param array<string, string> $item From post_item() or feed_items().
 */
function headline_markup( array $item ): string {
	return sprintf( '<li><a href="%s">%s</a> %s</li>', esc_url( $item['url'] ), esc_html( $item['title'] ), time_markup( $item ) );
}

/**
 * A card: picture, headline, date, summary.
 *
 * @param array<string, string> $item         From post_item() or feed_items().
 * @param bool                  $with_summary Whether the summary is shown.
 */
function card_markup( array $item, bool $with_summary ): string {
	$url     = esc_url( $item['url'] );
	$picture = '' === $item['image'] ? '' : sprintf( '<a href="%s" tabindex="-1" aria-hidden="true">%s</a>', $url, $item['image'] );
	$summary = $with_summary && '' !== $item['summary'] ? sprintf( '<p>%s</p>', esc_html( $item['summary'] ) ) : '';
	return sprintf( '<article>%s<h3><a href="%s">%s</a></h3>%s%s</article>', $picture, $url, esc_html( $item['title'] ), time_markup( $item ), $summary );
}

/**
 * When it was published.
 *
 * @param array<string, string> $item From post_item() or feed_items().
 */
function time_markup( array $item ): string {
	return '' === $item['date'] ? '' : sprintf( '<time datetime="%s">%s</time>', esc_attr( $item['date'] ), esc_html( $item['day'] ) );
}
