<?php

/**
 * tin-widgets trong NukeViet: phần dùng chung của các block global.tin_*.
 *
 * Shared by the blocks global.tin_* of this folder; it is no block itself. Their own heading is `tin_heading` in the
 * configuration, since NukeViet 5 writes the level of the block's title into `heading`.
 */

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

if (!nv_function_exists('tin_widgets_head')) {
    /**
     * Puts the kit's tags into the page's head, once: assets/tin-widgets/tags.html has them with the hashes of the files.
     */
    function tin_widgets_head()
    {
        global $my_head;
        static $is_done = false;

        $file = NV_ROOTDIR . '/' . NV_ASSETS_DIR . '/tin-widgets/tags.html';
        if ($is_done or !is_file($file)) {
            return;
        }
        $is_done = true;
        preg_match_all('~^<(?:link|script type="module").*$~m', file_get_contents($file), $lines);
        $tags = str_replace('"/tin-widgets/', '"' . NV_BASE_SITEURL . NV_ASSETS_DIR . '/tin-widgets/', implode(PHP_EOL, $lines[0]));
        if (defined('NV_SCRIPT_NONCE')) {
            // Where NukeViet's Content-Security-Policy asks for it, of scripts and of what is loaded for them beforehand.
            $tags = preg_replace('~^<(?:script|link rel="modulepreload")~m', '$0 nonce="' . NV_SCRIPT_NONCE . '"', $tags);
        }
        $my_head .= $tags . PHP_EOL;
    }

    /**
     * Text as HTML. NukeViet keeps most texts escaped: what is escaped stays. Braces would be variables of XTemplate.
     *
     * @param string $text
     * @return string
     */
    function tin_widgets_text($text)
    {
        return str_replace(['{', '}'], ['&#123;', '&#125;'], htmlspecialchars(trim((string) $text), ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8', false));
    }

    /**
     * Attributes of an element: true gives a bare one, false and null none.
     *
     * @param array $attributes
     * @return string
     */
    function tin_widgets_attributes($attributes)
    {
        $html = '';
        foreach ($attributes as $name => $value) {
            if ($value !== false and $value !== null) {
                $html .= ' ' . $name . ($value === true ? '' : '="' . tin_widgets_text($value) . '"');
            }
        }

        return $html;
    }

    /**
     * A label of the block's configuration: NukeViet 4 hands in the language of the .ini, NukeViet 5 keeps it in $nv_Lang.
     *
     * @param array|object $lang_block
     * @param string       $key
     * @return string
     */
    function tin_widgets_label($lang_block, $key)
    {
        global $nv_Lang;

        return is_array($lang_block) && isset($lang_block[$key]) ? (string) $lang_block[$key] : $nv_Lang->getModule($key);
    }

    /**
     * One line of the form in which a block is configured.
     *
     * @param string $label
     * @param string $control
     * @param string $note
     * @return string
     */
    function tin_widgets_field($label, $control, $note = '')
    {
        global $global_config;

        // The admin pages of NukeViet 4 stand on Bootstrap 3 with 24 columns, those of NukeViet 5 on Bootstrap 5 with 12.
        [$row, $left, $right, $small] = version_compare($global_config['version'], '5', '<')
            ? ['form-group', 'control-label col-sm-6', 'col-sm-18', 'help-block']
            : ['row mb-3', 'col-sm-3 col-form-label text-sm-end', 'col-sm-9', 'form-text'];

        return '<div class="' . $row . '"><label class="' . $left . '">' . $label . ':</label><div class="' . $right . '">' . $control
            . ($note === '' ? '' : '<div class="' . $small . '">' . $note . '</div>') . '</div></div>';
    }

    /**
     * @param string $name
     * @param string $value
     * @return string
     */
    function tin_widgets_input($name, $value)
    {
        return '<input type="text" class="form-control" name="config_' . $name . '" value="' . tin_widgets_text($value) . '">';
    }

    /**
     * @param string   $name
     * @param string   $value   which one is chosen
     * @param string[] $choices label by value
     * @return string
     */
    function tin_widgets_select($name, $value, $choices)
    {
        $html = '<select class="form-control form-select" name="config_' . $name . '">';
        foreach ($choices as $key => $label) {
            $html .= '<option value="' . tin_widgets_text($key) . '"' . ((string) $key === (string) $value ? ' selected="selected"' : '') . '>' . tin_widgets_text($label) . '</option>';
        }

        return $html . '</select>';
    }

    /**
     * The categories of a news module that this visitor may see, by id.
     *
     * @param string $module
     * @return array
     */
    function tin_widgets_categories($module)
    {
        global $nv_Cache, $site_mods;

        $sql = 'SELECT catid, parentid, lev, title, alias, groups_view, status FROM ' . NV_PREFIXLANG . '_' . $site_mods[$module]['module_data'] . '_cat ORDER BY sort ASC';

        return array_filter($nv_Cache->db($sql, 'catid', $module), function ($category) {
            return in_array((int) $category['status'], [1, 2], true) and nv_user_in_groups($category['groups_view']);
        });
    }

    /**
     * What a block of news may show: each news module whole (`news`), or one of its categories (`news|3`).
     *
     * @return string[] label by value
     */
    function tin_widgets_news_sources()
    {
        global $site_mods;

        $sources = [];
        foreach ($site_mods as $module => $info) {
            if ($info['module_file'] === 'news') {
                $sources[$module] = $info['custom_title'];
                foreach (tin_widgets_categories($module) as $category) {
                    $sources[$module . '|' . $category['catid']] = $info['custom_title'] . str_repeat(' ›', $category['lev'] + 1) . ' ' . $category['title'];
                }
            }
        }

        return $sources;
    }

    /**
     * Articles, the newest first, without the one that is on the page.
     *
     * @param string $source a module, or module|category with all that is below it
     * @param int    $count
     * @return array of `link title date datetime summary image alt size`, as HTML
     */
    function tin_widgets_news($source, $count)
    {
        global $nv_Cache, $site_mods, $module_config, $global_config, $module_name, $op, $id;

        [$module, $catid] = explode('|', $source . '|0');
        $count = (int) $count;
        if (!isset($site_mods[$module])) {
            return [];
        }
        $categories = tin_widgets_categories($module);
        $wanted = $categories;
        if ($catid > 0) {
            $wanted = [];
            foreach ($categories as $key => $category) {
                // Those above stand before those below.
                if ($key == $catid or isset($wanted[$category['parentid']])) {
                    $wanted[$key] = $category;
                }
            }
        }
        if (empty($wanted)) {
            return [];
        }

        $order = empty($module_config[$module]['order_articles']) ? 'publtime' : 'weight';
        $rows = $nv_Cache->db('SELECT id, catid, title, alias, hometext, homeimgfile, homeimgalt, homeimgthumb, publtime FROM ' . NV_PREFIXLANG . '_' . $site_mods[$module]['module_data']
            . '_rows WHERE status = 1 AND catid IN (' . implode(',', array_map('intval', array_keys($wanted))) . ') ORDER BY ' . $order . ' DESC LIMIT ' . ($count + 1), '', $module);

        $current = ($module === $module_name and $op === 'detail' and !empty($id)) ? (int) $id : 0;
        $articles = [];
        foreach ($rows as $row) {
            if ((int) $row['id'] !== $current and count($articles) < $count) {
                [$image, $size] = tin_widgets_image($row['homeimgfile'], (int) $row['homeimgthumb'], $site_mods[$module]['module_upload']);
                $articles[] = [
                    'link' => tin_widgets_address($module, $categories[$row['catid']]['alias'] . '/' . $row['alias'] . '-' . $row['id'] . $global_config['rewrite_exturl']),
                    'title' => tin_widgets_text($row['title']),
                    'date' => date('d/m/Y', $row['publtime']),
                    'datetime' => date('c', $row['publtime']),
                    'summary' => tin_widgets_text(strip_tags($row['hometext'])),
                    'image' => tin_widgets_text($image),
                    'alt' => tin_widgets_text($row['homeimgalt']),
                    'size' => $size
                ];
            }
        }

        return $articles;
    }

    /**
     * An address of this site as HTML; NukeViet rewrites it with the whole page.
     *
     * @param string $module
     * @param string $op
     * @return string
     */
    function tin_widgets_address($module, $op)
    {
        return NV_BASE_SITEURL . 'index.php?' . NV_LANG_VARIABLE . '=' . NV_LANG_DATA . '&amp;' . NV_NAME_VARIABLE . '=' . $module . '&amp;' . NV_OP_VARIABLE . '=' . $op;
    }

    /**
     * The feed of a source, from which the widget fetches fresh articles.
     *
     * @param string $source
     * @return string
     */
    function tin_widgets_feed($source)
    {
        global $site_mods;

        [$module, $catid] = explode('|', $source . '|0');
        $rss = empty($site_mods[$module]['alias']['rss']) ? 'rss' : $site_mods[$module]['alias']['rss'];
        $categories = $catid > 0 ? tin_widgets_categories($module) : [];

        return tin_widgets_address($module, isset($categories[$catid]) ? $rss . '/' . $categories[$catid]['alias'] : $rss);
    }

    /**
     * Address and size of an article's picture: 1 is a thumb, 2 an uploaded file, 3 stands elsewhere.
     *
     * @param string $file
     * @param int    $kind
     * @param string $upload
     * @return string[]
     */
    function tin_widgets_image($file, $kind, $upload)
    {
        if ($kind === 3) {
            return [$file, ''];
        }
        if (!in_array($kind, [1, 2], true) or empty($file)) {
            return ['', ''];
        }
        $path = ($kind === 1 ? NV_FILES_DIR : NV_UPLOADS_DIR) . '/' . $upload . '/' . $file;
        $size = is_file(NV_ROOTDIR . '/' . $path) ? getimagesize(NV_ROOTDIR . '/' . $path) : false;

        return [NV_BASE_SITEURL . $path, $size ? ' ' . $size[3] : ''];
    }

    /**
     * The attributes of a widget that also fetches its feed; none where it need not.
     *
     * @param array $config `source`, `refresh` in seconds, `numrow`
     * @return string HTML
     */
    function tin_widgets_fresh($config)
    {
        // The feed's address is HTML already.
        return empty($config['refresh']) ? '' : ' src="' . tin_widgets_feed($config['source']) . '"' . tin_widgets_attributes(['refresh' => max(15, (int) $config['refresh']), 'limit' => (int) $config['numrow']]);
    }
}
