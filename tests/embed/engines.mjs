// The three engines and how each is started: its WebDriver, the browser behind it, and for WebKit,
// which has no headless browser on Linux, a display nobody looks at.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const TOOLS = process.env.BACKCHECK_TOOLS ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'back-check', 'tools');
/** How long a driver may take until it answers. Machines that build at the same time are slow. */
const PATIENCE = 60_000;

const usable = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
/** The first of these programs there is: a path, or a name looked for on PATH. */
const find = (...names) => names.filter(Boolean)
  .flatMap(name => (name.includes('/') ? [name] : (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name))))
  .find(usable);
const need = (engine, what, hint, ...names) => {
  const found = find(...names);
  if (!found) throw new Error(`${engine} can't be tested: ${what} is missing. ${hint} Or choose engines that are here: EMBED_BROWSERS=chromium ./dev test`);
  return found;
};

/** WebKit's small browser lies in a folder named after its interface, beside the library. */
const miniBrowser = () => ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter(existsSync)
  .flatMap(lib => [lib, ...readdirSync(lib).filter(name => name.endsWith('-linux-gnu')).map(name => join(lib, name))])
  .flatMap(folder => ['4.1', '6.0', '4.0'].map(version => join(folder, `webkit2gtk-${version}`, 'MiniBrowser')))
  .find(usable);

/** A port nobody uses now. */
export const freePort = () => new Promise((done, failed) => {
  const server = createServer().once('error', failed);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** Everything started here and not yet ended, by its process id; each leads a group of its own. */
const running = new Set();
export function end(pid) {
  if (!running.delete(pid)) return;
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // Gone by itself.
    }
  }
}
/** A browser that its driver started is ended with it, should the driver not manage to. */
export const adopt = pid => pid && running.add(pid);
const endAll = () => [...running].forEach(end);
process.on('exit', endAll);
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) process.on(signal, () => process.exit(code));

/** Starts a program whose output is kept in `said`. */
export function start(program, args, { env = {}, stdio = ['ignore', 'pipe', 'pipe'] } = {}) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio, detached: true });
  // Nothing of that name, for instance: then there is no process to end.
  child.once('error', error => { child.said += error.message; });
  if (child.pid) running.add(child.pid);
  child.said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => { child.said = (child.said + data).slice(-200_000); });
  return child;
}

/** Waits until a driver answers at its port. */
async function answering(child, port) {
  for (const until = Date.now() + PATIENCE; Date.now() < until;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended at once:\n${child.said}`);
    const said = await fetch(`http://127.0.0.1:${port}/status`).then(answer => answer.ok, () => false);
    if (said) return;
    await new Promise(done => setTimeout(done, 50));
  }
  throw new Error(`${child.spawnfile} does not answer:\n${child.said}`);
}

/** A display without a screen; the server itself chooses its number. */
async function display() {
  const program = need('WebKit', 'Xvfb', 'On Debian: apt-get install xvfb.', 'Xvfb');
  const child = start(program, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp', '-noreset'], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const number = await new Promise((done, failed) => {
    let said = '';
    child.stdio[3].on('data', data => {
      said += data;
      if (said.includes('\n')) done(said.trim());
    });
    child.once('exit', () => failed(new Error(`Xvfb ended at once:\n${child.said}`)));
  });
  return { pid: child.pid, name: `:${number}` };
}

/** Each gives the driver's port and process, the capabilities to ask for, and what to end and remove afterwards. */
export const ENGINES = {
  async chromium() {
    const hint = 'On Debian: apt-get install chromium chromium-driver.';
    const binary = need('Chromium', 'the browser', hint, process.env.CHROME, 'chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser');
    const program = need('Chromium', 'chromedriver', hint, process.env.CHROMEDRIVER, 'chromedriver');
    const port = await freePort();
    const child = start(program, [`--port=${port}`]);
    await answering(child, port);
    const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-prefers-reduced-motion'];
    return { child, port, capabilities: { 'goog:chromeOptions': { binary, args }, 'goog:loggingPrefs': { browser: 'ALL' } }, pids: [child.pid], folders: [] };
  },

  async firefox() {
    const binary = need('Firefox', 'the browser', 'On Debian: apt-get install firefox-esr.', process.env.FIREFOX, 'firefox-esr', 'firefox');
    const hint = './dev setup compiles it, into the folder of the other tools.';
    const program = need('Firefox', 'geckodriver', hint, process.env.GECKODRIVER, join(TOOLS, 'bin', 'geckodriver'), '.tools/bin/geckodriver', 'geckodriver');
    const [port, marionette] = [await freePort(), await freePort()];
    const home = await mkdtemp(join(tmpdir(), 'back-check-firefox-'));
    // Firefox refuses a home that belongs to someone else, as under sudo.
    const child = start(program, ['--port', String(port), '--marionette-port', String(marionette), '--profile-root', home], { env: { HOME: home, MOZ_HEADLESS: '1', MOZ_HEADLESS_WIDTH: '1600', MOZ_HEADLESS_HEIGHT: '1400' } });
    await answering(child, port);
    const prefs = { 'ui.prefersReducedMotion': 1, 'devtools.console.stdout.content': true, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false };
    return { child, port, capabilities: { 'moz:firefoxOptions': { binary, args: ['-headless'], prefs } }, pids: [child.pid], folders: [home] };
  },

  async webkit() {
    const hint = 'On Debian: apt-get install webkit2gtk-driver xvfb.';
    const program = need('WebKit', 'WebKitWebDriver', hint, process.env.WEBKITDRIVER, 'WebKitWebDriver');
    const binary = need('WebKit', 'MiniBrowser', hint, process.env.MINIBROWSER, miniBrowser());
    const screen = await display();
    // Less motion, as the others are told by a flag; here it is the desktop's setting.
    const settings = await mkdtemp(join(tmpdir(), 'back-check-webkit-'));
    await mkdir(join(settings, 'gtk-3.0'));
    await writeFile(join(settings, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=false\n');
    const port = await freePort();
    const child = start(program, [`--port=${port}`], {
      // No display of the person who runs this, no accessibility bus, no graphics card.
      env: { XDG_CONFIG_HOME: settings, DISPLAY: screen.name, WAYLAND_DISPLAY: '', GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', GTK_A11Y: 'none', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', GSETTINGS_BACKEND: 'memory', G_MESSAGES_DEBUG: '' },
    });
    await answering(child, port);
    const args = ['--automation', '--enable-write-console-messages-to-stdout=true'];
    return { child, port, capabilities: { 'webkitgtk:browserOptions': { binary, args } }, pids: [child.pid, screen.pid], folders: [settings] };
  },
};

/** Ends what was started for one browser and removes its folders. */
export async function clear({ pids, folders }) {
  pids.forEach(end);
  // A browser's other processes notice a moment later, and write until then.
  if (folders.length) await new Promise(done => setTimeout(done, 200));
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** The engines to test, as EMBED_BROWSERS names them. */
export const chosen = () => {
  const names = (process.env.EMBED_BROWSERS || Object.keys(ENGINES).join()).split(',').map(name => name.trim()).filter(Boolean);
  const unknown = names.filter(name => !(name in ENGINES));
  if (unknown.length || !names.length) throw new Error(`EMBED_BROWSERS: ${unknown.join(', ') || 'nothing'} is none of ${Object.keys(ENGINES).join(', ')}`);
  return names;
};
