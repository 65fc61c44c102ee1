// Following the plan in a browser whose clock the test holds: days, guided sessions, the tests again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { noted, of, people } from './device.mjs';
import { axe, by, focused, launch, press, shot } from './lib.mjs';
import { bring, open, saved } from './carry.mjs';
import { NO, TESTS, core, fitsEverywhere, pick, says, saysNot, screen, take, tick, toCheck, words } from './walk.mjs';

const DAY = '2026-11-23';
let site;
let kept;
before(async () => {
  kept = people(DAY);
  site = await launch();
});
after(() => site.close());

const at = (name, settings = {}) => of(site, kept[name], { day: DAY, ...settings });
const calm = async page => {
  page.calm();
  await page.context().close();
};
const later = (page, hours) => page.clock.fastForward(hours * 3_600_000);
const offers = (page, name) => by(page, 'button', name).isVisible();

/** A number of a scale, by its question. */
const score = (page, question, n) => by(page, 'group', question).getByRole('radio', { name: new RegExp(`^${n}\\b`) }).first().check({ force: true });

async function begin(page, pain = 3) {
  await press(page, /^(Start the session|Do a session anyway)$/);
  await screen(page, 'How is your back right now?');
  await score(page, 'How is your back right now?', pain);
  await press(page, 'On to the session');
  await page.locator('.player').waitFor();
}

/** Time passes until something is true of the page; what stands still is pressed on. */
async function play(page, done) {
  for (let step = 0; step < 400; step += 1) {
    if (await done()) return;
    const go = by(page, 'button', /^(Start|Go on)$/);
    if (await go.isVisible()) await go.click();
    await page.clock.runFor(5_000);
  }
  assert.fail('it has no end');
}
const over = page => () => by(page, 'heading', 'How was it?').isVisible();

async function tell(page, { effort = 8, pain = 3, leg = 'No' } = {}) {
  await screen(page, 'How was it?');
  await score(page, 'How hard was it?', effort);
  await score(page, 'What was the most pain during the session?', pain);
  await pick(leg)(page);
  await press(page, 'Save the session');
}

/** Looks at a screen. axe waits by the page's clock, so it is for pages whose clock runs. */
async function look(page, name, check = () => {}) {
  await check(page);
  await fitsEverywhere(page);
  await shot(page, `follow-${name}`);
}

/** One set of the first exercise, and home again. */
async function short(page) {
  await begin(page);
  await play(page, () => page.getByText(/^Set 2 of|^Exercise [23] of/).first().isVisible());
  await press(page, 'End session');
  await tell(page);
  await screen(page, 'Done for today');
}

test('from the first question over three weeks of sessions to the tests of week 4 and a changed plan', async () => {
  const page = await site.openPage({ clock: `${DAY}T10:00:00` });
  await page.clock.pauseAt(`${DAY}T10:01:00`);
  await take(page, toCheck);
  await press(page, 'See where to start');
  await press(page, 'See my plan');
  await press(page, 'Start this plan');
  await screen(page, 'When suits you?');
  for (const day of ['Monday', 'Wednesday', 'Friday']) await tick(day)(page);
  await press(page, 'Save');
  await screen(page, "Today's session");
  await begin(page);
  await play(page, over(page));
  await tell(page, { effort: 5 });
  await screen(page, 'Done for today');
  await says(page, '1 of 3 sessions this week', 'Next session: Wednesday.');
  for (const days of [2, 2, 3, 2, 2, 3, 2, 2, 3]) {
    await later(page, 24 * days);
    await page.reload();
    await press(page, 'As usual, or better');
    await screen(page, "Today's session");
    await short(page);
  }
  await says(page, 'Week 4 of', 'It is time to take the tests again.');
  await press(page, 'Take the tests again');
  const better = TESTS.map(([name, answer, go]) => [name, name === 'Front plank' ? async page => page.getByLabel('Time held', { exact: true }).fill('60') : answer, go]);
  const asked = ['Are any of these new or getting worse?', 'Have any of these happened with this back pain?', 'Are any of these true for you now?'];
  await take(page, [...asked.map(name => [name, NO]), ['How strong is your back pain right now?', pick('2')], core, ...better]);
  await screen(page, 'Check your answers');
  await press(page, 'See where to start');
  await says(page, 'Front plank', '25 s → 60 s', '35 s better: a change that counts');
  await page.clock.resume();
  await look(page, 'result-again', axe);
  await press(page, 'See my plan');
  await press(page, 'Today');
  await says(page, 'Week 4 of', 'Take the tests again in week 8');
  await saysNot(page, 'It is time to take the tests again.');
  // Saved, erased and brought back, everything stands where it stood.
  const home = await words(page);
  await open(page);
  const [, text] = await saved(page, 'Save a file to keep');
  await press(page, 'Erase my answers');
  await press(page, 'Erase everything');
  await screen(page, 'Where should you start?', { focus: false });
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await open(page);
  await bring(page, text);
  await screen(page, 'Bring this in?');
  await press(page, 'Use it');
  await by(page, 'button', 'The whole plan').waitFor();
  assert.equal(await words(page), home);
  await open(page);
  assert.deepEqual(JSON.parse((await saved(page, 'Save a file to keep'))[1]), JSON.parse(text));
  await calm(page);
});

