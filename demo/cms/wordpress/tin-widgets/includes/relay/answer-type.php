<?php
/**
 * What is a feed. Nothing else is passed on: a script or a page of another site must not come from this one.
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The type under which an answer is passed on; null for what is no feed and no JSON.
 *
 * Old portals send feeds as text/html or application/octet-stream: then the first tag decides.
 *
 * @param string $declared As the other server says it.
 * @param string $body     What it sent.
 */
function feed_type( string $declared, string $body ): ?string {
	$type    = strtolower( trim( strtok( $declared . ';', ';' ) ) );
	$charset = preg_match( '/charset\s*=\s*"?([\w-]+)/i', $declared, $found ) ? '; charset=' . $found[1] : '';
	$start   = ltrim( preg_replace( '/^\xef\xbb\xbf/', '', substr( $body, 0, 2048 ) ) );
	if ( preg_match( '~^(?:image|audio|video|font)/|script|^text/css|pdf|zip~', $type ) || '' === $start ) {
		return null;
	}
	if ( preg_match( '~^application/(?:[\w.-]+\+)?json$~', $type ) || preg_match( '~^[{[]~', $start ) ) {
		return null === json_decode( $body ) ? null : 'application/json' . $charset;
	}
	$is_xml = preg_match( '~^(?:application|text)/(?:[\w.-]+\+)?xml$~', $type ) && ! preg_match( '~xhtml|svg~', $type ) && 1 === preg_match( '~^<|^\xff\xfe|^\xfe\xff~', $start );
	return $is_xml || preg_match( '~^(?:<\?xml\b[^>]*>)?(?:\s|<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^>]*>)*<(?:rss|feed|rdf:RDF)\b~is', $start ) ? 'application/xml' . $charset : null;
}
