<?php

namespace Drupal\tin_widgets;

/**
 * The built files of the kit, as they lie in libraries/tin-widgets.
 */
final class Kit {

  private const FOLDER = 'libraries/tin-widgets/';

  /**
   * A library with the hash of each of its files that integrity.json knows.
   *
   * @param array $library
   *   A definition as in *.libraries.yml.
   *
   * @return array
   *   The same, with `integrity` among the attributes.
   */
  public static function withHashes(array $library): array {
    $file = DRUPAL_ROOT . '/' . self::FOLDER . 'integrity.json';
    $hashes = is_file($file) ? json_decode((string) file_get_contents($file), TRUE) : [];
    foreach ($hashes as $name => $hash) {
      $path = '/' . self::FOLDER . $name;
      if (isset($library['js'][$path])) {
        $library['js'][$path]['attributes']['integrity'] = $hash;
      }
      if (isset($library['css']['theme'][$path])) {
        $library['css']['theme'][$path]['attributes']['integrity'] = $hash;
      }
    }
    return $library;
  }

  /**
   * What nearly all pages need besides the script, for `#attached`.
   *
   * @return array
   *   Links as `html_head_link` takes them.
   */
  public static function preloads(): array {
    $file = DRUPAL_ROOT . '/' . self::FOLDER . 'tags.html';
    $tags = is_file($file) ? (string) file_get_contents($file) : '';
    preg_match_all('~<link rel="modulepreload" href="/tin-widgets/([^"]+)" integrity="([^"]+)">~', $tags, $links, PREG_SET_ORDER);
    return array_map(
      static fn (array $link): array => [['rel' => 'modulepreload', 'href' => base_path() . self::FOLDER . $link[1], 'integrity' => $link[2]]],
      $links,
    );
  }

}
