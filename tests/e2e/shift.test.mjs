// Nothing moves under the reader's eyes: what is drawn later has its box from the start.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, press } from './lib.mjs';
import { screen, take, toCheck } from './walk.mjs';

let site;
before(async () => { site = await launch(); });
after(() => site.close());

/** The largest sum of shifts a screen may show that no tap has brought about. */
const STILL = 0.01;

/** Notes every shift of the layout. Runs in the page before anything else. */
function watch() {
  window.shifts = [];
  new PerformanceObserver(list => {
    for (const { startTime, value, hadRecentInput, sources } of list.getEntries()) {
      const what = sources.map(({ node }) => `${node?.nodeName ?? '?'}.${node?.className?.baseVal ?? node?.className ?? ''}`);
      window.shifts.push({ at: startTime, value, tapped: hadRecentInput, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Two frames later: what a screen's first paint brings is over. */
const painted = page => page.evaluate(() => new Promise(done => {
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
}));
const sum = shifts => shifts.reduce((total, { value }) => total + value, 0);

/** Follows the shifts of one page, screen by screen. */
function follow(page) {
  const rows = [];
  let taken = 0;
  return {
    rows,
    /**
     * A screen is there: what the way to it moved, and what moves after its first paint although
     * nobody touches it. The first second after a tap counts as the tap's in the browser's own
     * sum, so the second number counts every shift.
     */
    async look(name, wait = 120) {
      const from = await painted(page);
      await page.waitForTimeout(wait);
      const all = await page.evaluate(() => window.shifts);
      const fresh = all.slice(taken);
      taken = all.length;
      const late = fresh.filter(({ at }) => at > from);
      rows.push({ name, untapped: sum(fresh.filter(({ tapped }) => !tapped)), late: sum(late), all: sum(fresh), what: fresh.filter(shift => !shift.tapped || late.includes(shift)).flatMap(({ what }) => what) });
    },
  };
}

function hold(rows) {
  const worst = key => rows.reduce((worst, row) => (row[key] > worst[key] ? row : worst));
  const say = key => `${worst(key)[key].toFixed(4)} (${worst(key).name})`;
  console.log(`${rows.length} screens, sum of shifts nobody tapped for ${sum(rows.map(row => ({ value: row.untapped }))).toFixed(4)}; worst screen ${say('untapped')}; after its first paint ${say('late')}; with what taps open and change ${say('all')}`);
  const off = rows.filter(({ untapped, late }) => untapped >= STILL || late >= STILL);
  assert.deepEqual(off, [], `every screen shifts by less than ${STILL}`);
}

for (const [kind, settings] of [['a phone', { width: 390 }], ['a tablet, with moving figures', { width: 720, height: 1000, reducedMotion: false }]]) {
  test(`from the start to the plan nothing shifts on ${kind}`, async () => {
    const page = await site.openPage(settings);
    await page.addInitScript(watch);
    // The second half comes late, as on a slow line: the start card stands without its figure.
    await page.route(/later(_bg)?\.(wasm|js|css)$/, async route => {
      await new Promise(done => setTimeout(done, 700));
      await route.continue();
    });
    await page.goto(site.url);
    const { rows, look } = follow(page);
    await page.getByRole('img', { name: /^Walking/ }).waitFor();
    await take(page, toCheck, (page, name) => look(name));
    await screen(page, 'Check your answers');
    await look('Check your answers');
    await press(page, 'See where to start');
    await screen(page, 'Start with your core');
    await look('Result');
    await press(page, 'See my plan');
    await screen(page, 'Phase 1: Mobilise your hips');
    await look('Plan');
    hold(rows);
    // The measure itself notices: something put in above moves the plan.
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.style.height = '80px';
      document.querySelector('main').prepend(late);
      scrollTo(0, 0);
    });
    await look('Something comes late');
    assert.ok(rows.at(-1).all >= STILL, `${rows.at(-1).all} for 80 px`);
    page.calm();
  });
}
