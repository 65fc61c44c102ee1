// The phone as a level: what a leg does, what is asked of the browser, what the record then says.
//
// The browser's own way is taken once, with sensors set by its debugger (`devicemotion` begins once
// acceleration with and without gravity and rotation are there). Elsewhere `DeviceMotionEvent`s are
// sent from inside the page, sixty a second: they keep time better, and can be empty or of either sign.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, by, field, fits, focused, launch, press, shot } from './lib.mjs';
import { serve } from './server.mjs';
import { shin } from './shin.mjs';
import { TESTS, about, core, fitsEverywhere, safety, says, saysNot, screen, start, take, time } from './walk.mjs';

let site;
/** What the device keeps at a test, by its name: walked to once, then opened at once. */
const kept = {};
const OUT = 'Seated hip turn, foot out';
const WALL = 'Knee-to-wall';

before(async () => {
  site = await launch();
  const page = await site.openPage();
  await take(page, [start, ...safety(), ...about(), ...time, core]);
  for (const step of TESTS.slice(0, 6)) {
    const name = step[0].split(' ·')[0];
    await screen(page, step[0]);
    kept[name] ??= await page.evaluate(() => localStorage.getItem('back-check'));
    await take(page, [step]);
  }
  await page.close();
});
after(() => site.close());

/** A page that stands at a test. */
async function at(name, { permission = null, sign = 1, lacks = null, ...settings } = {}) {
  const page = await site.openPage(settings);
  await page.evaluate(text => localStorage.setItem('back-check', text), kept[name]);
  await page.addInitScript(shin, { permission, sign, lacks });
  await page.reload();
  await by(page, 'heading', new RegExp(`^${name}`)).first().waitFor();
  await by(page, 'button', 'Measure with this phone').waitFor();
  return page;
}

const area = page => page.locator('[data-field="tap"]');
const until = (page, phase) => page.locator(`.dial.${phase}`).waitFor();
const swing = (page, ...how) => page.evaluate(how => window.swing(...how), how);
const noted = page => page.evaluate(() => ({ ...window.noted, listeners: window.listeners() }));
const number = async page => (await page.locator('[data-bc="number"]').textContent()).replace('°', '');
const calm = async page => {
  page.calm();
  await page.context().close();
};

/** From the test to the moment the leg may move. */
async function begin(page, { angle = 0, ...how } = {}) {
  await press(page, 'Measure with this phone');
  await swing(page, angle, 0, how);
  await area(page).click();
  await until(page, 'live');
}

test('three tries a leg by themselves, the best is kept, both legs go into the record', async () => {
  const page = await at(OUT, { permission: 'granted', reducedMotion: false });
  await press(page, 'Measure with this phone');
  await screen(page, `${OUT} · Left leg`);
  assert.deepEqual(await noted(page).then(n => [n.asked, n.listeners]), [0, 0], 'nothing is asked before the tap');
  await swing(page, 2, 0);
  await area(page).click();
  await until(page, 'zero');
  await says(page, 'Hold the start position still');
  await until(page, 'live');
  assert.deepEqual(await noted(page).then(n => [n.asked, n.active, n.listeners, n.held]), [1, true, 1, 1]);
  assert.match(await focused(page), /Move slowly/, 'the area has the focus');
  for (const [nth, degrees] of [22.4, 27.6, 25.5].entries()) {
    await swing(page, degrees + 2);
    await until(page, 'done');
    assert.equal(await number(page), String(Math.floor(degrees)));
    await says(page, `Try ${nth + 1} of 3`);
    await swing(page, 2);
    if (nth < 2) await until(page, 'live');
  }
  await says(page, 'Your best try is kept: 27°.');
  assert.deepEqual((await noted(page)).spoken, [
    'Hold the start position still', 'Go: move, then hold still', 'You reached 22°', 'Go: move, then hold still',
    'You reached 27°', 'Go: move, then hold still', 'You reached 25°',
  ]);
  const over = await noted(page);
  assert.deepEqual([over.listeners, over.held - over.released], [0, 0], 'the sensor and the screen are let go');
  assert.ok(over.tones >= 3, `${over.tones} tones`);
  await press(page, 'Keep 27°');
  await screen(page, `${OUT} · Right leg`);
  await area(page).click();
  await until(page, 'live');
  await swing(page, -31);
  await says(page, 'Try 1 of 3');
  await until(page, 'done');
  await says(page, 'on track. You can stop here.');
  await press(page, /^Keep 3\d°$/);
  await screen(page, OUT);
  assert.equal(await field(page, 'Left leg').inputValue(), '27');
  assert.match(await field(page, 'Right leg').inputValue(), /^3[23]$/);
  await press(page, 'Continue');
  await screen(page, 'Seated hip turn, foot in');
  await calm(page);
});

