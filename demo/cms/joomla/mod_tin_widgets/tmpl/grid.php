<?php

\defined('_JEXEC') or die;

/** @var array $list from TinWidgetsHelper */
if (!$list) {
    return;
}

$escape = static fn (string $text): string => htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
$src    = trim((string) $params->get('src', ''));
$layout = $params->get('grid_layout', 'grid');
?>
<tin-article-grid heading=""<?php echo $layout !== 'grid' ? ' layout="' . $escape($layout) . '"' : ''; ?><?php echo $src !== '' ? ' src="' . $escape($src) . '" limit="' . (int) $params->get('count', 10) . '"' : ''; ?>>
<ul>
<?php foreach ($list as $item) : ?>
    <li>
    <?php if ($item['image']) : ?>
        <img src="<?php echo $escape($item['image']['src']); ?>" alt="<?php echo $escape($item['image']['alt']); ?>"<?php echo $item['image']['width'] && $item['image']['height'] ? sprintf(' width="%d" height="%d"', $item['image']['width'], $item['image']['height']) : ''; ?> loading="lazy">
    <?php endif; ?>
        <h3><a href="<?php echo $escape($item['link']); ?>"><?php echo $escape($item['title']); ?></a></h3>
    <?php if ($item['summary'] !== '') : ?>
        <p><?php echo $escape($item['summary']); ?></p>
    <?php endif; ?>
        <time datetime="<?php echo $item['datetime']; ?>"><?php echo $item['date']; ?></time>
    </li>
<?php endforeach; ?>
</ul>
</tin-article-grid>
