// The stand-alone page without a network, and how a newer version comes to a reader: offered,
// never forced. A page that embeds the check has none of this.
import assert from 'node:assert/strict';
import { appendFile, cp, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { filler } from '../../tools/words.mjs';
import { axe, by, field, fits, focused, heading, press, ready, shot } from './lib.mjs';
import { again, caches, publish, registered, settled, until, version, waiting } from './published.mjs';
import { GROUPS, NO, TESTS, YES, about, core, safety, screen, start, take, tick, time } from './walk.mjs';

const OFFER = 'A newer version of Back Check is ready. Answers kept on this device stay.';
const offer = page => page.getByText(OFFER);

/** Takes the offer. A browser lets the older worker finish what it is at, which may take a while. */
async function update(page) {
  await Promise.all([page.waitForEvent('load', { timeout: 40_000 }), press(page, 'Update now')]);
  await ready(page);
}
const calm = async page => {
  page.calm();
  await page.context().close();
};

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

test('a newer version is offered, waits, and keeps the answers when it is taken', async () => {
  const site = await publish();
  const page = await site.visit();
  await settled(page);
  await again(page);
  const [old] = await caches(page);
  await take(page, [start, [GROUPS.nerves, NO]]);

  await site.renew();
  await waiting(page);
  await offer(page).waitFor();
  assert.equal(await by(page, 'status').filter({ hasText: OFFER }).count(), 1, 'it is read out, and takes no focus');
  await screen(page, GROUPS.emergency);
  await axe(page);
  await fits(page);
  // Not taken: this version goes on, whole, also after a reload, and offers again.
  await again(page);
  assert.notEqual(await version(page), 'rgb(1, 2, 3)');
  await heading(page, GROUPS.emergency);
  await offer(page).waitFor();
  await press(page, 'Later');
  await offer(page).waitFor({ state: 'detached' });
  await NO(page);
  await press(page, 'Continue');
  await screen(page, GROUPS.today);

  await again(page);
  await offer(page).waitFor();
  let loads = 0;
  page.on('load', () => { loads += 1; });
  await update(page);
  await heading(page, GROUPS.today);
  assert.equal(await version(page), 'rgb(1, 2, 3)');
  await until(async () => {
    const names = await caches(page);
    return names.length === 1 && names[0] !== old;
  });
  await page.waitForTimeout(500);
  assert.equal(loads, 1, 'it loads once');
  assert.equal(await offer(page).count(), 0, 'it is the newer one');
  await calm(page);
});

test('the offer waits while a timer is on screen, and goes when one starts', async () => {
  const site = await publish();
  const page = await site.visit();
  await take(page, [start, ...safety(), ...about(), ...time, core, ...TESTS.slice(0, 9)]);
  await settled(page);
  await again(page);
  await heading(page, 'Front plank');
  await press(page, 'Start the timer');
  await page.locator('[data-field="tap"]').click();
  await page.locator('.dial.running').waitFor({ timeout: 7_000 });
  await site.renew();
  await waiting(page);
  await page.waitForTimeout(1_500);
  assert.equal(await offer(page).count(), 0, 'nothing while it runs');
  assert.equal(await by(page, 'button', 'Update now').count(), 0);
  await page.keyboard.press('Space');
  await page.locator('.dial.done').waitFor();
  assert.equal(await offer(page).count(), 0, 'nor before the time is kept');
  await press(page, /^Keep/);
  await screen(page, 'Front plank');
  await offer(page).waitFor();
  const held = await field(page, 'Time held').inputValue();
  await press(page, 'Start the timer');
  await page.locator('[data-bc="instrument"]').waitFor();
  await offer(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await offer(page).waitFor();
  await update(page);
  await heading(page, 'Front plank');
  assert.equal(await field(page, 'Time held').inputValue(), held);
  await calm(page);
});

test('the offer waits while a care card says what to do', async () => {
  const site = await publish();
  const page = await site.visit();
  await settled(page);
  await again(page);
  await take(page, [start, [GROUPS.nerves, YES], ['Which ones?', tick(/^Numbness/)]]);
  await heading(page, /Go to/);
  await site.renew();
  await waiting(page);
  await page.waitForTimeout(1_500);
  assert.equal(await offer(page).count(), 0);
  await press(page, 'Back');
  await offer(page).waitFor();
  await calm(page);
});

test('a second tab is left where it is when the first one updates', async () => {
  const site = await publish();
  const page = await site.visit();
  await settled(page);
  await again(page);
  const other = await page.context().newPage();
  await other.goto(new URL('check/', site.url).href);
  await ready(other);
  await take(other, [start, [GROUPS.nerves, NO]]);
  await site.renew();
  await waiting(page);
  await offer(page).waitFor();
  await offer(other).waitFor();
  await update(page);
  assert.equal(await version(page), 'rgb(1, 2, 3)');
  await page.waitForTimeout(500);
  assert.notEqual(await version(other), 'rgb(1, 2, 3)', 'no reload in a tab where nobody asked');
  await NO(other);
  await press(other, 'Continue');
  await screen(other, GROUPS.today);
  await update(other);
  assert.equal(await version(other), 'rgb(1, 2, 3)');
  await heading(other, GROUPS.today);
  await calm(page);
});

test('a newer version that takes over before the second half is here loads the page again, once', async () => {
  const site = await publish();
  const page = await site.visit();
  await settled(page);
  await again(page);
  // The second half is on its way for as long as the window has this name, which outlives a reload.
  await page.addInitScript(() => {
    const { fetch } = window;
    window.fetch = (what, ...how) => (window.name === 'slow' && String(what).includes('later_bg.wasm') ? new Promise(() => {}) : fetch(what, ...how));
  });
  await page.evaluate(() => { window.name = 'slow'; });
  await again(page);
  await take(page, [start, [GROUPS.nerves, NO]]);
  await site.renew();
  await waiting(page);
  assert.equal(await offer(page).count(), 0, 'nobody is there yet to offer it');
  let loads = 0;
  page.on('load', () => { loads += 1; });
  await page.evaluate(() => { window.name = ''; });
  // As another tab does whose reader presses "Update now".
  await Promise.all([
    page.waitForEvent('load', { timeout: 40_000 }),
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting.postMessage('update')),
  ]);
  await ready(page);
  assert.equal(await version(page), 'rgb(1, 2, 3)', 'both halves are the newer version’s');
  await heading(page, GROUPS.emergency);
  await NO(page);
  await press(page, 'Continue');
  await screen(page, GROUPS.today);
  await page.waitForTimeout(500);
  assert.equal(loads, 1);
  await calm(page);
});

test('a page that is looked at again asks for a newer version by itself', async () => {
  const site = await publish();
  const page = await site.visit();
  await settled(page);
  // The browser asks too, when it likes: what the page asks is counted.
  await page.addInitScript(() => {
    window.asked = 0;
    const { update } = ServiceWorkerRegistration.prototype;
    ServiceWorkerRegistration.prototype.update = function ask() {
      window.asked += 1;
      return update.call(this);
    };
  });
  await again(page);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/update.js')));
  await page.waitForTimeout(500);
  await site.renew();
  const shown = yes => page.evaluate(hidden => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    return window.asked;
  }, !yes);
  assert.equal(await shown(false), 0, 'out of sight nothing is asked');
  assert.equal(await shown(true), 1);
  await offer(page).waitFor();
  await calm(page);
});

