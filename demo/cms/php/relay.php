<?php
/*
 * Reads feeds of other sites for the pages of this one:
 *
 *   <tin-other-news src="/relay.php?feed=tinh" limit="10">…</tin-other-news>
 *
 * Write your feeds into the list, with the address where each one ends: redirects are not followed, and nothing that is
 * not in the list can be read. PHP 7.4 or newer with its curl extension. An answer is kept for a minute in PHP's folder
 * for temporary files; while the other site fails, the last good one is given.
 */
$feeds = [
    'tinh' => 'https://tinh.example.vn/rss/tin-moi.rss',
    'bao' => 'https://bao.example.vn/feed',
];

$name = $_GET['feed'] ?? '';
$url = is_string($name) ? $feeds[$name] ?? '' : '';
$kept = sys_get_temp_dir() . '/tin-relay-' . hash('sha256', __FILE__ . $url);
if ($url && (!is_file($kept) || filemtime($kept) < time() - 60)) {
    touch($kept); // Whatever comes of it, this minute nobody else asks.
    $body = '';
    $curl = curl_init($url);
    curl_setopt_array($curl, [CURLOPT_TIMEOUT => 8, CURLOPT_USERAGENT => 'tin-widgets-relay']);
    curl_setopt($curl, CURLOPT_WRITEFUNCTION, function ($curl, $part) use (&$body) {
        return strlen($body .= $part) > 5000000 ? 0 : strlen($part); // 5 MB; less than it was given ends the transfer.
    });
    $done = curl_exec($curl) && curl_getinfo($curl, CURLINFO_RESPONSE_CODE) === 200;
    if ($done && file_put_contents($new = tempnam(sys_get_temp_dir(), 'tin'), $body)) rename($new, $kept);
}
$answer = $url ? file_get_contents($kept) : '';
http_response_code($answer ? 200 : ($url ? 502 : 404));
header('Content-Type: ' . ($answer ? 'application/xml' : 'text/plain')); // No charset: the feed itself says which.
header('X-Content-Type-Options: nosniff');
header("Content-Security-Policy: default-src 'none'; sandbox");
header('Cache-Control: ' . ($answer ? 'max-age=60' : 'no-store'));
if ($answer) header('Content-Location: ' . $url); // What relative addresses in the feed are relative to.
echo $answer ?: ($url ? 'The other site gives no feed now.' : 'There is no such feed in the list of relay.php.');
