// The check in a real WordPress: by the plugin's shortcode, by its block, and as plain HTML, in a
// theme of blocks and in one of the older kind; and the block in the editor.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { SECOND, inEach } from '../embed/lib.mjs';
import { USER, wordpress } from './wordpress.mjs';

const POSTS = {
  shortcode: '<!-- wp:shortcode -->[back-check edition="full" theme="dark" heading-level="3" onclick="alert(1)" units="miles" storage="elsewhere"]<!-- /wp:shortcode -->',
  block: '<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph --><!-- wp:back-check/check {"theme":"light","label":"Check my <back>"} /-->',
  html: '<!-- wp:html --><script type="module" src="URL/back-check.js"></script><back-check><p>Not here.</p></back-check><!-- /wp:html -->',
  own: '[back-check]Words <em>of</em> my own <script>alert(1)</script>[/back-check]',
  without: '<!-- wp:paragraph --><p>An article about something else.</p><!-- /wp:paragraph -->',
};

let site;
let posts;
before(async () => {
  site = await wordpress();
  const contents = Object.entries(POSTS).map(([name, text]) => [name, text.replace('URL', `${site.url}wp-content/plugins/back-check/check`)]);
  // The archive as it is shipped, unpacked by WordPress itself, as an upload is.
  posts = await site.php(`
require_once ABSPATH . 'wp-admin/includes/file.php';
WP_Filesystem();
$failed = unzip_file('${resolve('dist/hosts/wordpress/back-check.zip')}', WP_PLUGIN_DIR);
if (is_wp_error($failed)) die($failed->get_error_message());
$failed = activate_plugin('back-check/back-check.php');
if (is_wp_error($failed)) die($failed->get_error_message());
do_action('init');
$posts = [];
foreach (json_decode(<<<'JSON'
${JSON.stringify(Object.fromEntries(contents))}
JSON, true) as $name => $text) {
	$id = wp_insert_post(wp_slash(['post_title' => "About $name", 'post_content' => $text, 'post_status' => 'publish', 'post_author' => 1]), true);
	if (is_wp_error($id)) die($id->get_error_message());
	$posts[$name] = $id;
}
echo json_encode($posts);`);
});
after(async () => {
  const log = site ? await readFile(join(site.root, 'debug.txt'), 'utf8').catch(() => '') : '';
  await site?.close();
  assert.ok(!log.includes('plugins/back-check'), `PHP has nothing to say about the plugin: ${log}`);
});

const page = async name => (await fetch(`${site.url}?p=${posts[name]}`)).text();
const theme = name => site.php(`switch_theme('${name}'); echo json_encode(get_stylesheet());`);

test('attributes are let through that are known, with values that are', async () => {
  const html = await page('shortcode');
  assert.match(html, /<back-check theme="dark" edition="full" heading-level="3">\s*<p>/);
  assert.match(html, /<script type="module" src=['"][^'"]*\/plugins\/back-check\/check\/back-check\.js['"]/);
  assert.match(await page('block'), /<back-check theme="light" label="Check my &lt;back&gt;">\s*<p>/);
});

test('words of the author’s own are kept, scripts in them are not', async () => {
  const html = await page('own');
  assert.match(html, /<back-check>Words <em>of<\/em> my own alert\(1\)<\/back-check>|<back-check>Words <em>of<\/em> my own\s*<\/back-check>/);
});

test('pages without the check fetch nothing of it', async () => {
  assert.doesNotMatch(await page('without'), /back-check\.js/);
});

test('a feed leads to the article', async () => {
  const feed = await (await fetch(`${site.url}?feed=rss2`)).text();
  const items = Object.fromEntries(feed.split('<item>').slice(1).map(item => [item.match(/<title>About (\w+)/)?.[1], item]));
  for (const name of ['shortcode', 'block', 'own']) {
    assert.match(items[name], /Take the self-check in the article/);
    assert.doesNotMatch(items[name], /<back-check/);
  }
});

inEach(here => {
  for (const name of ['twentytwentythree', 'twentytwentyone']) {
    for (const [post, label] of Object.entries({ shortcode: 'Start', block: 'Check my <back>', html: 'Start' })) {
      test(`${name}, ${post}: the card, and the first questions behind it`, async () => {
        assert.equal(await theme(name), name);
        await here.go({ url: site.url, asked: [] }, `?p=${posts[post]}`);
        await here.card(label);
        await here.shot(`wordpress-${name}-${post}-card`);
        await here.browser.press('button', label);
        await here.question();
        await here.shot(`wordpress-${name}-${post}-question`);
        await here.answer();
        await here.question(SECOND);
        await here.calm();
      });
    }
  }

  test('the editor knows the block, and its settings', async () => {
    await here.browser.size(1200, 900);
    try {
      await here.go({ url: site.url, asked: [] }, 'wp-login.php');
      // Scripts of the page may move the focus while one types.
      await here.browser.run(({ name, word }) => {
        document.querySelector('#user_login').value = name;
        document.querySelector('#user_pass').value = word;
        document.querySelector('#loginform').submit();
      }, USER);
      await here.browser.until(() => document.querySelector('#wpadminbar'));
      await here.browser.go(`${site.url}wp-admin/post.php?post=${posts.block}&action=edit`);
      // Not every release draws posts in a frame; the data are the same.
      const valid = await here.browser.until(() => {
        const block = window.wp?.data?.select('core/block-editor')?.getBlocks().find(({ name }) => name === 'back-check/check');
        return block && { valid: block.isValid, ...block.attributes };
      });
      assert.equal(valid.valid, true);
      assert.equal(valid.theme, 'light');
      await here.browser.until(eyes => {
        const frame = document.querySelector('iframe[name="editor-canvas"]');
        return (frame?.contentDocument ?? document).body.textContent.includes('Readers find the self-check here.');
      });
      await here.browser.run(() => {
        const { dispatch, select } = wp.data;
        dispatch('core/edit-post')?.hideBlockTypes?.([]);
        const { clientId } = select('core/block-editor').getBlocks().find(({ name }) => name === 'back-check/check');
        dispatch('core/block-editor').selectBlock(clientId);
      });
      await here.shot('wordpress-editor');
    } finally {
      await here.browser.size(600, 800);
    }
  });
});
