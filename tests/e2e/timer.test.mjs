// Timers and counters in real time: what a tap records, what stops by itself, what the page does
// to sound and screen meanwhile.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, by, field, launch, press, shot } from './lib.mjs';
import { TESTS, about, core, fitsEverywhere, safety, says, screen, start, take, time } from './walk.mjs';

let site;
/** What the device keeps at a test, by its name: walked to once, then opened at once. */
const kept = {};

before(async () => {
  site = await launch();
  const page = await site.openPage();
  const steps = [start, ...safety(), ...about(), ...time, core];
  await take(page, steps);
  for (const step of TESTS) {
    const name = step[0].split(' ·')[0];
    await screen(page, step[0]);
    kept[name] ??= await page.evaluate(() => localStorage.getItem('back-check'));
    await take(page, [step]);
  }
  await page.close();
});
after(() => site.close());

/** Notes what the page asks of the device. Runs in the page before anything else. */
function watch() {
  window.noted = { held: 0, released: 0, beats: [], spoken: [] };
  const wakeLock = {
    request: async () => {
      window.noted.held += 1;
      const lock = { released: false, release: async () => { if (!lock.released) { lock.released = true; window.noted.released += 1; } } };
      window.noted.lock = lock;
      return lock;
    },
  };
  Object.defineProperty(navigator, 'wakeLock', { value: wakeLock });
  Object.defineProperty(navigator, 'audioSession', { value: { type: 'auto' } });
  const begin = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (when) {
    window.noted.beats.push([this.frequency.value, when]);
    return begin.call(this, when);
  };
}

/** A page that stands at a test. */
async function at(name, settings = {}) {
  const page = await site.openPage({ wait: false, path: 'index.html', ...settings, scripts: true });
  await page.addInitScript(watch);
  await page.evaluate(text => localStorage.setItem('back-check', text), kept[name]);
  await page.reload();
  await by(page, 'heading', new RegExp(`^${name}`)).first().waitFor();
  return page;
}

const area = page => page.locator('[data-field="tap"]');
const value = async (page, label) => Number(await field(page, label).inputValue());
const running = page => page.locator('.dial.running').waitFor();
const until = (page, phase) => page.locator(`.dial.${phase}`).waitFor({ timeout: 70_000 });
const noted = page => page.evaluate(() => window.noted);

test('a plank that ends with a tap after two seconds is kept as two seconds', async () => {
  const page = await at('Front plank');
  await press(page, 'Start the timer');
  await screen(page, 'Front plank');
  await says(page, 'Tap here to start', 'on track: 60 s', 'Sound on');
  await area(page).click();
  await until(page, 'count');
  await says(page, 'Get ready');
  await running(page);
  const box = await area(page).boundingBox();
  assert.ok(box.width >= 300 && box.height >= 400, `the area is ${box.width} × ${box.height}`);
  await page.waitForTimeout(1000);
  await shot(page, 'timer-running');
  await area(page).click({ position: { x: 8, y: 8 } });
  await until(page, 'done');
  await press(page, /^Keep/);
  await screen(page, 'Front plank');
  const held = await value(page, 'Time held');
  assert.ok(held > 0.5 && held < 20, `${held}`);
  page.calm();
  await page.close();
});