test('with the browser’s own sensors', async () => {
  const page = await at(OUT);
  const debug = await page.context().newCDPSession(page);
  for (const type of ['accelerometer', 'linear-acceleration', 'gyroscope']) {
    await debug.send('Emulation.setSensorOverrideEnabled', { enabled: true, type, metadata: { available: true } });
    await debug.send('Emulation.setSensorOverrideReadings', { type, reading: { xyz: { x: 0, y: 0, z: 0 } } });
  }
  const hold = async degrees => {
    const turned = degrees * Math.PI / 180;
    const xyz = { x: 9.81 * Math.sin(turned), y: 9.81 * Math.cos(turned), z: 0 };
    await debug.send('Emulation.setSensorOverrideReadings', { type: 'accelerometer', reading: { xyz } });
  };
  await press(page, 'Measure with this phone');
  await hold(1);
  await area(page).click();
  await until(page, 'live');
  for (const degrees of [6, 11, 16, 20.5]) {
    await hold(degrees);
    await page.waitForTimeout(100);
  }
  await until(page, 'done');
  await says(page, 'You reached 19°');
  await calm(page);
});

test('a lunge is read from the vertical on either maker’s phone, and kept as an angle', async () => {
  for (const sign of [1, -1]) {
    const page = await at(WALL, { sign });
    await begin(page, { angle: 6, forwards: true });
    await swing(page, 38.5, 400, { forwards: true });
    await until(page, 'done');
    await press(page, 'Keep 38°');
    await press(page, 'Measure another way');
    await screen(page, WALL, { focus: false });
    assert.equal(await field(page, 'Left foot').inputValue(), '38');
    assert.ok(await by(page, 'radio', '°').isChecked());
    await field(page, 'Right foot').fill('36');
    await press(page, 'Continue');
    await screen(page, 'Single-leg stance');
    await calm(page);
  }
});

test('the live angle follows the leg, and the level turns', async () => {
  const page = await at(OUT, { reducedMotion: false });
  await begin(page);
  await swing(page, 24, 600);
  await page.waitForTimeout(300);
  const midway = Number(await number(page));
  assert.ok(midway > 2 && midway < 24, `${midway}`);
  await page.waitForTimeout(800);
  assert.ok(['23', '24'].includes(await number(page)));
  const turned = await page.locator('[data-bc="level"]').getAttribute('transform');
  assert.ok(Math.abs(Number.parseFloat(turned.slice(7)) - 24) < 0.6, turned);
  await calm(page);
});

test('no permission, no sensor, no readings, no secure page, a frame: one sentence, and the other way', async () => {
  const cases = [
    [{ permission: 'denied' }, 'was told not to share the motion sensor'],
    [{ permission: 'throws' }, 'was told not to share the motion sensor'],
    [{ lacks: 'sensor' }, 'No reading came'],
    [{}, 'No reading came'],
    [{ empty: true }, 'No reading came'],
    [{ lacks: 'security' }, 'not loaded over a secure connection'],
    [{ lacks: 'policy' }, 'does not pass the motion sensor on'],
  ];
  for (const [{ empty, ...settings }, words] of cases) {
    const page = await at(OUT, settings);
    await press(page, 'Measure with this phone');
    if (empty) await swing(page, 0, 0, { empty });
    await area(page).click();
    await until(page, 'none');
    await says(page, words, 'Nothing is lost');
    assert.equal((await noted(page)).listeners, 0, 'nothing is listened to');
    await press(page, 'Measure another way');
    await screen(page, OUT, { focus: false });
    await page.waitForFunction(() => document.querySelector('back-check').shadowRoot.activeElement?.dataset.field === 'value-left');
    await calm(page);
  }
});

