// Timers and counters in real time: what a tap records, what stops by itself, what the page asks
// of sound and screen meanwhile.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { noted, watch } from './device.mjs';
import { axe, by, field, focused, launch, press, shot } from './lib.mjs';
import { TESTS, about, core, fitsEverywhere, safety, says, saysNot, screen, start, take, time } from './walk.mjs';

/** An article with the check in it, and a field for comments. */
const BLOG = `<!doctype html><html lang="en"><head><title>A blog</title><link rel="icon" href="data:,"></head><body>
<back-check></back-check><textarea aria-label="Comment"></textarea><script type="module" src="/back-check.js"></script></body></html>`;

let site;
/** What the device keeps at a test, by its name: walked to once, then opened at once. */
const kept = {};

before(async () => {
  site = await launch({ pages: { '/blog': BLOG } });
  const page = await site.openPage();
  await take(page, [start, ...safety(), ...about(), ...time, core]);
  for (const step of TESTS) {
    const name = step[0].split(' ·')[0];
    await screen(page, step[0]);
    kept[name] ??= await page.evaluate(() => localStorage.getItem('back-check'));
    await take(page, [step]);
  }
  await page.close();
});
after(() => site.close());

/** A page that stands at a test. */
async function at(name, { wakeLock = 'granted', ...settings } = {}) {
  const page = await site.openPage(settings);
  await page.evaluate(text => localStorage.setItem('back-check', text), kept[name]);
  await page.addInitScript(watch, wakeLock);
  await page.reload();
  await by(page, 'heading', new RegExp(`^${name}`)).first().waitFor();
  return page;
}

const area = page => page.locator('[data-field="tap"]');
const until = (page, phase) => page.locator(`.dial.${phase}`).waitFor();
const number = page => page.locator('[data-bc="number"]').textContent();
const calm = async page => {
  page.calm();
  await page.context().close();
};

/** The same in an article. */
async function inArticle(name, settings) {
  const page = await site.openPage({ path: '/blog', wait: false, ...settings });
  await page.evaluate(text => localStorage.setItem('back-check', text), kept[name]);
  await page.reload();
  await press(page, 'Start');
  await by(page, 'heading', new RegExp(`^${name}`)).first().waitFor();
  return page;
}

/** From the test to the moment the test itself begins. */
async function begin(page, way = 'Start the timer') {
  await press(page, way);
  await page.getByText('Tap here to start').waitFor();
  await area(page).click();
  await until(page, 'count');
  await page.locator('.dial.running').waitFor({ timeout: 7_000 });
}

test('a plank that ends with a tap after two seconds is kept as two seconds', async () => {
  const page = await at('Front plank', { reducedMotion: false });
  await begin(page);
  assert.match(await focused(page), /Tap here when you come down/, 'the area has the focus');
  const box = await area(page).boundingBox();
  assert.ok(box.width >= 300 && box.height >= 400, `the area is ${box.width} × ${box.height}`);
  await page.waitForTimeout(1_950);
  await page.mouse.click(box.x + 12, box.y + 12);
  await until(page, 'done');
  await press(page, /^Keep/);
  await screen(page, 'Front plank');
  const value = Number(await field(page, 'Time held').inputValue());
  const { taps: [first, last] } = await noted(page);
  const real = (last - first) / 1000 - 5;
  console.log(`kept ${value} s, tapped after ${real.toFixed(3)} s`);
  assert.ok(Math.abs(value - real) <= 0.1, `${value} for ${real}`);
  assert.deepEqual((await noted(page)).spoken, ['en: Get ready', 'en: Go']);
  await calm(page);
});

test('Space stops the clock, from the area and from nowhere; Escape leaves', async () => {
  for (const lost of [false, true]) {
    const page = await at('Front plank');
    await begin(page);
    if (lost) await page.evaluate(() => document.querySelector('back-check').shadowRoot.activeElement.blur());
    await page.waitForTimeout(400);
    await page.keyboard.press('Space');
    await until(page, 'done');
    await screen(page, 'Front plank');
    await page.keyboard.press('Escape');
    await by(page, 'button', 'Start the timer').waitFor();
    assert.equal(await field(page, 'Time held').inputValue(), '', 'leaving keeps nothing');
    await calm(page);
  }
});

