<?php
/**
 * Plugin Name:       Tin Widgets
 * Description:       Blocks and shortcodes for news and government portals, Vietnamese first: article cards, "Các tin khác", "Liên kết website", the date with the lunar one, "Thống kê truy cập". Readable and indexed without JavaScript.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            tin-widgets
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       tin-widgets
 * Domain Path:       /languages
 *
 * @package TinWidgets
 */

namespace TinWidgets;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

foreach (
	array(
		'settings',
		'settings-page',
		'translations',
		'kit-files',
		'kit-tags',
		'widget-use',
		'element',
		'attributes',
		'post-query',
		'post-source',
		'post-markup',
		'relay/allow-list',
		'relay/address',
		'relay/request',
		'relay/answer-type',
		'relay/cache',
		'relay/relay',
		'relay/routes',
		'relay/feed-items',
		'visits/tables',
		'visits/calendar',
		'visits/robots',
		'visits/pseudonym',
		'visits/record',
		'visits/figures',
		'visits/routes',
		'lunar-date',
		'render/date-banner',
		'render/article-list',
		'render/article-card',
		'render/article',
		'render/links-panel',
		'render/visitor-counter',
		'render/source',
		'widgets',
		'shortcodes',
		'blocks',
	) as $tin_widgets_file
) {
	require_once __DIR__ . "/includes/$tin_widgets_file.php";
}
// WordPress includes plugins in the scope in which its own variables are.
unset( $tin_widgets_file );
