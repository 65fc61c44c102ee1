// How it looks and reads where people set their devices up differently: dark, large text, zoom,
// forced colours, less motion.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, by, fits, launch, press } from './lib.mjs';
import { GROUPS, NO, TESTS, YES, about, core, fill, looker, pick, safety, screen, start, take, tick, time, toCheck } from './walk.mjs';

let site;
before(async () => { site = await launch(); });
after(() => site.close());

const KEY = ['Where should you start?', GROUPS.nerves, 'How strong is your back pain right now?', 'Before you start', 'Knee-to-wall', '90/90 sit'];

/** Takes the whole way and looks at the key screens, the check page, the result and the plan. */
async function keyScreens(page, look) {
  await take(page, toCheck, async (page, name) => { if (KEY.includes(name)) await look(page, name); });
  await screen(page, 'Check your answers');
  await look(page, 'Check your answers');
  await press(page, 'See where to start');
  await screen(page, 'Start with your core');
  await look(page, 'Result');
  await press(page, 'See my plan');
  await screen(page, 'Phase 1: Mobilise your hips');
  await look(page, 'Plan');
}

test('axe finds nothing in the dark', async () => {
  const page = await site.openPage({ dark: true });
  await keyScreens(page, axe);
  page.calm();
});

test('axe finds nothing in the dark where the check stops', async () => {
  const page = await site.openPage({ dark: true });
  await take(page, [start, [GROUPS.nerves, NO], [GROUPS.emergency, YES], ['Which ones?', tick('Chest pain')]]);
  await screen(page, 'Go to A&E now, or call 999');
  await axe(page);
  page.calm();
});

/** How large the first thing of this role is written. */
const size = (page, role) => page.getByRole(role).first().evaluate(node => Number.parseFloat(getComputedStyle(node.closest('label') ?? node).fontSize));
const larger = page => page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });

test('text at twice its size fits a phone', async () => {
  const page = await site.openPage();
  await take(page, [start]);
  await screen(page, GROUPS.nerves);
  const once = await size(page, 'radio');
  await larger(page);
  assert.ok((await size(page, 'radio')) >= once * 1.9, 'options grow with the reader’s setting');
  await press(page, 'Back');
  await keyScreens(page, async page => fits(page));
  page.calm();
});

test('headings grow with the reader’s text size too', async () => {
  const page = await site.openPage();
  const once = await size(page, 'heading');
  await larger(page);
  assert.ok((await size(page, 'heading')) >= once * 1.5);
});

test('four times zoomed in, everything fits', async () => {
  // 1280 x 1024 at 400 %.
  const page = await site.openPage({ width: 320, height: 256 });
  await keyScreens(page, async page => fits(page));
  page.calm();
});

test('forced colours: pictures of the key screens, chosen options still marked', async () => {
  const page = await site.openPage({ forcedColors: true });
  await keyScreens(page, async (page, name) => {
    await page.screenshot({ path: `screens/forced-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`, fullPage: true });
  });
  page.calm();
});

for (const reducedMotion of [true, false]) {
  test(`${reducedMotion ? 'with less motion nothing moves' : 'nothing keeps moving by itself'}`, async () => {
    const page = await site.openPage({ reducedMotion });
    await keyScreens(page, async page => {
      const endless = await page.evaluate(() => document.querySelector('back-check').shadowRoot.getAnimations()
        .filter(one => one.effect.getComputedTiming().endTime === Infinity).length);
      assert.equal(endless, 0);
      if (reducedMotion) {
        const moving = await page.evaluate(() => document.querySelector('back-check').shadowRoot.getAnimations().map(one => one.transitionProperty ?? one.animationName));
        assert.deepEqual(moving, []);
      }
    });
    page.calm();
  });
}

test('errors: every kind of question says what is missing, on a page that holds together', async () => {
  const page = await site.openPage();
  const look = looker('errors');
  const wrong = [GROUPS.nerves, 'Which ones?', 'How old are you?', 'Which of these do you have at home?', 'Knee-to-wall', 'Dead bug'];
  const steps = [start, ...safety({ conditions: 'Osteoporosis' }), ...about(), ...time, core, ...TESTS.slice(0, 9)];
  await take(page, steps, async (page, name) => {
    if (!wrong.includes(name)) return;
    await press(page, 'Continue');
    await by(page, 'heading', 'There is a problem').waitFor();
    await look(page, `${name}, with an error`);
  });
  page.calm();
});

test('a way out of a test asks where and which side', async () => {
  const page = await site.openPage();
  const look = looker('out');
  await take(page, toCheck.slice(0, toCheck.findIndex(([name]) => name === 'Knee-to-wall')));
  await screen(page, 'Knee-to-wall');
  await press(page, 'It hurt');
  await screen(page, 'Where did it hurt?');
  await press(page, 'Continue');
  await by(page, 'heading', 'There is a problem').waitFor();
  await look(page, 'Where did it hurt?, with errors');
  await press(page, 'Back');
  await press(page, 'Skip this test');
  await screen(page, 'Which side do you want to skip?');
  await look(page, 'Which side do you want to skip?');
  await pick('Left foot')(page);
  await press(page, 'Continue');
  await screen(page, 'Knee-to-wall');
  await pick('in')(page);
  await fill({ 'Right foot': '4.25' })(page);
  await look(page, 'Knee-to-wall, one side left out');
  await press(page, /^Measure after all/);
  await fill({ 'Left foot': '4' })(page);
  await press(page, 'Erase my answers');
  await screen(page, 'Erase all your answers?');
  await look(page, 'Erase all your answers?');
  page.calm();
});
