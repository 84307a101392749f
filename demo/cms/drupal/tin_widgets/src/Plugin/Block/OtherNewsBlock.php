<?php

namespace Drupal\tin_widgets\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * Headlines with dates: the newest nodes of a type.
 */
#[Block(
  id: 'tin_widgets_other_news',
  admin_label: new TranslatableMarkup('Other news (tin-widgets)'),
  category: new TranslatableMarkup('tin-widgets'),
)]
final class OtherNewsBlock extends ArticlesBlockBase {

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    // The block has its title.
    return $this->component('tin_widgets:other-news', ['heading' => '']);
  }

}
