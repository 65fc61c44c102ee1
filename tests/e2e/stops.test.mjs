// Whom the check stops, and whom it makes wait: what they see, and that nothing leads past it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { button, heading, launch, link, press, ready } from './lib.mjs';
import { GROUPS, NO, UNSURE, YES, about, looker, pick, safety, says, saysNot, screen, start, take, tick, time } from './walk.mjs';

let site;
before(async () => { site = await launch(); });
after(() => site.close());

const STOP = 'Go to A&E now, or call 999';
const NUMB = 'Numbness, tingling or a changed feeling between your legs';

/** Nothing on the page goes on. */
async function nothingGoesOn(page) {
  for (const name of ['Continue', 'Start the tests', 'See where to start', 'See my plan', 'See the gentle plan']) {
    assert.equal(await button(page, name).count(), 0, name);
  }
}

test('numbness between the legs: a card, a number to call, nothing to click past', async () => {
  const page = await site.openPage();
  const look = looker('emergency');
  await take(page, [start, [GROUPS.nerves, YES], ['Which ones?', tick(NUMB)]], look);
  await screen(page, STOP);
  await look(page, STOP);
  await says(page, 'a changed feeling between your legs', 'Do not drive yourself.', 'There is no score and no plan today.');
  assert.equal(await link(page, 'Call 999').getAttribute('href'), 'tel:999');
  await nothingGoesOn(page);

  // Another country, another number.
  await page.getByText('In another country? Change the number').click();
  await pick('United States')(page);
  await heading(page, 'Go to an emergency department now, or call 911');
  assert.equal(await link(page, 'Call 911').getAttribute('href'), 'tel:911');
  await pick('United Kingdom')(page);
  await heading(page, STOP);

  await page.goBack();
  await screen(page, 'Which ones?');
  await page.goForward();
  await screen(page, STOP);
  await press(page, 'Back');
  await screen(page, 'Which ones?');
  await press(page, 'Continue');
  await screen(page, STOP);
  await press(page, 'I answered by mistake');
  await screen(page, GROUPS.nerves);
  // The browser's own Forward and Back know nothing better.
  await page.goBack();
  await screen(page, STOP);
  await page.goForward();
  await screen(page, GROUPS.nerves);
  await page.reload();
  await ready(page);
  await heading(page, GROUPS.nerves);
  await press(page, 'Continue');
  await screen(page, 'Which ones?');
  await press(page, 'Continue');
  await screen(page, STOP);
  await page.reload();
  await ready(page);
  await heading(page, STOP);
  await nothingGoesOn(page);
  page.calm();
});

test('a stop found late: history does not lead back into what was open before', async () => {
  const page = await site.openPage();
  await take(page, [start, ...safety(), ...about()]);
  await screen(page, time[0][0]);
  for (const [name] of [...safety(), ...about()].reverse()) {
    await page.goBack();
    await screen(page, name);
  }
  await YES(page);
  await page.goForward();
  // The later screens are no longer on the way: the question about which ones is.
  await screen(page, 'Which ones?');
  page.calm();
});

test('fever: a doctor today', async () => {
  const page = await site.openPage();
  const look = looker('today');
  await take(page, [start, [GROUPS.nerves, NO], [GROUPS.emergency, NO], [GROUPS.today, YES], ['Which ones?', tick('Fever, chills')]]);
  await screen(page, 'Speak to a doctor today');
  await look(page, 'Speak to a doctor today');
  await says(page, 'fever or feeling very unwell', 'Do not wait for a routine appointment.');
  assert.equal(await link(page, 'Call 111').getAttribute('href'), 'tel:111');
  await nothingGoesOn(page);
  await press(page, 'I answered by mistake');
  await screen(page, GROUPS.today);
  page.calm();
});

test('not sure: how to tell, and still not sure counts one level lower', async () => {
  const page = await site.openPage();
  const look = looker('unsure');
  await take(page, [start, [GROUPS.nerves, UNSURE]]);
  await screen(page, 'How to tell');
  await look(page, 'How to tell');
  await says(page, 'Think of wiping yourself');
  await pick("I'm still not sure")(page);
  await press(page, 'Continue');
  await screen(page, 'Speak to a doctor today');
  await look(page, 'Speak to a doctor today');
  await says(page, 'You were not sure about signs that need a doctor to check.');
  await nothingGoesOn(page);
  page.calm();
});

test('recent surgery: a clinician first, with a sheet to print; a yes opens the tests', async () => {
  const page = await site.openPage();
  const look = looker('clinician');
  await take(page, [start, ...safety({ health: 'Surgery on your spine' }), ...about()]);
  const name = 'See a clinician first';
  await screen(page, name);
  await look(page, name);
  await says(page, "recent surgery or a surgeon's limit", 'Questions to take to your appointment', 'When do we look at this again?');
  await page.evaluate(() => { window.print = () => { window.printed = true; }; });
  await press(page, 'Print the questions to take with you');
  await page.waitForFunction(() => window.printed);
  // On paper: the sheet, and no buttons.
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByText('When do we look at this again?').isVisible(), true);
  assert.equal(await button(page, 'Print the questions to take with you').isVisible(), false);
  await page.emulateMedia({ media: 'screen' });

  await pick('No, or not for this')(page);
  await page.getByText('Then this is where we stop for now.').waitFor();
  await look(page, `${name}, no`);
  await nothingGoesOn(page);
  await pick('Yes, I have been checked')(page);
  await press(page, 'Continue');
  await screen(page, time[0][0]);
  page.calm();
});

for (const [age, text] of [[16, 'Backs that are still growing'], [80, 'too few results from people over 75']]) {
  test(`at ${age} there is advice and no plan`, async () => {
    const page = await site.openPage();
    await take(page, [start, ...safety(), about({ age })[0]]);
    await screen(page, 'This check is for ages 18 to 75');
    await looker(`age-${age}`)(page, 'This check is for ages 18 to 75');
    await says(page, text, 'Keep moving');
    await nothingGoesOn(page);
    await press(page, 'I answered by mistake');
    await screen(page, 'How old are you?');
    page.calm();
  });
}

test('pain for less than 12 weeks: advice, then the gentle plan', async () => {
  const page = await site.openPage();
  const look = looker('recent');
  await take(page, [start, ...safety(), ...about({ long: '6 to 11 weeks' }), ['Your pain is newer than 12 weeks'], ...time]);
  await screen(page, 'Your gentle plan');
  await look(page, 'Your gentle plan');
  await saysNot(page, 'Your movement snapshot');
  for (const [name] of [...time].reverse()) {
    await press(page, 'Back');
    await screen(page, name);
  }
  await press(page, 'Back');
  await screen(page, 'Your pain is newer than 12 weeks');
  await look(page, 'Your pain is newer than 12 weeks');
  page.calm();
});

test('strong pain today: no tests, the gentle plan, and a way back when it is lower', async () => {
  const page = await site.openPage();
  const look = looker('strong');
  await take(page, [start, ...safety(), ...about({ pain: '8' }), ...time]);
  await screen(page, 'Not today');
  await look(page, 'Not today');
  await says(page, 'Your pain is 8 out of 10.');
  await press(page, 'See the gentle plan');
  await screen(page, 'Your gentle plan');
  await press(page, 'Back');
  await screen(page, 'Not today');
  await press(page, 'My pain is lower now');
  await screen(page, 'How strong is your back pain right now?');
  await pick('4')(page);
  await press(page, 'Continue');
  await screen(page, 'Before you start');
  page.calm();
});
