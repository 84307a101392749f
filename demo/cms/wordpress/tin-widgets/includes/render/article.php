<?php
/**
 * A whole article: the post on the page, or another one.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Prints tin-article; nothing where visitors may not read the post.
 *
 * @param array<string, mixed> $attributes Of the widget.
 * @param string               $content    What the author printed instead of a post.
 * @param int                  $context    Post of the template in which the block stands.
 */
function render_article( array $attributes, string $content, int $context ): string {
	static $open = array();

	$given = array_merge(
		element_attributes( 'article', $attributes, array( 'tools', 'jsonLd', 'dateStyle' ) ),
		array( 'time-zone' => site_zone() )
	);
	if ( '' !== $content ) {
		return element( 'article', $given, $content );
	}
	$id   = $attributes['id'] ? $attributes['id'] : ( $context ? $context : (int) get_the_ID() );
	$post = get_post( $id );
	// In its own content, and where that is edited, it would say everything twice, or without end.
	$is_within = isset( $open[ $id ] ) || ( (int) get_the_ID() === $id && ( doing_filter( 'the_content' ) || defined( 'REST_REQUEST' ) ) );
	if ( null === $post || $is_within || ! may_be_shown( $post ) ) {
		return '';
	}
	$open[ $id ] = true;
	$body        = article_body( $post );
	unset( $open[ $id ] );
	return element( 'article', $given, article_markup( $post, $body, $attributes ) );
}

/**
 * Whether everybody may read a post, or whoever is here.
 *
 * @param \WP_Post $post Which.
 */
function may_be_shown( \WP_Post $post ): bool {
	return ! post_password_required( $post ) && ( is_post_publicly_viewable( $post ) || current_user_can( 'read_post', $post->ID ) );
}

/**
 * The content as the post's own page has it.
 *
 * @param \WP_Post $shown Which.
 */
function article_body( \WP_Post $shown ): string {
	global $post;
	$outer = $post;
	// phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- What is in the content asks for it; put back below.
	$post = $shown;
	setup_postdata( $post );
	// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own.
	$body = apply_filters( 'the_content', $shown->post_content );
	// phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As it was.
	$post = $outer;
	if ( $post instanceof \WP_Post ) {
		setup_postdata( $post );
	}
	return str_replace( ']]>', ']]&gt;', $body );
}

/**
 * The article with the names of https://schema.org/NewsArticle, by which the widget knows its parts.
 *
 * @param \WP_Post             $post       Which.
 * @param string               $body       Its content, as markup.
 * @param array<string, mixed> $attributes Of the widget.
 */
function article_markup( \WP_Post $post, string $body, array $attributes ): string {
	$item   = post_item( $post, 'large' );
	$level  = min( 6, max( 1, (int) $attributes['headingLevel'] ) );
	$author = (string) get_the_author_meta( 'display_name', (int) $post->post_author );
	$lead   = trim( wp_strip_all_tags( $post->post_excerpt, true ) );

	$has_picture = $attributes['picture'] && '' !== $item['image'];
	$markup      = sprintf(
		'<h%1$d itemprop="headline"><a itemprop="url" href="%2$s">%3$s</a></h%1$d><p><time itemprop="datePublished" datetime="%4$s">%5$s</time></p>',
		$level,
		esc_url( $item['url'] ),
		esc_html( $item['title'] ),
		esc_attr( $item['date'] ),
		esc_html( $item['day'] )
	);
	$markup     .= '' === $lead ? '' : sprintf( '<p class="lead" itemprop="description">%s</p>', esc_html( $lead ) );
	$markup     .= $has_picture ? sprintf( '<figure>%s%s</figure>', $item['image'], caption_markup( $post ) ) : '';
	$markup     .= sprintf( '<div itemprop="articleBody">%s</div>', $body );
	$markup     .= '' === $author ? '' : sprintf( '<p itemprop="author">%s</p>', esc_html( $author ) );
	return sprintf( '<article itemscope itemtype="https://schema.org/NewsArticle">%s</article>', $markup );
}

/**
 * The caption of the post's picture.
 *
 * @param \WP_Post $post Which.
 */
function caption_markup( \WP_Post $post ): string {
	$caption = trim( wp_strip_all_tags( (string) get_the_post_thumbnail_caption( $post ) ) );
	return '' === $caption ? '' : sprintf( '<figcaption>%s</figcaption>', esc_html( html_entity_decode( $caption, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) );
}
