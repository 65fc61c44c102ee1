/**
 * <back-check>: the element a page embeds, and the loader of everything behind it.
 *
 *   <script type="module" src="…/back-check.js"></script>
 *   <back-check open>Shown when the check can't run.</back-check>
 *
 * Attributes, read when the check starts:
 *   open               start at once; without it the element's children and a start button are shown
 *   lang               language tag; else the nearest `lang` of the page
 *   units              `cm` or `in`; else as the language has it
 *   edition            `core` (12 tests) or `full`
 *   heading-level      level of the first heading, 1 to 5 (2)
 *   storage            `off`: keep nothing on the device
 *   history            screens become entries of the page's history (a page of its own)
 *   emergency-region   country code whose emergency number to show; else from the language
 *
 * The element survives being moved, stops when it is removed, and when the module traps it shows
 * its children again with a button that loads a fresh copy.
 */
const TAG = 'back-check';
const BASE = new URL('./', import.meta.url).href;

/** The few words needed before the module is there, or when it is gone; the build writes them in. */
const WORDS = {
  start: '{{loader-start}}',
  stopped: '{{loader-stopped}}',
  again: '{{waiting-again}}',
};

const live = new Set();
const made = 'replace' in CSSStyleSheet.prototype;
const sheet = made ? new CSSStyleSheet() : null;
const lateSheet = made ? new CSSStyleSheet() : null;
let styles = null;
let core = null;
let late = null;
let move = null;
let generation = 0;

const file = name => new URL(generation ? `${name}?r=${generation}` : name, BASE).href;

/** Fills a style sheet from a file. */
async function fill(into, name) {
  const answer = await fetch(file(name));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  await into.replace(await answer.text());
}

/** The style sheet, fetched once for all elements. */
const dress = () => (styles ??= fill(sheet, 'back-check.css'));

/** The module, fetched and started once for all elements; once more after it failed. */
const load = () => (core ??= (async () => {
  const module_or_path = fetch(file('app_bg.wasm'));
  const glue = await import(file('app.js'));
  await glue.default({ module_or_path });
  return glue;
})());

/**
 * The second half (tests, result, plan), fetched once for all elements right after the first
 * screen is drawn. Gives, for an element's root, the class that runs a check from there on.
 */
const loadLate = () => (late ??= (async () => {
  const module_or_path = fetch(file('later_bg.wasm'));
  const [glue, motion, { timed }, { Sensor }, { carried }] = await Promise.all([
    import(file('later.js')),
    import(file('motion.js')),
    import(file('instruments.js')),
    import(file('tilt.js')),
    import(file('carry.js')),
    fill(lateSheet, 'later.css'),
  ]);
  await glue.default({ module_or_path });
  move = host => motion.animate(host, glue);
  for (const element of live) element.move();
  return (root, own) => carried(timed(glue.Half, root, Sensor), root, own);
})().catch(error => {
  late = null;
  generation += 1; // a failed import is remembered by its address
  // Said a moment later: a page that is being left takes its fetches with it, and that is no fault.
  setTimeout(() => console.error(`<${TAG}>`, error));
  throw error;
}));

/** Forgets what failed, so that the next load starts afresh. */
function forget() {
  core = styles = late = move = null;
  generation += 1;
}

class BackCheck extends HTMLElement {
  static observedAttributes = ['open'];
  #root = null;
  #instance = null;
  #still = null;
  #starting = false;

