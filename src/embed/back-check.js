/**
 * <back-check>: the element a page embeds. This file is the loader: it shows the start card, by
 * itself and at once, and fetches nothing until a reader wants the check. `run.js` runs the check;
 * docs/embedding.md says what a page can ask of the element.
 *
 * At most 3 kB compressed (tools/sizes.mjs): every reader of every article pays for it. So the card
 * is data, and what can wait for the press is in `run.js`.
 */
const TAG = 'back-check';

/** Attributes and their properties: a flag is '1', words are '', else what may be said, the default first. */
const KINDS = {
  open: '1',
  'share-result': '1',
  label: '',
  'emergency-region': '',
  theme: 'auto light dark host',
  units: 'auto cm in',
  edition: 'core full',
  storage: 'device none',
  'heading-level': '2 1 3 4 5',
};

/** What is shown, by tag and class; the build writes in words, style sheet and figure (tools/card.mjs). */
const CARD = [
  ['b', '', '{{brand}}'],
  ['h', 'heading', '{{start-title}}'],
  ['p', '', '{{start-lead}}'],
  ['p', 'small', '{{start-meta}}'],
  ['button', 'button', ''],
  ['p', 'small', '{{start-safety}}'],
];

/** Older browsers have none; `run.js` then says so. */
const sheet = CSSStyleSheet.prototype.replaceSync && new CSSStyleSheet();
const live = new Set();
let runner;
let again = '';

/** What runs checks, fetched once for all; after a failure anew: that is remembered by its address, which grows. */
const run = () => (runner ??= import(`./run.js${again}`).catch(error => {
  runner = null;
  again += '?';
  throw error;
}));

/** The first sign of interest fetches the check ahead of the press; not where data is dear. */
const line = navigator.connection ?? {};
const soon = () => line.saveData || run().then(module => module.prefetch()).catch(() => {});
const near = new IntersectionObserver(seen => seen.some(one => one.isIntersecting) && soon(), { rootMargin: '200px' });

/** Before the first frame, and when the page's styles are worked out anyway: asking earlier would work them out twice. */
const sized = new ResizeObserver(seen => seen.forEach(({ target }) => target.paint()));

/** How light a colour is, 0 to 1; not a number where it can't be told or lets through. */
const lightness = colour => {
  const [r, g, b, alpha = 1] = /^rgb/.test(colour) ? colour.match(/[\d.]+/g) : [];
  return alpha > 0.5 ? (r * 2 + g * 5 + +b) / 2040 : NaN;
};

const svg = (tag, attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  return element;
};
const camel = name => name.replace(/-./g, pair => pair[1].toUpperCase());

class BackCheck extends HTMLElement {
  static observedAttributes = Object.keys(KINDS);
  #root = this.attachShadow({ mode: 'open' });
  #box = document.createElement('div');
  #button;
  #check;

