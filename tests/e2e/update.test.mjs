// How a newer version comes to a reader of the stand-alone page: offered, never forced.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, by, field, fits, focused, heading, press, ready, shot } from './lib.mjs';
import { GROUPS, NO, TESTS, YES, about, core, safety, screen, start, take, tick, time } from './walk.mjs';
import { OFFER, again, caches, calm, offer, publish, settled, until, update, version, waiting } from './worker.mjs';

test('a newer version is offered, waits, and keeps the answers when it is taken', async () => {
  const site = await publish();
  const page = await site.comeBack();
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
  const page = await site.comeBack();
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
  const page = await site.comeBack();
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
  const page = await site.comeBack();
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
  const page = await site.comeBack({ storage: 'full' });
  await site.renew();
  await waiting(page);
  await page.waitForTimeout(1_500);
  assert.equal(await offer(page).count(), 0);
  await calm(page);
});

test('the offer as it looks, and beside what has the focus', async () => {
  const site = await publish();
  const page = await site.comeBack();
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
