<?php
// What webmasters put into a sidebar: a block, and a shortcode in a text. Returns the address of a page without a widget.
update_option( 'widget_block', [ 7 => [ 'content' => '<!-- wp:tin-widgets/other-news {"category":"giao-duc","limit":5} /-->' ], '_multiwidget' => 1 ] );
update_option( 'widget_text', [ 8 => [ 'title' => '', 'text' => '[tin_visitor_counter]', 'filter' => true, 'visual' => true ], '_multiwidget' => 1 ] );
update_option( 'sidebars_widgets', [ 'ben-le' => [ 'block-7', 'text-8' ], 'array_version' => 3 ] );
return wp_insert_post( [ 'post_type' => 'van_ban', 'post_status' => 'publish', 'post_title' => 'Không có gì', 'post_content' => '<p>Không có gì.</p>' ] );
