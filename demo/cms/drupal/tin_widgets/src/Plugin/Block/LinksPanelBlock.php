<?php

namespace Drupal\tin_widgets\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Cache\Cache;
use Drupal\Core\Entity\EntityTypeManagerInterface;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Menu\MenuLinkTreeInterface;
use Drupal\Core\Menu\MenuTreeParameters;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\tin_widgets\Kit;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * The links of a menu; those of the second level stand under the first.
 */
#[Block(
  id: 'tin_widgets_links_panel',
  admin_label: new TranslatableMarkup('Website links (tin-widgets)'),
  category: new TranslatableMarkup('tin-widgets'),
)]
final class LinksPanelBlock extends BlockBase implements ContainerFactoryPluginInterface {

  public function __construct(
    array $configuration,
    $plugin_id,
    $plugin_definition,
    protected EntityTypeManagerInterface $entityTypeManager,
    protected MenuLinkTreeInterface $menuTree,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('entity_type.manager'), $container->get('menu.link_tree'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['menu' => 'footer', 'layout' => 'list'];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['menu'] = [
      '#type' => 'select',
      '#title' => $this->t('Menu'),
      '#options' => array_map(static fn ($menu) => $menu->label(), $this->entityTypeManager->getStorage('menu')->loadMultiple()),
      '#default_value' => $this->configuration['menu'],
      '#required' => TRUE,
    ];
    $form['layout'] = [
      '#type' => 'select',
      '#title' => $this->t('Layout'),
      '#options' => ['list' => $this->t('List'), 'select' => $this->t('Select')],
      '#default_value' => $this->configuration['layout'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['menu'] = $form_state->getValue('menu');
    $this->configuration['layout'] = $form_state->getValue('layout');
  }

  /**
   * {@inheritdoc}
   */
  public function getCacheTags(): array {
    return Cache::mergeTags(parent::getCacheTags(), ['config:system.menu.' . $this->configuration['menu']]);
  }

  /**
   * {@inheritdoc}
   */
  public function getCacheContexts(): array {
    return Cache::mergeContexts(parent::getCacheContexts(), ['user.permissions', 'languages:language_content']);
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $tree = $this->menuTree->load($this->configuration['menu'], (new MenuTreeParameters())->setMaxDepth(2)->onlyEnabledLinks());
    $tree = $this->menuTree->transform($tree, [
      ['callable' => 'menu.default_tree_manipulators:checkAccess'],
      ['callable' => 'menu.default_tree_manipulators:generateIndexAndSort'],
    ]);
    $links = [];
    foreach ($tree as $element) {
      foreach ($element->subtree ?: [$element] as $member) {
        if ($member->access?->isAllowed() && ($url = $member->link->getUrlObject()->toString()) !== '') {
          $links[] = ['url' => $url, 'title' => (string) $member->link->getTitle()] + ($member === $element ? [] : ['group' => (string) $element->link->getTitle()]);
        }
      }
    }
    if (!$links) {
      return [];
    }
    return [
      '#type' => 'component',
      '#component' => 'tin_widgets:links-panel',
      '#props' => ['links' => $links, 'options' => ['heading' => ''] + ($this->configuration['layout'] === 'list' ? [] : ['layout' => $this->configuration['layout']])],
      '#attached' => ['html_head_link' => Kit::preloads()],
    ];
  }

}
