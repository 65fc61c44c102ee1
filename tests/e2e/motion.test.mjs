// Figures move, stop when asked, and stay still for who asked for less motion.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, button, heading, launch } from './lib.mjs';
import { take, TESTS, toCheck } from './walk.mjs';

let site;
before(async () => { site = await launch(); });
after(() => site.close());

const before_ = name => toCheck.slice(0, toCheck.findIndex(([at]) => at === name));

/** Every path of the pictures that can be seen now, as one text. */
const picture = page => page.evaluate(() => {
  const shown = [...document.querySelector('back-check').shadowRoot.querySelectorAll('svg.fig')].filter(svg => svg.getClientRects().length && !svg.closest('.plays .still'));
  return shown.map(svg => [...svg.querySelectorAll('path')].map(path => path.getAttribute('d')).join()).join('\n');
});
const changes = (page, from) => page.waitForFunction(was => {
  const shown = [...document.querySelector('back-check').shadowRoot.querySelectorAll('svg.fig')].filter(svg => svg.getClientRects().length && !svg.closest('.plays .still'));
  return shown.map(svg => [...svg.querySelectorAll('path')].map(path => path.getAttribute('d')).join()).join('\n') !== was;
}, from);

test('the heel raise rises, and a press stops it', async () => {
  const page = await site.openPage({ reducedMotion: false });
  await take(page, before_('Single-leg heel raise'));
  await heading(page, 'Single-leg heel raise');
  const pause = button(page, 'Pause the picture');
  await pause.waitFor();
  await changes(page, await picture(page));
  await pause.click();
  assert.equal(await pause.getAttribute('aria-pressed'), 'true');
  const still = await picture(page);
  await page.waitForTimeout(400);
  assert.equal(await picture(page), still, 'a stopped picture stays as it is');
  await pause.click();
  await changes(page, still);
  await axe(page);
  page.calm();
});

test('with less motion the two ends of the movement stand side by side', async () => {
  const page = await site.openPage({ reducedMotion: true });
  await take(page, before_('Single-leg heel raise'));
  await heading(page, 'Single-leg heel raise');
  await page.waitForFunction(() => [...document.querySelector('back-check').shadowRoot.querySelectorAll('svg.fig')].filter(svg => svg.getClientRects().length && !svg.closest('.plays .still')).length === 2);
  const both = (await picture(page)).split('\n');
  assert.notEqual(both[0], both[1]);
  await page.waitForTimeout(300);
  assert.deepEqual((await picture(page)).split('\n'), both);
  assert.equal(await button(page, 'Pause the picture').count(), 0);
  page.calm();
});

test('the next test shows its own figure', async () => {
  const page = await site.openPage({ reducedMotion: false });
  await take(page, before_('Single-leg heel raise'));
  await heading(page, 'Single-leg heel raise');
  const first = await picture(page);
  await take(page, TESTS.filter(([name]) => name === 'Single-leg heel raise'));
  await heading(page, 'Dead bug');
  assert.notEqual(await picture(page), first);
  page.calm();
});