  connectedCallback() {
    if (live.has(this)) return this.paint();
    live.add(this);
    for (let name in KINDS) {
      if (this.hasOwnProperty(name = camel(name))) {
        // Set before this script was there: once more, through the setter.
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#show(CARD);
    queueMicrotask(() => this.tell('ready'));
    if (this.open || !sheet) this.#go(0);
  }

  /** A move in the page disconnects and connects at once; only a real removal stops the check. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      live.delete(this);
      this.#end();
    });
  }

  attributeChangedCallback(name) {
    if (!live.has(this)) return;
    if (name === 'open' && this.open) this.#go(0);
    else if (name === 'open' || !this.#check) this.#show(CARD);
    this.paint();
  }

  /** Starts the check, as the button does. Settles once it is on screen, or could not be. */
  start() {
    return this.#go(1);
  }

  /** Because of `open` (0), a call (1), or a press (2), after which the focus goes along. */
  #go(cause) {
    if (this.#check) return this.#check.done;
    const check = (this.#check = { cause });
    this.#button.textContent = '{{loader-coming}}';
    // Room for the first question now: later, the article would move under a thumb.
    this.#box.classList.add('going');
    this.open = true;
    return (check.done = run()
      .then(module => this.#check === check && module.start(this, this.#root, this.#box, check))
      // The files beside this one can't be had; at best the one that says why.
      .catch(error => import('./why.js')
        .then(why => why.error(error))
        .catch(() => {
          console.error(TAG, error);
          return [navigator.onLine ? 'cross-origin' : 'offline'];
        })
        .then(why => this.#check === check && this.fail(...why))));
  }

  /** Forgets this reader's answers, here and on the device; the card is back. */
  async reset() {
    (await run()).forget(this);
    this.open = false;
  }

  /** Prints the check alone, not the page around it. */
  print() {
    this.#check?.print?.();
  }

  /** Whether a check is on screen. */
  get running() {
    return !!this.#check?.on;
  }

  /** An event of ours. What a reader answered is in none of them. */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`${TAG}-${name}`, { bubbles: true, composed: true, detail }));
  }

  /** No check: what the page's author wrote instead, a sentence, and a way to try again. */
  fail(reason, words = '{{loader-unloaded}}') {
    this.open = false;
    this.#show([['slot', '', ''], ['p', 'alert', words], ['button', 'button', '{{waiting-again}}']]);
    this.tell('error', { reason });
  }

  /** Light or dark as the page around is, or as asked. */
  paint() {
    const { theme } = this;
    let at = this;
    let ground;
    let light;
    while (!(light >= 0) && (at = at.parentNode ?? at.host)) light = lightness(ground = at.style && getComputedStyle(at).backgroundColor);
    this.#check?.paint?.(ground);
    sized.unobserve(this);
    this.#box.dataset.scheme = /ht|rk/.test(theme) ? theme : light < 0.45 ? 'dark' : light >= 0 ? 'light' : '';
  }

  #show(parts) {
    const box = this.#box;
    const { activeElement } = this.#root;
    this.#end();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.replaceChildren(box);
    box.className = box.part = 'card';
    const words = document.createElement('div');
    for (const [tag, kind, text] of parts) {
      const element = document.createElement(tag === 'h' ? tag + this.headingLevel : tag);
      element.className = element.part = kind;
      // An alert is one; to nothing else a role is given.
      if (kind === 'alert') element.role = kind;
      element.append(text);
      words.append(element);
    }
    box.replaceChildren(words);
    this.#button = words.querySelector('button');
    this.#button.onclick = () => this.#go(2);
    if (activeElement) this.#button.focus();
    if (parts === CARD) {
      // View box of the figure, then its lines: a letter for the colour, width, path.
      const [viewBox, ...lines] = '{{card-figure}}'.split(';');
      const figure = svg('svg', { viewBox, 'aria-hidden': true });
      for (const line of lines) {
        const [colour, width, d] = line.split(' ');
        figure.append(svg('path', { class: colour, 'stroke-width': width, d }));
      }
      box.append(figure);
      this.#button.textContent = this.label || '{{start}}';
      box.onpointerenter = this.#button.onfocus = soon;
      if (line.effectiveType === '4g') near.observe(this);
    }
    sized.observe(this);
  }

  #end() {
    this.#check?.stop?.();
    this.#check = null;
  }
}

for (const name in KINDS) {
  const kinds = KINDS[name].split(' ');
  const flag = kinds[0] === '1';
  Object.defineProperty(BackCheck.prototype, camel(name), {
    get() {
      const value = this.getAttribute(name);
      if (flag) return value !== null;
      if (!kinds[0]) return value ?? '';
      const known = kinds.find(kind => kind === value?.toLowerCase()) ?? kinds[0];
      return +known || known;
    },
    set(value) {
      if (flag) this.toggleAttribute(name, !!value);
      else this.setAttribute(name, value ?? '');
    },
  });
}

if (!customElements.get(TAG)) {
  sheet?.replaceSync('{{card-style}}');
  customElements.define(TAG, BackCheck);
  // The page's own switch between light and dark sets something on its outermost elements.
  const repaint = () => live.forEach(element => element.paint());
  const watch = new MutationObserver(repaint);
  // A script that waits for nothing may be here before the body.
  for (const part of document.querySelectorAll('html, body')) watch.observe(part, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').onchange = repaint;
  addEventListener('transitionend', repaint);
}
