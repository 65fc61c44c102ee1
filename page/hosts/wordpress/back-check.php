<?php
/**
 * Plugin Name:       Back Check
 * Description:       A self-check for long-lasting low-back pain, as a block and as a shortcode: [back-check edition="full" theme="dark"]. It runs in the reader's browser and sends nothing anywhere.
 * Version:           {{version}}
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       back-check
 *
 * The check's files, everything of `dist`, belong into the folder `check` beside this file. Where
 * they are somewhere else, say so in wp-config.php: define('BACK_CHECK_URL', 'https://…/back-check/');
 * or by the filter `back_check_url`.
 */

defined('ABSPATH') || exit;

/** What an attribute may be: one of these words, or what a pattern allows. Anything else is left out. */
const BACK_CHECK_ATTRIBUTES = [
	'theme'            => ['auto', 'light', 'dark', 'host'],
	'units'            => ['auto', 'cm', 'in'],
	'edition'          => ['core', 'full'],
	'heading-level'    => ['1', '2', '3', '4', '5'],
	'storage'          => ['device', 'none'],
	'label'            => '/^.{1,60}$/u',
	'lang'             => '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/',
	'emergency-region' => '/^[A-Za-z]{2}$/',
];
const BACK_CHECK_FLAGS = ['share-result', 'open'];

/** The folder of the check's files, with a slash at its end. */
function back_check_url() {
	$url = defined('BACK_CHECK_URL') ? BACK_CHECK_URL : plugins_url('check/', __FILE__);
	return trailingslashit(apply_filters('back_check_url', $url));
}

/** Keeps the card's place free, so that the article doesn't move when it appears. */
const BACK_CHECK_ROOM = '<style>back-check:where(:not([hidden])){display:block;min-height:780px}@media(min-width:600px){back-check{min-height:416px}}</style>';

/** Registered everywhere, written only into pages that show the check: rendering asks for it. */
function back_check_register() {
	wp_register_script('back-check', back_check_url() . 'back-check.js', [], null, true);
	$needs = ['wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n'];
	wp_register_script('back-check-block', plugins_url('block.js', __FILE__), $needs, '{{version}}', true);
	// Names as the editor has them: `headingLevel`.
	$attributes = [];
	foreach (array_keys(BACK_CHECK_ATTRIBUTES) as $name) {
		$attributes[back_check_camel($name)] = ['type' => 'string', 'default' => ''];
	}
	foreach (BACK_CHECK_FLAGS as $name) {
		$attributes[back_check_camel($name)] = ['type' => 'boolean', 'default' => false];
	}
	register_block_type('back-check/check', [
		'api_version'     => 2,
		'editor_script'   => 'back-check-block',
		'attributes'      => $attributes,
		'supports'        => ['html' => false, 'align' => ['wide', 'full']],
		'render_callback' => 'back_check_block',
	]);
	add_shortcode('back-check', 'back_check_shortcode');
}
add_action('init', 'back_check_register');

/** The loader is a module; WordPress writes scripts of the older kind. */
function back_check_module($tag, $handle) {
	if ($handle !== 'back-check') {
		return $tag;
	}
	return preg_replace(['/\stype=([\'"]).*?\1/', '/<script\s/'], ['', '<script type="module" '], $tag);
}
add_filter('script_loader_tag', 'back_check_module', 10, 2);

function back_check_camel($name) {
	return lcfirst(str_replace('-', '', ucwords($name, '-')));
}

/** The element with those attributes that are allowed, and words for readers without it. */
function back_check_element(array $wanted, $children = '') {
	$written = '';
	foreach (BACK_CHECK_ATTRIBUTES as $name => $allowed) {
		$value = isset($wanted[$name]) && is_scalar($wanted[$name]) ? trim((string) $wanted[$name]) : '';
		$fits  = is_array($allowed) ? in_array($value, $allowed, true) : preg_match($allowed, $value) === 1;
		if ($fits) {
			$written .= sprintf(' %s="%s"', $name, esc_attr($value));
		}
	}
	foreach (BACK_CHECK_FLAGS as $name) {
		if (!empty($wanted[$name]) && $wanted[$name] !== 'false') {
			$written .= " $name";
		}
	}
	// A feed has no scripts: there the words lead to the article.
	if (is_feed()) {
		$words = sprintf('<p><a href="%s">%s</a></p>', esc_url(get_permalink()), esc_html__('Take the self-check in the article', 'back-check'));
		return $words;
	}
	wp_enqueue_script('back-check');
	if (trim($children) === '') {
		$children = '<p>' . esc_html__('The self-check appears here in a browser with JavaScript.', 'back-check') . '</p>';
	}
	return BACK_CHECK_ROOM . "<back-check$written>" . wp_kses_post($children) . '</back-check>';
}

/** [back-check edition="full" theme="dark" open], or with words of its own between the tags. */
function back_check_shortcode($given, $children = '') {
	$wanted = [];
	foreach ((array) $given as $name => $value) {
		// Brackets and quotes come as entities; they count as the one letter they are.
		$value = html_entity_decode((string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8');
		// A flag has no value: WordPress numbers it.
		is_int($name) ? $wanted[$value] = true : $wanted[$name] = $value;
	}
	return back_check_element($wanted, (string) $children);
}

function back_check_block(array $given) {
	$wanted = [];
	foreach (array_merge(array_keys(BACK_CHECK_ATTRIBUTES), BACK_CHECK_FLAGS) as $name) {
		$wanted[$name] = $given[back_check_camel($name)] ?? '';
	}
	return sprintf('<div %s>%s</div>', get_block_wrapper_attributes(), back_check_element($wanted));
}
