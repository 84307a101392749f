<?php

namespace Joomla\Module\TinWidgets\Site\Helper;

\defined('_JEXEC') or die;

use Joomla\CMS\Access\Access;
use Joomla\CMS\Application\SiteApplication;
use Joomla\CMS\Component\ComponentHelper;
use Joomla\CMS\Document\Document;
use Joomla\CMS\Factory;
use Joomla\CMS\HTML\HTMLHelper;
use Joomla\CMS\Router\Route;
use Joomla\CMS\Uri\Uri;
use Joomla\Component\Content\Site\Helper\RouteHelper;
use Joomla\Registry\Registry;

/**
 * Articles of com_content, and the kit's files.
 */
class TinWidgetsHelper
{
    private const FOLDER = '/media/mod_tin_widgets/js/';

    /**
     * The newest articles that this visitor may see, without the one on the page.
     *
     * @return array<array{link: string, title: string, date: string, datetime: string, summary: string, image: array}> plain text
     */
    public function getArticles(Registry $params, SiteApplication $app): array
    {
        $model  = $app->bootComponent('com_content')->getMVCFactory()->createModel('Articles', 'Site', ['ignore_request' => true]);
        $access = !ComponentHelper::getParams('com_content')->get('show_noauth');
        $levels = Access::getAuthorisedViewLevels($app->getIdentity()->id);
        $count  = (int) $params->get('count', 10);

        $model->setState('params', $app->getParams());
        $model->setState('list.start', 0);
        $model->setState('list.limit', $count + 1);
        $model->setState('list.ordering', 'a.publish_up');
        $model->setState('list.direction', 'DESC');
        $model->setState('load_tags', false);
        $model->setState('filter.published', 1);
        $model->setState('filter.access', $access);
        $model->setState('filter.category_id', $params->get('catid', []));
        $model->setState('filter.language', $app->getLanguageFilter());

        $input   = $app->getInput();
        $current = $input->get('option') === 'com_content' && $input->get('view') === 'article' ? $input->getInt('id') : 0;
        $list    = [];

        foreach ($model->getItems() as $item) {
            if ((int) $item->id !== $current && \count($list) < $count && ($access || \in_array($item->access, $levels))) {
                $date   = Factory::getDate($item->publish_up)->setTimezone(new \DateTimeZone($app->get('offset', 'UTC')));
                $list[] = [
                    'link'     => Route::_(RouteHelper::getArticleRoute($item->id . ':' . $item->alias, $item->catid, $item->language), false),
                    'title'    => $item->title,
                    'date'     => $date->format('d/m/Y', true),
                    'datetime' => $date->format('c', true),
                    'summary'  => $this->summaryOf($item->introtext),
                    'image'    => $this->imageOf(new Registry($item->images)),
                ];
            }
        }

        return $list;
    }

    /**
     * Puts the kit into the page's head, with the hashes of the files as they are installed.
     */
    public function useKit(Document $document): void
    {
        $assets   = $document->getWebAssetManager();
        $registry = $assets->getRegistry();
        $registry->addExtensionRegistryFile('mod_tin_widgets');
        $hashes   = $this->hashes();

        foreach (['style' => 'tin-widgets.css', 'script' => 'tin-widgets.js'] as $type => $file) {
            if (isset($hashes[$file])) {
                $registry->get($type, 'mod_tin_widgets.kit')->setAttribute('integrity', $hashes[$file]);
            }
        }

        $assets->useStyle('mod_tin_widgets.kit')->useScript('mod_tin_widgets.kit');

        foreach ($hashes as $file => $hash) {
            if (str_starts_with($file, 'preload:')) {
                $document->addHeadLink(Uri::root(true) . self::FOLDER . substr($file, 8), 'modulepreload', 'rel', ['integrity' => $hash]);
            }
        }
    }

    /**
     * Hashes by file; those that are to be loaded beforehand are `preload:…`.
     *
     * @return array<string, string>
     */
    private function hashes(): array
    {
        $tags = is_file(JPATH_ROOT . self::FOLDER . 'tags.html') ? file_get_contents(JPATH_ROOT . self::FOLDER . 'tags.html') : '';
        preg_match_all('~^<(link rel="(?:stylesheet|modulepreload)"|script type="module" async) (?:href|src)="/tin-widgets/([^"]+)" integrity="([^"]+)"~m', $tags, $found, PREG_SET_ORDER);
        $hashes = [];

        foreach ($found as [, $tag, $file, $hash]) {
            $hashes[(str_contains($tag, 'modulepreload') ? 'preload:' : '') . $file] = $hash;
        }

        return $hashes;
    }

    private function summaryOf(string $html): string
    {
        $text = trim(preg_replace('/\s+/u', ' ', html_entity_decode(strip_tags($html), ENT_QUOTES | ENT_HTML5, 'UTF-8')));

        return mb_strlen($text) > 200 ? preg_replace('/\s+\S*$/u', '', mb_substr($text, 0, 200)) . '…' : $text;
    }

    /**
     * The intro picture: `src alt width height`; Joomla 4 writes the size behind the address.
     */
    private function imageOf(Registry $images): array
    {
        if (!$images->get('image_intro')) {
            return [];
        }

        $image = HTMLHelper::_('cleanImageURL', $images->get('image_intro'));
        $src   = preg_match('~^(?:https?:)?//~', $image->url) ? $image->url : Uri::root(true) . '/' . $image->url;

        return ['src' => $src, 'alt' => (string) $images->get('image_intro_alt'), 'width' => (int) $image->attributes['width'], 'height' => (int) $image->attributes['height']];
    }
}
