<?php
// Plugin Name: What the README has a webmaster paste into the site's template. Before it, what the test watches with.
add_action( 'wp_head', fn() => readfile( __DIR__ . '/before.html' ), 0 );
add_action( 'wp_head', fn() => readfile( __DIR__ . '/voix.html' ), 100 );