test('a reload at every kind of screen comes back to it', async () => {
  const page = await at('today', { heading: "Today's session" });
  const again = async name => {
    await page.reload();
    await by(page, 'heading', name).first().waitFor();
  };
  for (const [button, name] of [['Progress', 'Nothing to compare yet'], ['Days and reminder', 'When suits you?'], ['My pain has flared up', 'A flare-up?'], ['The whole plan', /^Phase 1/]]) {
    await press(page, button);
    await by(page, 'heading', name).first().waitFor();
    await again(name);
    await page.goBack();
    await screen(page, "Today's session", { focus: false });
  }
  await press(page, 'Start the session');
  await again('How is your back right now?');
  await score(page, 'How is your back right now?', 2);
  await press(page, 'On to the session');
  await page.locator('.player').waitFor();
  await again(await focused(page));
  await page.locator('.player').waitFor();
  await press(page, 'It hurts');
  await again('Stopped. Where does it hurt?');
  await press(page, 'End the session');
  await again('How was it?');
  await calm(page);
});

/** The page goes out of sight, or comes back into it. */
const shown = (page, yes) => page.evaluate(hidden => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}, !yes);

test('a page left open overnight shows the new day when it is looked at; a session is left alone', async () => {
  const page = await at('done', { heading: 'Done for today' });
  await page.clock.pauseAt(`${DAY}T22:00:00`);
  await shown(page, false);
  await shown(page, true);
  await screen(page, 'Done for today', { focus: false });
  await shown(page, false);
  await later(page, 10);
  await shown(page, true);
  await by(page, 'heading', 'A day without a session').waitFor();
  await saysNot(page, 'Done for today');
  await calm(page);

  const busy = await at('today', { heading: "Today's session" });
  await busy.clock.pauseAt(`${DAY}T22:00:00`);
  await begin(busy);
  const name = await focused(busy);
  await shown(busy, false);
  await later(busy, 10);
  await shown(busy, true);
  await busy.clock.runFor(1_000);
  assert.ok(await by(busy, 'heading', name).isVisible(), 'nothing is taken away from under the hands');
  await calm(busy);
});

test('a session begun before midnight is told about after it, and counts for its evening', async () => {
  const page = await at('today', { heading: "Today's session" });
  await page.clock.pauseAt(`${DAY}T23:50:00`);
  await begin(page);
  await play(page, () => page.getByText(/^Set 2 of|^Exercise [23] of/).first().isVisible());
  await press(page, 'Pause');
  await page.clock.fastForward(20 * 60_000);
  await press(page, 'Carry on');
  await page.clock.runFor(2_000);
  await page.reload();
  await page.locator('.player').waitFor();
  await press(page, 'End session');
  await tell(page);
  await screen(page, 'Done for today');
  await open(page);
  const [, text] = await saved(page, 'Save a file to keep');
  const { on, effort } = JSON.parse(text).sessions.at(-1);
  assert.deepEqual([on, effort], [DAY, 8]);
  await calm(page);
});

test('a session that is on is in the file, and goes on where it is brought in', async () => {
  const page = await at('middle', { heading: 'You are in the middle of a session' });
  await open(page);
  const [, text] = await saved(page, 'Save a file to keep');
  assert.equal(JSON.parse(text).visit.running.at, 1);
  await press(page, 'Erase my answers');
  await press(page, 'Erase everything');
  await screen(page, 'Where should you start?', { focus: false });
  await open(page);
  await bring(page, text);
  await press(page, 'Use it');
  await screen(page, 'You are in the middle of a session', { focus: false });
  await press(page, 'Carry on with the session');
  await by(page, 'button', 'Carry on').waitFor();
  await says(page, 'Exercise 2 of');
  await calm(page);
});

