<?php

namespace Drupal\tin_widgets\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\tin_widgets\Kit;

/**
 * Figures of a counter that stands elsewhere: Drupal itself counts no visitors.
 */
#[Block(
  id: 'tin_widgets_visitor_counter',
  admin_label: new TranslatableMarkup('Visitor counter (tin-widgets)'),
  category: new TranslatableMarkup('tin-widgets'),
)]
final class VisitorCounterBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['src' => '/visits', 'format' => '', 'refresh' => 60];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['src'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Address of the counter'),
      '#default_value' => $this->configuration['src'],
      '#required' => TRUE,
    ];
    $form['format'] = [
      '#type' => 'select',
      '#title' => $this->t('Format'),
      '#options' => array_combine($formats = ['json', 'goatcounter', 'matomo', 'umami', 'goaccess', 'vercount'], $formats),
      '#empty_option' => $this->t('As the answer says'),
      '#default_value' => $this->configuration['format'],
    ];
    $form['refresh'] = [
      '#type' => 'number',
      '#title' => $this->t('Ask again after (seconds)'),
      '#description' => $this->t('0: never; at least 15.'),
      '#min' => 0,
      '#default_value' => $this->configuration['refresh'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (array_keys($this->defaultConfiguration()) as $key) {
      $this->configuration[$key] = $form_state->getValue($key);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $options = array_filter(['src' => $this->configuration['src'], 'format' => $this->configuration['format'], 'refresh' => (int) $this->configuration['refresh']]);
    return [
      '#type' => 'component',
      '#component' => 'tin_widgets:visitor-counter',
      '#props' => ['options' => $options + ['heading' => '']],
      '#attached' => ['html_head_link' => Kit::preloads()],
    ];
  }

}
