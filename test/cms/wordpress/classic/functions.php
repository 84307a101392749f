<?php
add_action( 'widgets_init', fn() => register_sidebar( [ 'id' => 'ben-le', 'name' => 'Bên lề' ] ) );
add_theme_support( 'title-tag' );
