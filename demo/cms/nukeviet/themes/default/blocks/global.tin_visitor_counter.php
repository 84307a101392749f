<?php

/**
 * Block “Thống kê truy cập”: từ bảng thống kê của NukeViet, như block global.counter.
 */

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

require_once __DIR__ . '/tin_widgets.php';

if (!nv_function_exists('nv_block_tin_visitor_counter')) {
    /**
     * @param string $module
     * @param array  $data_block
     * @param array  $lang_block from NukeViet 4 only
     * @return string
     */
    function nv_block_config_tin_visitor_counter($module, $data_block, $lang_block = [])
    {
        $data_block += ['show' => 'total online today', 'layout' => 'rows', 'tin_heading' => ''];
        $shown = explode(' ', $data_block['show']);
        $boxes = '';
        foreach (['total', 'online', 'today', 'yesterday', 'month', 'members', 'guests', 'bots'] as $figure) {
            $boxes .= '<div><label><input type="checkbox" name="config_show[]" value="' . $figure . '"' . (in_array($figure, $shown, true) ? ' checked="checked"' : '') . '> ' . tin_widgets_label($lang_block, $figure) . '</label></div>';
        }
        $layouts = [];
        foreach (['rows', 'inline', 'digits'] as $layout) {
            $layouts[$layout] = tin_widgets_label($lang_block, 'layout_' . $layout);
        }

        return tin_widgets_field(tin_widgets_label($lang_block, 'show'), $boxes)
            . tin_widgets_field(tin_widgets_label($lang_block, 'layout'), tin_widgets_select('layout', $data_block['layout'], $layouts))
            . tin_widgets_field(tin_widgets_label($lang_block, 'heading'), tin_widgets_input('tin_heading', $data_block['tin_heading']), tin_widgets_label($lang_block, 'heading_note'));
    }

    /**
     * @return array
     */
    function nv_block_config_tin_visitor_counter_submit()
    {
        global $nv_Request;

        $shown = $nv_Request->get_typed_array('config_show', 'post', 'title', []);

        return [
            'error' => [],
            'config' => [
                'show' => implode(' ', array_intersect(['total', 'online', 'today', 'yesterday', 'month', 'members', 'guests', 'bots'], $shown)),
                'layout' => $nv_Request->get_title('config_layout', 'post', 'rows'),
                'tin_heading' => $nv_Request->get_title('config_tin_heading', 'post', '')
            ]
        ];
    }

    /**
     * What NukeViet has counted, by name.
     *
     * @return int[]
     */
    function nv_block_tin_visitor_figures()
    {
        global $global_config, $db;

        $zone = new DateTimeZone(empty($global_config['statistics_timezone']) ? date_default_timezone_get() : $global_config['statistics_timezone']);
        $now = (new DateTimeImmutable('@' . NV_CURRENTTIME))->setTimezone($zone);
        $wanted = ['total' => ['total', 'hits'], 'today' => ['day', $now->format('d')], 'month' => ['month', $now->format('M')]];
        // With a new month NukeViet begins to count its days anew.
        if ($now->format('j') !== '1') {
            $wanted['yesterday'] = ['day', $now->modify('-1 day')->format('d')];
        }
        $conditions = [];
        foreach ($wanted as [$type, $value]) {
            $conditions[] = "(c_type = '" . $type . "' AND c_val = '" . $value . "')";
        }
        $figures = [];
        $result = $db->query('SELECT c_type, c_val, c_count FROM ' . NV_COUNTER_GLOBALTABLE . ' WHERE ' . implode(' OR ', $conditions));
        while ($row = $result->fetch()) {
            $figures[array_search([$row['c_type'], (string) $row['c_val']], $wanted, true)] = (int) $row['c_count'];
        }

        if (!empty($global_config['online_upd'])) {
            $figures += ['online' => 0, 'members' => 0, 'guests' => 0, 'bots' => 0];
            $result = $db->query('SELECT userid, username FROM ' . NV_SESSIONS_GLOBALTABLE . ' WHERE onl_time >= ' . (NV_CURRENTTIME - NV_ONLINE_UPD_TIME));
            while ($row = $result->fetch()) {
                ++$figures['online'];
                ++$figures[$row['userid'] ? 'members' : (strpos((string) $row['username'], 'bot:') === 0 ? 'bots' : 'guests')];
            }
        }

        return $figures;
    }

    /**
     * @param array $block_config
     * @return string
     */
    function nv_block_tin_visitor_counter($block_config)
    {
        $block_config += ['show' => 'total online today', 'layout' => 'rows', 'tin_heading' => ''];
        // The words by which the widget knows them again, in whatever language it shows them.
        $labels = ['total' => 'Tổng số', 'online' => 'Trực tuyến', 'today' => 'Hôm nay', 'yesterday' => 'Hôm qua', 'month' => 'Trong tháng', 'members' => 'Thành viên', 'guests' => 'Khách', 'bots' => 'Máy chủ tìm kiếm'];
        $figures = array_intersect_key(nv_block_tin_visitor_figures(), $labels, array_flip(explode(' ', $block_config['show'])));
        if (empty($figures)) {
            return '';
        }

        tin_widgets_head();
        $xtpl = new XTemplate('global.tin_visitor_counter.tpl', __DIR__);
        $xtpl->assign('ATTRIBUTES', tin_widgets_attributes([
            'heading' => $block_config['tin_heading'],
            'layout' => $block_config['layout'] === 'rows' ? null : $block_config['layout'],
            'show' => implode(' ', array_intersect(explode(' ', $block_config['show']), array_keys($figures)))
        ]));
        foreach (array_intersect_key($labels, $figures) as $name => $label) {
            $xtpl->assign('FIGURE', ['label' => $label, 'value' => $figures[$name]]);
            $xtpl->parse('main.loop');
        }
        $xtpl->parse('main');

        return $xtpl->text('main');
    }
}

if (defined('NV_SYSTEM')) {
    $content = nv_block_tin_visitor_counter($block_config);
}
