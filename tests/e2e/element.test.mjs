// The element in other people's pages: several at once, moved, removed, keys, policies, failures.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { focused, heading, launch, press, ready } from './lib.mjs';
import { screen, take, toCheck } from './walk.mjs';

const embed = (body, head = '') => `<!doctype html><html lang="en"><head><title>A blog</title><link rel="icon" href="data:,">${head}</head>
<body><main>${body}</main><script type="module" src="/back-check.js"></script></body></html>`;
const policy = script => `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src data:; script-src ${script}; style-src 'self'">`;

let site;
before(async () => {
  site = await launch({
    pages: {
      '/two': embed('<back-check open id="a"></back-check><section></section><back-check open id="b" heading-level="3"></back-check>'),
      '/closed': embed('<back-check><p>Children</p></back-check>'),
      '/empty': embed(''),
      '/far': embed('<svg width="10" height="4000"></svg><back-check></back-check>'),
      '/sharing': embed('<back-check share-result></back-check>'),
      '/strict': embed('<back-check open></back-check>', policy("'self' 'wasm-unsafe-eval'")),
      '/no-wasm': embed('<back-check open><p>Children</p></back-check>', policy("'self'")),
    },
  });
});
after(() => site.close());

/** The names of the buttons inside an element's running check. */
const buttons = (page, id) => page.locator(`#${id}`).getByRole('button');

test('two on a page run on their own; the heading level is the page’s choice', async () => {
  const page = await site.openPage({ path: 'two' });
  assert.ok(await buttons(page, 'a').first().isVisible());
  assert.equal(await page.locator('#a').getByRole('heading', { level: 2 }).count() > 0, true);
  assert.equal(await page.locator('#b').getByRole('heading', { level: 3 }).count() > 0, true);
  page.calm();
});

test('a move keeps the check, a removal ends it, a return starts it anew', async () => {
  const page = await site.openPage({ path: 'two' });
  const inner = () => page.evaluateHandle(() => document.querySelector('#a').shadowRoot.firstElementChild);
  const first = await inner();
  await page.evaluate(() => document.querySelector('section').append(document.querySelector('#a')));
  assert.ok(await page.evaluate(([a, b]) => a === b, [first, await inner()]), 'same host after a move');
  await page.evaluate(async () => {
    window.kept = document.querySelector('#a');
    kept.remove();
    await new Promise(done => setTimeout(done));
  });
  assert.equal(await page.evaluate(() => kept.running), false);
  await page.evaluate(() => document.querySelector('main').append(kept));
  await ready(page);
  assert.ok(await buttons(page, 'a').first().isVisible());
  page.calm();
});

test('keys pressed in the check do not reach the page', async () => {
  const page = await site.openPage({ path: 'two' });
  await page.evaluate(() => {
    window.heard = 0;
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, () => { heard += 1; });
  });
  await buttons(page, 'a').first().focus();
  await page.keyboard.press('x');
  assert.equal(await page.evaluate(() => heard), 0);
});

test('without `open` there is the card, by itself, and its button leads to the first question', async () => {
  const page = await site.openPage({ path: 'closed', wait: false });
  await page.getByRole('heading', { name: 'Where should you start?', level: 2 }).waitFor();
  assert.equal(await page.getByText('Children').isVisible(), false);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.waitForFunction(() => document.querySelector('back-check').running);
  await heading(page, 'Are any of these new or getting worse?');
  assert.equal(await focused(page), 'Are any of these new or getting worse?');
  page.calm();
});

/** Every request of a page whose reader does nothing, by file name; `connection` is what the browser says of the line. */
async function idle(connection, path = 'closed') {
  const page = await site.openPage({ path: 'empty', wait: false });
  const asked = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname.slice(1)));
  await page.addInitScript(value => Object.defineProperty(navigator, 'connection', { value }), connection);
  await page.goto(new URL(path, site.url).href);
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await page.waitForTimeout(500);
  return [page, asked];
}

