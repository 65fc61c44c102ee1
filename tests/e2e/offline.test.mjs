// The stand-alone page without a network. A page that embeds the check has none of this.
import assert from 'node:assert/strict';
import { appendFile, cp, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { filler } from '../../tools/words.mjs';
import { by, heading, press, ready } from './lib.mjs';
import { GROUPS, NO, TESTS, about, core, safety, screen, start, take, time } from './walk.mjs';
import { again, caches, calm, offer, publish, registered, settled, until, update, version } from './worker.mjs';

test('after one visit everything works with the server gone, and answers are kept', async () => {
  const site = await publish();
  const page = await site.visit();
  const asked = [];
  page.context().on('request', request => asked.push(request.url()));
  await take(page, [start, [GROUPS.nerves, NO]]);
  await settled(page);
  await site.server.close();

  await again(page);
  await heading(page, GROUPS.emergency);
  await press(page, 'Back');
  await press(page, 'Back');
  await take(page, [['Where should you start?', null, 'Carry on'], ...safety().slice(1), ...about(), ...time, core]);
  await take(page, TESTS.slice(0, 9));
  await screen(page, 'Front plank');
  await press(page, 'Start the timer');
  await page.getByText('Tap here to start').waitFor();
  await page.keyboard.press('Escape');
  await by(page, 'button', 'Start the timer').waitFor();
  await again(page);
  await heading(page, 'Front plank');
  await TESTS[9][1](page);
  await press(page, 'Continue');
  await take(page, TESTS.slice(10));
  await press(page, 'See where to start');
  await screen(page, 'Start with your core');
  await press(page, 'See my plan');
  await screen(page, 'Phase 1: Mobilise your hips');
  // Typed by hand, with a file's name or a campaign's tail, it is the same page.
  for (const tail of ['index.html', '?from=a-letter']) {
    await page.goto(new URL(`check/${tail}`, site.url).href);
    await ready(page);
    await heading(page, 'Phase 1: Mobilise your hips');
  }
  for (const url of asked) assert.ok(url.startsWith(site.url), `asked for ${url}`);
  await calm(page);
});

test('a file that isn’t the one built: no worker, no cache, and the page works', async () => {
  for (const spoil of [name => appendFile(name, '\n'), name => rm(name)]) {
    const site = await publish();
    await spoil(site.file('icon-192.png'));
    const page = await site.visit({ wait: false });
    await page.context().waitForEvent('request', request => request.url().endsWith('icon-192.png'));
    await ready(page);
    await until(async () => !(await registered(page)) && !(await caches(page)).length);
    await take(page, [start, ...safety()]);
    await screen(page, 'How old are you?');
    await calm(page);
  }
});

test('a version that can’t be had whole leaves the older one at work', async () => {
  const site = await publish();
  const page = await site.comeBack();
  const before = await caches(page);
  await site.renew();
  await appendFile(site.file('later.css'), '\n');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    while (registration.installing) await new Promise(done => setTimeout(done, 50));
  });
  assert.deepEqual(await caches(page), before);
  assert.equal(await offer(page).count(), 0);
  await site.server.close();
  await again(page);
  await take(page, [start, [GROUPS.nerves, NO]]);
  await page.context().close();
});

test('the worker can be taken away again, with what it kept', async () => {
  const site = await publish();
  const page = await site.comeBack();
  await cp('page/no-worker.js', site.file('sw.js'));
  await page.evaluate(() => window.caches.open('someone else’s'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await until(async () => !(await registered(page)) && (await caches(page)).length === 1);
  assert.deepEqual(await caches(page), ['someone else’s']);
  await calm(page);
});

test('a page that embeds the check has no worker', async () => {
  const site = await publish();
  const page = await site.visit({ path: 'blog' });
  await take(page, [start, ...safety()]);
  await screen(page, 'How old are you?');
  await page.waitForTimeout(1_000);
  assert.equal(await registered(page), 0);
  assert.deepEqual(await caches(page), []);
  await calm(page);
});

test('it can be installed, with a name, icons and its own window', async () => {
  const site = await publish();
  const page = await site.visit();
  await settled(page);
  const debug = await page.context().newCDPSession(page);
  const { data, errors } = await debug.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  const manifest = JSON.parse(data);
  assert.equal(manifest.name, 'Back Check');
  assert.equal(manifest.display, 'standalone');
  assert.match(manifest.background_color, /^#[0-9a-f]{6}$/);
  const { installabilityErrors } = await debug.send('Page.getInstallabilityErrors');
  // The tests' windows are private ones.
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
  const sizes = await page.evaluate(icons => Promise.all(icons.map(async ({ src }) => {
    const image = new Image();
    image.src = new URL(src, document.querySelector('[rel=manifest]').href).href;
    await image.decode();
    return `${image.naturalWidth}x${image.naturalHeight}`;
  })), manifest.icons);
  assert.deepEqual(sizes.slice(1), manifest.icons.slice(1).map(({ sizes }) => sizes));
  await calm(page);
});

test('every word and colour of the pages is filled in; one that isn’t there stops the build', async () => {
  for (const name of await readdir('dist')) {
    if (/\.(html|js|css|svg|webmanifest)$/.test(name)) assert.doesNotMatch(await readFile(join('dist', name), 'utf8'), /\{\{[a-z][\w -]*\}\}/, name);
  }
  const fill = await filler('.');
  assert.equal(fill("'{{brand}}' '{{bc-on-primary}}'", 'code'), '"Back Check" "#ffffff"');
  assert.equal(fill('<p>{{kept-not}}</p>', 'html'), "<p>Your answers can't be kept on this device. They last until you close this page.</p>");
  assert.throws(() => fill('{{no-such-word}}', 'html'), /no-such-word/);
  assert.throws(() => fill('{{safety-count}}', 'plain'), /more than plain text/);
});

test('the first question waits for nothing of this', async () => {
  const site = await publish();
  const context = await site.browser.newContext();
  const asked = [];
  context.on('request', request => asked.push(new URL(request.url()).pathname.split('/').at(-1)));
  const page = await context.newPage();
  await page.goto(new URL('check/', site.url).href);
  await ready(page);
  await settled(page);
  const at = name => asked.indexOf(name);
  assert.ok(at('later_bg.wasm') > 0 && at('update.js') > at('later_bg.wasm'), asked.join(' '));
  assert.ok(at('sw.js') > at('update.js'), asked.join(' '));
  await context.close();
});
