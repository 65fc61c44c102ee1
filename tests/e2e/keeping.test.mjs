// What is kept on the device, what survives a reload, and what happens when nothing can be kept.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { button, by, field, heading, launch, press, ready } from './lib.mjs';
import { GROUPS, NO, TESTS, YES, about, core, pick, safety, says, screen, start, take, time, toCheck } from './walk.mjs';

let site;
before(async () => { site = await launch(); });
after(() => site.close());

const KEPT = 'Your answers are kept on this device only.';
const NOT_KEPT = "Your answers can't be kept on this device.";
const kept = page => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
const again = async page => { await page.reload(); await ready(page); };

/** A page whose device has kept this text. */
async function having(text) {
  const page = await site.openPage();
  await page.evaluate(kept => localStorage.setItem('back-check', kept), text);
  await again(page);
  return page;
}

test('a reload in the middle of the tests comes back to the same place with every answer', async () => {
  const page = await site.openPage();
  const at = TESTS.findIndex(([name]) => name === 'Knee-to-wall');
  await take(page, [start, ...safety(), ...about(), ...time, core, ...TESTS.slice(0, at)]);
  await screen(page, 'Knee-to-wall');
  await field(page, 'Left foot').fill('9.5');
  await again(page);
  await heading(page, 'Knee-to-wall');
  assert.equal(await field(page, 'Left foot').inputValue(), '9.5');
  assert.equal(await field(page, 'Right foot').inputValue(), '');
  await field(page, 'Right foot').fill('10');
  await press(page, 'Continue');
  await screen(page, 'Single-leg stance');
  await press(page, 'Back');
  await screen(page, 'Knee-to-wall');
  await press(page, 'Back');
  await screen(page, '90/90 sit');
  assert.ok(await by(page, 'radio', /^Hands to switch/).isChecked());
  // A visit later starts on the same page; the start card offers both ways.
  await again(page);
  await heading(page, '90/90 sit');
  page.calm();
});

test('the browser’s Back and Forward are screens, and the address stays', async () => {
  const page = await site.openPage();
  const url = page.url();
  await take(page, [start, [GROUPS.nerves, NO], [GROUPS.emergency, NO]]);
  await screen(page, GROUPS.today);
  await page.goBack();
  await screen(page, GROUPS.emergency);
  assert.ok(await by(page, 'radio', 'No, none of these').isChecked());
  await page.goBack();
  await screen(page, GROUPS.nerves);
  await page.goForward();
  await screen(page, GROUPS.emergency);
  await page.goForward();
  await screen(page, GROUPS.today);
  for (const _ of [1, 2, 3]) await page.goBack();
  await screen(page, 'Where should you start?');
  await press(page, 'Carry on');
  await screen(page, GROUPS.today);
  assert.equal(page.url(), url);
  page.calm();
});

test('the whole way sets no cookie, one key, and asks no one', async () => {
  const page = await site.openPage();
  const url = page.url();
  const asked = [];
  page.on('request', request => asked.push(request.url()));
  await take(page, toCheck);
  await press(page, 'See where to start');
  await screen(page, 'Start with your core');
  assert.deepEqual(Object.keys(await kept(page)), ['back-check']);
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).length), 0);
  assert.equal(page.url(), url);
  for (const request of asked) assert.ok(request.startsWith(site.url) && !request.includes('?'), `asked for ${request}`);
  assert.ok(await page.evaluate(() => typeof history.state === 'number'), 'history holds a number, no answers');
  page.calm();
});

test('blocked storage: it says so, and everything works until the page closes', async () => {
  const page = await site.openPage({ storage: 'blocked' });
  await says(page, NOT_KEPT);
  await take(page, toCheck);
  await screen(page, 'Check your answers');
  await says(page, NOT_KEPT, '42 years');
  await again(page);
  await heading(page, 'Where should you start?');
  page.calm();
});

