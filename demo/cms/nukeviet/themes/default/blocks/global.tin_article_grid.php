<?php

/**
 * Block lưới tin: những tin mới nhất với hình ảnh và phần giới thiệu.
 */

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

require_once __DIR__ . '/tin_widgets.php';

if (!nv_function_exists('nv_block_tin_article_grid')) {
    /**
     * @param string $module
     * @param array  $data_block
     * @param array  $lang_block from NukeViet 4 only
     * @return string
     */
    function nv_block_config_tin_article_grid($module, $data_block, $lang_block = [])
    {
        $data_block += ['source' => 'news', 'numrow' => 6, 'layout' => 'grid', 'tin_heading' => '', 'refresh' => 0];
        $layouts = [];
        foreach (['grid', 'hero', 'row'] as $layout) {
            $layouts[$layout] = tin_widgets_label($lang_block, 'layout_' . $layout);
        }

        return tin_widgets_field(tin_widgets_label($lang_block, 'source'), tin_widgets_select('source', $data_block['source'], tin_widgets_news_sources()))
            . tin_widgets_field(tin_widgets_label($lang_block, 'numrow'), tin_widgets_input('numrow', $data_block['numrow']))
            . tin_widgets_field(tin_widgets_label($lang_block, 'layout'), tin_widgets_select('layout', $data_block['layout'], $layouts))
            . tin_widgets_field(tin_widgets_label($lang_block, 'heading'), tin_widgets_input('tin_heading', $data_block['tin_heading']), tin_widgets_label($lang_block, 'heading_note'))
            . tin_widgets_field(tin_widgets_label($lang_block, 'refresh'), tin_widgets_input('refresh', $data_block['refresh']), tin_widgets_label($lang_block, 'refresh_note'));
    }

    /**
     * @return array
     */
    function nv_block_config_tin_article_grid_submit()
    {
        global $nv_Request;

        return [
            'error' => [],
            'config' => [
                'source' => $nv_Request->get_title('config_source', 'post', 'news'),
                'numrow' => max(1, $nv_Request->get_int('config_numrow', 'post', 6)),
                'layout' => $nv_Request->get_title('config_layout', 'post', 'grid'),
                'tin_heading' => $nv_Request->get_title('config_tin_heading', 'post', ''),
                'refresh' => max(0, $nv_Request->get_int('config_refresh', 'post', 0))
            ]
        ];
    }

    /**
     * @param array $block_config
     * @return string
     */
    function nv_block_tin_article_grid($block_config)
    {
        $block_config += ['source' => 'news', 'numrow' => 6, 'layout' => 'grid', 'tin_heading' => '', 'refresh' => 0];
        $articles = tin_widgets_news($block_config['source'], $block_config['numrow']);
        if (empty($articles)) {
            return '';
        }

        tin_widgets_head();
        $xtpl = new XTemplate('global.tin_article_grid.tpl', __DIR__);
        $xtpl->assign('ATTRIBUTES', tin_widgets_attributes(['heading' => $block_config['tin_heading'], 'layout' => $block_config['layout'] === 'grid' ? null : $block_config['layout']]) . tin_widgets_fresh($block_config));
        foreach ($articles as $article) {
            $xtpl->assign('ROW', $article);
            if ($article['image'] !== '') {
                $xtpl->parse('main.loop.image');
            }
            if ($article['summary'] !== '') {
                $xtpl->parse('main.loop.summary');
            }
            $xtpl->parse('main.loop');
        }
        $xtpl->parse('main');

        return $xtpl->text('main');
    }
}

if (defined('NV_SYSTEM')) {
    $content = nv_block_tin_article_grid($block_config);
}
