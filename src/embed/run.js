/**
 * Runs checks: fetches the modules, once for all elements, puts a check into an element, and says
 * what went wrong where one can't run. `back-check.js` imports it at the first sign of interest.
 */
const BASE = new URL('./', import.meta.url).href;
/** The one thing kept on the device, see `src/shell/storage.rs`. */
const KEPT = 'back-check';

/** A check's `cause` when its reader pressed Start: the first question gets the focus. */
const PRESS = 2;
/** Checks on screen, each with its element. */
const live = new Map();
const sheet = new CSSStyleSheet();
const lateSheet = new CSSStyleSheet();
/** Asked for ahead of the press, by name. */
const ahead = new Map();
/** Addresses of all files in use: one gives itself away in the trace of an error. */
let used = new Set();
let styles = null;
let core = null;
let late = null;
let move = null;
let generation = 0;

/** Says to the page's author what went wrong; where even that can't be fetched, the bare error. */
const explain = (name, ...about) => import('./why.js')
  .then(why => why[name](...about))
  .catch(error => {
    console.error('<back-check>', ...about, error);
    return [navigator.onLine ? 'broken' : 'offline'];
  });

function file(name) {
  const { href } = new URL(generation ? `${name}?r=${generation}` : name, BASE);
  used.add(href);
  return href;
}

/** A file, as an answer that has arrived well. */
async function get(name) {
  const url = file(name);
  const early = await ahead.get(url)?.catch(() => null);
  ahead.delete(url);
  // What was no good a while ago may be by now. A fetch says nothing of what it wanted either.
  const answer = early?.ok ? early : await fetch(url).catch(error => {
    throw Object.assign(error, { url });
  });
  if (!answer.ok) throw Object.assign(new Error(`${url} answers ${answer.status}`), { url, status: answer.status });
  return answer;
}

/** A script of ours; an import says nothing of why it failed, so its error gets the address. */
function script(name) {
  const url = file(name);
  return import(url).catch(error => {
    throw Object.assign(error, { url });
  });
}

/**
 * A module, compiled while it comes. Where the host names its type wrongly, it is compiled once it
 * is here: slower, and its author is told.
 */
async function module(name) {
  const answer = await get(name);
  const type = answer.headers.get('content-type') ?? '';
  if (type.startsWith('application/wasm')) return answer;
  const bytes = await answer.arrayBuffer();
  if (new Uint32Array(bytes.slice(0, 4))[0] !== 0x6d736100) {
    throw Object.assign(new Error(`${answer.url} is no WebAssembly (${type})`), { url: answer.url, status: answer.status });
  }
  void explain('type', answer.url);
  return bytes;
}

const fill = async (into, name) => into.replace(await (await get(name)).text());

/** The style sheet, fetched once for all elements. */
const dress = () => (styles ??= fill(sheet, 'back-check.css'));

/** The module, fetched and started once for all elements; once more after it failed. */
const load = () => (core ??= (async () => {
  const coming = module('app_bg.wasm');
  coming.catch(() => {}); // the script's own error is the one to tell
  const glue = await script('app.js');
  await glue.default({ module_or_path: await coming });
  return glue;
})());

/**
 * The second half (tests, result, plan), fetched once for all elements right after the first
 * screen is drawn. Gives, for an element's root, the class that runs a check from there on.
 */
const loadLate = () => (late ??= (async () => {
  const coming = module('later_bg.wasm');
  coming.catch(() => {});
  const [glue, motion, { timed }, { Sensor }, { carried }, { told }] = await Promise.all([
    ...['later.js', 'motion.js', 'instruments.js', 'tilt.js', 'carry.js', 'told.js'].map(script),
    fill(lateSheet, 'later.css'),
  ]);
  await glue.default({ module_or_path: await coming });
  move = host => motion.animate(host, glue);
  for (const check of live.values()) check.move();
  return (element, root) => told(carried(timed(glue.Half, root, Sensor), root, own(element)), element, spoilt);
})().catch(spoilt));

