<?php

\defined('_JEXEC') or die;

/** @var array $list from TinWidgetsHelper */
if (!$list) {
    return;
}

$escape = static fn (string $text): string => htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
$src    = trim((string) $params->get('src', ''));
?>
<tin-other-news heading=""<?php echo $params->get('new_days') ? ' new-days="' . (int) $params->get('new_days') . '"' : ''; ?><?php echo $src !== '' ? ' src="' . $escape($src) . '" limit="' . (int) $params->get('count', 10) . '"' : ''; ?>>
<ul>
<?php foreach ($list as $item) : ?>
    <li><a href="<?php echo $escape($item['link']); ?>"><?php echo $escape($item['title']); ?></a> <time datetime="<?php echo $item['datetime']; ?>"><?php echo $item['date']; ?></time></li>
<?php endforeach; ?>
</ul>
</tin-other-news>