test('where answers can’t be kept there is no offer, which would lose them', async () => {
  const site = await publish();
  const page = await site.visit({ storage: 'full' });
  await settled(page);
  await again(page);
  await site.renew();
  await waiting(page);
  await page.waitForTimeout(1_500);
  assert.equal(await offer(page).count(), 0);
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
  const page = await site.visit();
  await settled(page);
  await again(page);
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
  const page = await site.visit();
  await settled(page);
  await again(page);
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

test('the offer as it looks, and beside what has the focus', async () => {
  const site = await publish();
  const page = await site.visit();
  await settled(page);
  await again(page);
  await take(page, [start, [GROUPS.nerves, NO]]);
  await site.renew();
  await waiting(page);
  await offer(page).waitFor();
  await by(page, 'link', 'Erase my answers').or(by(page, 'button', 'Erase my answers')).focus();
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'Update now');
  await shot(page, 'offer');
  const box = await by(page, 'button', 'Update now').boundingBox();
  assert.ok(box.height >= 48, `${box.height} high`);
  // On a small screen the offer lies over the check; what has the focus is brought above it.
  await page.setViewportSize({ width: 320, height: 480 });
  await page.locator('back-check').getByRole('button', { name: 'Continue' }).focus();
  const bar = await page.getByRole('complementary').boundingBox();
  const main = await by(page, 'button', 'Continue').boundingBox();
  assert.ok(main.y + main.height <= bar.y, `${main.y + main.height} is below ${bar.y}`);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: 'screens/offer-320-forced.png' });
  await calm(page);
});
