/**
 * The page's side of files and links: saving, choosing, copying.
 *
 * What is in them is made and read by a module of its own (`files`), which is fetched when a reader
 * first asks for one. What became of it is told to the second half, and then the page's own (unseen)
 * button is pressed, so that it shows the same way as any tap does. Nothing here is ever sent.
 */
import { press } from './motion.js';

const BASE = new URL('./', import.meta.url).href;
const TYPES = { record: 'application/json', clinic: 'application/fhir+json', calendar: 'text/calendar', table: 'text/csv' };
/** What a link's fragment begins with. */
const MARK = '#bc=';
/** The largest file that is read, in bytes; the module checks it again. */
const MOST = 5_000_000;
/** How long a file stays at hand after it was saved: slow devices ask where to put it. */
const HELD = 60_000;

let files = null;
let tries = 0;

/** The files module, fetched and started once; again after it failed. */
const load = () => (files ??= (async () => {
  const again = tries ? `?r=${tries}` : '';
  const module_or_path = fetch(`${BASE}files_bg.wasm${again}`);
  const glue = await import(`${BASE}files.js${again}`);
  await glue.default({ module_or_path });
  return glue.Files;
})().catch(error => {
  files = null;
  tries += 1; // a failed import is remembered by its address
  throw error;
}));

/** The class of the second half, with files and links: for checks inside `root`; `own`: on a page of its own. */
export const carried = (Half, root, own) => class extends Half {
  begin() {
    const carrier = new Carrier(this, root.querySelector('.whole > div'));
    if (own) carrier.settleIn();
    return super.begin();
  }
};

class Carrier {
  #half;
  #host;

  constructor(half, host) {
    this.#half = half;
    this.#host = host;
    host.addEventListener('click', event => void this.#pressed(event.target.closest?.('[data-bc]')?.dataset.bc ?? ''));
    host.addEventListener('change', event => event.target.dataset?.bc === 'bring' && void this.#chosen(event.target));
  }

  /** On a page of its own links lead back to it, and may have led here. */
  settleIn() {
    this.#half.told('own', '');
    this.#follow();
    const leave = new AbortController();
    addEventListener('hashchange', () => (this.#host.isConnected ? this.#follow() : leave.abort()), leave);
  }

  /** Takes what a link holds out of the address, at once, and shows it. */
  #follow() {
    const { hash, pathname, search } = location;
    if (!hash.startsWith(MARK)) return;
    history.replaceState(history.state, '', pathname + search);
    let code;
    // Once this call is over: the check shows its own first screen before it goes to another.
    void this.#show(files => { code = this.#take(() => files.follow(hash)); }, told => go(code ?? told));
  }

  async #pressed(hook) {
    const [verb, name] = hook.split('-');
    // The text itself, once it is shown, has a hook without a name.
    if (name && (verb === 'save' || verb === 'text')) await this.#show(files => this.#write(files, name, verb));
    else if (verb === 'link') await this.#show(files => this.#link(files));
    else if (verb === 'copy') await this.#copy();
  }

  /** Does something with the files module, and shows what became of it. */
  async #show(action, shown = () => this.#arrived()) {
    let told;
    try {
      const Files = await load();
      const files = new Files(this.#half.firstWords(), this.#half.laterWords());
      try {
        await action(files);
      } finally {
        files.free();
      }
    } catch (error) {
      console.error('<back-check>', error);
      told = this.#half.told('missing', '');
    }
    shown(told);
  }

  #arrived() {
    press(this.#host.querySelector('[data-bc="arrived"]'));
  }

  #write(files, name, verb) {
    const text = files.write(name, this.#half.packed(), this.#half.today(), Date.now());
    if (text === undefined) return this.#half.told('nothing', '');
    if (verb === 'text') return this.#half.told('text', text);
    try {
      save(files.name(name, this.#half.today()), TYPES[name], text);
      this.#half.told('saved', name);
    } catch {
      this.#half.told('text', text);
    }
  }

  #link(files) {
    const link = location.href.split('#')[0] + files.link(this.#half.packed());
    this.#half.told('link', link);
    const code = files.code(link);
    if (code) this.#half.told('code', code);
  }

  async #chosen(input) {
    const [file] = input.files;
    if (!file) return;
    await this.#show(async files => {
      // Far too large is not even read: one byte more than allowed says the same.
      const bytes = file.size > MOST ? new Uint8Array(MOST + 1) : new Uint8Array(await file.arrayBuffer());
      this.#take(() => files.bring(bytes));
    });
    input.value = ''; // the same file may be chosen again
  }

  /** Tells what came in, or why it is no use; gives the code of the place that shows it. */
  #take(read) {
    let packed;
    try {
      packed = read();
    } catch (why) {
      if (typeof why !== 'string') throw why;
      return this.#half.told('refused', why);
    }
    return this.#half.told('brought', packed);
  }

  async #copy() {
    const text = this.#host.querySelector('[data-bc="text"]')?.textContent ?? '';
    const copied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
    this.#half.told(copied ? 'copied' : 'uncopied', '');
    this.#arrived();
  }
}

/** Goes to a place, as the browser's own Back and Forward do. */
function go(code) {
  history.pushState(code, '');
  dispatchEvent(new PopStateEvent('popstate', { state: code }));
}

/** Hands a file to the browser. */
function save(name, type, text) {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  // Pressed where it is nowhere: the article around is not touched.
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), HELD);
}
