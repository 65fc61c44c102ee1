// When it can't run: the page's own words come back with one sentence and a way to try again, the
// page's scripts are told the reason, and the console says what to do.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CHECK, CHILDREN, SECOND, inEach } from './lib.mjs';
import { serve } from '../e2e/server.mjs';
import { pause } from './driver.mjs';

const OPEN = `<back-check open>${CHILDREN}</back-check>`;
const CSP = "default-src 'self'; script-src 'self'; style-src 'self'";
const early = body => ({ early: '<script src="/early.js"></script>', pages: { '/early.js': { type: 'text/javascript', body } } });
/** What goes wrong, how it comes about, what the page is told. */
const FAILURES = [
  ['the module is not there', 'not-found', { files: { '/app_bg.wasm': { status: 404, body: 'Not found' } } }],
  ['the script around it is not there', 'not-found', { files: { '/app.js': { status: 404, body: 'Not found' } } }],
  ['the next file of the loader is not there', 'not-found', { files: { '/run.js': { status: 404, body: 'Not found' } } }],
  ['the style sheet is not there', 'not-found', { files: { '/back-check.css': { status: 404, body: 'Not found' } } }],
  ['the line is cut', 'offline', { files: { '/app_bg.wasm': { drop: true } } }],
  ['the line is cut for everything', 'offline', { files: { '/app_bg.wasm': { drop: true }, '/app.js': { drop: true }, '/back-check.css': { drop: true } } }],
  ['the policy forbids WebAssembly', 'policy', { headers: { 'content-security-policy': CSP } }],
  ['the browser has no WebAssembly', 'no-wasm', early('delete window.WebAssembly;')],
  ['the browser is too old for style sheets of a shadow root', 'old-browser', early('delete CSSStyleSheet.prototype.replace; delete CSSStyleSheet.prototype.replaceSync; delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;')],
  ['the module is broken', 'broken', { files: { '/app_bg.wasm': { type: 'application/wasm', body: Buffer.from('\0asm\x01\0\0\0and no more') } } }],
];

