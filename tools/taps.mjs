// How long a tap takes until the screen has answered it, on a processor four times slower: from the
// event to the moment the next frame has been painted. Takes the whole way, as the browser tests do.
import { loadavg } from 'node:os';
import { field, launch, press } from '../tests/e2e/lib.mjs';
import { screen, take, toCheck } from '../tests/e2e/walk.mjs';

const SLOWER = 4;
const TARGET_MS = 50;
const REST_MS = 300;
const READ_MS = 2500;
/** How long a finger is down: a tap without it is answered behind what the touch itself sets off. */
const DOWN_MS = 80;

/** Times every tap by what was tapped. Runs in the page before anything else. */
function watch() {
  window.taps = [];
  const after = new MessageChannel();
  let waiting = [];
  const heading = () => document.querySelector('back-check').shadowRoot.querySelector('h1, h2')?.textContent;
  after.port1.onmessage = () => {
    const now = performance.now();
    for (const [kind, from] of waiting.splice(0)) window.taps.push([kind === 'Back' ? `Back to “${heading()}”` : kind, now - from]);
  };
  const kind = path => {
    const at = selector => path.find(node => node.matches?.(selector));
    if (at('.pictures .option')) return 'picture choice';
    if (at('.option')) return 'answer';
    if (at('.key')) return 'stepper';
    if (at('summary')) return 'details';
    return at('button')?.textContent.trim() ?? 'elsewhere';
  };
  // A label passes its click on to its input: the first one is the reader's.
  let pressed = false;
  addEventListener('pointerdown', () => { pressed = true; }, true);
  addEventListener('click', event => {
    if (!pressed) return;
    pressed = false;
    waiting.push([kind(event.composedPath()), event.timeStamp]);
    requestAnimationFrame(() => after.port2.postMessage(0));
  }, true);
}

/**
 * Leaves the page alone until it has answered: looking for the next thing on it, which the browser
 * tests do at once and over and over, would be work of the page's thread between a tap and its frame.
 */
function leaveAlone(page) {
  const find = page.getByRole.bind(page);
  page.getByRole = (...what) => {
    const found = find(...what);
    const click = found.click.bind(found);
    found.check = found.click = async () => {
      // Forced: else the driver asks at every event what is under the finger.
      await click({ force: true, delay: DOWN_MS });
      await page.waitForTimeout(REST_MS);
    };
    return found;
  };
}

/** What a reader does besides answering. */
const besides = {
  'Knee-to-wall': async page => {
    for (let n = 0; n < 4; n += 1) await page.locator('.key').nth(1).click();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await field(page, 'Left foot').fill('');
  },
  'Front plank': async page => {
    for (let n = 0; n < 3; n += 1) {
      await press(page, 'Start the timer');
      await page.getByText('Tap here to start').waitFor();
      await press(page, 'Back');
      await screen(page, 'Front plank');
    }
  },
};

const load = loadavg()[0];
const site = await launch();
const taps = [];
for (const reducedMotion of [false, true]) {
  const page = await site.openPage({ reducedMotion });
  leaveAlone(page);
  await page.addInitScript(watch);
  await page.goto(site.url);
  await page.waitForFunction(() => document.querySelector('back-check')?.running);
  // While the start card is read, the rest of the check arrives.
  await page.waitForTimeout(READ_MS);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await take(page, toCheck, (page, name) => besides[name]?.(page));
  for (let n = 0; n < 4; n += 1) {
    await press(page, 'See where to start');
    await screen(page, 'Start with your core');
    for (const summary of (await page.locator('summary').all()).slice(0, 3)) await summary.click();
    await press(page, 'See my plan');
    await screen(page, 'Phase 1: Mobilise your hips');
    await press(page, 'Back');
    await screen(page, 'Start with your core');
    await press(page, 'Back');
    await screen(page, 'Check your answers');
  }
  taps.push(...await page.evaluate(() => window.taps));
  await page.context().close();
}
await site.close();

const row = (...cells) => console.log(cells.map((cell, i) => (i ? String(cell).padStart(10) : String(cell).padEnd(40))).join(''));
row(`taps, ${SLOWER}× slower`, 'count', 'median', 'worst', `target ${TARGET_MS}`);
const kinds = [...new Set(taps.map(([kind]) => kind))];
for (const kind of kinds) {
  const times = taps.filter(([of]) => of === kind).map(([, ms]) => ms).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  row(kind, times.length, `${median.toFixed(0)} ms`, `${times.at(-1).toFixed(0)} ms`, median > TARGET_MS ? '!' : '');
}
console.log(`load when it began: ${load.toFixed(1)}`);