/** The second half is no use as it came: the next attempt fetches it anew. */
function spoilt(error) {
  late = null;
  generation += 1; // a failed import is remembered by its address
  // Said a moment later: a page that is being left takes its fetches with it, and that is no fault.
  setTimeout(() => explain('error', error));
  throw error;
}

/** Forgets what failed, so that the next load starts afresh. */
function again() {
  core = styles = late = move = null;
  used = new Set();
  generation += 1;
}

/** Fetches what the first question needs; nothing is compiled before the press. */
export function prefetch() {
  if (core || ahead.size) return;
  for (const name of ['app_bg.wasm', 'back-check.css']) {
    const coming = fetch(file(name), { priority: 'low' });
    ahead.set(file(name), coming);
    coming.catch(() => {});
  }
  // The script does nothing before it is called. A failed import is remembered by its address.
  script('app.js').catch(() => core || again());
}

/** Forgets what an element's reader has answered. */
export function forget(element) {
  try {
    if (element.storage !== 'none') localStorage.removeItem(KEPT);
  } catch {
    // Nothing can be kept here, so nothing is.
  }
}

/**
 * Starts a check in an element: `box` is where in its shadow `root`, `run` what the loader knows of
 * it, `run.cause` what started it.
 */
export async function start(element, root, box, run) {
  const check = new Check(element, root, box, run);
  const trouble = new AbortController();
  const refused = [];
  document.addEventListener('securitypolicyviolation', event => refused.push(event), trouble);
  try {
    if (!globalThis.WebAssembly) throw new Error('WebAssembly is not there');
    const [glue] = await Promise.all([load(), dress()]);
    if (run.gone || !element.isConnected) return;
    check.show(glue);
  } catch (error) {
    if (run.gone) return;
    again();
    const why = await explain('error', error, refused);
    // Closed or started anew meanwhile.
    if (!run.gone) element.fail(...why);
  } finally {
    trouble.abort();
  }
}

class Check {
  #element;
  #root;
  #box;
  #run;
  #host = document.createElement('div');
  #instance = null;
  #still = null;
  #changes = null;

  constructor(element, root, box, run) {
    this.#element = element;
    this.#root = root;
    this.#box = box;
    this.#run = run;
    run.stop = () => this.stop();
    run.print = () => this.print();
    run.paint = ground => this.paint(ground);
  }

