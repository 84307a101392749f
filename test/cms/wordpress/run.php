<?php
// Runs a file of PHP within WordPress: run.php <tree> <file> [JSON]. What the file returns is printed as JSON.
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'SITE_ADDRESS' ), PHP_URL_HOST );
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require "$argv[1]/wp-load.php";
$given = json_decode( $argv[3] ?? 'null', true );
echo json_encode( require $argv[2], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