  connectedCallback() {
    live.add(this);
    if (this.hasAttribute('open')) this.start();
    else if (!this.#instance) this.#show(WORDS.start);
  }

  /** A move in the page disconnects and connects at once; only a real removal stops the check. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      live.delete(this);
      this.#stop();
    });
  }

  attributeChangedCallback(_, before, now) {
    if (before === null && now !== null && this.isConnected) this.start();
  }

  /** Loads what is missing and starts the check. */
  async start() {
    if (this.#instance || this.#starting) return;
    this.#starting = true;
    try {
      const [glue] = await Promise.all([load(), dress()]);
      if (!this.isConnected || this.#instance) return;
      const host = document.createElement('div');
      // Typing in the check must not set off the page's own keys. The check listens in the capture phase.
      for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, e => e.stopPropagation());
      const focused = document.activeElement === this;
      this.#shadow().adoptedStyleSheets = [sheet, lateSheet];
      this.#root.replaceChildren(host);
      this.#instance = new glue.Instance(host, this.#options());
      this.move();
      if (focused) this.#focusFirst(host);
    } catch (error) {
      if (ours(error)) trapped(error);
      else forget();
      this.fail(error);
    } finally {
      this.#starting = false;
    }
  }

  /** Shows the element's children and a way to try again. */
  fail(error) {
    if (error) console.error(`<${TAG}>`, error);
    this.#still?.();
    this.#still = null;
    this.#instance = null; // a module that trapped can't be asked to tidy up
    this.#show(WORDS.again, WORDS.stopped);
    this.dispatchEvent(new CustomEvent('back-check-error', { bubbles: true, composed: true }));
  }

  /** Whether a check is running; a trap of the module ends it. */
  get running() {
    return this.#instance !== null;
  }

  /** Sets the figures going, once the second half is here to draw them. */
  move() {
    const host = this.#root?.querySelector('div');
    if (move && host && this.#instance && !this.#still) this.#still = move(host);
  }

  #stop() {
    this.#still?.();
    this.#still = null;
    try {
      this.#instance?.destroy();
    } catch {
      // Nothing to save: the module is gone.
    }
    this.#instance = null;
    this.#root?.replaceChildren(document.createElement('slot'));
  }

  #shadow() {
    return (this.#root ??= this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
  }

  /** The children the page wrote, then a message and a button. */
  #show(label, message) {
    const focused = document.activeElement === this;
    const parts = [document.createElement('slot')];
    if (message) {
      const words = document.createElement('p');
      words.setAttribute('role', 'alert');
      words.textContent = message;
      parts.push(words);
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => this.start());
    // The first sign of interest fetches the module ahead of the press.
    for (const type of ['pointerenter', 'focus']) {
      button.addEventListener(type, () => void Promise.all([load(), dress()]).catch(forget), { once: true });
    }
    parts.push(button);
    this.#shadow().replaceChildren(...parts);
    if (focused) button.focus();
  }

  /** The start button had the focus and is gone: hand it to the check. */
  #focusFirst(host) {
    requestAnimationFrame(() => {
      const heading = host.querySelector('h1, h2, h3, h4, h5, h6');
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus();
    });
  }

  #options() {
    const is = (name, value) => this.getAttribute(name)?.trim().toLowerCase() === value;
    const level = Number.parseInt(this.getAttribute('heading-level') ?? '', 10);
    return {
      history: this.hasAttribute('history'),
      storage: !is('storage', 'off'),
      lang: this.closest('[lang]')?.lang || undefined,
      region: this.getAttribute('emergency-region')?.trim().toUpperCase() || undefined,
      editionFull: is('edition', 'full'),
      unitsIn: is('units', 'in') ? true : is('units', 'cm') ? false : undefined,
      late: () => loadLate().then(half => half(this.#root, this.hasAttribute('history'))),
      headingLevel: level >= 1 && level <= 5 ? level : undefined,
    };
  }
}

/** Whether an error is a trap of the module now in use; one given up earlier may go on failing. */
function ours(error, filename = '') {
  const Trap = globalThis.WebAssembly?.RuntimeError;
  const trace = `${filename}\n${error?.stack}`;
  return Trap && error instanceof Trap && (trace.includes(file('app_bg.wasm')) || trace.includes(file('app.js')));
}

/** One trap freezes every check of the module: all of them fall back, the next start gets a fresh copy. */
function trapped(error) {
  forget();
  for (const element of live) if (element.running) element.fail();
  console.error(`<${TAG}>`, error);
}

if (!customElements.get(TAG)) {
  addEventListener('error', e => ours(e.error, e.filename) && trapped(e.error));
  addEventListener('unhandledrejection', e => ours(e.reason) && trapped(e.reason));
  customElements.define(TAG, BackCheck);
}