  show(glue) {
    const host = this.#host;
    // Typing in the check must not set off the page's own keys. The check listens in the capture phase.
    for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, event => event.stopPropagation());
    // Every new screen is announced by its heading, which takes the focus. A page that is left and
    // come back to gives the focus again to what had it: that is no step.
    let left;
    host.addEventListener('focusout', ({ target }) => { left = !document.hasFocus() && target; });
    host.addEventListener('focusin', ({ target }) => target !== left && target.dataset.bc === 'heading' && this.#element.tell('step'));
    host.addEventListener('click', ({ target }) => target.closest?.('[data-bc="full"]') && this.#full());
    host.addEventListener('click', submit);
    host.classList.toggle('can-full', document.fullscreenEnabled ?? false);
    // The way out goes with the session: so does the whole screen.
    this.#changes = new MutationObserver(() => this.#element.matches(':fullscreen') && !host.querySelector('.full') && this.#full());
    this.#changes.observe(host, { childList: true, subtree: true });
    this.#root.adoptedStyleSheets = [sheet, lateSheet];
    this.#box.className = 'whole';
    this.#box.replaceChildren(host);
    this.#element.paint();
    this.#instance = new glue.Instance(host, this.#options());
    live.set(this.#element, this);
    this.#run.on = true;
    this.move();
    this.#element.tell('start');
    if (this.#run.cause === PRESS) this.#focusFirst();
  }

  /** Stops it; the loader puts the card back. */
  stop() {
    const instance = this.#instance;
    this.leave();
    try {
      instance?.destroy();
    } catch {
      // Nothing to save: the module is gone.
    }
  }

  /** Without a word to the module, which may have trapped. */
  leave() {
    this.#instance = null;
    this.#run.gone = true;
    this.#run.on = false;
    live.delete(this.#element);
    this.#changes?.disconnect();
    this.#still?.();
    this.#still = null;
  }

  /** Sets the figures going, once the second half is here to draw them. */
  move() {
    if (move && this.#instance && !this.#still) this.#still = move(this.#host);
  }

  /**
   * With `theme="host"`, the page's own ground and ink, where they are as readable as ours: nearly
   * white or nearly black, and far enough apart. Everything else is mixed of the two (tokens.css).
   */
  paint(ground) {
    const { style, classList } = this.#box;
    const ink = getComputedStyle(this.#element).color;
    const [paper, words] = [luminance(ground), luminance(ink)];
    const wear = this.#element.theme === 'host' && (paper < 0.04 || paper > 0.7) && contrast(paper, words) >= 7;
    classList.toggle('own', wear);
    for (const [name, value] of [['--bc-paper', ground], ['--bc-ink', ink]]) {
      if (wear) style.setProperty(name, value);
      else style.removeProperty(name);
    }
  }

  /** Prints the check alone; on a page of its own the page is the check. */
  print() {
    if (own(this.#element)) return window.print();
    import('./print.js').then(({ print }) => print(this.#host, this.#root.adoptedStyleSheets)).catch(() => window.print());
  }

  /** The whole screen for a session, and back; it is the reader who asks. */
  #full() {
    const leave = document.fullscreenElement && this.#element.matches(':fullscreen');
    const asked = leave ? document.exitFullscreen() : this.#element.requestFullscreen();
    asked.catch(() => this.#host.classList.remove('can-full'));
  }

  /** The start button had the focus and is gone: hand it to the check. */
  #focusFirst() {
    requestAnimationFrame(() => {
      const heading = this.#host.querySelector('h1, h2, h3, h4, h5, h6');
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      if (heading.getBoundingClientRect().top < 0) this.#element.scrollIntoView({ block: 'start' });
    });
  }

  #options() {
    const element = this.#element;
    return {
      history: own(element),
      begin: this.#run.cause > 0,
      storage: element.storage !== 'none',
      lang: element.closest('[lang]')?.lang || undefined,
      region: element.emergencyRegion.trim().toUpperCase() || undefined,
      editionFull: element.edition === 'full',
      unitsIn: element.units === 'auto' ? undefined : element.units === 'in',
      late: () => loadLate().then(half => half(element, this.#root)),
      print: () => this.print(),
      headingLevel: element.headingLevel,
    };
  }
}

/** Whether it stands on a page of its own. */
const own = element => element.hasAttribute('history');

/**
 * Tells the check of a form that is sent, in the browser's stead: a frame whose sandbox allows no
 * forms would say nothing, and Continue be dead. Nothing is ever sent anyway.
 */
function submit(event) {
  const button = event.target.closest?.('button[type="submit"]');
  if (!button?.form) return;
  event.preventDefault();
  button.form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
}

/** Relative luminance of a colour (WCAG 2.2), 0 to 1; not a number where it can't be told. */
function luminance(colour) {
  const parts = /^rgb/.test(colour) ? colour.match(/[\d.]+/g) : [];
  const [r, g, b] = parts.map(value => (value / 255 <= 0.04045 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Whether an error is a trap of a module now in use; one given up earlier may go on failing. */
function ours(error, filename = '') {
  const Trap = globalThis.WebAssembly?.RuntimeError;
  const trace = `${filename}\n${error?.stack}`;
  return Trap && error instanceof Trap && [...used].some(url => trace.includes(url));
}

/** One trap freezes every check of the module: all of them fall back, the next start gets a fresh copy. */
function trapped(error) {
  again();
  const elements = [...live.keys()];
  for (const check of [...live.values()]) check.leave();
  void explain('error', error).then(why => elements.forEach(element => element.fail(...why)));
}

addEventListener('error', event => ours(event.error, event.filename) && trapped(event.error));
addEventListener('unhandledrejection', event => ours(event.reason) && trapped(event.reason));
