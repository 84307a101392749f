<?php
/*
 * Prints tin-widgets from a page's own data: links, dates and pictures that everybody can read and search engines index;
 * where the script runs, the same HTML is the widget's data. PHP 7.4 or newer, nothing else.
 *
 *   <?php require 'tin-widgets.php'; ?>
 *   <head> … <?= tin_head() ?> </head>
 *   <?= tin_other_news($news) ?>
 *
 * What the functions take is plain text and is escaped here. Dates are Unix times, DateTimeInterface, or texts that
 * strtotime() reads. `$attributes` are those of the element: ['heading' => 'Tin mới', 'split' => true]; with
 * ['src' => '/rss', 'limit' => 10] the widget also fetches fresh data.
 */

/**
 * The kit's tags for <head>, with the hashes of the files as they were built.
 *
 * @param string $folder Address of the folder with the files of dist/cdn.
 * @param string $files  The same folder on the disk; by default under the document root.
 */
function tin_head(string $folder = '/tin-widgets/', string $files = ''): string
{
    $tags = file_get_contents(($files ?: $_SERVER['DOCUMENT_ROOT'] . $folder) . '/tags.html');
    preg_match_all('~^<(?:link|script type="module").*$~m', (string) $tags, $lines);
    return str_replace('"/tin-widgets/', '"' . tin_escape($folder), implode("\n", $lines[0])) . "\n";
}

/**
 * "Các tin khác": headlines with their dates.
 *
 * @param array<array{url: string, title: string, date?: int|string|DateTimeInterface}> $items
 */
function tin_other_news(array $items, array $attributes = []): string
{
    $rows = '';
    foreach ($items as $item) {
        $rows .= '<li>' . tin_link($item) . tin_time($item) . "</li>\n";
    }
    return tin_element('tin-other-news', $attributes, $rows === '' ? '' : "<ul>\n$rows</ul>\n");
}

/**
 * Articles as cards; `image` is ['src' =>, 'alt' =>, 'width' =>, 'height' =>].
 *
 * @param array<array{url: string, title: string, date?: mixed, summary?: string, image?: array}> $items
 */
function tin_article_grid(array $items, array $attributes = [], int $level = 3): string
{
    $rows = '';
    foreach ($items as $item) {
        $rows .= "<li>\n" . tin_picture($item['image'] ?? []) . "<h$level>" . tin_link($item) . "</h$level>\n"
            . (empty($item['summary']) ? '' : '<p>' . tin_escape($item['summary']) . "</p>\n") . ltrim(tin_time($item)) . "\n</li>\n";
    }
    return tin_element('tin-article-grid', $attributes, $rows === '' ? '' : "<ul>\n$rows</ul>\n");
}

/**
 * "Liên kết website"; links with a `group` stand under its name, those with an `image` are that picture.
 *
 * @param array<array{url: string, title: string, group?: string, image?: array}> $links
 */
function tin_links_panel(array $links, array $attributes = [], int $level = 3): string
{
    $groups = ['' => []]; // What stands below a heading belongs to it: those of no group come first.
    foreach ($links as $link) {
        $groups[$link['group'] ?? ''][] = '<li>' . tin_link($link, tin_picture(isset($link['image']) ? $link['image'] + ['alt' => $link['title']] : [])) . "</li>\n";
    }
    $html = '';
    foreach (array_filter($groups) as $name => $rows) {
        $html .= ($name === '' ? '' : "<h$level>" . tin_escape($name) . "</h$level>\n") . "<ul>\n" . implode('', $rows) . "</ul>\n";
    }
    // The first heading of a widget's HTML is its own.
    return tin_element('tin-links-panel', $attributes + ['heading' => 'Liên kết website'], $html);
}

/**
 * "Thống kê truy cập": figures by name, `total online today yesterday week month members guests bots`; those that are not
 * known are left out.
 *
 * @param array<string, int> $stats
 */
function tin_visitor_counter(array $stats, array $attributes = []): string
{
    $labels = [
        'total' => 'Tổng số', 'online' => 'Trực tuyến', 'today' => 'Hôm nay', 'yesterday' => 'Hôm qua', 'week' => 'Trong tuần',
        'month' => 'Trong tháng', 'members' => 'Thành viên', 'guests' => 'Khách', 'bots' => 'Máy chủ tìm kiếm',
    ];
    $rows = '';
    foreach (array_intersect_key($labels, $stats) as $name => $label) {
        $rows .= "<p>$label: " . (int) $stats[$name] . "</p>\n";
    }
    return tin_element('tin-visitor-counter', $attributes + ['show' => implode(' ', array_keys(array_intersect_key($labels, $stats)))], $rows);
}

/** The date of today, in Việt Nam: `Thứ Ba, 18/06/2024`. */
function tin_date_banner(array $attributes = [], ?DateTimeImmutable $now = null): string
{
    $now = ($now ?? new DateTimeImmutable())->setTimezone(new DateTimeZone('Asia/Ho_Chi_Minh'));
    $days = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
    return rtrim(tin_element('tin-date-banner', $attributes, $days[$now->format('w')] . $now->format(', d/m/Y')));
}

/** An element with attributes: `true` gives a bare one, `false` and `null` none. */
function tin_element(string $tag, array $attributes, string $html): string
{
    $text = '';
    foreach ($attributes as $name => $value) {
        if ($value !== false && $value !== null) {
            $text .= " $name" . ($value === true ? '' : '="' . tin_escape((string) $value) . '"');
        }
    }
    return "<$tag$text>" . ($html !== '' && $html[0] === '<' ? "\n" : '') . "$html</$tag>\n";
}

function tin_link(array $item, string $picture = ''): string
{
    return '<a href="' . tin_escape($item['url']) . '">' . ($picture === '' ? tin_escape($item['title']) : trim($picture)) . '</a>';
}

function tin_time(array $item): string
{
    if (empty($item['date'])) {
        return '';
    }
    $date = $item['date'];
    $date = $date instanceof DateTimeInterface ? $date : new DateTimeImmutable(is_int($date) ? "@$date" : $date, new DateTimeZone('Asia/Ho_Chi_Minh'));
    $date = (new DateTimeImmutable('@' . $date->getTimestamp()))->setTimezone(new DateTimeZone('Asia/Ho_Chi_Minh'));
    return ' <time datetime="' . $date->format('c') . '">' . $date->format('d/m/Y') . '</time>';
}

function tin_picture(array $image): string
{
    if (empty($image['src'])) {
        return '';
    }
    $size = empty($image['width']) || empty($image['height']) ? '' : sprintf(' width="%d" height="%d"', $image['width'], $image['height']);
    return '<img src="' . tin_escape($image['src']) . '" alt="' . tin_escape($image['alt'] ?? '') . '"' . $size . ' loading="lazy">' . "\n";
}

function tin_escape(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}
