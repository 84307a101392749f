<?php
/**
 * Shows no list of the files: what is in dist/cdn comes here.
 *
 * @package TinWidgets
 */
