<?php
return delete_option( 'tin_widgets' );
