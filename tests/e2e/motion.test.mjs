// Figures move, stop when asked, and stay still for who asked for less motion.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, button, by, heading, launch } from './lib.mjs';
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

/** What a screen reader says after the name of the answer that begins so. */
async function described(page, name) {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  return nodes.find(node => node.role?.value === 'radio' && node.name?.value.startsWith(name))?.description?.value;
}

test('a screen reader finds every figure by the sentence of its position', async () => {
  for (const reducedMotion of [true, false]) {
    const page = await site.openPage({ reducedMotion });
    await by(page, 'img', 'Walking, one foot ahead, arms swinging.').waitFor();
    await take(page, before_('Knee-to-wall'), async (page, name) => {
      if (name !== '90/90 sit') return;
      assert.equal(await by(page, 'img', /./).count(), 0, 'a picture to choose is no image of its own');
      assert.equal(await described(page, 'Hands behind'), 'Sitting on the floor, both knees down to one side, leaning on the hands behind.');
    });
    const wall = by(page, 'img', 'Facing a wall, hands on it, one foot ahead. The front knee touches the wall. The heel is down.');
    await wall.waitFor();
    assert.equal(await by(page, 'img', /./).count(), 1, 'what moves over it is hidden');
    await take(page, toCheck.slice(before_('Knee-to-wall').length));
    await take(page, [['Check your answers', null, 'See where to start']]);
    await by(page, 'img', /^Standing at ease, turned a little to one side\. Four areas: /).waitFor();
    await take(page, [['Start with your core', null, 'See my plan']]);
    await heading(page, 'Phase 1: Mobilise your hips');
    const items = page.getByRole('listitem').filter({ has: page.getByRole('img') });
    assert.ok((await items.count()) >= 4, 'every exercise of a session has its picture');
    page.calm();
  }
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
