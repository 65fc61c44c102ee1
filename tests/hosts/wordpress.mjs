// A WordPress of its own, from Debian's packages as `./dev hosts` has unpacked them: database,
// web server and files in a temporary folder, gone when it is closed.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { pause } from '../embed/driver.mjs';
import { end, freePort, start } from '../embed/engines.mjs';

const call = promisify(execFile);
const PACKAGES = resolve('target/hosts/debian');
export const USER = { name: 'blogger', word: 'a long word that nobody guesses' };

/** Written into the folder of the installation; the server gives modules their type as Apache and nginx do. */
const router = `<?php
$file = __DIR__ . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (substr($file, -5) === '.wasm' && is_file($file)) {
	header('Content-Type: application/wasm');
	readfile($file);
	return true;
}
return false;
`;
const config = (port, socket) => `<?php
define('DB_NAME', 'test');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', 'http://127.0.0.1:${port}');
define('WP_SITEURL', 'http://127.0.0.1:${port}');
// Nothing of it needs the network.
define('FS_METHOD', 'direct');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/debug.txt');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) define($name, $name);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Installs and starts it, without the plugin. Gives its address and a way to run PHP inside it. */
export async function wordpress() {
  const folder = await mkdtemp(join(tmpdir(), 'blog-'));
  const started = [];
  const close = async () => {
    started.forEach(end);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const run = (program, args, env) => {
    const child = start(program, args, { env });
    started.push(child.pid);
    return child;
  };
  try {
    await cp(join(PACKAGES, 'usr/share'), join(folder, 'share'), { recursive: true, verbatimSymlinks: true }).catch(error => {
      throw new Error(`WordPress is not here: ./dev hosts unpacks it (${error.message})`);
    });
    const root = join(folder, 'share/wordpress');
    const [port, data, socket] = [await freePort(), join(folder, 'data'), join(folder, 'db')];
    const owner = process.getuid() === 0 ? ['--user=root'] : [];
    await call('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', ...owner]);
    const base = run('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${folder}/pid`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0', ...owner]);
    await writeFile(join(root, 'wp-config.php'), config(port, socket));
    await writeFile(join(root, 'router.php'), router);
    await rm(join(root, '.htaccess'), { force: true });

    await mkdir(join(root, 'wp-content/uploads'), { recursive: true });
    await cp('dist/icon-192.png', join(root, 'favicon.ico'));

    const url = `http://127.0.0.1:${port}/`;
    const web = run('php', ['-S', `127.0.0.1:${port}`, '-t', root, join(root, 'router.php')], { PHP_CLI_SERVER_WORKERS: '4' });
    await until(async () => {
      const answer = await fetch(`${url}wp-admin/install.php`);
      const text = await answer.text();
      return answer.ok && text.includes('weblog_title');
    }, () => `${base.said}\n${web.said}`);
    const form = { weblog_title: 'A blog', user_name: USER.name, admin_password: USER.word, admin_password2: USER.word, pw_weak: '1', admin_email: 'blogger@example.org', blog_public: '0', language: '' };
    const done = await (await fetch(`${url}wp-admin/install.php?step=2`, { method: 'POST', body: new URLSearchParams(form) })).text();
    if (!done.includes('wp-login.php')) throw new Error(`the installation did not end:\n${done.replace(/<[^>]*>/g, ' ').slice(0, 2000)}`);

    /** Runs PHP with all of WordPress, as its administrator; what it echoes as JSON comes back. */
    const php = async code => {
      const file = join(folder, 'run.php');
      await writeFile(file, `<?php
$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';
require '${root}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_set_current_user(1);
kses_init();
${code}`);
      const { stdout, stderr } = await call('php', [file]);
      try {
        return JSON.parse(stdout);
      } catch {
        throw new Error(`PHP said: ${stdout}\n${stderr}`);
      }
    };
    return { url, root, php, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function until(ask, explain) {
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(200)) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
  }
  throw new Error(`it does not start:\n${explain()}`);
}
