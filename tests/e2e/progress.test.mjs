// How the screens of a plan that is followed look and read: axe, widths, pictures, zoom, forced
// colours, less motion. The people on them are made up by `examples/kept.rs`.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { of, people } from './device.mjs';
import { axe, by, fits, launch, press, shot } from './lib.mjs';
import { fitsEverywhere, says } from './walk.mjs';

const DAY = '2026-11-23';
let site;
let kept;
before(async () => {
  kept = people(DAY);
  site = await launch();
});
after(() => site.close());
const at = (name, settings = {}) => of(site, kept[name], { day: DAY, ...settings });

/** Home in each state, by its heading. */
const HOMES = {
  new: "Today's session",
  today: "Today's session",
  morning: 'A day without a session',
  rest: 'A day without a session',
  done: 'Done for today',
  paused: 'A few questions first',
  flare: 'Easy days',
  middle: 'You are in the middle of a session',
  rescreen: "Today's session",
  extended: 'Done for today',
  keep: "Today's session",
};

/** Screens reached from home: who, what is pressed, and what the screen is called. */
const SCREENS = [
  ['before', 'today', ['Start the session'], 'How is your back right now?'],
  ['schedule', 'today', ['Days and reminder'], 'When suits you?'],
  ['flare', 'today', ['My pain has flared up'], 'A flare-up?'],
  ['session', 'middle', ['Carry on with the session'], null],
  ['hurt', 'middle', ['Carry on with the session', 'It hurts'], 'Stopped. Where does it hurt?'],
  ['after', 'middle', ['Carry on with the session', 'End session'], 'How was it?'],
  ['week', 'keep', ['Progress', 'Log this week'], 'Your week'],
  ['progress-eight', 'eight', ['Progress'], 'Your pain is easing'],
  ['progress-none', 'new', ['Progress'], 'Nothing to compare yet'],
  ['progress-year', 'year', ['Progress'], 'Your pain is easing'],
];

async function open([name, who, presses, heading], settings) {
  const page = await at(who, { heading: HOMES[who], ...settings });
  for (const words of presses) await press(page, words);
  if (heading) await by(page, 'heading', heading).first().waitFor();
  else await page.locator('.player').waitFor();
  return page;
}

async function every(look, settings) {
  for (const [name, heading] of Object.entries(HOMES)) {
    const page = await at(name, { heading, ...settings });
    await look(page, `home-${name}`);
    page.calm();
    await page.context().close();
  }
  for (const one of SCREENS) {
    const page = await open(one, settings);
    await look(page, one[0]);
    page.calm();
    await page.context().close();
  }
}

test('every screen passes axe, fits, and is looked at', async () => {
  await every(async (page, name) => {
    await axe(page);
    await fitsEverywhere(page);
    await shot(page, `follow-${name}`);
  });
});

test('in the dark axe finds nothing', () => every(axe, { dark: true }));

test('four times zoomed in and with large text everything fits', async () => {
  await every(async (page, name) => {
    const holds = how => fits(page).catch(error => assert.fail(`${name}, ${how}: ${error.message}`));
    await holds('zoomed in');
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    await page.setViewportSize({ width: 390, height: 844 });
    await holds('large text');
  }, { width: 320, height: 256 });
});

test('forced colours: the line, the weeks and the ring are drawn', async () => {
  for (const one of SCREENS.filter(([name]) => ['session', 'progress-eight'].includes(name))) {
    const page = await open(one, { forcedColors: true });
    await page.screenshot({ path: `screens/forced-follow-${one[0]}.png`, fullPage: true });
    const none = await page.evaluate(() => [...document.querySelector('back-check').shadowRoot.querySelectorAll('.chart-line, .ring-now')]
      .filter(node => ['none', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(node).stroke)).length);
    assert.equal(none, one[0] === 'session' ? 1 : 0, 'a ring stands empty only before the first press');
    page.calm();
    await page.context().close();
  }
});

test('with less motion nothing moves', async () => {
  await every(async page => {
    const moving = await page.evaluate(() => document.querySelector('back-check').shadowRoot.getAnimations().map(one => one.transitionProperty ?? one.animationName));
    assert.deepEqual(moving, []);
  });
});

test('progress says in words and in a table what its pictures show', async () => {
  const page = await open(SCREENS.find(([name]) => name === 'progress-eight'));
  await says(page, 'Down 2 points since the start. That is a change most people notice.', 'Putting on socks', 'a change that counts', 'more, within normal day-to-day variation', 'Bigger gap → Small gap');
  const large = await page.locator('.chart-card .chart').evaluateAll(charts => charts.map(chart => chart.getBoundingClientRect().height));
  assert.ok(large.length >= 3 && large.slice(1).every(height => height < large[0] * 0.8), `pain is the largest: ${large}`);
  const tables = page.getByText('The numbers as a table');
  assert.equal(await page.locator('table').count(), 0, 'rows come with the press');
  await tables.first().click();
  await page.getByRole('columnheader', { name: 'Score' }).first().waitFor();
  await tables.nth(1).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('table').nth(1).waitFor();
  assert.ok(await page.getByRole('columnheader', { name: 'Score' }).first().isVisible(), 'the first stays open');
  await axe(page);
  await tables.first().click();
  await page.locator('table').first().waitFor({ state: 'hidden' });
  await tables.first().click();
  await page.locator('table').first().waitFor();
  page.calm();
  await page.context().close();
});
