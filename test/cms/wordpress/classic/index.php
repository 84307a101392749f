<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<?php wp_head(); ?>
</head>
<body>
<header><?php echo do_shortcode( '[tin_date_banner lunar]' ); ?></header>
<?php
while ( have_posts() ) {
	the_post();
	echo '<h1>', get_the_title(), '</h1>';
	the_content();
}
?>
<aside><?php dynamic_sidebar( 'ben-le' ); ?></aside>
<?php wp_footer(); ?>
</body>
</html>
