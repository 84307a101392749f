<?php
/* Renders a component by Debian's Twig, as strict as Drupal with its debugging on: twig.php FOLDER TEMPLATE, props as JSON at stdin. */
require '/usr/share/php/Twig/autoload.php';

$twig = new Twig\Environment(new Twig\Loader\FilesystemLoader($argv[1]), ['strict_variables' => false]);
$twig->addFunction(new Twig\TwigFunction('attach_library', fn (string $name): string => ''));
echo $twig->render($argv[2], json_decode(file_get_contents('php://stdin'), true));