test('nothing is fetched ahead where data is dear, the line slow or unknown, or the check far away', async () => {
  for (const connection of [{ saveData: true, effectiveType: '4g' }, { effectiveType: '3g' }, undefined]) {
    const [page, asked] = await idle(connection);
    assert.deepEqual(asked, ['closed', 'back-check.js']);
    await page.getByRole('button', { name: 'Start' }).hover();
    await page.waitForTimeout(300);
    assert.equal(asked.includes('app_bg.wasm'), !connection?.saveData, 'a finger or pointer on it is a sign');
  }
  const [, far] = await idle({ effectiveType: '4g' }, 'far');
  assert.deepEqual(far, ['far', 'back-check.js']);
  const [page, near] = await idle({ effectiveType: '4g' });
  assert.ok(near.includes('app_bg.wasm'));
  assert.equal(await page.evaluate(() => document.querySelector('back-check').running), false, 'fetched, not started');
  page.calm();
});

test('a strict content policy is enough', async () => {
  const page = await site.openPage({ path: 'strict' });
  page.calm();
});

test('where the policy forbids WebAssembly the children show, with a way to try again', async () => {
  const page = await site.openPage({ path: 'no-wasm', wait: false });
  await page.getByRole('alert').waitFor();
  await page.getByText('Children').waitFor();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
});

test('when the module can’t be fetched, trying again works once it can', async () => {
  const page = await site.openPage({ path: 'closed', wait: false });
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForFunction(() => document.querySelector('back-check').running);
});

test('a result is told once; what it is, only where the page asks for that', async () => {
  for (const path of ['closed', 'sharing']) {
    const page = await site.openPage({ path, wait: false });
    await page.evaluate(() => {
      window.told = [];
      for (const name of ['start', 'step', 'complete']) addEventListener(`back-check-${name}`, ({ type, detail }) => told.push([type, detail]));
    });
    await press(page, 'Start');
    await take(page, toCheck.slice(1));
    await screen(page, 'Check your answers');
    assert.deepEqual(await page.evaluate(() => told.filter(([type, detail]) => detail !== null || type === 'back-check-complete')), [], 'nothing before');
    await press(page, 'See where to start');
    await screen(page, 'Start with your core');
    await press(page, 'See my plan');
    await page.getByRole('heading', { name: /^Phase 1/ }).first().waitFor();
    await press(page, 'Back');
    await screen(page, 'Start with your core');
    const all = await page.evaluate(() => told.filter(([type]) => type === 'back-check-complete').map(([, detail]) => detail));
    assert.equal(all.length, 1);
    if (path === 'closed') assert.equal(all[0], null);
    else {
      assert.equal(all[0].focus, 'core');
      assert.deepEqual(Object.keys(all[0].bands).sort(), ['ankle', 'core', 'hip', 'movement']);
    }
    page.calm();
    await page.context().close();
  }
});

/** A trap as the browser reports one that came out of a module at `path`. */
const trap = (page, path) => page.evaluate(at => {
  const error = new WebAssembly.RuntimeError('unreachable');
  error.stack = `RuntimeError: unreachable\n    at ${new URL(at, location.href)}:wasm-function[1]:0x1`;
  dispatchEvent(new ErrorEvent('error', { error }));
}, path);
const running = page => page.evaluate(() => [...document.querySelectorAll('back-check')].map(({ running }) => running));

test('a trap of the module brings back the children everywhere, and a fresh copy starts', async () => {
  const page = await site.openPage({ path: 'two' });
  await trap(page, '/app_bg.wasm');
  // What to say is looked up first.
  await page.getByRole('alert').nth(1).waitFor();
  assert.equal(await page.getByRole('alert').count(), 2);
  await page.locator('#a').getByRole('button', { name: 'Try again' }).click();
  await page.waitForFunction(() => document.querySelector('#a').running);
  assert.deepEqual(await running(page), [true, false]);
  // Timers of the lost copy may trap again; the fresh one is not to blame.
  await trap(page, '/app_bg.wasm');
  assert.deepEqual(await running(page), [true, false]);
  await trap(page, '/app_bg.wasm?r=1');
  assert.deepEqual(await running(page), [false, false]);
});

test('a trap of someone else’s module is none of its business', async () => {
  const page = await site.openPage({ path: 'two' });
  await trap(page, 'https://example.test/game.wasm');
  assert.deepEqual(await running(page), [true, true]);
});
