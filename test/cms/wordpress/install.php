<?php
// Installs WordPress and fills it; prints what the tests expect, as JSON, read from the database and not by the REST API.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'SITE_ADDRESS' ), PHP_URL_HOST );
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';

/** Would send mail. */
function wp_new_blog_notification(): void {}

$folder = $argv[1];
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
wp_install( 'Cổng thông tin Thị xã', 'quantri', 'quantri@portal.example', true, '', getenv( 'ADMIN_PASSWORD' ) );
wp_delete_post( 1, true );
wp_delete_post( 2, true );
update_option( 'timezone_string', 'Asia/Ho_Chi_Minh' );
update_option( 'posts_per_page', 20 );
update_option( 'blogdescription', 'Tin tức & sự kiện' );
wp_cache_flush();

wp_defer_term_counting( true );
wp_defer_comment_counting( true );
require __DIR__ . '/fill.php';
wp_defer_term_counting( false );
wp_defer_comment_counting( false );
echo json_encode( $expected, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
