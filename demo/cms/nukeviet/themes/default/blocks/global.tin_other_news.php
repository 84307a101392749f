<?php

/**
 * Block “Các tin khác”: tiêu đề và ngày của những tin mới nhất.
 */

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

require_once __DIR__ . '/tin_widgets.php';

if (!nv_function_exists('nv_block_tin_other_news')) {
    /**
     * @param string $module
     * @param array  $data_block
     * @param array  $lang_block from NukeViet 4 only
     * @return string
     */
    function nv_block_config_tin_other_news($module, $data_block, $lang_block = [])
    {
        $data_block += ['source' => 'news', 'numrow' => 10, 'new_days' => 3, 'tin_heading' => '', 'refresh' => 0];

        return tin_widgets_field(tin_widgets_label($lang_block, 'source'), tin_widgets_select('source', $data_block['source'], tin_widgets_news_sources()))
            . tin_widgets_field(tin_widgets_label($lang_block, 'numrow'), tin_widgets_input('numrow', $data_block['numrow']))
            . tin_widgets_field(tin_widgets_label($lang_block, 'new_days'), tin_widgets_input('new_days', $data_block['new_days']))
            . tin_widgets_field(tin_widgets_label($lang_block, 'heading'), tin_widgets_input('tin_heading', $data_block['tin_heading']), tin_widgets_label($lang_block, 'heading_note'))
            . tin_widgets_field(tin_widgets_label($lang_block, 'refresh'), tin_widgets_input('refresh', $data_block['refresh']), tin_widgets_label($lang_block, 'refresh_note'));
    }

    /**
     * @return array
     */
    function nv_block_config_tin_other_news_submit()
    {
        global $nv_Request;

        return [
            'error' => [],
            'config' => [
                'source' => $nv_Request->get_title('config_source', 'post', 'news'),
                'numrow' => max(1, $nv_Request->get_int('config_numrow', 'post', 10)),
                'new_days' => max(0, $nv_Request->get_int('config_new_days', 'post', 0)),
                'tin_heading' => $nv_Request->get_title('config_tin_heading', 'post', ''),
                'refresh' => max(0, $nv_Request->get_int('config_refresh', 'post', 0))
            ]
        ];
    }

    /**
     * @param array $block_config
     * @return string
     */
    function nv_block_tin_other_news($block_config)
    {
        $block_config += ['source' => 'news', 'numrow' => 10, 'new_days' => 3, 'tin_heading' => '', 'refresh' => 0];
        $articles = tin_widgets_news($block_config['source'], $block_config['numrow']);
        if (empty($articles)) {
            return '';
        }

        tin_widgets_head();
        $xtpl = new XTemplate('global.tin_other_news.tpl', __DIR__);
        $xtpl->assign('ATTRIBUTES', tin_widgets_attributes(['heading' => $block_config['tin_heading'], 'new-days' => $block_config['new_days'] ?: null]) . tin_widgets_fresh($block_config));
        foreach ($articles as $article) {
            $xtpl->assign('ROW', $article);
            $xtpl->parse('main.loop');
        }
        $xtpl->parse('main');

        return $xtpl->text('main');
    }
}

if (defined('NV_SYSTEM')) {
    $content = nv_block_tin_other_news($block_config);
}
