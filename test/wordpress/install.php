<?php
// WordPress's own installation, as its first page does it, and two people who write.
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A partner’s site', 'administrator', 'administrator@example.org', false, '', getenv( 'VOIX_SECRET' ) );
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_email' => 'author@example.org',
		'user_pass'  => getenv( 'VOIX_SECRET' ),
		'role'       => 'author',
	)
);
if ( is_wp_error( $author ) ) {
	fwrite( STDERR, $author->get_error_message() );
	exit( 1 );
}
