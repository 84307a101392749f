<?php
/*
 * Runs the Joomla module's helper and a layout with stand-ins for the classes that they use: joomla.php MODULE LAYOUT ROOT;
 * prints the page.
 */

namespace Joomla\CMS\Access {
    class Access
    {
        public static function getAuthorisedViewLevels($id)
        {
            return [1];
        }
    }
}

namespace Joomla\CMS\Application {
    class SiteApplication
    {
        public $model;

        public function bootComponent($name)
        {
            return $this;
        }

        public function getMVCFactory()
        {
            return $this;
        }

        public function createModel($name, $prefix, $config)
        {
            return $this->model;
        }

        public function getIdentity()
        {
            return (object) ['id' => 0];
        }

        public function getParams()
        {
            return null;
        }

        public function getLanguageFilter()
        {
            return false;
        }

        public function getInput()
        {
            return new class () {
                public function get($name)
                {
                    return ['option' => 'com_content', 'view' => 'article'][$name];
                }

                public function getInt($name)
                {
                    return 4;
                }
            };
        }

        public function get($name, $default)
        {
            return 'Asia/Ho_Chi_Minh';
        }
    }
}

namespace Joomla\CMS\Component {
    class ComponentHelper
    {
        public static function getParams($name)
        {
            return new \Joomla\Registry\Registry('{}');
        }
    }
}

namespace Joomla\CMS\Document {
    class Document
    {
        public $head = '';
        private $assets = [];

        public function getWebAssetManager()
        {
            return $this;
        }

        public function getRegistry()
        {
            return $this;
        }

        public function addExtensionRegistryFile($name)
        {
            foreach (json_decode(file_get_contents(JPATH_ROOT . "/media/$name/joomla.asset.json"))->assets as $asset) {
                $this->assets[$asset->type . $asset->name] = new class ($asset) {
                    public $uri;
                    public $attributes;

                    public function __construct($asset)
                    {
                        $this->uri = $asset->uri;
                        $this->attributes = (array) ($asset->attributes ?? []);
                    }

                    public function setAttribute($key, $value)
                    {
                        $this->attributes[$key] = $value;
                    }
                };
            }
        }

        public function get($type, $name)
        {
            return $this->assets[$type . $name];
        }

        public function useStyle($name)
        {
            $asset = $this->get('style', $name);
            $this->head .= "<link rel=\"stylesheet\" href=\"/$asset->uri\"" . $this->attributes($asset->attributes) . ">\n";

            return $this;
        }

        public function useScript($name)
        {
            $asset = $this->get('script', $name);
            $this->head .= "<script src=\"/$asset->uri\"" . $this->attributes($asset->attributes) . "></script>\n";

            return $this;
        }

        public function addHeadLink($href, $relation, $type, $attributes)
        {
            $this->head .= "<link href=\"$href\" $type=\"$relation\"" . $this->attributes($attributes) . ">\n";
        }

        private function attributes($attributes)
        {
            return implode('', array_map(fn ($key) => " $key=\"$attributes[$key]\"", array_keys($attributes)));
        }
    }
}

namespace Joomla\CMS {
    class Factory
    {
        public static function getDate($text)
        {
            return new class ($text, new \DateTimeZone('UTC')) extends \DateTime {
                #[\ReturnTypeWillChange]
                public function format($format, $local = false)
                {
                    return parent::format($format);
                }
            };
        }
    }
}

namespace Joomla\CMS\HTML {
    class HTMLHelper
    {
        public static function _($name, $url)
        {
            [$path, $size] = explode('#', "$url#");
            parse_str((string) parse_url($size, PHP_URL_QUERY), $attributes);

            return (object) ['url' => $path, 'attributes' => $attributes + ['width' => 0, 'height' => 0]];
        }
    }
}

namespace Joomla\CMS\Router {
    class Route
    {
        public static function _($address, $xhtml)
        {
            return $xhtml ? htmlspecialchars($address) : $address;
        }
    }
}

namespace Joomla\CMS\Uri {
    class Uri
    {
        public static function root($pathOnly)
        {
            return '';
        }
    }
}

namespace Joomla\Component\Content\Site\Helper {
    class RouteHelper
    {
        public static function getArticleRoute($slug, $category, $language)
        {
            return "/index.php?view=article&id=$slug&catid=$category";
        }
    }
}

namespace Joomla\Registry {
    class Registry
    {
        private $values;

        public function __construct($json)
        {
            $this->values = json_decode($json, true);
        }

        public function get($name, $default = null)
        {
            return $this->values[$name] ?? $default;
        }
    }
}

namespace {
    error_reporting(E_ALL);
    set_error_handler(fn (...$error) => throw new ErrorException($error[1], 0, $error[0], $error[2], $error[3]));
    define('_JEXEC', 1);
    define('JPATH_ROOT', $argv[3]);
    require $argv[1] . '/src/Helper/TinWidgetsHelper.php';

    $app = new Joomla\CMS\Application\SiteApplication();
    $app->model = new class () {
        private $states = [];

        public function setState($name, $value)
        {
            $this->states[$name] = $value;
        }

        public function getItems()
        {
            $row = ['catid' => 2, 'language' => '*', 'access' => 1, 'introtext' => '', 'images' => '{}'];
            $rows = [
                ['id' => 4, 'alias' => 'trang-nay', 'title' => 'Bài đang xem', 'publish_up' => '2024-06-19 01:00:00'],
                ['id' => 3, 'alias' => 'le-hoi', 'title' => 'Khai mạc lễ hội "Sông <Trăng>" & hội chợ', 'publish_up' => '2024-06-18 02:30:00', 'introtext' => '<p>Hơn 120 gian hàng,<br> mở cửa &amp; đón khách.</p>', 'images' => '{"image_intro":"images/le-hoi.png#joomlaImage://local-images/le-hoi.png?width=320&height=180","image_intro_alt":"Thuyền \"hoa\""}'],
                ['id' => 2, 'alias' => 'noi-bo', 'title' => 'Chỉ cho nội bộ', 'publish_up' => '2024-06-17 17:30:00', 'access' => 3],
                ['id' => 1, 'alias' => 'cau', 'title' => 'Khánh thành cầu vượt sông', 'publish_up' => '2024-06-14 17:30:00'],
            ];
            $shown = array_filter($rows, fn ($one) => !$this->states['filter.access'] || ($one['access'] ?? 1) === 1);

            return array_map(fn ($one) => (object) ($one + $row), array_slice($shown, 0, $this->states['list.limit']));
        }
    };
    $params = new Joomla\Registry\Registry('{"count":2}');
    $document = new Joomla\CMS\Document\Document();
    $helper = new Joomla\Module\TinWidgets\Site\Helper\TinWidgetsHelper();
    $list = $helper->getArticles($params, $app);
    $helper->useKit($document);
    ob_start();
    require $argv[1] . '/tmpl/' . $argv[2] . '.php';
    $content = ob_get_clean();
    echo "<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Joomla</title>\n$document->head</head>\n<body>\n<h1>Joomla</h1><h2>Tin</h2>\n$content\n</body>\n</html>\n";
}
