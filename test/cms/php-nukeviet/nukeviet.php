<?php
/*
 * As much of NukeViet as its blocks see, after its own sources: constants, globals, database, cache, request, and how
 * nv_blocks_content() includes a block and nv_site_theme() puts $my_head into the page.
 */
error_reporting(E_ALL);
set_error_handler(function ($level, $message, $file, $line) {
    throw new ErrorException($message, 0, $level, $file, $line);
});

const NV_MAINFILE = true;
const NV_BASE_SITEURL = '/';
const NV_ASSETS_DIR = 'assets';
const NV_FILES_DIR = 'assets';
const NV_UPLOADS_DIR = 'uploads';
const NV_LANG_VARIABLE = 'language';
const NV_NAME_VARIABLE = 'nv';
const NV_OP_VARIABLE = 'op';
const NV_LANG_DATA = 'vi';
const NV_LANG_INTERFACE = 'vi';
const NV_PREFIXLANG = 'nv4_vi';
const NV_COUNTER_GLOBALTABLE = 'nv4_counter';
const NV_SESSIONS_GLOBALTABLE = 'nv4_sessions';
const NV_ONLINE_UPD_TIME = 180;
define('NV_ROOTDIR', __DIR__);
define('NV_CURRENTTIME', strtotime($_GET['now'] ?? '2024-06-18T10:30:00+07:00'));
date_default_timezone_set('Asia/Ho_Chi_Minh');

if (isset($_GET['nonce'])) {
    define('NV_SCRIPT_NONCE', $_GET['nonce']);
    header("Content-Security-Policy: script-src 'strict-dynamic' 'nonce-$_GET[nonce]'; object-src 'none'; base-uri 'none'");
}

$version = $_GET['version'] ?? '4.5.06';
$global_config = ['version' => $version, 'rewrite_exturl' => '.html', 'online_upd' => 1, 'module_theme' => 'default', 'site_theme' => 'default'];
if ($version >= '5') {
    $global_config['statistics_timezone'] = 'Asia/Ho_Chi_Minh';
}
$sys_info = ['disable_functions' => []];
$site_mods = [
    'news' => ['module_file' => 'news', 'module_data' => 'news', 'module_upload' => 'news', 'custom_title' => 'Tin tức', 'alias' => ['rss' => 'rss']],
    'menu' => ['module_file' => 'menu', 'module_data' => 'menu', 'module_upload' => 'menu', 'custom_title' => 'Menu'],
    'lien-ket' => ['module_file' => 'weblinks', 'module_data' => 'lien_ket', 'module_upload' => 'lien-ket', 'custom_title' => 'Liên kết'],
];
$sys_mods = $site_mods;
$module_config = ['news' => ['order_articles' => 0, 'show_no_image' => '', 'blockwidth' => 70]];
$module_name = $_GET['nv'] ?? 'page';
$op = $_GET['op'] ?? 'main';
$id = (int) ($_GET['id'] ?? 0);
$my_head = '';

/** A PDO whose rows have names, as NukeViet's has. */
$db = new PDO('sqlite:' . NV_ROOTDIR . '/data.sqlite', null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC, PDO::ATTR_STRINGIFY_FETCHES => true]);

$nv_Cache = new class($db) {
    private $db;

    public function __construct($db)
    {
        $this->db = $db;
    }

    public function db($sql, $key, $modname)
    {
        $rows = [];
        foreach ($this->db->query($sql) as $row) {
            $key === '' ? $rows[] = $row : $rows[$row[$key]] = $row;
        }

        return $rows;
    }
};

$nv_Request = new class() {
    public function get_int($name, $mode, $default)
    {
        return (int) ($_POST[$name] ?? $default);
    }

    public function get_string($name, $mode, $default)
    {
        return (string) ($_POST[$name] ?? $default);
    }

    public function get_title($name, $mode, $default)
    {
        return trim(strip_tags((string) ($_POST[$name] ?? $default)));
    }

    public function get_typed_array($name, $mode, $type, $default)
    {
        return array_map('strval', (array) ($_POST[$name] ?? $default));
    }
};

