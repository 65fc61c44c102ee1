// How long home and progress take to load and to draw for someone with a session a day for a year
// and thirteen more screenings, on a processor four times slower. `--check` fails above the target.
import { loadavg } from 'node:os';
import { people } from '../tests/e2e/device.mjs';
import { by, launch, press } from '../tests/e2e/lib.mjs';

const DAY = '2026-11-23';
const SLOWER = 4;
const TARGET_MS = 100;
const ROUNDS = 7;

/** Times a press until the next frame has been painted. Runs in the page before anything else. */
function watch() {
  window.painted = [];
  const after = new MessageChannel();
  let from = 0;
  after.port1.onmessage = () => window.painted.push(performance.now() - from);
  addEventListener('click', event => {
    if (!event.isTrusted) return;
    from = event.timeStamp;
    requestAnimationFrame(() => after.port2.postMessage(0));
  }, true);
}

const PEOPLE = [
  ['two days', 'today', "Today's session", 'Nothing to compare yet'],
  ['a year', 'year', 'Done for today', 'Your pain is easing'],
];

/** Waits until the page has nothing left to draw: a reader presses a screen that has come to rest. */
const rest = page => page.evaluate(() => new Promise(done => setTimeout(() => requestIdleCallback(done), 300)));

/** Milliseconds of each press, by what it does. */
async function measure(site, text, home, progress) {
  const page = await site.openPage();
  await page.clock.setFixedTime(`${DAY}T10:00:00`);
  await page.addInitScript(watch);
  await page.evaluate(kept => localStorage.setItem('back-check', kept), text);
  await page.reload();
  await by(page, 'heading', home).waitFor();
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times = { 'to progress': [], 'to home': [] };
  for (let n = 0; n < ROUNDS; n += 1) {
    for (const [name, button, heading] of [['to progress', 'Progress', progress], ['to home', 'Back', home]]) {
      await rest(page);
      await page.evaluate(() => { window.painted = []; });
      await press(page, button);
      await by(page, 'heading', heading).waitFor();
      await page.waitForFunction(() => window.painted.length > 0);
      times[name].push(await page.evaluate(() => window.painted[0]));
    }
  }
  await page.context().close();
  return times;
}

const load = loadavg()[0];
const kept = people(DAY);
const site = await launch();
const over = [];
console.log(`following the plan, ${SLOWER}× slower, ${(kept.year.length / 1000).toFixed(1)} kB kept after a year; load when it began: ${load.toFixed(1)}`);
for (const [words, who, home, progress] of PEOPLE) {
  for (const [name, all] of Object.entries(await measure(site, kept[who], home, progress))) {
    const sorted = all.sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    if (median > TARGET_MS) over.push(`${words}, ${name}`);
    console.log(`${`${words}, ${name}`.padEnd(26)}${median.toFixed(0).padStart(7)} ms, worst ${sorted.at(-1).toFixed(0)} ms, target ${TARGET_MS}${median > TARGET_MS ? ' !' : ''}`);
  }
}
await site.close();
if (over.length && process.argv.includes('--check')) {
  console.error(`over ${TARGET_MS} ms: ${over.join('; ')}`);
  process.exitCode = 1;
}
