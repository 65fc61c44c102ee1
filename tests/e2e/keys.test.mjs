// The whole core edition by keyboard alone: Tab, arrows, Space, Enter.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { by, launch } from './lib.mjs';
import { GROUPS, TESTS, about, core, out, safety, says, screen, start, take, time, toCheck } from './walk.mjs';

let site;
before(async () => { site = await launch(); });
after(() => site.close());

/** What has the focus: its kind and its name. */
const here = page => page.evaluate(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const label = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent;
  return { kind: at.type || at.tagName.toLowerCase(), name: (label ?? '').trim().replace(/\s+/g, ' '), group: at.name ?? '' };
});

/** Presses Tab until something of this kind, named so, has the focus. */
async function tabTo(page, kind, name = '') {
  const passed = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await here(page);
    if (at.kind === kind && at.name.startsWith(name)) return at;
    passed.push(`${at.kind} ${at.name}`);
  }
  return assert.fail(`Tab does not reach ${kind} ${name}: ${passed.join(' · ')}`);
}

/** Goes to the question and picks the option this far down, with Space for the first. */
async function pickNth(page, nth, kind = 'radio') {
  await tabTo(page, kind);
  if (nth === 0 || kind === 'checkbox') await page.keyboard.press('Space');
  for (let down = 0; down < nth; down += 1) await page.keyboard.press('ArrowDown');
}

async function type(page, name, value) {
  await tabTo(page, 'text', name);
  await page.keyboard.type(String(value));
}

const FIELDS = [
  ['Seated hip turn, foot out', { 'Left leg': 30, 'Right leg': 31 }],
  ['Seated hip turn, foot in', { 'Left leg': 35, 'Right leg': 36 }],
  ['Front-of-hip test on the floor · Left leg', 1],
  ['Front-of-hip test on the floor · Right leg', 0],
  ['90/90 sit', 2],
  ['Knee-to-wall', { 'Left foot': '9,5', 'Right foot': 10 }],
  ['Single-leg stance', { 'Standing on the left': 30, 'Standing on the right': 30 }],
  ['Single-leg heel raise', { 'Left leg': 18, 'Right leg': 18 }],
  ['Dead bug', 1],
  ['Front plank', { 'Time held': 40 }],
  ['Side plank', { 'Left side down': 30, 'Right side down': 30 }],
  ['Hip hinge', 0],
  ['30-second chair stand', { 'Full stands': 18 }],
  ['Split squat · Left leg in front', 1],
  ['Split squat · Right leg in front', 1],
];

test('the core edition by keyboard, from the start to the plan', async () => {
  const page = await site.openPage();
  await tabTo(page, 'submit', 'Start');
  await page.keyboard.press('Enter');

  // Enter without an answer: the summary has the focus, and its line leads to the field.
  await screen(page, GROUPS.nerves);
  await tabTo(page, 'radio', 'Yes, at least one');
  await page.keyboard.press('Enter');
  await by(page, 'heading', 'There is a problem').waitFor();
  await page.waitForFunction(() => document.querySelector('back-check').shadowRoot.activeElement?.textContent.startsWith('There is a problem'));
  await tabTo(page, 'button', 'Select yes if any of these is true for you');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('back-check').shadowRoot.activeElement?.type === 'radio');
  await page.keyboard.press('ArrowDown');
  assert.ok(await by(page, 'radio', 'No, none of these').isChecked());
  assert.equal(await by(page, 'heading', 'There is a problem').count(), 0, 'an answer takes the error away');
  await page.keyboard.press('Enter');

  const questions = [
    ...[GROUPS.emergency, GROUPS.today, GROUPS.health, GROUPS.legs].map(name => [name, 1]),
    ['How old were you when this back pain first began?', 2],
    ...[GROUPS.conditions, GROUPS.everyday].map(name => [name, 1]),
    ['How old are you?', { 'How old are you?': 51 }],
    ['What is your sex?', 1],
    ['How strong is your back pain right now?', 3],
    ['How long has your back hurt?', 3],
    ['On how many days a week can you train?', 2],
    ['How long may a session be?', 1],
  ];
  const answer = async ([name, given]) => {
    await screen(page, name);
    if (typeof given === 'number') await pickNth(page, given);
    else for (const [label, value] of Object.entries(given)) await type(page, label, value);
    await page.keyboard.press('Enter');
  };
  for (const question of questions) await answer(question);
  await screen(page, 'Which of these do you have at home?');
  await tabTo(page, 'checkbox', 'A towel');
  await page.keyboard.press('Space');
  await tabTo(page, 'submit', 'Continue');
  await page.keyboard.press('Space');
  await screen(page, 'Before you start');
  await pickNth(page, 0);
  await tabTo(page, 'submit', 'Start the tests');
  await page.keyboard.press('Enter');
  for (const field of FIELDS) await answer(field);

  await screen(page, 'Check your answers');
  await says(page, 'Left foot: 9.5 cm', '51 years', 'A towel');
  await tabTo(page, 'button', 'Change: Age');
  await page.keyboard.press('Enter');
  await screen(page, 'How old are you?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('52');
  await page.keyboard.press('Enter');
  await screen(page, 'Check your answers');
  await says(page, '52 years');
  await tabTo(page, 'submit', 'See where to start');
  await page.keyboard.press('Enter');
  await page.getByText('Your movement snapshot').waitFor();
  await tabTo(page, 'submit', 'See my plan');
  await page.keyboard.press('Enter');
  await screen(page, 'Phase 1: Mobilise your hips');
  // What is closed opens by key.
  await tabTo(page, 'summary', 'How to do it');
  await page.keyboard.press('Enter');
  page.calm();
});

