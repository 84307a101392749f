<?php

/**
 * Block ngày tháng: thứ, ngày của hôm nay, với giờ và âm lịch nếu muốn.
 */

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

require_once __DIR__ . '/tin_widgets.php';

if (!nv_function_exists('nv_block_tin_date_banner')) {
    /**
     * @param string $module
     * @param array  $data_block
     * @param array  $lang_block from NukeViet 4 only
     * @return string
     */
    function nv_block_config_tin_date_banner($module, $data_block, $lang_block = [])
    {
        $data_block += ['clock' => 'none', 'lunar' => '0'];
        $fields = '';
        foreach (['clock' => ['none', 'minutes', 'seconds'], 'lunar' => ['0', '1', 'full']] as $name => $values) {
            $choices = [];
            foreach ($values as $value) {
                $choices[$value] = tin_widgets_label($lang_block, $name . '_' . $value);
            }
            $fields .= tin_widgets_field(tin_widgets_label($lang_block, $name), tin_widgets_select($name, $data_block[$name], $choices));
        }

        return $fields;
    }

    /**
     * @return array
     */
    function nv_block_config_tin_date_banner_submit()
    {
        global $nv_Request;

        return [
            'error' => [],
            'config' => [
                'clock' => $nv_Request->get_title('config_clock', 'post', 'none'),
                'lunar' => $nv_Request->get_title('config_lunar', 'post', '0')
            ]
        ];
    }

    /**
     * @param array $block_config
     * @return string
     */
    function nv_block_tin_date_banner($block_config)
    {
        $block_config += ['clock' => 'none', 'lunar' => '0'];
        $days = NV_LANG_DATA === 'vi' ? ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] : [];
        $day = isset($days[date('w', NV_CURRENTTIME)]) ? $days[date('w', NV_CURRENTTIME)] . ', ' : '';

        tin_widgets_head();
        $xtpl = new XTemplate('global.tin_date_banner.tpl', __DIR__);
        $xtpl->assign('ATTRIBUTES', tin_widgets_attributes([
            'clock' => $block_config['clock'] === 'none' ? null : $block_config['clock'],
            'lunar' => $block_config['lunar'] === 'full' ? 'full' : (bool) $block_config['lunar'],
            'time-zone' => date_default_timezone_get()
        ]));
        $xtpl->assign('DATE', $day . date('d/m/Y', NV_CURRENTTIME));
        $xtpl->parse('main');

        return $xtpl->text('main');
    }
}

if (defined('NV_SYSTEM')) {
    $content = nv_block_tin_date_banner($block_config);
}
