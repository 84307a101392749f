<?php

namespace Drupal\tin_widgets\Plugin\Block;

use Drupal\Component\Utility\Html;
use Drupal\Component\Utility\Unicode;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Cache\Cache;
use Drupal\Core\Datetime\DateFormatterInterface;
use Drupal\Core\Entity\EntityRepositoryInterface;
use Drupal\Core\Entity\EntityTypeManagerInterface;
use Drupal\Core\File\FileUrlGeneratorInterface;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Routing\RouteMatchInterface;
use Drupal\file\FileInterface;
use Drupal\media\MediaInterface;
use Drupal\node\NodeInterface;
use Drupal\tin_widgets\Kit;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * What blocks have in common that show the newest nodes.
 */
abstract class ArticlesBlockBase extends BlockBase implements ContainerFactoryPluginInterface {

  final public function __construct(
    array $configuration,
    $plugin_id,
    $plugin_definition,
    protected EntityTypeManagerInterface $entityTypeManager,
    protected EntityRepositoryInterface $entityRepository,
    protected DateFormatterInterface $dateFormatter,
    protected FileUrlGeneratorInterface $fileUrlGenerator,
    protected RouteMatchInterface $routeMatch,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static(
      $configuration,
      $plugin_id,
      $plugin_definition,
      $container->get('entity_type.manager'),
      $container->get('entity.repository'),
      $container->get('date.formatter'),
      $container->get('file_url_generator'),
      $container->get('current_route_match'),
    );
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['bundle' => 'article', 'count' => 10, 'src' => ''];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $bundles = array_map(static fn ($type) => $type->label(), $this->entityTypeManager->getStorage('node_type')->loadMultiple());
    $form['bundle'] = [
      '#type' => 'select',
      '#title' => $this->t('Content type'),
      '#options' => $bundles,
      '#default_value' => $this->configuration['bundle'],
      '#required' => TRUE,
    ];
    $form['count'] = [
      '#type' => 'number',
      '#title' => $this->t('How many'),
      '#min' => 1,
      '#max' => 50,
      '#default_value' => $this->configuration['count'],
      '#required' => TRUE,
    ];
    $form['src'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Fetch fresh articles from'),
      '#description' => $this->t('A feed, such as /rss.xml. Empty: what is printed here is all.'),
      '#default_value' => $this->configuration['src'],
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
  public function getCacheTags(): array {
    return Cache::mergeTags(parent::getCacheTags(), ['node_list:' . $this->configuration['bundle']]);
  }

  /**
   * {@inheritdoc}
   */
  public function getCacheContexts(): array {
    return Cache::mergeContexts(parent::getCacheContexts(), ['route', 'languages:language_content', 'user.node_grants:view']);
  }

  /**
   * A component with its articles; nothing where there are none.
   *
   * @param string $component
   *   Its id.
   * @param array $options
   *   Attributes of the element.
   */
  protected function component(string $component, array $options): array {
    $items = array_map($this->item(...), $this->nodes());
    if (!$items) {
      return [];
    }
    if ($this->configuration['src'] !== '') {
      $options += ['src' => $this->configuration['src'], 'limit' => (int) $this->configuration['count']];
    }
    return [
      '#type' => 'component',
      '#component' => $component,
      '#props' => ['items' => array_values($items), 'options' => $options],
      '#attached' => ['html_head_link' => Kit::preloads()],
    ];
  }

  /**
   * The newest nodes that this visitor may see, without the one on the page.
   *
   * @return \Drupal\node\NodeInterface[]
   *   In the language of the page.
   */
  private function nodes(): array {
    $storage = $this->entityTypeManager->getStorage('node');
    $current = $this->routeMatch->getParameter('node');
    $query = $storage->getQuery()
      ->accessCheck(TRUE)
      ->condition('status', NodeInterface::PUBLISHED)
      ->condition('type', $this->configuration['bundle'])
      ->sort('created', 'DESC')
      ->range(0, (int) $this->configuration['count']);
    if ($current instanceof NodeInterface) {
      $query->condition('nid', $current->id(), '<>');
    }
    return array_map(fn ($node) => $this->entityRepository->getTranslationFromContext($node), $storage->loadMultiple($query->execute()));
  }

  /**
   * What the components show of a node; all of it is plain text.
   */
  protected function item(NodeInterface $node): array {
    $created = (int) $node->getCreatedTime();
    return [
      'url' => $node->toUrl()->toString(),
      'title' => (string) $node->label(),
      'datetime' => $this->dateFormatter->format($created, 'custom', 'c'),
      'date' => $this->dateFormatter->format($created, 'custom', 'd/m/Y'),
    ];
  }

  /**
   * The summary of a text field, else its beginning.
   */
  protected function summaryOf(NodeInterface $node, string $field): string {
    if (!$node->hasField($field) || $node->get($field)->isEmpty()) {
      return '';
    }
    $text = $node->get($field)->summary ?: $node->get($field)->value;
    $plain = trim(preg_replace('/\s+/u', ' ', Html::decodeEntities(strip_tags((string) $text))));
    return Unicode::truncate($plain, 200, TRUE, TRUE);
  }

  /**
   * The picture of an image or media field: `src`, `alt`, and its size where it is known.
   */
  protected function imageOf(NodeInterface $node, string $field, string $style): array {
    $item = $node->hasField($field) ? $node->get($field)->first() : NULL;
    $media = $item?->entity;
    if (interface_exists(MediaInterface::class) && $media instanceof MediaInterface) {
      $item = $media->get($media->getSource()->getConfiguration()['source_field'])->first();
    }
    $file = $item?->entity;
    if (!$file instanceof FileInterface) {
      return [];
    }
    $size = ['width' => $item->width, 'height' => $item->height];
    $image_style = $style === '' ? NULL : $this->entityTypeManager->getStorage('image_style')->load($style);
    $image_style?->transformDimensions($size, $file->getFileUri());
    return array_filter([
      'src' => $image_style ? $image_style->buildUrl($file->getFileUri()) : $this->fileUrlGenerator->generateString($file->getFileUri()),
      'width' => (int) $size['width'],
      'height' => (int) $size['height'],
    ]) + ['alt' => (string) $item->alt];
  }

}
