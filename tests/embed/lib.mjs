// What the tests of the embedded check share: each engine in turn, a blog whose pages a test
// writes, and what a reader finds there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe } from 'node:test';
import { serve } from '../e2e/server.mjs';
import { chosen } from './engines.mjs';
import { launch, pause } from './driver.mjs';

const WATCH = readFileSync(new URL('./watch.js', import.meta.url), 'utf8');
export const LOADER = '<script type="module" src="/back-check.js"></script>';
export const CHILDREN = '<p>Take the check on <a href="/own">a page of its own</a>.</p>';
export const CHECK = `<back-check>${CHILDREN}</back-check>`;
export const TITLE = 'Where should you start?';
export const FIRST = 'Are any of these new or getting worse?';
export const SECOND = 'Have any of these happened with this back pain?';
export const NONE = 'No, none of these';

/** The page of a blog. Scripts are files, so that strict policies can be tried with the same page. */
export const page = (body, { head = '', attributes = 'lang="en"', loader = LOADER, early = '' } = {}) => `<!doctype html><html ${attributes}><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A blog</title><link rel="icon" href="/icon.svg">
<script src="/watch.js"></script>${early}${head}</head>
<body><main><h1>My back and I</h1><p id="lead">An article about backs.</p>
${body}
<p id="after">The article goes on.</p></main>${loader}</body></html>`;

/** As if the reader's connection were this; only Chromium tells pages of one, so a test has to say. */
export const connection = (type, saveData = false) => ({
  early: '<script src="/connection.js"></script>',
  pages: { '/connection.js': { type: 'text/javascript', body: `Object.defineProperty(navigator, 'connection', { configurable: true, value: Object.assign(new EventTarget(), { effectiveType: '${type}', saveData: ${saveData}, downlink: ${type === '4g' ? 10 : 0.3}, rtt: 50 }) });` } },
});

/** Runs the same tests in every engine; `tests` gets what each of them works with. */
export function inEach(tests) {
  for (const engine of chosen()) {
    describe(engine, () => {
      const here = new Here(engine);
      before(() => here.open());
      afterEach(() => here.leave());
      after(() => here.close());
      tests(here);
    });
  }
}

/** One engine and the blog it is at. Every visit is a new blog on a port of its own, so nothing is left from another test. */
class Here {
  #sites = [];

  constructor(engine) {
    this.engine = engine;
  }

  async open() {
    this.browser = await launch(this.engine);
  }

  async close() {
    await this.browser?.close();
  }

  /** Leaves the page and closes the blogs of a test. */
  async leave() {
    // Some tests share a blog; what one reader has answered is not the next one's.
    await this.browser.run(() => localStorage.clear()).catch(() => {});
    await this.browser.go('about:blank').catch(() => {});
    await Promise.all(this.#sites.splice(0).map(site => site.close()));
  }

  /** A blog without a visitor yet; its `pages` can be changed later. */
  async blog(options = {}) {
    const { pages = {}, ...rest } = options;
    const site = await serve({ ...rest, pages: { '/watch.js': { type: 'text/javascript', body: WATCH }, ...pages } });
    this.#sites.push(site);
    return site;
  }

  /** Writes a page with this body and goes there. `headers` are the page's, `everywhere` those of all files; `files` say how they are answered. */
  async visit(body = CHECK, { files = {}, folders, headers = {}, everywhere, pages = {}, ...rest } = {}) {
    const site = await this.blog({ pages: { ...pages, ...files, '/': { body: page(body, rest), headers } }, folders, headers: everywhere });
    await this.go(site);
    return site;
  }

  async go(site, path = '') {
    // Not where the page has something. Before the first page WebKit would wait for ever.
    if (this.site) await this.browser.point(1, 1);
    this.site = site;
    await this.browser.complaints();
    await this.browser.go(site.url + path);
  }

  /** The files asked for, without the page's own. */
  asked(site = this.site) {
    return site.asked.filter(path => !/^\/($|\?|watch\.js|connection\.js|icon\.svg|favicon\.ico|page)/.test(path));
  }

  /** Waits until a file has been asked for. */
  async askedFor(name, site = this.site) {
    for (const until = Date.now() + 10_000; Date.now() < until; await pause(30)) {
      if (site.asked.some(path => path.split('?')[0].endsWith(name))) return;
    }
    assert.fail(`${name} was never asked for, only ${this.asked(site)}`);
  }

  /** Asserts that the start card is there, and gives its button. */
  async card(label = 'Start') {
    await this.browser.see('heading', TITLE);
    return this.browser.see('button', label);
  }

  /** Presses Start and waits for the first question. */
  async start() {
    await this.browser.press('button', 'Start');
    await this.question();
  }

  async question(name = FIRST) {
    await this.browser.see('heading', name);
  }

  /** The second half is here too: with it comes the way to one's data at the foot. */
  async whole() {
    await this.browser.see('button', 'Your data');
  }

  /** Answers the question on screen. */
  async answer(name = NONE) {
    await this.browser.press('radio', name);
    await this.browser.press('button', 'Continue');
  }

  /** The children and the message of a failure, with its button; gives the message. */
  async failed(reason) {
    const { browser } = this;
    await browser.see('alert');
    await browser.see('button', 'Try again');
    await browser.see('link', 'a page of its own');
    const [message, heard] = await browser.look(eyes => [eyes.text(eyes.every('alert')[0]), watch.heard]);
    assert.match(message, /^[A-Z][^.?]+[.?]( [A-Z][^.?]+[.?])?$/, 'one plain sentence, or two');
    const errors = heard.filter(({ type }) => type === 'back-check-error');
    assert.equal(errors.length, 1, 'told once');
    if (reason) assert.equal(errors[0].detail?.reason, reason);
    const said = await browser.run(() => watch.errors);
    assert.ok(said.some(text => text.includes('back-check')), `the console says what is wrong and what to do: ${said}`);
    return message;
  }

  /** The reader's pictures of this, into screens/. */
  shot(name) {
    return this.browser.shot(`screens/embed-${this.engine}-${name}.png`);
  }

  /** Nothing went wrong on the page. */
  async calm() {
    // Pages of real hosts have no watch; there it is the engine's own complaints alone.
    const noted = await this.browser.run(() => (window.watch ? [...watch.troubles, ...watch.errors] : []));
    assert.deepEqual([...noted, ...(await this.browser.complaints())], [], 'nothing goes wrong on the page');
  }
}
