// Whole ways by clicks: a clear person, and one whom the plan adapts to. Every screen is looked at.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { button, by, launch, press } from './lib.mjs';
import { TESTS, about, core, looker, out, pick, safety, says, saysNot, screen, start, take, tick, time } from './walk.mjs';

let site;
before(async () => { site = await launch(); });
after(() => site.close());

test('a clear person does every test and comes to the plan', async () => {
  const page = await site.openPage();
  const look = looker('clear');
  await take(page, [start, ...safety(), ...about(), ...time, core, ...TESTS], look);

  await screen(page, 'Check your answers');
  await look(page, 'Check your answers');
  await says(page, '42 years', '3 out of 10', '1 to 5 years', 'Left leg: 36°', 'Standing on the right: 42 s', 'Hands to switch');
  await press(page, 'See where to start');

  await screen(page, 'Start with your core');
  await look(page, 'Result');
  await says(page, 'Your movement snapshot', "These tests can't tell you why your back hurts", 'Start here');
  // The four areas, the starting one first, each with its band in words.
  const areas = await page.getByRole('heading').allTextContents();
  assert.deepEqual(areas.filter(name => ['Hips', 'Ankles', 'Core', 'Movement'].includes(name)), ['Core', 'Hips', 'Ankles', 'Movement']);
  await says(page, 'Left 18 · Right 16 s', '25 s', 'Left 36 · Right 34°', 'Left 11 · Right 10.5 cm', '21 reps');
  await says(page, 'On track', 'Room to build', 'Most room', 'typical for your age');
  await saysNot(page, 'Not enough data', 'o result.');

  await press(page, 'How we score this');
  await screen(page, 'How we score');
  await look(page, 'How we score');
  await press(page, 'Back');
  await screen(page, 'Start with your core');
  await press(page, 'What the evidence says');
  await screen(page, 'What the evidence says');
  await look(page, 'What the evidence says');
  await press(page, 'Back');
  await screen(page, 'Start with your core');
  await press(page, 'See my plan');

  await screen(page, 'Phase 1: Mobilise your hips');
  await look(page, 'Plan');
  const weeks = by(page, 'list', 'Twelve weeks in four phases').getByRole('listitem');
  assert.equal(await weeks.count(), 4);
  await says(page, 'is the main one in weeks 5 to 9', 'Your first session', '15 minutes · 3 times a week', 'Before phase 2', 'Your starting area', 'Missed a day? Nothing resets.');
  for (const phase of [/^Phase 2, weeks \d+ to \d+: Steady your ankles$/, /^Phase 3, .*: Strengthen your deep core$/, /^Phase 4, .* to 12: Retrain whole-body movement$/]) {
    const more = page.getByText(phase);
    await more.click();
  }
  await look(page, 'Plan, all open');
  for (const family of ['90/90', 'Single-leg balance', 'alf raise', 'Dead bug', 'Bird dog', 'lank', 'plit squat', 'inge']) await says(page, family);
  await page.evaluate(() => { window.print = () => { window.printed = true; }; });
  await press(page, 'Print this plan');
  await page.waitForFunction(() => window.printed);
  page.calm();
});

const FALL = 'A fall in the past 12 months';
const THIN = 'Osteoporosis that a doctor has told you about';

test('thin bones, a fall and tests that hurt are left out of the score and the plan', async () => {
  const page = await site.openPage();
  const look = looker('adapt');
  const pain = ['It hurt', 'Where did it hurt?'];
  const tests = Object.fromEntries(TESTS.map(([name, answer]) => [name, [[name, answer]]]));
  // The left side has its number already, so the right one ends the test.
  tests['Knee-to-wall'] = [
    ['Knee-to-wall', page => page.getByLabel('Left foot', { exact: true }).fill('9'), 'It hurt'],
    ['Where did it hurt?', async page => { await pick('Ankle')(page); await pick('Right foot')(page); }],
  ];
  tests['Single-leg heel raise'] = out('Single-leg heel raise', "Couldn't do it safely", "Which side couldn't you do safely?", 'Both sides');
  tests['Dead bug'] = out('Dead bug', ...pain, 'Lower or upper back');
  tests['Front plank'] = out('Front plank', ...pain, 'Shoulder');
  tests['Side plank'] = out('Side plank', ...pain, 'Shoulder', 'Both sides');
  tests['30-second chair stand'] = out('30-second chair stand', 'Skip this test', 'Skip this test?');

  await take(page, [start, ...safety({ conditions: THIN, everyday: FALL }), ...about({ age: 66 }), ...time], look);
  await screen(page, 'Before you start');
  await says(page, 'It is a good idea to have someone else at home today.');
  await take(page, [core, ...Object.values(tests).flat()], look);

  await screen(page, 'Check your answers');
  await look(page, 'Check your answers, adapted');
  await says(page, THIN, FALL, 'It hurt: Shoulder', 'Left foot: 9 cm', 'Right foot: It hurt: Ankle');
  await press(page, 'See where to start');
  await page.getByText('Your movement snapshot').waitFor();
  await look(page, 'Result, adapted');
  await says(
    page,
    'Right foot: no result. It hurt: Ankle. It does not count against you.',
    'No result. It hurt: Lower or upper back. It does not count against you.',
    'Not enough data',
  );
  await press(page, 'See my plan');
  await page.getByText('Your 12 weeks').waitFor();
  await look(page, 'Plan, adapted');
  await saysNot(
    page,
    '90/90 switches, hands free', '90/90 to tall kneeling', // hands stay down with thin bones
    'Single-leg balance on a cushion', // firm ground after a fall, and from 60
    'Curl-up', // no loaded bending
    'Front plank with shoulder taps', 'Body saw', 'Side plank from the feet', 'Side plank with a leg lift', // it hurt
    'Dead bug, arm and leg', 'Dead bug with a pause',
  );
  page.calm();
});

test('the inflammatory questions, and an answer taken back', async () => {
  const page = await site.openPage();
  const look = looker('features');
  const steps = safety();
  const onset = steps.findIndex(([name]) => name.startsWith('How old were you'));
  await take(page, [start, ...steps.slice(0, onset), [steps[onset][0], pick('Under 35')]]);
  await screen(page, 'Are any of these true for you?');
  await tick('It eases when I move')(page);
  await look(page, 'Are any of these true for you?');
  await press(page, 'Back');
  await screen(page, steps[onset][0]);
  assert.ok(await by(page, 'radio', /^Under 35/).isChecked(), 'the answer is still there');
  await press(page, 'Continue');
  await screen(page, 'Are any of these true for you?');
  assert.ok(await by(page, 'checkbox', /^It eases/).isChecked());
  await tick('None of these')(page);
  assert.equal(await by(page, 'checkbox', /^It eases/).isChecked(), false, '“none” takes the others away');
  assert.equal(await button(page, 'Continue').count(), 1);
  page.calm();
});