test('keys of a stepper and ways out can be reached, and errors lead to each side', async () => {
  const page = await site.openPage();
  await take(page, toCheck.slice(0, toCheck.findIndex(([name]) => name === 'Knee-to-wall')));
  await screen(page, 'Knee-to-wall');
  await type(page, 'Left foot', 'abc');
  await page.keyboard.press('Enter');
  await by(page, 'heading', 'There is a problem').waitFor();
  await tabTo(page, 'button', 'Left foot: use digits only');
  await tabTo(page, 'button', 'Right foot: enter a number');
  await page.keyboard.press('Enter');
  assert.deepEqual(await here(page).then(({ kind, name }) => [kind, name]), ['text', 'Right foot']);
  await tabTo(page, 'button', 'Right foot: less');
  await tabTo(page, 'button', 'Right foot: more');
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  assert.equal((await here(page)).name, 'Right foot: more', 'the focus stays on the key');
  await tabTo(page, 'button', 'It hurt');
  await page.keyboard.press('Enter');
  await screen(page, 'Where did it hurt?');
  page.calm();
});

test('the focus stays where it is when an answer makes something appear or go', async () => {
  const page = await site.openPage();
  await take(page, [start, ...safety({ health: 'Surgery on your spine' }), ...about()]);
  await screen(page, 'See a clinician first');
  await tabTo(page, 'radio', 'Yes, I have been checked');
  await page.keyboard.press('ArrowDown');
  await page.getByText('Then this is where we stop for now.').waitFor();
  assert.match((await here(page)).name, /^No, or not for this/);
  await page.keyboard.press('ArrowUp');
  await page.getByText('Then this is where we stop for now.').waitFor({ state: 'detached' });
  assert.match((await here(page)).name, /^Yes, I have been checked/);
  await page.keyboard.press('Enter');

  await take(page, [...time, core, ...TESTS.slice(0, 2), ...out(TESTS[2][0], 'It hurt', 'Where did it hurt?', 'Groin')]);
  await screen(page, TESTS[3][0]);
  await page.goBack();
  await page.goBack();
  await screen(page, TESTS[2][0]);
  await page.getByText('It hurt: Groin').waitFor();
  await tabTo(page, 'radio', 'Touches');
  await page.keyboard.press('Space');
  await page.getByText('It hurt: Groin').waitFor({ state: 'detached' });
  assert.match((await here(page)).name, /^Touches/);
  page.calm();
});

test('“none of these” stays ticked when it is pressed again', async () => {
  const page = await site.openPage();
  await take(page, [start, ...safety(), ...about(), ...time.slice(0, 2)]);
  await screen(page, time[2][0]);
  await tabTo(page, 'checkbox', 'None of these');
  for (const _ of [1, 2]) {
    await page.keyboard.press('Space');
    assert.ok(await by(page, 'checkbox', 'None of these').isChecked());
  }
  page.calm();
});
