<?php

namespace Joomla\Module\TinWidgets\Site\Dispatcher;

\defined('_JEXEC') or die;

use Joomla\CMS\Dispatcher\AbstractModuleDispatcher;
use Joomla\CMS\Helper\HelperFactoryAwareInterface;
use Joomla\CMS\Helper\HelperFactoryAwareTrait;

/**
 * Gives the layouts their articles, and the page the kit.
 */
class Dispatcher extends AbstractModuleDispatcher implements HelperFactoryAwareInterface
{
    use HelperFactoryAwareTrait;

    protected function getLayoutData()
    {
        $data   = parent::getLayoutData();
        $helper = $this->getHelperFactory()->getHelper('TinWidgetsHelper');

        $data['list'] = $helper->getArticles($data['params'], $this->getApplication());

        if ($data['list']) {
            $helper->useKit($this->getApplication()->getDocument());
        }

        return $data;
    }
}