test('in an article, keys that nothing has the focus for are the article’s', async () => {
  const page = await inArticle('Front plank');
  await begin(page);
  await page.evaluate(() => {
    document.activeElement.blur();
    window.taken = [];
    addEventListener('keydown', event => taken.push(event.defaultPrevented));
  });
  for (const key of ['Space', 'Escape', 'Enter']) await page.keyboard.press(key);
  assert.deepEqual(await page.evaluate(() => taken), [false, false, false]);
  await until(page, 'running');
  await area(page).focus();
  await page.keyboard.press('Control+Escape');
  await until(page, 'running');
  await page.keyboard.press('Space');
  await until(page, 'done');
  await calm(page);
});

test('in an article, a clock that runs out leaves the focus where somebody writes', async () => {
  const page = await inArticle('Front plank', { clock: '2026-11-23T10:00:00' });
  await press(page, 'Start the timer');
  await page.clock.pauseAt('2026-11-23T10:05:00');
  await area(page).click();
  await page.clock.runFor(5_050);
  await until(page, 'running');
  await field(page, 'Comment').click();
  await page.keyboard.type('My back ');
  await page.clock.runFor(61_000);
  await until(page, 'done');
  await page.keyboard.type('and I');
  assert.equal(await field(page, 'Comment').inputValue(), 'My back and I');
  await calm(page);
});

test('it ends by itself at the line, to a tenth, and also after the page was hidden', async () => {
  for (const hidden of [false, true]) {
    const page = await at('Front plank', { clock: '2026-11-23T10:00:00', reducedMotion: false });
    await press(page, 'Start the timer');
    await page.clock.pauseAt('2026-11-23T10:05:00');
    await area(page).click();
    await page.clock.runFor(5_050);
    await until(page, 'running');
    if (hidden) {
      await page.clock.fastForward(200_000);
    } else {
      await page.clock.runFor(29_800);
      assert.equal(await number(page), '29');
      await page.clock.runFor(400);
      assert.equal(await number(page), '30');
      await says(page, 'Half-way');
      await page.clock.runFor(25_000);
      await says(page, '5 seconds left');
      await page.clock.runFor(4_700);
      assert.equal(await number(page), '59');
      await page.clock.runFor(300);
    }
    await until(page, 'done');
    await says(page, '60 seconds: that is on track. You can stop here.');
    // What nobody saw may be done again.
    if (hidden) await says(page, 'This page was out of sight when the time ran out.', 'Try again');
    else await saysNot(page, 'Try again', 'out of sight');
    await press(page, 'Keep 60 seconds');
    await page.clock.runFor(1_000);
    assert.equal(await field(page, 'Time held').inputValue(), '60');
    await calm(page);
  }
});

test('“Stop, it hurts” at second three ends on the question where, with the side known and no value', async () => {
  const page = await at('Side plank');
  await begin(page);
  await page.waitForTimeout(3_000);
  await press(page, 'Stop, it hurts');
  await screen(page, 'Where did it hurt?');
  assert.ok(await by(page, 'radio', 'Left side down').isChecked());
  const { released, held } = await noted(page);
  assert.equal(released, held, 'the screen may go dark');
  await by(page, 'radio', 'Shoulder').check({ force: true });
  await press(page, 'Continue');
  await screen(page, 'Side plank');
  await says(page, 'It hurt: Shoulder');
  assert.equal(await by(page, 'textbox', 'Left side down').count(), 0);
  await calm(page);
});