/** NukeViet 5 only: the words of the .ini, set for a while. */
if ($version >= '5') {
    $nv_Lang = new class() {
        public $module = [];

        public function getModule($key)
        {
            return $this->module[$key] ?? $key;
        }
    };
}

function nv_function_exists($name)
{
    return function_exists($name);
}

function nv_user_in_groups($groups)
{
    return in_array('6', explode(',', $groups), true);
}

function nv_unhtmlspecialchars($text)
{
    return html_entity_decode($text, ENT_QUOTES, 'UTF-8');
}

/** XTemplate: named blocks, each parsed as often as asked; what was parsed within goes with it. */
class XTemplate
{
    private $blocks = [];
    private $parsed = [];
    private $values = [];

    public function __construct($file, $folder)
    {
        $this->read(file_get_contents($folder . '/' . $file), '');
    }

    private function read($text, $path)
    {
        return preg_replace_callback('/<!-- BEGIN: (\w+) -->(.*?)<!-- END: \1 -->/s', function ($match) use ($path) {
            $name = ltrim($path . '.' . $match[1], '.');
            $this->blocks[$name] = $this->read($match[2], $name);

            return '{_BLOCK_.' . $name . '}';
        }, $text);
    }

    public function assign($name, $value)
    {
        $this->values[$name] = $value;
    }

    public function parse($name)
    {
        $text = preg_replace_callback('/\{([\w.]+)\}/', function ($match) {
            if (strpos($match[1], '_BLOCK_.') === 0) {
                $inner = substr($match[1], 8);
                $text = $this->parsed[$inner] ?? '';
                unset($this->parsed[$inner]);

                return $text;
            }
            [$variable, $key] = explode('.', $match[1] . '.');
            $value = $this->values[$variable];

            return $key === '' ? $value : $value[$key];
        }, $this->blocks[$name]);
        $this->parsed[$name] = ($this->parsed[$name] ?? '') . $text;
    }

    public function text($name)
    {
        return $this->parsed[$name] ?? '';
    }
}

/** What the theme's manager reads of a block: functions, words and the configuration to begin with. */
function block_setup($name)
{
    $xml = simplexml_load_file(NV_ROOTDIR . "/themes/default/blocks/global.$name.ini");

    return [trim($xml->datafunction), trim($xml->submitfunction), array_map('trim', (array) $xml->config), (array) $xml->language->vi];
}

/** As nv_blocks_content() does it, within a function. */
function block_content($name, $config)
{
    $block_config = $config;
    $block_config['bid'] = 1;
    $block_config['module'] = 'theme';
    $block_config['title'] = $name;
    $block_config['block_name'] = "global.$name";
    $block_config['heading'] = 0;
    $content = '';
    include NV_ROOTDIR . "/themes/default/blocks/global.$name.php";

    return $content;
}

if (isset($_GET['form'])) {
    // The page in which a block is configured; posted, what is kept of it.
    require NV_ROOTDIR . "/themes/default/blocks/global.$_GET[form].php";
    [$form, $submit, $config, $words] = block_setup($_GET['form']);
    $version >= '5' && $nv_Lang->module = $words;
    $arguments = $version >= '5' ? [] : [$words];
    if ($_SERVER['REQUEST_METHOD'] === 'POST') {
        header('Content-Type: application/json');
        exit(json_encode($submit('theme', ...$arguments), JSON_UNESCAPED_UNICODE));
    }
    exit('<!doctype html><html lang="vi"><meta charset="utf-8"><title>Block</title><form method="post">' . $form('theme', $config, ...$arguments) . '</form></html>');
}

const NV_SYSTEM = true;
$blocks = [];
foreach (json_decode($_GET['blocks'], true) as $name => $config) {
    $blocks[] = "<section><h2>$name</h2>" . block_content($name, $config + block_setup($name)[2]) . '</section>';
}
$page = "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>NukeViet</title>\n</head>\n<body>\n<h1>NukeViet</h1>\n" . implode("\n", $blocks) . "\n</body>\n</html>\n";
echo preg_replace('/(<\/head>)/i', $my_head . '\\1', $page, 1);