inEach(here => {
  for (const [what, reason, options] of FAILURES) {
    test(`${what}: ${reason}`, async () => {
      await here.visit(OPEN, options);
      const message = await here.failed(reason);
      if (reason === 'not-found') await here.shot('failed');
      assert.equal(await here.browser.run(() => document.querySelector('back-check').running), false);
      assert.ok(!/wasm|webassembly|404|CSP|policy/i.test(message) || reason === 'no-wasm', `plain words: ${message}`);
      assert.notEqual(await here.browser.run(() => document.activeElement.localName), 'back-check', 'nobody asked for the focus');
    });
  }

  test('a page that answers everything with itself counts as a failure too', async () => {
    await here.visit(OPEN, { files: { '/app_bg.wasm': { type: 'text/html', body: '<!doctype html><title>Not here</title>' } } });
    await here.failed();
  });

  test('the wrong type of the module is no failure', async () => {
    await here.visit(OPEN, { files: { '/app_bg.wasm': { type: 'application/octet-stream' } } });
    await here.card();
    await here.start();
  });

  for (const [what, names] of [['scripts', ['/back-check.js', '/run.js', '/why.js', '/app.js']], ['the loader', ['/back-check.js']]]) {
    test(`another origin that lets pages fetch ${what} alone: cross-origin`, async () => {
      const other = await here.blog({ pages: Object.fromEntries(names.map(name => [name, { headers: { 'access-control-allow-origin': '*' } }])) });
      await here.visit(OPEN, { loader: `<script type="module" src="${other.url}back-check.js"></script>` });
      await here.failed('cross-origin');
    });
  }

  test('another origin that lets everybody fetch runs', async () => {
    const other = await here.blog({ headers: { 'access-control-allow-origin': '*' } });
    await here.visit(CHECK, { loader: `<script type="module" src="${other.url}back-check.js"></script>` });
    await here.start();
    await here.answer();
    await here.question(SECOND);
    assert.ok(here.site.asked.every(path => !/wasm|later|carry/.test(path)), `all from the other: ${here.site.asked}`);
    await here.calm();
  });

  test('another origin whose loader may not be fetched leaves the children', async () => {
    const other = await serve();
    try {
      await here.visit(CHECK, { loader: `<script type="module" src="${other.url}back-check.js"></script>` });
      await here.browser.see('link', 'a page of its own');
      assert.equal(await here.browser.sees('button', 'Start'), false);
    } finally {
      await other.close();
    }
  });

  test('trying again works once it can, for a press and for the keyboard', async () => {
    const site = await here.visit(CHECK, { files: { '/app_bg.wasm': { status: 404, body: '' } } });
    await here.browser.press('button', 'Start');
    await here.failed('not-found');
    // What readers pressed has gone; what is there instead has the focus.
    assert.equal(await here.browser.look(eyes => eyes.name(eyes.focus())), 'Try again');
    delete site.pages['/app_bg.wasm'];
    await here.browser.keys('Enter');
    await here.question();
    assert.equal(await here.browser.sees('alert'), false);
    assert.equal(await here.browser.sees('link', 'a page of its own'), false);
  });

  test('what could not be fetched ahead is fetched at the press', async () => {
    for (const name of ['/app_bg.wasm', '/app.js', '/back-check.css']) {
      const site = await here.visit(CHECK, { files: { [name]: { status: 404, body: '' } } });
      await here.browser.hover(await here.card());
      await here.askedFor(name);
      await pause(200);
      delete site.pages[name];
      await here.start();
    }
  });

  test('a start that fails late does not end the one after it', async () => {
    const site = await here.visit(CHECK, { files: { '/app_bg.wasm': { status: 404, body: '' }, '/why.js': { delay: 1000 } } });
    await here.browser.press('button', 'Start');
    await here.askedFor('why.js');
    delete site.pages['/app_bg.wasm'];
    await here.browser.run(() => { document.querySelector('back-check').open = false; });
    await here.start();
    await pause(1200);
    await here.question();
    assert.equal(await here.browser.sees('alert'), false);
  });

  test('what a policy refuses of the page itself is not the cause', async () => {
    const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'none'";
    const { early: script, pages } = early('setInterval(() => { new Image().src = "data:image/gif;base64,"; }, 10);');
    await here.visit(OPEN, { early: script, pages, headers: { 'content-security-policy': policy }, files: { '/app_bg.wasm': { drop: true, delay: 300 } } });
    await here.failed('offline');
  });

  test('a module of another build out of a cache: broken, and the next attempt goes round the cache', async () => {
    const [module, script] = await Promise.all([readFile('dist/app_bg.wasm', 'latin1'), readFile('dist/app.js', 'utf8')]);
    const [name] = script.match(/\$[0-9a-z]{5}\b/);
    const body = Buffer.from(module.replace(name, '$other'), 'latin1');
    const site = await here.visit(OPEN, { files: { '/app_bg.wasm': { type: 'application/wasm', body } } });
    await here.failed('broken');
    delete site.pages['/app_bg.wasm'];
    await here.browser.press('button', 'Try again');
    await here.question();
    assert.ok(site.asked.includes('/app_bg.wasm?r=1'), `${site.asked}`);
  });

  test('a second half that can’t take over is fetched anew by the next start', async () => {
    const body = 'export class Sensor { constructor() { throw new Error("not today"); } }';
    const site = await here.visit(CHECK, { files: { '/tilt.js': { type: 'text/javascript', body } } });
    await here.start();
    await here.browser.until(() => watch.errors.some(text => text.includes('not today')));
    delete site.pages['/tilt.js'];
    await here.browser.run(() => { document.querySelector('back-check').open = false; });
    await here.start();
    await here.whole();
  });

  test('a second half that stops: stopped, and a fresh copy starts', async () => {
    // The half's own sensor, which lets a test make it fail in the midst of a call.
    const body = 'export class Sensor { constructor(root, half) { window.half = half; } follow() {} }';
    const site = await here.visit(OPEN, { files: { '/tilt.js': { type: 'text/javascript', body: `${body}
      window.stop = () => { half.cues = () => { throw new WebAssembly.RuntimeError('unreachable'); }; };` } } });
    await here.whole();
    await here.browser.run(() => {
      window.stop();
      document.querySelector('back-check').shadowRoot.querySelector('[data-bc="day"]').click();
    });
    await here.failed('stopped');
    delete site.pages['/tilt.js'];
    await here.browser.press('button', 'Try again');
    await here.whole();
    assert.ok(site.asked.includes('/later_bg.wasm?r=1'), `${site.asked}`);
  });

  test('after a second half that did not come, the first is still known by its traps', async () => {
    await here.visit(OPEN, { files: { '/later_bg.wasm': { status: 404, body: '' } } });
    await here.browser.until(() => watch.errors.some(text => text.includes('not-found')));
    await here.browser.run(() => watch.trap('/app_bg.wasm'));
    await here.failed('stopped');
  });

  test('a module that stops: stopped, everywhere on the page, and a fresh copy starts', async () => {
    await here.visit(`<back-check open id="a">${CHILDREN}</back-check><back-check open id="b"></back-check>`);
    await here.browser.until(() => [...document.querySelectorAll('back-check')].every(check => check.running));
    await here.browser.run(() => watch.trap('/app_bg.wasm'));
    await here.browser.see('alert');
    const told = await here.browser.run(() => watch.heard.filter(({ type }) => type === 'back-check-error').map(({ on, detail }) => [on, detail.reason]));
    assert.deepEqual(told, [['a', 'stopped'], ['b', 'stopped']]);
    assert.equal(await here.browser.look(eyes => eyes.names('button').filter(name => name === 'Try again').length), 2);
    await here.browser.press('button', 'Try again');
    await here.browser.until(() => document.querySelector('#a').running);
    assert.equal(await here.browser.run(() => document.querySelector('#b').running), false);
  });
});
