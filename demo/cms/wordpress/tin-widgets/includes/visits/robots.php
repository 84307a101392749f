<?php
/**
 * Who is no visitor.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/** Words in the names of robots, link previews, monitors and programs; "Cubot" makes telephones. */
const ROBOT_WORDS = '~(?<!cu)bot\b|(?<!cu)bot[^a-z]|bots?/|^bot|crawl|spider|slurp|scrap(?:e|y)|fetch|archiver|headless|phantom|puppeteer|playwright|selenium|lighthouse|pagespeed|gtmetrix|pingdom|uptime|monitor|statuscake|site24x7|preview|facebookexternalhit|embedly|mediapartners|adsbot|google-|googleother|apis-google|feedfetcher|bingpreview|yahoo!|semrush|ahrefs|mj12|dotbot|validator|checker|scan(?:ner)?|nmap|nikto|sqlmap|curl|wget|httpie|libwww|lwp|python|java/|okhttp|axios|node-fetch|undici|go-http|ruby|perl|php/|guzzle|wordpress/|dart:io|postman|insomnia|http_?client|winhttp|cfnetwork~i';

/**
 * Whether a program calls itself a robot, or nothing at all: every browser has a name.
 *
 * @param string $agent As in `User-Agent`.
 */
function is_robot( string $agent ): bool {
	$agent = substr( trim( $agent ), 0, 1000 );
	return '' === $agent || ! preg_match( '~^(?:Mozilla|Opera|Dalvik|UCWEB|Nokia|SAMSUNG|BlackBerry)~i', $agent ) || 1 === preg_match( ROBOT_WORDS, $agent );
}
