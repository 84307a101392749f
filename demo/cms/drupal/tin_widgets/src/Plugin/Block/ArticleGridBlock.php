<?php

namespace Drupal\tin_widgets\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\node\NodeInterface;

/**
 * The newest nodes of a type as cards.
 */
#[Block(
  id: 'tin_widgets_article_grid',
  admin_label: new TranslatableMarkup('Articles as cards (tin-widgets)'),
  category: new TranslatableMarkup('tin-widgets'),
)]
final class ArticleGridBlock extends ArticlesBlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['count' => 6, 'layout' => 'grid', 'image_field' => 'field_image', 'image_style' => 'large', 'summary_field' => 'body'] + parent::defaultConfiguration();
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form = parent::blockForm($form, $form_state);
    $form['layout'] = [
      '#type' => 'select',
      '#title' => $this->t('Layout'),
      '#options' => ['grid' => $this->t('Grid'), 'hero' => $this->t('First one large'), 'row' => $this->t('One row that scrolls')],
      '#default_value' => $this->configuration['layout'],
    ];
    $form['image_field'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Field of the picture'),
      '#description' => $this->t('An image field, or a reference to media, such as field_image. Empty: none.'),
      '#default_value' => $this->configuration['image_field'],
    ];
    $styles = array_map(static fn ($style) => $style->label(), $this->entityTypeManager->getStorage('image_style')->loadMultiple());
    $form['image_style'] = [
      '#type' => 'select',
      '#title' => $this->t('Image style'),
      '#options' => $styles,
      '#empty_option' => $this->t('The picture as it is'),
      '#default_value' => $this->configuration['image_style'],
    ];
    $form['summary_field'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Field of the summary'),
      '#default_value' => $this->configuration['summary_field'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $layout = $this->configuration['layout'];
    return $this->component('tin_widgets:article-grid', ['heading' => ''] + ($layout === 'grid' ? [] : ['layout' => $layout]));
  }

  /**
   * {@inheritdoc}
   */
  protected function item(NodeInterface $node): array {
    $image = $this->imageOf($node, (string) $this->configuration['image_field'], (string) $this->configuration['image_style']);
    return parent::item($node) + ['summary' => $this->summaryOf($node, (string) $this->configuration['summary_field'])] + ($image ? ['image' => $image] : []);
  }

}
