// A browser by the W3C's WebDriver protocol: what the tests need of it, the same in every engine.
// What a reader sees is looked up by the page's own script (eyes.js), which goes into open shadow
// roots; presses, moves and keys are real ones, by the pointer and the keyboard.
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ENGINES, adopt, clear } from './engines.mjs';

/** The name of an element in an answer, as the standard has it. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const EYES = readFileSync(new URL('./eyes.js', import.meta.url), 'utf8');
/** How long to wait for something to come about, unless a test says otherwise. */
const PATIENCE = 10_000;
/** How long a driver may take for one command; a browser starts within one. */
const ANSWERED = 60_000;
export const pause = ms => new Promise(done => setTimeout(done, ms));

/** Keys that are no characters. */
export const KEYS = { Tab: '\uE004', Enter: '\uE007', Space: ' ', Escape: '\uE00C', Shift: '\uE008', ArrowUp: '\uE013', ArrowDown: '\uE015' };

/** WebKit takes a picture with the next frame it paints, so something has to change: a dot nobody sees, whatever the page's style sheets say. */
const stir = () => {
  const dot = document.createElement('div');
  const set = (name, value) => dot.style.setProperty(name, value, 'important');
  for (const [name, value] of Object.entries({ position: 'fixed', top: 0, left: 0, width: '1px', height: '1px', margin: 0, background: 'gray' })) set(name, value);
  document.documentElement.append(dot);
  let turns = 0;
  const turn = setInterval(() => {
    set('opacity', turns % 2 ? 0.01 : 0);
    turns += 1;
    if (turns < 40) return;
    clearInterval(turn);
    dot.remove();
  }, 40);
};

/** Starts an engine. Close it in `after`. */
export async function launch(engine, { width = 600, height = 800 } = {}) {
  const means = await ENGINES[engine]();
  try {
    const wanted = { acceptInsecureCerts: true, pageLoadStrategy: 'normal', timeouts: { script: 30_000, pageLoad: 60_000, implicit: 0 }, ...means.capabilities };
    const { sessionId, capabilities } = await command(means.port, 'POST', '/session', { capabilities: { alwaysMatch: wanted } });
    const pid = capabilities['goog:processID'] ?? capabilities['moz:processID'];
    if (pid) means.pids.unshift(pid);
    adopt(pid);
    const browser = new Browser(engine, means, sessionId, capabilities);
    await browser.size(width, height);
    return browser;
  } catch (error) {
    error.message += `\n${means.child.said}`;
    await clear(means);
    throw error;
  }
}

async function command(port, method, path, body) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    signal: AbortSignal.timeout(ANSWERED),
  }).catch(error => {
    throw new Error(`the browser did not do ${method} ${path}: ${error.message}`);
  });
  const { value } = await answer.json();
  if (answer.ok) return value;
  throw Object.assign(new Error(`${value.error}: ${value.message}`), { name: value.error });
}

class Browser {
  #means;
  #path;
  #framed = false;

  constructor(engine, means, session, capabilities) {
    Object.assign(this, { engine, version: capabilities.browserVersion });
    this.#means = means;
    this.#path = `/session/${session}`;
  }

  #ask(method, path, body) {
    return command(this.#means.port, method, this.#path + path, body);
  }

  /** The size of what a page has, not of the window around it. */
  async size(width, height) {
    let [outerWidth, outerHeight] = [width, height];
    for (let turn = 0; turn < 3; turn += 1) {
      await this.#ask('POST', '/window/rect', { width: outerWidth, height: outerHeight });
      const inner = await this.run(() => [innerWidth, innerHeight]);
      if (inner[0] === width && inner[1] === height) return;
      outerWidth += width - inner[0];
      outerHeight += height - inner[1];
    }
  }

  /** Goes to a page; over when it has loaded, and the module scripts of the page with it. */
  async go(url) {
    await this.#ask('POST', '/url', { url: String(url) });
  }

  /** Runs a function in the page and gives what it returns or what its promise gives. */
  async run(body, ...args) {
    const script = `const [done, args] = [arguments[arguments.length - 1], [...arguments].slice(0, -1)];
Promise.resolve().then(() => (${body})(...args)).then(value => done({ value }), error => done({ error: [error, error?.stack].join(" ") }));`;
    const { value, error } = await this.#ask('POST', '/execute/async', { script, args }) ?? {};
    if (error) throw new Error(`in the page: ${error}`);
    return value;
  }

  /** The same with the page's eyes: `find`, `see`, `text`, see eyes.js. */
  look(body, ...args) {
    return this.run(`(...args) => { const eyes = ${EYES}; return (${body})(eyes, ...args); }`, ...args);
  }