test('the screen is kept on while a test runs, again after it was hidden, and let go at every end', async () => {
  const page = await at('Single-leg stance');
  await begin(page);
  assert.deepEqual(await noted(page).then(n => [n.held, n.released, n.session]), [1, 0, 'playback']);
  await page.evaluate(() => {
    window.noted.last.released = true; // as browsers do when the page is hidden
    window.noted.released += 1;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.waitForFunction(() => window.noted.held === 2);
  await area(page).click();
  await until(page, 'done');
  await page.waitForFunction(() => window.noted.released === 2);
  assert.equal((await noted(page)).session, 'auto');
  await press(page, 'Try again');
  await says(page, 'Try 2 of 3');
  await area(page).click();
  await until(page, 'count');
  await page.waitForFunction(() => window.noted.held === 3);
  await press(page, 'Back');
  await page.waitForFunction(() => window.noted.released === 3);
  await begin(page);
  await page.evaluate(() => document.querySelector('back-check').remove());
  await page.waitForFunction(() => window.noted.released === window.noted.held && window.noted.held === 4);
  await calm(page);
});

test('without a wake lock, or with one refused, everything runs', async () => {
  for (const wakeLock of ['absent', 'refused']) {
    const page = await at('Front plank', { wakeLock });
    await begin(page);
    await area(page).click();
    await until(page, 'done');
    await calm(page);
  }
});

test('the beat is one a second on the audio clock, and the count follows it', async () => {
  const page = await at('Single-leg heel raise');
  await begin(page, 'Start the beat');
  await page.waitForTimeout(4_300);
  await area(page).click();
  await until(page, 'done');
  await says(page, '2 heel raises');
  const { tones } = await noted(page);
  const beats = tones.filter(([tone]) => tone === 880 || tone === 440);
  assert.ok(beats.length >= 6 && beats.length <= 10, `${beats.length} beats: those of the next moments are there too`);
  const steps = beats.slice(1).map(([, when], nth) => when - beats[nth][1]);
  const off = steps.map(step => Math.abs(step - 1)).sort((a, b) => a - b);
  console.log(`off by ${off.map(step => (step * 1000).toFixed(3))} ms`);
  // A machine without a sound card may lose time; then a step makes up for it at once.
  assert.ok(off[Math.floor(off.length / 2)] < 0.000_01 && off.at(-1) < 0.1);
  assert.deepEqual(beats.map(([tone]) => tone), beats.map((_, nth) => (nth % 2 ? 440 : 880)));
  await press(page, 'Keep 2');
  await screen(page, 'Single-leg heel raise · Right leg');
  await says(page, 'Next: Right leg');
  await calm(page);
});

test('chair stands are counted by taps', async () => {
  const page = await at('30-second chair stand');
  await begin(page, 'Start the 30 seconds');
  for (let tap = 0; tap < 3; tap += 1) {
    await area(page).click();
    await page.waitForTimeout(300);
  }
  await page.keyboard.press('Space');
  await says(page, 'Counted so far: 4');
  assert.ok(['27', '28', '29'].includes(await number(page)));
  await press(page, 'End the 30 seconds now');
  await press(page, 'Keep 4');
  await screen(page, '30-second chair stand');
  assert.equal(await field(page, 'Full stands').inputValue(), '4');
  await calm(page);
});

test('sound is switched off on the screen and stays off', async () => {
  const page = await at('Front plank');
  await press(page, 'Start the timer');
  await press(page, /^Sound on\b.*turn it off/);
  await page.reload();
  await by(page, 'button', /^Sound off\b.*turn it on/).waitFor();
  await area(page).click();
  await page.locator('.dial.running').waitFor({ timeout: 7_000 });
  const { spoken, session } = await noted(page);
  assert.deepEqual([spoken, session], [[], 'auto']);
  await calm(page);
});

test('every screen of a timer passes axe, fits, and is looked at', async () => {
  const look = async (page, name) => {
    await axe(page);
    await fitsEverywhere(page);
    await shot(page, `timer-${name}`);
  };
  let page = await at('Single-leg stance');
  await look(page, 'test');
  await press(page, 'Start the timer');
  await page.getByText('Tap here to start').waitFor();
  await look(page, 'ready');
  await area(page).click();
  await until(page, 'count');
  await axe(page);
  await page.locator('.dial.running').waitFor({ timeout: 7_000 });
  await look(page, 'stance');
  await area(page).click();
  await until(page, 'done');
  await look(page, 'done');
  await calm(page);

  page = await at('Side plank');
  await begin(page);
  await area(page).click();
  await press(page, /^Keep/);
  await until(page, 'rest');
  await look(page, 'rest');
  await calm(page);

  for (const [name, way] of [['Single-leg heel raise', 'Start the beat'], ['30-second chair stand', 'Start the 30 seconds']]) {
    page = await at(name, { forcedColors: name.startsWith('30') });
    await begin(page, way);
    await look(page, name.split(' ').at(-1));
    await calm(page);
  }
});
