<?php
return get_option( 'tin_widgets' );
