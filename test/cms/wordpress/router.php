<?php
// What stands before WordPress: php -S 127.0.0.1:port router.php. WEB_SERVER says what becomes of a path that is no file:
//   rewrite    WordPress gets it (Apache with mod_rewrite, nginx with try_files)
//   not-found  404 by the web server (Apache without mod_rewrite)
$folder = (string) parse_url( getenv( 'SITE_ADDRESS' ), PHP_URL_PATH );
$root = $_SERVER['DOCUMENT_ROOT'] . $folder;
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( is_file( $_SERVER['DOCUMENT_ROOT'] . $path ) && ! str_ends_with( $path, '/index.php' ) ) {
	return false;
}
$below = str_starts_with( $path, $folder ) ? substr( $path, strlen( $folder ) ) : null;
[ , $info ] = preg_match( '~^/index\.php(/.*)?$~', (string) $below, $match ) ? $match + [ '', '' ] : [ '', null ];
if ( $below === null || ( getenv( 'WEB_SERVER' ) === 'not-found' && $info === null && $below !== '/' && $below !== '' ) ) {
	http_response_code( 404 );
	header( 'Content-Type: text/html' );
	echo '<!DOCTYPE html><title>404 Not Found</title><h1>Not Found</h1>';
	return true;
}
$_SERVER['SCRIPT_NAME'] = "$folder/index.php";
$_SERVER['SCRIPT_FILENAME'] = "$root/index.php";
$_SERVER['PHP_SELF'] = $_SERVER['SCRIPT_NAME'] . $info;
if ( $info ) {
	$_SERVER['PATH_INFO'] = $info;
} else {
	unset( $_SERVER['PATH_INFO'] );
}
chdir( $root );
require "$root/index.php";