test('one session by keyboard alone', async () => {
  const page = await at('today', { heading: "Today's session" });
  await page.clock.pauseAt(`${DAY}T10:05:00`);
  /** Tab until something of this name has the focus. */
  const tab = async name => {
    for (let n = 0; n < 40; n += 1) {
      const now = await focused(page);
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${name} can't be reached: ${await focused(page)}`);
  };
  const enter = async name => {
    await tab(name);
    await page.keyboard.press('Enter');
  };
  await enter('Start the session');
  await screen(page, 'How is your back right now?');
  await page.keyboard.press('Tab');
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight');
  await enter('On to the session');
  await page.locator('.player').waitFor();
  await enter('Start');
  await page.clock.runFor(21_000);
  await page.locator('.player-now.work').waitFor();
  assert.equal(await focused(page), 'Pause', 'the large button keeps the focus');
  await page.keyboard.press('Space');
  await page.locator('.player-now.paused').waitFor();
  await page.keyboard.press('Space');
  await page.locator('.player-now.wait').waitFor();
  for (let n = 0; n < 3; n += 1) {
    if (await over(page)()) break;
    await page.clock.runFor(60_000);
    await enter('Skip');
  }
  await screen(page, 'How was it?');
  await calm(page);
});

test('screen, tones and voice in a session; Space, a hidden page, sound off', async () => {
  const page = await at('today', { heading: "Today's session", reducedMotion: false });
  await page.clock.pauseAt(`${DAY}T10:05:00`);
  await begin(page);
  assert.equal((await noted(page)).held, 0, 'before the first press nothing runs');
  await look(page, 'session-begin');
  await press(page, 'Start');
  await page.clock.runFor(1_000);
  assert.deepEqual(await noted(page).then(n => [n.held, n.session]), [1, 'playback']);
  await look(page, 'session-wait');
  await page.clock.runFor(20_000);
  await page.locator('.player-now.work').waitFor();
  await page.clock.runFor(6_000);
  await look(page, 'session-work');
  const { spoken } = await noted(page);
  assert.match(spoken[0], /^en: .+\. Get into place\./);
  await page.evaluate(() => document.querySelector('back-check').shadowRoot.activeElement?.blur());
  await page.keyboard.press('Space');
  await page.locator('.player-now.paused').waitFor();
  await page.waitForFunction(() => window.noted.released === window.noted.held);
  await page.clock.runFor(300);
  assert.ok((await noted(page)).spoken.includes('en: Paused.'));
  await page.keyboard.press('Space');
  await page.locator('.player-now.wait').waitFor();
  await page.waitForFunction(() => window.noted.held === 2);
  // Out of sight: what nobody sees is nobody's training.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.locator('.player-now.paused').waitFor();
  await page.clock.fastForward(600_000);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.locator('.player-now.paused').waitFor();
  await press(page, /^Sound on\b.*turn it off/);
  await page.reload();
  await by(page, 'button', /^Sound off\b.*turn it on/).waitFor();
  await press(page, /^(Start|Go on)$/);
  await page.clock.runFor(30_000);
  assert.deepEqual(await noted(page).then(n => [n.spoken, n.session]), [[], 'auto']);
  await press(page, 'It hurts');
  await screen(page, 'Stopped. Where does it hurt?');
  await page.waitForFunction(() => window.noted.released === window.noted.held);
  await calm(page);
});

test('tones are on the audio clock', async () => {
  const page = await at('today', { heading: "Today's session", clock: undefined });
  await page.context().close();
  const real = await of(site, kept.today, { day: DAY, heading: "Today's session" });
  await begin(real);
  await press(real, 'Start');
  await press(real, "I'm ready");
  await real.waitForTimeout(1_500);
  assert.ok((await noted(real)).tones.length >= 1, 'a repetition begins with a tone');
  await calm(real);
});

test('after a red session the questions come first, and an emergency is the end of it', async () => {
  const page = await at('paused', { heading: 'A few questions first' });
  await saysNot(page, 'Start the session', 'Do a session anyway');
  await press(page, 'Answer the safety questions');
  await take(page, [['Are any of these new or getting worse?', pick('Yes, at least one')], ['Which ones?', tick('Numbness, tingling')]]);
  await by(page, 'heading', /call 999|A&E/).first().waitFor();
  for (let n = 0; n < 4; n += 1) {
    await page.goBack();
    assert.ok(!(await offers(page, 'Start the session')));
  }
  await page.reload();
  assert.ok(!(await offers(page, 'Progress')));
  await calm(page);
});

for (const storage of ['blocked', 'full']) {
  test(`with storage ${storage} a session works and the page says that nothing is kept`, async () => {
    const page = await site.openPage({ storage, clock: `${DAY}T10:00:00` });
    await page.clock.pauseAt(`${DAY}T10:01:00`);
    await take(page, toCheck);
    await press(page, 'See where to start');
    await press(page, 'See my plan');
    await press(page, 'Start this plan');
    await press(page, 'Save');
    await short(page);
    await says(page, "Your answers can't be kept on this device.");
    await calm(page);
  });
}
