<?php
// Sets which hosts the relay may read, and by portal.php which of them may stand at private addresses; forgets what is kept.
$settings = get_option( 'tin_widgets', [] );
$settings['relay_hosts'] = $given['hosts'];
update_option( 'tin_widgets', $settings + [ 'counter' => true ] );
update_option( 'portal_private_hosts', $given['privateHosts'] );
return $settings['relay_hosts'];