test('in a frame of another origin it depends on the frame', async () => {
  for (const [allow, words] of [['', 'does not pass the motion sensor on'], ['accelerometer; gyroscope', 'No reading came']]) {
    const around = `<!doctype html><iframe allow="${allow}" src="${site.url}" width="480" height="880"></iframe>`;
    const host = await serve({ pages: { '/host.html': around } });
    const page = await site.browser.newPage({ viewport: { width: 500, height: 900 } });
    await page.goto(`${host.url}host.html`);
    const inside = page.frames()[1];
    await inside.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await inside.evaluate(text => localStorage.setItem('back-check', text), kept[OUT]);
    await inside.goto(site.url);
    await inside.getByRole('button', { name: 'Measure with this phone' }).click();
    await inside.locator('button.dial').click();
    await inside.locator('.dial.none').getByText(words).waitFor();
    await page.close();
    await host.close();
  }
});

test('turned too early or moved meanwhile, the start is not taken', async () => {
  const page = await at(OUT);
  await press(page, 'Measure with this phone');
  await swing(page, 35, 0);
  await area(page).click();
  await says(page, 'Hold the start position still');
  await page.getByText('The phone is not upright yet').first().waitFor();
  // Back and forth: upright, but never still.
  await page.evaluate(() => {
    let to = 5;
    window.rocking = setInterval(() => window.swing((to = -to), 250), 260);
  });
  await page.waitForTimeout(2_500);
  await until(page, 'zero');
  await page.evaluate(() => clearInterval(window.rocking));
  await swing(page, 0, 100);
  await until(page, 'live');
  await saysNot(page, 'not upright');
  await calm(page);
});

test('Space takes the start and the angle; Escape leaves and keeps nothing', async () => {
  const page = await at(OUT);
  await press(page, 'Measure with this phone');
  await swing(page, 0, 0);
  await area(page).focus();
  await page.keyboard.press('Enter');
  await until(page, 'zero');
  await page.evaluate(() => document.querySelector('back-check').shadowRoot.activeElement?.blur());
  await page.waitForTimeout(200);
  await page.keyboard.press('Space');
  await until(page, 'live');
  await swing(page, 20.6, 200);
  await page.waitForTimeout(700);
  await page.keyboard.press('Space');
  await until(page, 'done');
  assert.ok(['19', '20'].includes(await number(page)));
  await page.keyboard.press('Escape');
  await by(page, 'button', 'Measure with this phone').waitFor();
  assert.equal(await field(page, 'Left leg').inputValue(), '', 'leaving keeps nothing');
  assert.equal((await noted(page)).listeners, 0);
  await calm(page);
});

test('“Stop, it hurts” ends on the question where, with the side known and no value', async () => {
  const page = await at(OUT);
  await begin(page);
  await swing(page, 21);
  await until(page, 'done');
  await swing(page, 0);
  await until(page, 'live');
  await press(page, 'Stop, it hurts');
  await screen(page, 'Where did it hurt?');
  assert.ok(await by(page, 'radio', 'Left leg').isChecked());
  const { listeners, held, released } = await noted(page);
  assert.deepEqual([listeners, held - released], [0, 0]);
  await by(page, 'radio', 'Groin').check({ force: true });
  await press(page, 'Continue');
  await screen(page, OUT);
  await says(page, 'It hurt: Groin');
  assert.equal(await by(page, 'textbox', 'Left leg').count(), 0);
  await calm(page);
});