  /** Waits until a function in the page gives something. */
  async until(body, ...args) {
    return this.#wait(() => this.look(body, ...args), () => String(body));
  }

  async #wait(ask, what) {
    let last;
    for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(40)) {
      try {
        last = await ask();
        if (last) return last;
      } catch (error) {
        last = error;
      }
    }
    const seen = await this.look(eyes => eyes.text(document.body)).catch(String);
    throw new Error(`waited in vain for ${what()}${last instanceof Error ? ` (${last.message})` : ''}; on the page: ${seen.slice(0, 800)}`);
  }

  /** Waits until something of this role and name is seen; gives a reference to it. */
  async see(role, name) {
    return this.#wait(() => this.look((eyes, role, name) => eyes.find(role, name), role, name), () => `${role} “${name}”`);
  }

  /** Whether something of this role and name is seen now. */
  sees(role, name) {
    return this.look((eyes, role, name) => Boolean(eyes.find(role, name)), role, name);
  }

  /** Presses a button, radio, link with the pointer, as a reader would. */
  async press(role, name) {
    const element = await this.see(role, name);
    // In a frame drivers don't agree from where a place is counted; then they find it themselves.
    if (this.#framed) await this.#ask('POST', `/element/${element[ELEMENT]}/click`);
    else await this.click(element);
  }

  /** Clicks into the middle of an element, wherever it is. */
  async click(element) {
    const { x, y } = await this.#middle(element);
    await this.#act([{ type: 'pointerMove', duration: 0, origin: 'viewport', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
  }

  /** Moves the pointer over an element, without a press. */
  async hover(element) {
    const { x, y } = await this.#middle(element);
    await this.#act([{ type: 'pointerMove', duration: 0, origin: 'viewport', x, y }]);
  }

  /** Moves the pointer to a place of the window. */
  async point(x, y) {
    await this.#act([{ type: 'pointerMove', duration: 0, origin: 'viewport', x, y }]);
  }

  // By coordinates: not every driver takes an element of a shadow root for a pointer's origin. And
  // not before it stands still: pages scroll and grow after a press, faster than readers press again.
  async #middle(element) {
    const measure = () => this.run(element => {
      const inSight = ({ top, bottom }) => top >= 0 && bottom <= innerHeight;
      if (!inSight(element.getBoundingClientRect())) element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + Math.min(height / 2, innerHeight / 2)) };
    }, element);
    let before;
    for (let place = await measure(); ; place = await measure()) {
      if (before && before.x === place.x && before.y === place.y) return place;
      before = place;
      await pause(60);
    }
  }

  #act(actions) {
    return this.#ask('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  /** Presses and lets go keys one after the other, wherever the focus is. Names of KEYS, or characters. */
  async keys(...names) {
    const actions = names.flatMap(name => ['keyDown', 'keyUp'].map(type => ({ type, value: KEYS[name] ?? name })));
    await this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Goes into a frame, or back to the page itself. */
  async frame(selector) {
    this.#framed = Boolean(selector);
    if (!selector) return this.#ask('POST', '/frame', { id: null });
    const id = await this.run(selector => document.querySelector(selector), selector);
    return this.#ask('POST', '/frame', { id });
  }

  /** Leaves the page for another window, and comes back to it. */
  async leaveAndReturn() {
    const here = await this.#ask('GET', '/window');
    const { handle } = await this.#ask('POST', '/window/new', { type: 'window' });
    await this.#ask('POST', '/window', { handle });
    await this.#ask('POST', '/url', { url: 'about:blank' });
    await this.#ask('DELETE', '/window');
    await this.#ask('POST', '/window', { handle: here });
  }

  /** Saves a picture of the window. */
  async shot(path) {
    if (this.engine === 'webkit') await this.run(stir);
    const picture = await this.#ask('GET', '/screenshot');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, Buffer.from(picture, 'base64'));
  }

  /**
   * What the engine itself has to complain of since the last call: failed requests, policies.
   * Only Chromium's driver gives that; elsewhere the page's own watch (watch.js) has to do.
   */
  async complaints() {
    if (this.engine !== 'chromium') return [];
    const entries = await this.#ask('POST', '/se/log', { type: 'browser' });
    return entries.filter(({ level }) => ['SEVERE', 'WARNING'].includes(level)).map(({ message }) => message);
  }

  /** Cookies the page can have, those scripts can't see too. */
  cookies() {
    return this.#ask('GET', '/cookie');
  }

  /** The address of the page. */
  where() {
    return this.#ask('GET', '/url');
  }

  async close() {
    await this.#ask('DELETE', '').catch(() => {});
    await clear(this.#means);
  }
}
