<?php

namespace Drupal\tin_widgets\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\tin_widgets\Kit;

/**
 * The date of today, which needs the script: pages are kept in caches.
 */
#[Block(
  id: 'tin_widgets_date_banner',
  admin_label: new TranslatableMarkup('Date (tin-widgets)'),
  category: new TranslatableMarkup('tin-widgets'),
)]
final class DateBannerBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['clock' => 'none', 'lunar' => FALSE];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['clock'] = [
      '#type' => 'select',
      '#title' => $this->t('Time'),
      '#options' => ['none' => $this->t('Not shown'), 'minutes' => $this->t('Hours and minutes'), 'seconds' => $this->t('With seconds')],
      '#default_value' => $this->configuration['clock'],
    ];
    $form['lunar'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('Lunar date'),
      '#default_value' => $this->configuration['lunar'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['clock'] = $form_state->getValue('clock');
    $this->configuration['lunar'] = (bool) $form_state->getValue('lunar');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    return [
      '#type' => 'component',
      '#component' => 'tin_widgets:date-banner',
      '#props' => ['options' => ['clock' => $this->configuration['clock'], 'lunar' => (bool) $this->configuration['lunar']]],
      '#attached' => ['html_head_link' => Kit::preloads()],
    ];
  }

}