test('full storage: it says so at the first answer, and everything works', async () => {
  const page = await site.openPage({ storage: 'full' });
  await take(page, [start]);
  await page.getByText(NOT_KEPT).waitFor();
  await take(page, [...safety(), ...about()]);
  await screen(page, time[0][0]);
  assert.deepEqual(await kept(page), {});
  page.calm();
});

test('what can’t be read: it says so and starts afresh', async () => {
  for (const text of ['1.rubbish!', '', '{"schema":"other"}']) {
    const page = await having(text);
    await heading(page, 'Where should you start?');
    await says(page, 'What was kept here could not be read, so we start afresh.');
    await take(page, [start, [GROUPS.nerves, NO]]);
    await screen(page, GROUPS.emergency);
    await again(page);
    await heading(page, GROUPS.emergency);
    await says(page, KEPT);
    page.calm();
    await page.context().close();
  }
});

test('answers of a newer version are left as they are', async () => {
  const page = await having('3.c29tZXRoaW5nIG5ldw');
  // The second half reads what was kept; until it has, there is nothing to say of it.
  await heading(page, 'Where should you start?');
  await says(page, 'A newer version of Back Check has kept answers here.');
  await take(page, [start, [GROUPS.nerves, NO], [GROUPS.emergency, NO]]);
  await screen(page, GROUPS.today);
  await press(page, 'Erase my answers');
  await screen(page, 'Erase all your answers?');
  await press(page, 'Erase everything');
  await screen(page, 'Where should you start?');
  assert.deepEqual(await kept(page), { 'back-check': '3.c29tZXRoaW5nIG5ldw' });
  page.calm();
});

test('erase asks first, then leaves nothing', async () => {
  const page = await site.openPage();
  assert.equal(await button(page, 'Erase my answers').count(), 0, 'nothing to erase yet');
  await take(page, [start, [GROUPS.nerves, NO], [GROUPS.emergency, YES]]);
  await screen(page, 'Which ones?');
  await press(page, 'Erase my answers');
  await screen(page, 'Erase all your answers?');
  await press(page, 'Keep my answers');
  await screen(page, 'Which ones?');
  await press(page, 'Erase my answers');
  await press(page, 'Erase everything');
  await screen(page, 'Where should you start?');
  assert.deepEqual(await kept(page), {});
  // History holds places, not answers: there is nothing to come back to but the first question.
  await page.goBack();
  await screen(page, GROUPS.nerves);
  assert.equal(await by(page, 'radio', 'No, none of these').isChecked(), false);
  await again(page);
  await heading(page, GROUPS.nerves);
  assert.equal(await by(page, 'radio', 'No, none of these').isChecked(), false);
  page.calm();
});

test('two tabs: answers of one are in the other, which stays where it is', async () => {
  const page = await site.openPage();
  await take(page, [start, [GROUPS.nerves, NO]]);
  await screen(page, GROUPS.emergency);
  const other = await page.context().newPage();
  await other.goto(site.url);
  await ready(other);
  await heading(other, GROUPS.emergency);
  await NO(other);
  await press(other, 'Continue');
  await screen(other, GROUPS.today);
  assert.ok(await by(page, 'heading', GROUPS.emergency).isVisible());
  await page.waitForFunction(() => [...document.querySelector('back-check').shadowRoot.querySelectorAll('input')].some(({ checked }) => checked));
  assert.ok(await by(page, 'radio', 'No, none of these').isChecked());
  await press(page, 'Continue');
  await screen(page, GROUPS.today);
  page.calm();
});

test('starting again keeps nothing of the answers', async () => {
  const page = await site.openPage();
  await take(page, [start, [GROUPS.nerves, NO]]);
  await screen(page, GROUPS.emergency);
  for (const _ of [1, 2]) await press(page, 'Back');
  await screen(page, 'Where should you start?');
  await press(page, 'Start again');
  await screen(page, GROUPS.nerves);
  assert.equal(await by(page, 'radio', 'No, none of these').isChecked(), false);
  await pick('No, none of these')(page);
  page.calm();
});