test('after the page was hidden the start is taken again, and the tries are still there', async () => {
  const page = await at(OUT);
  await begin(page);
  await swing(page, 21.6);
  await until(page, 'done');
  await swing(page, 0);
  await until(page, 'live');
  await page.evaluate(() => window.still()); // a hidden page gets no readings
  await page.waitForTimeout(3_300);
  await swing(page, 50, 0);
  await until(page, 'zero');
  await says(page, 'best so far 21°');
  await swing(page, 0, 0);
  await until(page, 'live');
  await press(page, 'Keep 21°');
  await screen(page, `${OUT} · Right leg`);
  await calm(page);
});

test('leaving, or taking the check away, lets the sensor go', async () => {
  const page = await at(OUT);
  await begin(page);
  assert.equal((await noted(page)).listeners, 1);
  await press(page, 'Back');
  assert.equal((await noted(page)).listeners, 0);
  await begin(page);
  await page.evaluate(() => document.querySelector('back-check').remove());
  await page.waitForFunction(() => window.listeners() === 0);
  await calm(page);
});

test('two lengths of tape become an angle in its field', async () => {
  const page = await at(OUT);
  await page.getByText('Work it out with a tape').click();
  await field(page, 'Back of the knee to the floor').fill('44,2');
  await field(page, 'Left leg: heel, how far sideways').fill('22.1');
  await says(page, 'No study has checked this way', 'Left leg: 30°, now in its field.');
  assert.equal(await by(page, 'textbox', 'Left leg').inputValue(), '30');
  await field(page, 'Right leg: heel, how far sideways').fill('60');
  await says(page, 'Right leg: the heel can\'t go further than the shin is long.');
  await field(page, 'Right leg: heel, how far sideways').fill('15.1');
  assert.equal(await by(page, 'textbox', 'Right leg').inputValue(), '19.9');
  await axe(page);
  await fitsEverywhere(page);
  await shot(page, 'angle-tape');
  await press(page, 'Continue');
  await screen(page, 'Seated hip turn, foot in');
  await calm(page);
});

test('every screen of the level passes axe, fits, and is looked at', async () => {
  const look = async (page, name) => {
    await axe(page);
    await fitsEverywhere(page);
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 256 }); // 1280 x 1024 at 400 %
    await fits(page);
    await page.setViewportSize(size);
    await shot(page, `angle-${name}`);
  };
  let page = await at(OUT);
  await look(page, 'test');
  await press(page, 'Measure with this phone');
  await screen(page, `${OUT} · Left leg`);
  await look(page, 'ready');
  for (const button of await page.locator('button:visible').all()) {
    const box = await button.boundingBox();
    const small = ['Back', 'Erase my answers'].includes((await button.textContent()).trim());
    assert.ok(small || box.height >= 48, `${await button.textContent()}: ${box.height}`);
  }
  await swing(page, 35, 0);
  await area(page).click();
  await page.getByText('The phone is not upright yet').first().waitFor();
  await look(page, 'askew');
  await swing(page, 0, 0);
  await until(page, 'live');
  // Never still, so that it stays on the way while it is looked at.
  await page.evaluate(() => {
    let to = 24;
    window.rocking = setInterval(() => window.swing((to = 45 - to), 300), 310);
    window.swing(to, 300);
  });
  await page.waitForTimeout(900);
  await look(page, 'live');
  await page.evaluate(() => clearInterval(window.rocking));
  await swing(page, 23.5);
  await until(page, 'done');
  await look(page, 'caught');
  await calm(page);

  page = await at(OUT, { lacks: 'sensor' });
  await press(page, 'Measure with this phone');
  await area(page).click();
  await until(page, 'none');
  await look(page, 'none');
  await calm(page);

  page = await at(WALL, { forcedColors: true });
  await look(page, 'wall-test');
  await begin(page, { angle: 5, forwards: true });
  await swing(page, 37, 300, { forwards: true });
  await until(page, 'done');
  await look(page, 'wall-forced');
  await calm(page);
});
