<?php

/**
 * Block “Liên kết website”: từ danh sách tự nhập, từ một menu, hoặc từ module weblinks.
 */

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

require_once __DIR__ . '/tin_widgets.php';

if (!nv_function_exists('nv_block_tin_links_panel')) {
    /**
     * @param string $module
     * @param array  $data_block
     * @param array  $lang_block from NukeViet 4 only
     * @return string
     */
    function nv_block_config_tin_links_panel($module, $data_block, $lang_block = [])
    {
        global $nv_Cache, $site_mods;

        $data_block += ['source' => 'lines', 'lines' => '', 'layout' => 'list', 'tin_heading' => ''];
        $sources = ['lines' => tin_widgets_label($lang_block, 'source_lines')];
        if (isset($site_mods['menu'])) {
            foreach ($nv_Cache->db('SELECT id, title FROM ' . NV_PREFIXLANG . '_menu ORDER BY id ASC', 'id', 'menu') as $menu) {
                $sources['menu|' . $menu['id']] = tin_widgets_label($lang_block, 'source_menu') . ': ' . $menu['title'];
            }
        }
        foreach ($site_mods as $name => $info) {
            if ($info['module_file'] === 'weblinks') {
                $sources['weblinks|' . $name] = tin_widgets_label($lang_block, 'source_weblinks') . ': ' . $info['custom_title'];
            }
        }
        $layouts = [];
        foreach (['list', 'select', 'logos'] as $layout) {
            $layouts[$layout] = tin_widgets_label($lang_block, 'layout_' . $layout);
        }

        return tin_widgets_field(tin_widgets_label($lang_block, 'source'), tin_widgets_select('source', $data_block['source'], $sources))
            . tin_widgets_field(tin_widgets_label($lang_block, 'lines'), '<textarea class="form-control" rows="6" name="config_lines">' . tin_widgets_text($data_block['lines']) . '</textarea>', tin_widgets_label($lang_block, 'lines_note'))
            . tin_widgets_field(tin_widgets_label($lang_block, 'layout'), tin_widgets_select('layout', $data_block['layout'], $layouts))
            . tin_widgets_field(tin_widgets_label($lang_block, 'heading'), tin_widgets_input('tin_heading', $data_block['tin_heading']), tin_widgets_label($lang_block, 'heading_note'));
    }

    /**
     * @return array
     */
    function nv_block_config_tin_links_panel_submit()
    {
        global $nv_Request;

        return [
            'error' => [],
            'config' => [
                'source' => $nv_Request->get_title('config_source', 'post', 'lines'),
                'lines' => $nv_Request->get_string('config_lines', 'post', ''),
                'layout' => $nv_Request->get_title('config_layout', 'post', 'list'),
                'tin_heading' => $nv_Request->get_title('config_tin_heading', 'post', '')
            ]
        ];
    }

    /**
     * The links that were typed in: a line each, `name | address | group`.
     *
     * @param string $lines
     * @return array of `title url group image`
     */
    function nv_block_tin_links_of_lines($lines)
    {
        $links = [];
        foreach (preg_split('/\R|<br\s*\/?>/', nv_unhtmlspecialchars($lines)) as $line) {
            [$title, $url, $group] = array_map('trim', explode('|', $line . '||'));
            $links[] = ['title' => $title, 'url' => $url, 'group' => $group, 'image' => ''];
        }

        return $links;
    }

    /**
     * The links of a menu; what stands below another stands under its name.
     *
     * @param int $menu
     * @return array of `title url group image`
     */
    function nv_block_tin_links_of_menu($menu)
    {
        global $nv_Cache;

        $rows = $nv_Cache->db('SELECT id, parentid, title, link, groups_view FROM ' . NV_PREFIXLANG . '_menu_rows WHERE status = 1 AND mid = ' . (int) $menu . ' ORDER BY parentid, weight ASC', 'id', 'menu');
        $links = [];
        foreach ($rows as $row) {
            if (nv_user_in_groups($row['groups_view'])) {
                $links[] = ['title' => $row['title'], 'url' => html_entity_decode($row['link'], ENT_QUOTES | ENT_HTML5, 'UTF-8'), 'group' => isset($rows[$row['parentid']]) ? $rows[$row['parentid']]['title'] : '', 'image' => ''];
            }
        }

        return $links;
    }

    /**
     * The links of a module weblinks under the names of its categories.
     *
     * @param string $module
     * @return array of `title url group image`
     */
    function nv_block_tin_links_of_weblinks($module)
    {
        global $nv_Cache, $site_mods;

        if (!isset($site_mods[$module])) {
            return [];
        }
        $table = NV_PREFIXLANG . '_' . $site_mods[$module]['module_data'];
        $rows = $nv_Cache->db('SELECT t1.title, t1.url, t1.urlimg, t2.title AS category FROM ' . $table . '_rows t1 INNER JOIN ' . $table . '_cat t2 ON t1.catid = t2.catid WHERE t1.status = 1 ORDER BY t2.weight ASC, t1.id ASC', '', $module);
        $links = [];
        foreach ($rows as $row) {
            $image = '';
            foreach ($row['urlimg'] === '' ? [] : [NV_UPLOADS_DIR, NV_ASSETS_DIR] as $folder) {
                if ($image === '' and is_file(NV_ROOTDIR . '/' . $folder . '/' . $row['urlimg'])) {
                    $image = $folder . '/' . $row['urlimg'];
                }
            }
            $links[] = ['title' => $row['title'], 'url' => nv_unhtmlspecialchars($row['url']), 'group' => $row['category'], 'image' => $image];
        }

        return $links;
    }

    /**
     * @param array $block_config
     * @return string
     */
    function nv_block_tin_links_panel($block_config)
    {
        $block_config += ['source' => 'lines', 'lines' => '', 'layout' => 'list', 'tin_heading' => ''];
        [$kind, $which] = explode('|', $block_config['source'] . '|');
        if ($kind === 'menu') {
            $links = nv_block_tin_links_of_menu($which);
        } else {
            $links = $kind === 'weblinks' ? nv_block_tin_links_of_weblinks($which) : nv_block_tin_links_of_lines($block_config['lines']);
        }
        // What stands below a heading belongs to it: those of no group come first.
        $groups = ['' => []];
        foreach ($links as $link) {
            if ($link['title'] !== '' and preg_match('/^(?:https?:\/\/|\/(?!\/))/i', $link['url'])) {
                $size = $link['image'] === '' ? false : getimagesize(NV_ROOTDIR . '/' . $link['image']);
                $groups[$link['group']][] = [
                    'title' => tin_widgets_text($link['title']),
                    'url' => tin_widgets_text($link['url']),
                    'image' => $size ? tin_widgets_text(NV_BASE_SITEURL . $link['image']) : '',
                    'size' => $size ? ' ' . $size[3] : ''
                ];
            }
        }
        $groups = array_filter($groups);
        if (empty($groups)) {
            return '';
        }

        tin_widgets_head();
        $xtpl = new XTemplate('global.tin_links_panel.tpl', __DIR__);
        $xtpl->assign('ATTRIBUTES', tin_widgets_attributes(['heading' => $block_config['tin_heading'], 'layout' => $block_config['layout'] === 'list' ? null : $block_config['layout']]));
        foreach ($groups as $name => $members) {
            if ((string) $name !== '') {
                $xtpl->assign('GROUP', tin_widgets_text($name));
                $xtpl->parse('main.group.name');
            }
            foreach ($members as $link) {
                $xtpl->assign('LINK', $link);
                $xtpl->parse($link['image'] === '' ? 'main.group.link.text' : 'main.group.link.image');
                $xtpl->parse('main.group.link');
            }
            $xtpl->parse('main.group');
        }
        $xtpl->parse('main');

        return $xtpl->text('main');
    }
}

if (defined('NV_SYSTEM')) {
    $content = nv_block_tin_links_panel($block_config);
}
